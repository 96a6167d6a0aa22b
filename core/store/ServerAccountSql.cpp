#include "core/store/ServerAccountSql.h"

#include "core/store/ServerRowValues.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace serverrows;
using sync::Account;
using sync::Attachment;
using sync::Device;

namespace {

template<typename T> std::optional<T> firstOf(const QList<T>& list) {
    if (list.isEmpty()) return std::nullopt;
    return list.first();
}

Device deviceFrom(const QSqlQuery& row) {
    Device device;
    device.id = idAt<DeviceId>(row, 0);
    device.staff = idAt<StaffId>(row, 1);
    device.alias = row.value(2).toString();
    device.publicKey = row.value(3).toByteArray();
    device.heard = {idAt<EpochId>(row, 4), row.value(5).toLongLong(), row.value(6).toByteArray()};
    device.lastContact = row.value(7).toLongLong();
    device.revoked = row.value(8).toInt() != 0;
    device.logLimit = row.value(9).toInt();
    device.limitUntil = row.value(10).toLongLong();
    return device;
}

} // namespace

Result<QList<Account>> ServerAccountSql::accountsWhere(const QString& where, const QVariantList& values) {
    QList<Account> found;
    const auto take = [&](const QSqlQuery& row) {
        found.append({idAt<StaffId>(row, 0), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                      row.value(4).toString(), row.value(5).toString(), row.value(6).toByteArray(),
                      row.value(7).toInt() != 0});
    };
    LODESTAR_TRY(m_sql.run(
        u"SELECT staff, reference, name, role, team, organisation, password, disabled FROM account "_s + where, values,
        take));
    return found;
}

Result<std::optional<Account>> ServerAccountSql::account(const StaffId& staff) {
    LODESTAR_ASSIGN(const auto found, accountsWhere(u"WHERE staff = ?"_s, {staff.bytes()}));
    return firstOf(found);
}

Result<QList<Account>> ServerAccountSql::allAccounts() {
    return accountsWhere({}, {});
}

Status ServerAccountSql::save(const Account& account) {
    const QList<Account> one{account};
    return m_sql.insert(
        u"account"_s, "btttttbi", one,
        [](QVariantList& values, const Account& each) {
            values << each.staff.bytes() << each.reference << sqlText(each.name) << each.role << sqlText(each.team)
                   << sqlText(each.organisation) << each.password << (each.disabled ? 1 : 0);
        },
        u"ON CONFLICT (staff) DO UPDATE SET name = excluded.name, role = excluded.role, team = excluded.team, "
        "organisation = excluded.organisation, password = excluded.password, disabled = excluded.disabled"_s);
}

Result<QList<Device>> ServerAccountSql::devicesWhere(const QString& where, const QVariantList& values) {
    QList<Device> found;
    LODESTAR_TRY(m_sql.run(u"SELECT id, staff, alias, public_key, epoch, seq, chain, last_contact, revoked, log_limit, "
                           "limit_until FROM device "_s +
                               where,
                           values, [&](const QSqlQuery& row) { found.append(deviceFrom(row)); }));
    return found;
}

Result<std::optional<Device>> ServerAccountSql::device(const DeviceId& id, Lock lock) {
    const QString locking = lock == Lock::UntilCommit ? m_sql.dialect().forUpdate(u"device"_s) : QString();
    LODESTAR_ASSIGN(const auto found, devicesWhere(u"WHERE id = ?"_s + locking, {id.bytes()}));
    return firstOf(found);
}

Result<QList<Device>> ServerAccountSql::devices() {
    return devicesWhere(u"ORDER BY id"_s, {});
}

Result<QList<Device>> ServerAccountSql::devicesOf(const StaffId& staff) {
    return devicesWhere(u"WHERE staff = ? ORDER BY id"_s, {staff.bytes()});
}

Status ServerAccountSql::save(const Device& device) {
    const QList<Device> one{device};
    return m_sql.insert(
        u"device"_s, "bbtbbibiiii", one,
        [](QVariantList& values, const Device& each) {
            values << each.id.bytes() << each.staff.bytes() << sqlText(each.alias) << each.publicKey
                   << each.heard.epoch.bytes() << each.heard.seq << each.heard.hash << each.lastContact
                   << (each.revoked ? 1 : 0) << each.logLimit << each.limitUntil;
        },
        u"ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, chain = excluded.chain, "
        "last_contact = excluded.last_contact, revoked = excluded.revoked, log_limit = excluded.log_limit, "
        "limit_until = excluded.limit_until"_s);
}

Status ServerAccountSql::noteContact(const DeviceId& id, qint64 at) {
    return m_sql.run(u"UPDATE device SET last_contact = ? WHERE id = ?"_s, {at, id.bytes()});
}

Status ServerAccountSql::addEpoch(const DeviceId& device, const EpochId& epoch, const QString& why, qint64 at) {
    return m_sql.run(u"INSERT INTO epoch VALUES (?, ?, ?, ?)"_s, {device.bytes(), epoch.bytes(), why, at});
}

