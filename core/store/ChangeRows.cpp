#include "core/store/ChangeRows.h"

#include "core/crypto/Hash.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using records::Change;

namespace {

constexpr QByteArrayView columns =
    "id, record, compartment, entry, kind, content, salt, content_hash, field_names, seen, "
    "author, device, made_at, schema, signature, epoch, device_seq, log_number";

QByteArray select(QByteArrayView where) {
    return "SELECT " + columns.toByteArray() + " FROM change " + where.toByteArray();
}

} // namespace

QByteArray changeColumns() {
    return columns.toByteArray();
}

Change changeFromRow(const Statement& row) {
    Change change;
    change.id = row.id<ChangeId>(0);
    change.record = row.id<RecordId>(1);
    change.compartment = static_cast<records::Compartment>(row.integer(2));
    change.entry = row.id<EntryId>(3);
    change.kind = row.text(4);
    change.content = row.blob(5);
    change.salt = row.blob(6);
    change.contentHash = row.blob(7);
    change.fieldNames = row.text(8).split(u'\n', Qt::SkipEmptyParts);
    change.seen = seenFromText(row.text(9));
    change.author = row.id<StaffId>(10);
    change.device = row.id<DeviceId>(11);
    change.madeAt = row.text(12);
    change.schema = static_cast<int>(row.integer(13));
    change.signature = row.blob(14);
    change.epoch = row.id<EpochId>(15);
    change.deviceSeq = row.integer(16);
    change.logNumber = row.integer(17);
    return change;
}

namespace {

template<typename AnyId> Result<QList<Change>> listed(Connection& connection, const QByteArray& sql, const AnyId& id) {
    QList<Change> changes;
    LODESTAR_ASSIGN(Statement query, connection.statement(sql));
    LODESTAR_TRY(query.bind(id).each([&](const Statement& row) { changes.append(changeFromRow(row)); }));
    return changes;
}

} // namespace

QString seenText(const records::Seen& seen) {
    if (seen.isEmpty()) return {};
    QJsonObject object;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        QJsonArray ids;
        for (const ChangeId& id : it.value())
            ids.append(id.toString());
        object.insert(it.key(), ids);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

records::Seen seenFromText(const QString& text) {
    records::Seen seen;
    if (text.isEmpty()) return seen;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        QList<ChangeId> ids;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue& id : array)
            ids.append(ChangeId::fromString(id.toString()));
        seen.insert(it.key(), ids);
    }
    return seen;
}

Result<bool> ChangeRows::insert(const Change& change) {
    static const QByteArray sql = "INSERT INTO change (" + columns.toByteArray() +
                                  ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING";
    LODESTAR_ASSIGN(Statement insert, m_connection.statement(sql));
    const std::optional<qint64> number = change.logNumber == 0 ? std::nullopt : std::optional<qint64>(change.logNumber);
    const QByteArray content = change.recalled() ? QByteArray() : change.content;
    insert.bind(change.id, change.record, change.compartment, change.entry, change.kind, content, change.salt,
                change.contentHash, change.fieldNames.join(u'\n'), seenText(change.seen), change.author, change.device,
                change.madeAt, change.schema, change.signature, change.epoch, change.deviceSeq, number);
    LODESTAR_TRY(insert.run());
    return m_connection.rowsChanged() == 1;
}

Result<QList<Change>> ChangeRows::ofEntry(const EntryId& entry) {
    return listed(m_connection, select("WHERE entry = ? ORDER BY n"), entry);
}

Result<QList<Change>> ChangeRows::ofRecord(const RecordId& record) {
    return listed(m_connection, select("WHERE record = ? ORDER BY n"), record);
}

Result<std::optional<Change>> ChangeRows::find(const ChangeId& id) {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(select("WHERE id = ?")));
    return query.bind(id).first(changeFromRow);
}

Status ChangeRows::each(const std::function<Status(const Change&)>& take) {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(select("ORDER BY n")));
    return query.each([&](const Statement& row) { return take(changeFromRow(row)); });
}

Result<std::optional<ChangeRows::Numbered>> ChangeRows::number(const ChangeId& id, qint64 number) {
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT n, record, compartment, content_hash, log_number "
                                                            "FROM change WHERE id = ?"));
    LODESTAR_ASSIGN(const bool held, query.bind(id).next());
    if (!held) return std::nullopt;
    const qint64 n = query.integer(0);
    Numbered settled{{query.id<RecordId>(1), static_cast<records::Compartment>(query.integer(2))}, {}};
    if (query.isNull(4)) settled.term = digestTerm(id, query.view(3));
    const bool same = query.integer(4) == number;
    query.reset();
    if (same) return settled;
    LODESTAR_TRY(m_connection.run("UPDATE change SET log_number = ? WHERE n = ?", number, n));
    LODESTAR_TRY(m_connection.run("DELETE FROM outbox WHERE n = ?", n));
    LODESTAR_TRY(m_connection.run("DELETE FROM refused WHERE change = ?", id));
    return settled;
}

Status ChangeRows::redact(const ChangeId& id) {
    return m_connection.run("UPDATE change SET content = NULL, salt = NULL WHERE id = ?", id);
}

} // namespace lodestar
