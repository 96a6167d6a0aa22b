#pragma once

#include "app/admin/Arguments.h"
#include "core/services/Profile.h"

#include <QTextStream>

#include <functional>

namespace lodestar::admin {

/// What every command works with: arguments, the clock (`--on`), where to write.
struct Context {
    Arguments arguments;
    const Clock& clock;
    QTextStream& out; ///< stdout: machine output only
    QTextStream& err; ///< stderr: messages

    /// The profile folder: --store, else the user's data folder.
    [[nodiscard]] QString folder() const;
    /// The passphrase from --passphrase-file (its first line), else asked on the terminal without echo.
    [[nodiscard]] Result<SecureBytes> passphrase() const;
    /// The first line of the file that an option names.
    [[nodiscard]] Result<SecureBytes> firstLineOf(const char* option) const;
    /// The same as `passphrase` for a new one: --new-passphrase-file.
    [[nodiscard]] Result<SecureBytes> newPassphrase() const;
};

/// One command: its words, its usage line, and what it does. Wrong usage is ErrorCode::InvalidInput with detail
/// "usage: ..."; everything else becomes exit code 1 and a sentence.
struct Command {
    QString name; ///< "import folder"
    QString usage;
    QString purpose;
    std::function<Status(Context&)> run;
};

/// All commands, in the order of the help text.
const QList<Command>& commands();

/// Opens the profile for a command; the session lives as long as the pair.
struct Opened {
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Session> session;
};
Result<Opened> openProfile(const Context& context);

/// A failure of usage.
std::unexpected<Error> wrongUsage(const QString& what);
/// The sentence for a failure: what happened, what is kept, what to do.
QString sentenceFor(const Error& error);

Status runInit(Context& context);
Status runDemo(Context& context);
Status runImportFolder(Context& context);
Status runImportEvents(Context& context);
Status runFormCheck(Context& context);
Status runFormAnswer(Context& context);
Status runFormScore(Context& context);
Status runFormCutoffs(Context& context);
Status runFormImport(Context& context);
Status runFormList(Context& context);
Status runFormPublish(Context& context);
Status runFormRetire(Context& context);
Status runFormExport(Context& context);
Status runEnrol(Context& context);
Status runSync(Context& context);
Status runVerify(Context& context);
Status runBackup(Context& context);
Status runRestore(Context& context);
Status runRekey(Context& context);
Status runSalvage(Context& context);
Status runWorklist(Context& context);
Status runReport(Context& context);
/// A report on pages: the desktop program beside this one paints them.
Status writeReportPdf(Context& context, const QString& id, const QString& path);
Status runReportMetrics(Context& context);
Status runFind(Context& context);
Status runFamily(Context& context);
Status runHistory(Context& context);
Status runGrowth(Context& context);

} // namespace lodestar::admin
