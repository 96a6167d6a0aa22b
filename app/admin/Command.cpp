#include "app/admin/Command.h"

#include <QFile>
#include <QStandardPaths>

#include <termios.h>
#include <unistd.h>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

/// Reads one line of the terminal without showing it.
Result<SecureBytes> askPassphrase(QTextStream& err, const char* prompt) {
    if (isatty(STDIN_FILENO) == 0) return wrongUsage(u"--passphrase-file is needed where there is no terminal"_s);
    err << prompt;
    err.flush();
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly)) line = input.readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    err << '\n';
    SecureBytes passphrase = SecureBytes::passphrase(QString::fromUtf8(line).remove(u'\n'));
    line.fill('\0');
    return passphrase;
}

Result<SecureBytes> passphraseIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    QByteArray line = file.readLine();
    SecureBytes passphrase = SecureBytes::passphrase(QString::fromUtf8(line).remove(u'\n').remove(u'\r'));
    line.fill('\0');
    return passphrase;
}

} // namespace

QString Context::folder() const {
    return arguments.value("store",
                           QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lodestar"_s);
}

Result<SecureBytes> Context::passphrase() const {
    const QString file = arguments.value("passphrase-file");
    return file.isEmpty() ? askPassphrase(err, "Passphrase: ") : passphraseIn(file);
}

Result<SecureBytes> Context::firstLineOf(const char* option) const {
    return passphraseIn(arguments.value(option));
}

Result<SecureBytes> Context::newPassphrase() const {
    const QString file = arguments.value("new-passphrase-file");
    return file.isEmpty() ? askPassphrase(err, "New passphrase: ") : passphraseIn(file);
}

std::unexpected<Error> wrongUsage(const QString& what) {
    return fail(ErrorCode::InvalidInput, u"usage: "_s + what);
}

Result<Opened> openProfile(const Context& context) {
    Opened opened;
    opened.profile = std::make_unique<Profile>(context.folder(), context.clock);
    if (!opened.profile->exists()) return fail(ErrorCode::NotFound, context.folder());
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    LODESTAR_ASSIGN(opened.session, opened.profile->unlock(passphrase, StoreThread::Mode::SameThread));
    return opened;
}

QString sentenceFor(const Error& error) {
    const QString detail = error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')';
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return u"That passphrase does not open this store. Nothing has been changed."_s;
    case ErrorCode::WaitBeforeRetry:
        return u"Too many wrong passphrases: try again in %1 seconds. Nothing has been changed."_s.arg(error.detail);
    case ErrorCode::KeyFileDamaged:
        return u"The key file store.key is damaged. The store itself is untouched: put the key file of a backup beside it."_s;
    case ErrorCode::KeyFileMissing:
        return u"The key file store.key is missing: put the one of a backup beside the store."_s;
    case ErrorCode::OtherStore:
        return u"The key file belongs to another store. Nothing has been changed."_s;
    case ErrorCode::StoreDamaged:
        return u"The store is damaged%1. Nothing has been changed: run lodestar-admin salvage to save what can be read."_s
            .arg(detail);
    case ErrorCode::StoreTooNew:
        return u"The store was written by a newer version of Lodestar: install that version."_s;
    case ErrorCode::NotAStore:
        return u"The file is not a Lodestar store%1."_s.arg(detail);
    case ErrorCode::NotEncrypted:
        return u"This build cannot encrypt. Nothing was opened or written."_s;
    case ErrorCode::DiskFull:
        return u"The disk is full%1. What was saved before is whole; free some space and try again."_s.arg(detail);
    case ErrorCode::Locked:
        return u"Another Lodestar uses this store: close it and try again."_s;
    case ErrorCode::NotFound:
        return u"Not found%1."_s.arg(detail);
    case ErrorCode::AlreadyExists:
        return u"It is there already%1. Nothing was overwritten."_s.arg(detail);
    case ErrorCode::FileUnreadable:
        return u"The file cannot be read%1."_s.arg(detail);
    case ErrorCode::FileUnwritable:
        return u"The file cannot be written%1."_s.arg(detail);
    case ErrorCode::Cancelled:
        return u"Cancelled. What was taken before is whole."_s;
    case ErrorCode::InvalidInput:
        return u"This cannot be taken%1."_s.arg(detail);
    case ErrorCode::NotAllowed:
        return u"This role may not do that%1."_s.arg(detail);
    case ErrorCode::Conflict:
        return u"Two values stand against each other%1."_s.arg(detail);
    case ErrorCode::Unreachable:
        return u"The server cannot be reached%1. Everything is kept here; try again later."_s.arg(detail);
    case ErrorCode::ServerBusy:
        return u"The server is busy: try again in %1 seconds."_s.arg(error.detail);
    case ErrorCode::CertificateRefused:
        return u"What answered is not the server that is trusted here%1. Nothing was sent."_s.arg(detail);
    case ErrorCode::ClockWrong:
        return u"This machine's clock is wrong, so the server's certificate cannot be checked. Nothing was sent."_s;
    case ErrorCode::NotEnrolled:
        return u"The server does not know this device, or has revoked it: enrol it with a one-time code."_s;
    case ErrorCode::ProtocolTooOld:
        return u"The server no longer answers this version of Lodestar: install the newer one."_s;
    case ErrorCode::ServerRefused:
        return u"The server refused the request%1."_s.arg(detail);
    case ErrorCode::Database:
    case ErrorCode::Unknown:
        break;
    }
    return u"It could not be done%1."_s.arg(detail);
}

