#include "core/services/Syncing.h"

#include "core/network/HttpTransport.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"
#include "core/sync/Conversation.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUrl>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

const QString settingsSetting = u"sync.settings"_s;
const QString outcomeSetting = u"sync.outcome"_s;
constexpr int longestMinutes = 240;
constexpr qsizetype organisationKeySize = 32; // X25519

Result<QJsonObject> readObject(Connection& connection, const QString& name) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, name));
    return QJsonDocument::fromJson(stored.value_or(QByteArray())).object();
}

Status writeObject(Connection& connection, const QString& name, const QJsonObject& object) {
    return writeSetting(connection, name, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<SyncSettings> SyncSettings::read(Connection& connection) {
    LODESTAR_ASSIGN(const QJsonObject object, readObject(connection, settingsSetting));
    SyncSettings settings;
    settings.server = object.value(u"server"_s).toString();
    settings.caFile = object.value(u"ca"_s).toString();
    settings.everyMinutes = object.value(u"minutes"_s).toInt(settings.everyMinutes);
    return settings;
}

Status SyncSettings::write(Connection& connection) const {
    const QUrl url(server, QUrl::StrictMode);
    if (enrolled() && (!url.isValid() || url.scheme() != u"https"_s || url.host().isEmpty()))
        return fail(ErrorCode::InvalidInput, u"server: it begins with https:// and names a host"_s);
    if (everyMinutes < 1 || everyMinutes > longestMinutes)
        return fail(ErrorCode::InvalidInput, u"minutes: 1 to %1"_s.arg(longestMinutes));
    return writeObject(connection, settingsSetting,
                       {{u"server"_s, server}, {u"ca"_s, caFile}, {u"minutes"_s, everyMinutes}});
}

Result<SyncOutcome> SyncOutcome::read(Connection& connection) {
    LODESTAR_ASSIGN(const QJsonObject object, readObject(connection, outcomeSetting));
    const auto number = [&](const char* name) { return object.value(QLatin1StringView(name)).toInteger(); };
    SyncOutcome outcome;
    outcome.syncedAt = object.value(u"syncedAt"_s).toString();
    outcome.triedAt = object.value(u"triedAt"_s).toString();
    outcome.fault = {static_cast<ErrorCode>(number("fault")), object.value(u"detail"_s).toString()};
    outcome.failures = static_cast<int>(number("failures"));
    outcome.unreachableSince = object.value(u"unreachableSince"_s).toString();
    outcome.clockAhead = number("clockAhead");
    outcome.waitsForPurge = number("waitsForPurge");
    outcome.mismatched = number("mismatched");
    outcome.sent = number("sent");
    outcome.received = number("received");
    outcome.bytesOut = number("bytesOut");
    outcome.bytesIn = number("bytesIn");
    outcome.seconds = object.value(u"seconds"_s).toDouble();
    return outcome;
}

Status SyncOutcome::write(Connection& connection) const {
    return writeObject(connection, outcomeSetting,
                       {{u"syncedAt"_s, syncedAt},
                        {u"triedAt"_s, triedAt},
                        {u"fault"_s, static_cast<int>(fault.code)},
                        {u"detail"_s, fault.detail},
                        {u"failures"_s, failures},
                        {u"unreachableSince"_s, unreachableSince},
                        {u"clockAhead"_s, clockAhead},
                        {u"waitsForPurge"_s, waitsForPurge},
                        {u"mismatched"_s, mismatched},
                        {u"sent"_s, sent},
                        {u"received"_s, received},
                        {u"bytesOut"_s, bytesOut},
                        {u"bytesIn"_s, bytesIn},
                        {u"seconds"_s, seconds}});
}

Result<QList<RefusedChange>> refusedChanges(Connection& connection) {
    QList<RefusedChange> found;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT c.id, c.record, c.entry, c.kind, r.reason, r.at, c.made_at, r.answer FROM "
                             "refused r JOIN change c ON c.id = r.change ORDER BY c.n"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        found.append({row.id<ChangeId>(0), row.id<RecordId>(1), row.id<EntryId>(2), row.text(3), row.text(4),
                      row.text(5), row.text(6), row.text(7)});
    }));
    return found;
}

