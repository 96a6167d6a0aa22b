#include "core/services/Audit.h"

#include "core/crypto/Hash.h"

namespace lodestar {

namespace {

QByteArray linked(const QByteArray& before, const AuditLine& line) {
    QByteArray bytes = before;
    for (const QByteArray& part :
         {line.at.toUtf8(), line.staff.bytes(), line.act.toUtf8(), line.record.bytes(), line.detail.toUtf8()})
        bytes.append(QByteArray::number(part.size())).append(':').append(part);
    return plainHash(bytes);
}

AuditLine fromRow(const Statement& row) {
    return {row.text(0), row.id<StaffId>(1), row.text(2), row.id<RecordId>(3), row.text(4)};
}

} // namespace

Status note(Connection& connection, const AuditLine& line) {
    LODESTAR_ASSIGN(Statement last, connection.statement("SELECT chain FROM audit ORDER BY n DESC LIMIT 1"));
    LODESTAR_ASSIGN(const auto before, last.first([](const Statement& row) { return row.blob(0); }));
    const QByteArray chain = linked(before.value_or(QByteArray(hashSize, '\0')), line);
    return connection.run("INSERT INTO audit (at, staff, act, record, detail, chain) VALUES (?, ?, ?, ?, ?, ?)",
                          line.at, line.staff, line.act, line.record, line.detail, chain);
}

Result<QList<AuditLine>> auditOf(Connection& connection, const std::optional<RecordId>& record, int most) {
    QList<AuditLine> lines;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement(record ? "SELECT at, staff, act, record, detail FROM audit WHERE record = ?2 "
                                      "ORDER BY n DESC LIMIT ?1"
                                    : "SELECT at, staff, act, record, detail FROM audit ORDER BY n DESC LIMIT ?1"));
    query.bind(most);
    if (record) query.bindValue(2, *record);
    LODESTAR_TRY(query.each([&](const Statement& row) { lines.append(fromRow(row)); }));
    return lines;
}

Result<qint64> verifyAudit(Connection& connection) {
    QByteArray chain(hashSize, '\0');
    qint64 count = 0;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT at, staff, act, record, detail, chain, n FROM audit ORDER BY n"));
    LODESTAR_TRY(query.each([&](const Statement& row) -> Status {
        chain = linked(chain, fromRow(row));
        ++count;
        if (chain != row.blob(5) || row.integer(6) != count)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("audit line %1").arg(row.integer(6)));
        return {};
    }));
    return count;
}

} // namespace lodestar