const QList<Command>& commands() {
    static const QList<Command> all{
        {u"init"_s,
         u"init --store DIR --passphrase-file F --name \"Ann Example\" --role ROLE [--staff-id ID] [--team ID]"_s,
         u"makes a new, empty store for one member of staff"_s, runInit},
        {u"demo"_s, u"demo --store DIR --passphrase-file F [--families N] [--seed S] [--lead]"_s,
         u"makes a store with a believable invented area; --lead makes it the team lead's laptop"_s, runDemo},
        {u"import folder"_s, u"import folder PATH [--faults DIR]"_s,
         u"brings in the CSV folder; rows that cannot be taken are listed, and saved to DIR to correct"_s,
         runImportFolder},
        {u"import events"_s, u"import events FILE..."_s,
         u"brings in national event messages (JSON or XML) and FHIR R4 bundles"_s, runImportEvents},
        {u"worklist"_s, u"worklist [--on D] [--json|--csv]"_s, u"due, overdue and coming contacts of my caseload"_s,
         runWorklist},
        {u"report"_s,
         u"report ID [--csv | --pdf FILE] [--quarter 2025/26-Q4] [--from D --to D] [--practitioner REFERENCE] [--team "
         u"TEAM] [--ward WARD] [--filter WORD] [--language en|pl|ro|sn] [--on D]"_s,
         u"a report of the program, as CSV or on pages; without ID: which there are; what is sealed is left out"_s,
         runReport},
        {u"report metrics"_s, u"report metrics --quarter 2025/26-Q4 [--csv | --pdf FILE] [--children FILE]"_s,
         u"the national metrics of a financial quarter (Q4 is January to March), exact: for the statutory return "
         u"alone; "
         u"--children writes who is behind each number, and why, to FILE"_s,
         runReportMetrics},
        {u"find"_s, u"find TEXT [--json]"_s, u"people by name, address, postcode, NHS number or phone"_s, runFind},
        {u"family"_s, u"family ID [--json] [--as-of TIME]"_s,
         u"the whole record, what is sealed marked and only for roles that open it; with --as-of as it stood then; noted in the audit"_s,
         runFamily},
        {u"history"_s, u"history RECORD-ID [--json]"_s,
         u"every version: who, when, on which device, why; sealed entries as in family"_s, runHistory},
        {u"growth"_s, u"growth FILE.csv [--policy p1|p2] [--uk90 FILE]"_s,
         u"adds ages, SDS and UK-WHO centiles to each measurement (p1: paper charts, p2: digital charts; British 1990 "
         u"figures from FILE, else from uk90.csv beside the store)"_s,
         runGrowth},
        {u"form check"_s, u"form check FORM.json [VALUESET.json...]"_s,
         u"whether a FHIR R4 questionnaire can be carried whole, else what it lacks; exit 1 if it is refused"_s,
         runFormCheck},
        {u"form answer"_s, u"form answer FORM.json RESPONSE.json [VALUESET.json...]"_s,
         u"reads a response, tells what does not fit, and writes it back unchanged; exit 1 if something does not fit"_s,
         runFormAnswer},
        {u"form score"_s, u"form score FORM.json RESPONSE.json [VALUESET.json...]"_s,
         u"sums of ordinal values by group, and what the instrument's rules suggest (with --store by the cut-offs of "
         u"that service, else by those that ship)"_s,
         runFormScore},
        {u"form cutoffs"_s, u"form cutoffs FILE.csv"_s,
         u"loads a service's own cut-offs of ASQ-3, or thresholds of other scores, in the place of its last table"_s,
         runFormCutoffs},
        {u"form import"_s, u"form import FORM.json [VALUESET.json...]"_s, u"brings a questionnaire into the store"_s,
         runFormImport},
        {u"form list"_s, u"form list"_s, u"the forms of this store and their state"_s, runFormList},
        {u"form publish"_s, u"form publish \"URL|VERSION\" [--from D]"_s, u"puts a form into use from a day"_s,
         runFormPublish},
        {u"form retire"_s, u"form retire \"URL|VERSION\" --why TEXT [--from D]"_s,
         u"takes a form out of use; what was begun on it goes on"_s, runFormRetire},
        {u"form export"_s, u"form export \"URL|VERSION\""_s, u"writes a form as it was imported"_s, runFormExport},
        {u"enrol"_s, u"enrol --server URL --code CODE [--ca FILE] [--password-file F]"_s,
         u"registers this store's device with a server, with a one-time code"_s, runEnrol},
        {u"sync"_s, u"sync [--server URL] [--json] [--let-go]"_s,
         u"one sync; --let-go: also when more than 20 households leave this laptop at once"_s, runSync},
        {u"verify"_s, u"verify [--json]"_s,
         u"checks log, signatures, digests, projections and audit; exit 1 if anything is wrong"_s, runVerify},
        {u"backup"_s, u"backup FILE"_s, u"writes the store and its key file into one encrypted file"_s, runBackup},
        {u"restore"_s, u"restore FILE"_s, u"puts a backup in the place of the store, after checking it whole"_s,
         runRestore},
        {u"rekey"_s, u"rekey [--new-passphrase-file F]"_s, u"changes the passphrase"_s, runRekey},
        {u"salvage"_s, u"salvage --into DIR"_s, u"saves what can still be read of a damaged store into a new one"_s,
         runSalvage},
    };
    return all;
}

} // namespace lodestar::admin
