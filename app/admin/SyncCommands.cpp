// enrol, sync.
#include "app/admin/Command.h"

#include "core/services/SyncService.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

Result<SecureBytes> passwordIn(const QString& path) {
    if (path.isEmpty()) return SecureBytes();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    QByteArray line = file.readLine();
    SecureBytes password = SecureBytes::passphrase(QString::fromUtf8(line).remove(u'\n').remove(u'\r'));
    line.fill('\0');
    return password;
}

QJsonObject toJson(const sync::SyncReport& report) {
    return {{u"sent"_s, report.sent},
            {u"received"_s, report.received},
            {u"refused"_s, report.refused},
            {u"conflicts"_s, report.conflicts},
            {u"bytesOut"_s, report.bytesOut},
            {u"bytesIn"_s, report.bytesIn},
            {u"bytes"_s, report.bytesOut + report.bytesIn},
            {u"seconds"_s, report.seconds},
            {u"requests"_s, report.requests},
            {u"offered"_s, report.offered},
            {u"purgedLogs"_s, report.purged.size()},
            {u"householdsWaiting"_s, report.waitsForPurge},
            {u"healedLogs"_s, report.healed.size()},
            {u"mismatchedLogs"_s, report.mismatched.size()},
            {u"attachmentsSent"_s, report.attachmentsSent},
            {u"attachmentsReceived"_s, report.attachmentsReceived},
            {u"newEpoch"_s, report.newEpoch},
            {u"clockOffset"_s, report.clockOffset ? QJsonValue(*report.clockOffset) : QJsonValue()}};
}

void print(Context& context, const sync::SyncReport& report) {
    if (context.arguments.flag("json")) {
        context.out << QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented));
        return;
    }
    context.out << "sent," << report.sent << "\nreceived," << report.received << "\nrefused," << report.refused
                << "\nconflicts," << report.conflicts << "\nbytes," << report.bytesOut + report.bytesIn << "\nseconds,"
                << QString::number(report.seconds, 'f', 3) << '\n';
}

/// What a person should know beside the numbers.
void explain(Context& context, const sync::SyncReport& report) {
    if (report.waitsForPurge > 0)
        context.err << report.waitsForPurge
                    << " households have left this laptop's scope; sync --let-go removes them from it.\n";
    if (report.heldBack > 0)
        context.err << report.heldBack << " logs that left the scope stay until what they hold is sent or completed.\n";
    if (!report.mismatched.isEmpty())
        context.err << report.mismatched.size()
                    << " logs do not agree with the server and could not be healed today.\n";
    if (report.clockOffset && qAbs(*report.clockOffset) > 120)
        context.err << "This machine's clock is "
                    << (*report.clockOffset < 0 ? "ahead of the server's by " : "behind the server's by ")
                    << qAbs(*report.clockOffset) << " seconds.\n";
}

} // namespace

Status runEnrol(Context& context) {
    SyncSettings settings;
    settings.server = context.arguments.value("server");
    const QString ca = context.arguments.value("ca");
    if (!ca.isEmpty()) settings.caFile = QFileInfo(ca).absoluteFilePath();
    EnrolmentRequest request;
    request.code = context.arguments.value("code");
    if (settings.server.isEmpty() || request.code.isEmpty()) return wrongUsage(u"--server and --code are needed"_s);
    LODESTAR_ASSIGN(request.password, passwordIn(context.arguments.value("password-file")));
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    const auto enrolled = opened.session
                              ->onSyncThread([&](Connection& connection, const DeviceKey&) -> Result<Enrolled> {
                                  LODESTAR_ASSIGN(const auto transport, httpTransports()(settings, context.clock));
                                  LODESTAR_ASSIGN(Enrolled done, enrol(connection, *transport, context.clock, request));
                                  LODESTAR_TRY(settings.write(connection));
                                  return done;
                              })
                              .result();
    if (!enrolled) return std::unexpected(enrolled.error());
    context.err << "This device is enrolled for " << enrolled->me.name << " (" << enrolled->me.role << ").\n";
    return {};
}

Status runSync(Context& context) {
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    sync::SyncOptions options;
    options.mayPurge = context.arguments.flag("let-go");
    const QString server = context.arguments.value("server");
    const auto report =
        opened.session
            ->onSyncThread([&](Connection& connection, const DeviceKey& key) -> Result<sync::SyncReport> {
                if (!server.isEmpty()) {
                    LODESTAR_ASSIGN(SyncSettings settings, SyncSettings::read(connection));
                    settings.server = server;
                    LODESTAR_TRY(settings.write(connection));
                }
                return SyncService::syncOnce(connection, key, context.clock, httpTransports(), options);
            })
            .result();
    if (!report) return std::unexpected(report.error());
    print(context, *report);
    explain(context, *report);
    return {};
}

} // namespace lodestar::admin
