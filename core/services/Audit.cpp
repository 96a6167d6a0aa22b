#include "core/services/Audit.h"

#include "core/crypto/Hash.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace lodestar {

namespace {

QByteArray linked(const QByteArray& before, const AuditLine& line) {
    QByteArray bytes = before;
    for (const QByteArray& part :
         {line.at.toUtf8(), line.staff.bytes(), line.act.toUtf8(), line.record.bytes(), line.detail.toUtf8()})
        bytes.append(QByteArray::number(part.size())).append(':').append(part);
    return plainHash(bytes);
}

const QString endName = QStringLiteral("audit.anchor");

/// Nothing while no line was ever written; what cannot be read is an end that fits no line.
Result<std::optional<AuditEnd>> readEnd(Connection& connection) {
    LODESTAR_ASSIGN(const auto kept, readSetting(connection, endName));
    if (!kept) return std::nullopt;
    const qsizetype colon = kept->indexOf(':');
    return AuditEnd{kept->left(colon).toLongLong(), QByteArray::fromHex(kept->mid(colon + 1))};
}

AuditLine fromRow(const Statement& row) {
    return {row.text(0), row.id<StaffId>(1), row.text(2), row.id<RecordId>(3), row.text(4)};
}

} // namespace

Status note(Connection& connection, const AuditLine& line) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LODESTAR_ASSIGN(const auto before, readEnd(connection));
    const QByteArray chain = linked(before ? before->chain : QByteArray(hashSize, '\0'), line);
    LODESTAR_ASSIGN(const auto last, connection.integer("SELECT max(n) FROM audit"));
    const qint64 n = std::max(last.value_or(0), before ? before->lines : 0) + 1;
    LODESTAR_TRY(connection.run("INSERT INTO audit (n, at, staff, act, record, detail, chain) VALUES (?,?,?,?,?,?,?)",
                                n, line.at, line.staff, line.act, line.record, line.detail, chain));
    LODESTAR_TRY(writeSetting(connection, endName, QByteArray::number(n) + ':' + chain.toHex()));
    return transaction.commit();
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

Result<AuditEnd> verifyAudit(Connection& connection) {
    AuditEnd end{0, QByteArray(hashSize, '\0')};
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT at, staff, act, record, detail, chain, n FROM audit ORDER BY n"));
    LODESTAR_TRY(query.each([&](const Statement& row) -> Status {
        end.chain = linked(end.chain, fromRow(row));
        ++end.lines;
        if (end.chain != row.blob(5) || row.integer(6) != end.lines)
            return fail(ErrorCode::StoreDamaged, QStringLiteral("audit line %1").arg(row.integer(6)));
        return {};
    }));
    LODESTAR_ASSIGN(const auto kept, readEnd(connection));
    const AuditEnd known = kept.value_or(AuditEnd{0, QByteArray(hashSize, '\0')});
    if (known.lines != end.lines || known.chain != end.chain)
        return fail(ErrorCode::StoreDamaged,
                    QStringLiteral("audit: it ends after line %1, and line %2 was the last one written")
                        .arg(end.lines)
                        .arg(known.lines));
    return end;
}

} // namespace lodestar