/// Each gets a new number of the epoch: the chain over what was sent goes on, and the signature covers no number.
Result<qint64> sendAgain(Connection& connection, const QList<ChangeId>& changes) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    qint64 again = 0;
    for (const ChangeId& id : changes) {
        LODESTAR_TRY(connection.run("DELETE FROM refused WHERE change = ?", id));
        if (connection.rowsChanged() == 0) continue;
        LODESTAR_TRY(connection.run("UPDATE device SET last_seq = last_seq + 1 WHERE own = 1"));
        LODESTAR_TRY(connection.run("UPDATE change SET (epoch, device_seq) = (SELECT epoch, last_seq FROM device WHERE "
                                    "own = 1) WHERE id = ?",
                                    id));
        LODESTAR_TRY(connection.run("INSERT INTO outbox (n) SELECT n FROM change WHERE id = ?", id));
        ++again;
    }
    LODESTAR_TRY(transaction.commit());
    return again;
}

namespace {

struct OwnKey {
    Identity me;
    QByteArray publicKey;
    EpochId epoch;
};

Result<OwnKey> readOwn(Connection& connection) {
    LODESTAR_ASSIGN(Identity me, readIdentity(connection));
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT public_key, epoch FROM device WHERE own = 1"));
    LODESTAR_ASSIGN(const bool found, query.next());
    if (!found) return fail(ErrorCode::NotFound, u"device"_s);
    return OwnKey{me, query.blob(0), query.id<EpochId>(1)};
}

QJsonObject requestOf(const OwnKey& own, const EnrolmentRequest& request) {
    QJsonObject body{
        {u"code"_s, request.code.trimmed()}, {u"device"_s, own.me.device.toString()},
        {u"epoch"_s, own.epoch.toString()},  {u"publicKey"_s, QString::fromLatin1(own.publicKey.toBase64())},
        {u"reference"_s, own.me.reference},  {u"name"_s, QSysInfo::machineHostName()}};
    if (request.password.size() > 0)
        body.insert(u"password"_s, QString::fromUtf8(QByteArrayView(request.password.data(),
                                                                    static_cast<qsizetype>(request.password.size()))));
    return body;
}

} // namespace

Result<Enrolled> enrol(Connection& connection, sync::Transport& transport, const Clock& clock,
                       const EnrolmentRequest& request) {
    LODESTAR_ASSIGN(const OwnKey own, readOwn(connection));
    sync::Conversation server(transport, clock);
    const auto answer = server.postJson("/v1/enrol", requestOf(own, request));
    if (!answer) {
        const bool refused = answer.error() == Error{ErrorCode::ServerRefused, u"not-allowed"_s};
        return refused ? fail(ErrorCode::NotAllowed, u"the code is wrong, used or too old, or the password is wrong"_s)
                       : std::unexpected(answer.error());
    }
    const auto text = [&](const char* name) { return answer->value(QLatin1StringView(name)).toString(); };
    Enrolled enrolled{own.me, QByteArray::fromBase64(text("organisationKey").toLatin1())};
    enrolled.me.staff = StaffId::fromString(text("staff"));
    enrolled.me.reference = text("reference");
    enrolled.me.name = text("name");
    enrolled.me.role = text("role");
    enrolled.me.team = text("team");
    enrolled.me.epoch = own.epoch;
    const qsizetype keyBytes = enrolled.organisationKey.size();
    if (enrolled.me.staff.isNull() || enrolled.me.role.isEmpty() || (keyBytes != 0 && keyBytes != organisationKeySize))
        return fail(ErrorCode::InvalidInput, u"enrolment: the answer is not as the protocol says"_s);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LODESTAR_TRY(rewriteIdentity(connection, enrolled.me));
    if (!enrolled.organisationKey.isEmpty())
        LODESTAR_TRY(writeSetting(connection, organisationKeySetting(), enrolled.organisationKey));
    LODESTAR_TRY(transaction.commit());
    return enrolled;
}

QString organisationKeySetting() {
    return u"sync.organisation-key"_s;
}

TransportFactory httpTransports() {
    return [](const SyncSettings& settings, const Clock& clock) -> Result<std::unique_ptr<sync::Transport>> {
        LODESTAR_ASSIGN(auto made, HttpTransport::create({settings.server, settings.caFile}, clock));
        return std::unique_ptr<sync::Transport>(std::move(made));
    };
}

} // namespace lodestar