Result<bool> ServerAccountSql::hadEpoch(const DeviceId& device, const EpochId& epoch) {
    bool found = false;
    LODESTAR_TRY(m_sql.run(u"SELECT 1 FROM epoch WHERE device = ? AND epoch = ?"_s, {device.bytes(), epoch.bytes()},
                           [&](const QSqlQuery&) { found = true; }));
    return found;
}

Status ServerAccountSql::putOnce(const QByteArray& hash, const Uuid& forWhom, qint64 until) {
    return m_sql.run(u"INSERT INTO once VALUES (?, ?, ?)"_s, {hash, forWhom.bytes(), until});
}

Result<std::optional<Uuid>> ServerAccountSql::once(const QByteArray& hash, qint64 now) {
    LODESTAR_ASSIGN(const auto whom, bytesOf(u"SELECT whom FROM once WHERE hash = ? AND until >= ?"_s, {hash, now}));
    if (!whom) return std::nullopt;
    return Uuid::fromBytes(*whom);
}

Result<std::optional<Uuid>> ServerAccountSql::takeOnce(const QByteArray& hash, qint64 now) {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM once WHERE until < ?"_s, {now}));
    LODESTAR_ASSIGN(const auto whom, bytesOf(u"DELETE FROM once WHERE hash = ? RETURNING whom"_s, {hash}));
    if (!whom) return std::nullopt;
    return Uuid::fromBytes(*whom);
}

Result<std::optional<QByteArray>> ServerAccountSql::bytesOf(const QString& sql, const QVariantList& values) {
    std::optional<QByteArray> found;
    LODESTAR_TRY(m_sql.run(sql, values, [&](const QSqlQuery& row) { found = row.value(0).toByteArray(); }));
    return found;
}

Result<std::optional<QByteArray>> ServerAccountSql::setting(const QString& name) {
    return bytesOf(u"SELECT value FROM setting WHERE name = ?"_s, {name});
}

Status ServerAccountSql::saveSetting(const QString& name, const QByteArray& value) {
    return m_sql.run(u"INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                     {name, value});
}

Result<std::optional<Attachment>> ServerAccountSql::attachment(const QByteArray& hash) {
    std::optional<Attachment> found;
    LODESTAR_TRY(m_sql.run(u"SELECT size FROM attachment WHERE hash = ?"_s, {hash},
                           [&](const QSqlQuery& row) { found = Attachment{hash, row.value(0).toLongLong(), {}, {}}; }));
    if (!found) return found;
    LODESTAR_TRY(m_sql.run(u"SELECT number FROM attachment_piece WHERE hash = ? ORDER BY number"_s, {hash},
                           [&](const QSqlQuery& row) { found->pieces.append(row.value(0).toInt()); }));
    LODESTAR_TRY(m_sql.run(u"SELECT record, compartment FROM attachment_log WHERE hash = ?"_s, {hash},
                           [&](const QSqlQuery& row) { found->logs.append(logAt(row, 0)); }));
    return found;
}

Status ServerAccountSql::addAttachment(const QByteArray& hash, qint64 size, const sync::LogId& log) {
    LODESTAR_TRY(m_sql.run(
        u"INSERT INTO attachment VALUES (?, ?) ON CONFLICT (hash) DO UPDATE SET size = excluded.size"_s, {hash, size}));
    return m_sql.run(u"INSERT INTO attachment_log VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                     {hash, log.record.bytes(), static_cast<int>(log.compartment)});
}

Status ServerAccountSql::savePiece(const QByteArray& hash, int number, const QByteArray& bytes) {
    return m_sql.run(u"INSERT INTO attachment_piece VALUES (?, ?, ?) ON CONFLICT (hash, number) DO UPDATE SET bytes = "
                     "excluded.bytes"_s,
                     {hash, number, bytes});
}

Result<std::optional<QByteArray>> ServerAccountSql::piece(const QByteArray& hash, int number) {
    return bytesOf(u"SELECT bytes FROM attachment_piece WHERE hash = ? AND number = ?"_s, {hash, number});
}

Status ServerAccountSql::removePieces(const QByteArray& hash) {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM attachment_log WHERE hash = ?"_s, {hash}));
    return m_sql.run(u"DELETE FROM attachment_piece WHERE hash = ?"_s, {hash});
}

Status ServerAccountSql::recallAttachment(const QByteArray& hash, const sync::LogId& log) {
    const QVariantList values{hash, log.record.bytes(), static_cast<int>(log.compartment)};
    LODESTAR_TRY(m_sql.run(u"INSERT INTO attachment_recalled VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, values));
    LODESTAR_TRY(m_sql.run(u"DELETE FROM attachment_log WHERE hash = ? AND record = ? AND compartment = ?"_s, values));
    return m_sql.run(
        u"DELETE FROM attachment_piece WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM attachment_log l WHERE "
        "l.hash = attachment_piece.hash)"_s,
        {hash});
}

Result<bool> ServerAccountSql::wasRecalled(const QByteArray& hash, const sync::LogId& log) {
    bool found = false;
    LODESTAR_TRY(m_sql.run(u"SELECT 1 FROM attachment_recalled WHERE hash = ? AND record = ? AND compartment = ?"_s,
                           {hash, log.record.bytes(), static_cast<int>(log.compartment)},
                           [&](const QSqlQuery&) { found = true; }));
    return found;
}

} // namespace lodestar
