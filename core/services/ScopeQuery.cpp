#include "core/services/ScopeQuery.h"

#include "core/store/Entry.h"

namespace lodestar {

QByteArray ScopeQuery::households(const QByteArray& joins) const {
    const QByteArray from = "FROM household h " + joins + " WHERE ";
    // A family that was closed is still read when somebody opens it.
    if (!m_scope.household.isNull()) return from + "h.record = ?1 AND ?2 <> ''";
    const QByteArray open = " AND (h.open_to IS NULL OR h.open_to > ?2)";
    return from + (all() ? "?1 = ''" : "(h.worker = ?1 OR h.worker IS NULL)") + open;
}

QByteArray ScopeQuery::members(const QByteArray& column) const {
    if (m_scope.household.isNull()) return " AND ?1 IS NOT NULL AND ?2 IS NOT NULL";
    return " AND " + column + " IN (SELECT person FROM member WHERE household = ?1 AND (to_on IS NULL OR to_on > ?2))";
}

Result<Statement> ScopeQuery::ask(const QByteArray& sql) const {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    if (m_scope.household.isNull())
        query.bind(orEmpty(m_scope.worker), m_today);
    else
        query.bind(m_scope.household, m_today);
    return query;
}

} // namespace lodestar
