#include "core/store/ServerAuditSql.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using sync::ServerAuditEnd;
using sync::ServerAuditLine;

namespace {

ServerAuditLine lineFrom(const QSqlQuery& row) {
    return {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(),   row.value(3).toString(),
            row.value(4).toString(),   row.value(5).toString(),   row.value(6).toByteArray()};
}

} // namespace

Result<ServerAuditEnd> ServerAuditSql::lockEnd() {
    std::optional<ServerAuditEnd> end;
    LODESTAR_TRY(m_sql.run(
        u"SELECT n, chain FROM audit_end WHERE one = 1"_s + m_sql.dialect().forUpdate(u"audit_end"_s), {},
        [&](const QSqlQuery& row) { end = ServerAuditEnd{row.value(0).toLongLong(), row.value(1).toByteArray()}; }));
    if (!end) return fail(ErrorCode::StoreDamaged, u"the audit's end is missing"_s);
    return *end;
}

Status ServerAuditSql::append(const ServerAuditLine& line) {
    LODESTAR_TRY(m_sql.run(u"INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           {line.n, line.at, sqlText(line.act), sqlText(line.who), sqlText(line.subject),
                            sqlText(line.detail), line.chain}));
    return m_sql.run(u"UPDATE audit_end SET n = ?, chain = ? WHERE one = 1"_s, {line.n, line.chain});
}

Result<std::optional<qint64>> ServerAuditSql::lastOf(const QString& act, const QString& subject) {
    std::optional<qint64> at;
    LODESTAR_TRY(m_sql.run(u"SELECT at FROM audit WHERE act = ? AND subject = ? ORDER BY n DESC LIMIT 1"_s,
                           {sqlText(act), sqlText(subject)},
                           [&](const QSqlQuery& row) { at = row.value(0).toLongLong(); }));
    return at;
}

Status ServerAuditSql::each(const std::function<Status(const ServerAuditLine&)>& take) {
    Status taken;
    LODESTAR_TRY(m_sql.run(u"SELECT n, at, act, who, subject, detail, chain FROM audit ORDER BY n"_s, {},
                           [&](const QSqlQuery& row) {
                               if (taken) taken = take(lineFrom(row));
                           }));
    return taken;
}

} // namespace lodestar
