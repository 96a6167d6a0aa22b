// report ID: every report of the program, for scripts.
#include "app/admin/Command.h"

#include "core/reports/ReportCsv.h"
#include "core/reports/ReportOptions.h"
#include "core/services/Audit.h"
#include "core/services/ServerQuestion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int endless = -1;

QString optionOf(const Context& context, const QString& name) {
    return context.arguments.values.value(name);
}

QStringList reportIds() {
    QStringList ids;
    for (const reports::ReportKind& each : reports::reportKinds())
        ids.append(each.id);
    return ids;
}

/// What a report says that has no table: why there is nothing for a file.
QString saidBy(const reports::Report& report) {
    QStringList said;
    for (const reports::ReportPart& part : report.parts)
        if (const auto* text = std::get_if<reports::ReportText>(&part)) said.append(text->text);
    return said.join(u' ');
}

/// The desktop program: installed beside this one, in the folder of its own of a build.
QString desktopProgram() {
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& each : {here + u"/lodestar"_s, here + u"/../desktop/lodestar"_s})
        if (QFileInfo(each).isExecutable()) return each;
    return {};
}

} // namespace

/// Pages are painted by the desktop program, which has the type for it; this one need not be linked with it.
Status writeReportPdf(Context& context, const QString& id, const QString& path) {
    const QString program = desktopProgram();
    if (program.isEmpty())
        return fail(ErrorCode::NotFound,
                    u"the desktop program lodestar, which paints pages, is not installed beside lodestar-admin; --csv "
                    "works without it"_s);
    LODESTAR_ASSIGN(const SecureBytes passphrase, context.passphrase());
    QStringList line{u"--report"_s, id,   u"--store"_s,           context.folder(),
                     u"--pdf"_s,    path, u"--passphrase-file"_s, u"/dev/stdin"_s};
    QStringList options = reports::reportOptions();
    options.append(u"on"_s);
    for (const QString& each : std::as_const(options))
        if (const QString given = optionOf(context, each); !given.isEmpty()) line << u"--"_s + each << given;
    QProcess desktop;
    desktop.setProcessChannelMode(QProcess::ForwardedChannels);
    desktop.start(program, line);
    if (!desktop.waitForStarted()) return fail(ErrorCode::Unknown, desktop.errorString());
    desktop.write(passphrase.view().data(), passphrase.view().size());
    desktop.write("\n");
    desktop.closeWriteChannel();
    desktop.waitForFinished(endless);
    if (desktop.exitStatus() == QProcess::NormalExit && desktop.exitCode() == 0) return {};
    return fail(ErrorCode::Unknown, u"the report was not printed"_s);
}

Status runReport(Context& context) {
    const QString id = context.arguments.word(0);
    if (reports::reportKind(id) == nullptr) return wrongUsage(u"which report: "_s + reportIds().join(u", "_s));
    reports::ReportAsk ask{.id = id, .now = context.clock.now()};
    LODESTAR_TRY(reports::readReportOptions(ask, [&](const QString& name) { return optionOf(context, name); }));
    if (const QString path = optionOf(context, u"pdf"_s); !path.isEmpty()) return writeReportPdf(context, id, path);
    if (!ask.language.isEmpty())
        return wrongUsage(u"--language needs --pdf FILE: a CSV is for programs and stays in English"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    ask.me = opened.session->me();
    LODESTAR_TRY(opened.session
                     ->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                         return reports::askServerFor(connection, {key, context.clock, httpTransports()}, ask);
                     })
                     .result());
    LODESTAR_ASSIGN(
        const reports::Report report,
        opened.session->read([&](Connection& connection) { return reports::makeReport(connection, ask); }).result());
    const QString csv = reports::csvOf(report);
    if (csv.isEmpty()) return fail(ErrorCode::NotFound, saidBy(report));
    const AuditLine line{ask.now.toString(Qt::ISODate), ask.me.staff, u"exported"_s, {}, u"report "_s + id};
    LODESTAR_TRY(opened.session->keep([&](Connection& connection) { return note(connection, line); }).result());
    context.out << csv;
    return {};
}

} // namespace lodestar::admin
