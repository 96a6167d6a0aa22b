#include "core/services/Identity.h"

#include "core/base/Role.h"
#include "core/services/Work.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace lodestar {

namespace {

const QString identitySetting = QStringLiteral("identity");
const QString deviceSecret = QStringLiteral("device-key");

QJsonObject toJson(const Identity& identity) {
    return {{QStringLiteral("staff"), identity.staff.toString()},
            {QStringLiteral("reference"), identity.reference},
            {QStringLiteral("name"), identity.name},
            {QStringLiteral("role"), identity.role},
            {QStringLiteral("team"), identity.team},
            {QStringLiteral("device"), identity.device.toString()},
            {QStringLiteral("epoch"), identity.epoch.toString()}};
}

} // namespace

Status writeIdentity(Connection& connection, const Identity& person, const Clock& clock) {
    Identity identity = person;
    if (identity.reference.isEmpty()) identity.reference = Uuid::create().toString();
    identity.staff = staffId(identity.reference);
    identity.device = DeviceId::create();
    identity.epoch = EpochId::create();
    const DeviceKey key = DeviceKey::create();

    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LODESTAR_TRY(
        writeSetting(connection, identitySetting, QJsonDocument(toJson(identity)).toJson(QJsonDocument::Compact)));
    LODESTAR_TRY(writeSecret(connection, deviceSecret, key.secret()));
    LODESTAR_TRY(connection.run("INSERT INTO device (id, public_key, epoch, own) VALUES (?, ?, ?, 1)", identity.device,
                                key.publicKey(), identity.epoch));
    const Writer writer{identity.staff, identity.role, identity.device, identity.epoch, &key, &clock};
    // Nothing of the area's record is a volunteer's to write: her coordinator has made her own.
    if (identity.role == roleName(Role::Volunteer)) return transaction.commit();
    Log log(connection);
    Work work{connection, writer, log};
    Edit staff = newEntry(areaRecord(), u"staff",
                          {{QStringLiteral("name"), identity.name},
                           {QStringLiteral("role"), identity.role},
                           {QStringLiteral("team"), identity.team},
                           {QStringLiteral("reference"), identity.reference}});
    staff.entry = staffEntry(identity.reference);
    LODESTAR_TRY(save(work, {staff}));
    return transaction.commit();
}

Status rewriteIdentity(Connection& connection, const Identity& person) {
    return writeSetting(connection, identitySetting, QJsonDocument(toJson(person)).toJson(QJsonDocument::Compact));
}

Result<Identity> readIdentity(Connection& connection) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, identitySetting));
    if (!stored) return fail(ErrorCode::NotFound, QStringLiteral("identity"));
    const QJsonObject object = QJsonDocument::fromJson(*stored).object();
    const auto text = [&](const char* name) { return object.value(QLatin1StringView(name)).toString(); };
    Identity identity;
    identity.staff = StaffId::fromString(text("staff"));
    identity.reference = text("reference");
    identity.name = text("name");
    identity.role = text("role");
    identity.team = text("team");
    identity.device = DeviceId::fromString(text("device"));
    identity.epoch = EpochId::fromString(text("epoch"));
    return identity;
}

Result<QString> laptopName(Connection& connection) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name FROM device WHERE own = 1"));
    LODESTAR_ASSIGN(const auto name, query.first([](const Statement& row) { return row.text(0); }));
    return name && !name->isEmpty() ? *name : QSysInfo::machineHostName();
}

} // namespace lodestar
