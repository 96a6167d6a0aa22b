#include "core/services/ScopeQuery.h"

#include "core/services/AllotmentSql.h"
#include "core/services/OwnFamily.h"

namespace lodestar {

namespace {

/// Records allotted to her or her team by themselves, a household or one person of it: read once for a statement.
const QByteArray allotted = "(SELECT record FROM allotted)";

} // namespace

QByteArray ScopeQuery::nobodys() const {
    return m_scope.nobodys ? "h.worker IS NULL OR " : QByteArray();
}

QByteArray ScopeQuery::households(const QByteArray& joins) const {
    const QByteArray from = "FROM household h " + joins + " WHERE ";
    // A family that was closed is still read when somebody opens it.
    if (!m_scope.household.isNull()) return from + "h.record = ?1 AND ?2 <> ''";
    const QByteArray open = " AND (h.open_to IS NULL OR h.open_to > ?2)";
    if (all()) return from + "?1 IS NOT NULL" + open;
    return from + "(" + nobodys() + "h.record IN " + allotted +
           " OR h.record IN (SELECT a.household FROM member a WHERE a.person IN " + allotted +
           " AND (a.to_on IS NULL OR a.to_on > ?2))) AND h.record NOT IN " + ownHouseholds("?1", "?2") + open;
}

QByteArray ScopeQuery::people() const {
    if (m_scope.worker.isEmpty() || !m_scope.household.isNull()) return {};
    return " AND (" + nobodys() + "h.record IN " + allotted + " OR p.record IN " + allotted +
           ") AND p.record NOT IN (SELECT k.person FROM member k WHERE k.household IN " + ownHouseholds("?1", "?2") +
           ")";
}

QByteArray ScopeQuery::members(const QByteArray& column) const {
    if (m_scope.household.isNull()) return " AND ?1 IS NOT NULL AND ?2 IS NOT NULL";
    return " AND " + column + " IN (SELECT person FROM member WHERE household = ?1 AND (to_on IS NULL OR to_on > ?2))";
}

Result<Statement> ScopeQuery::ask(const QByteArray& sql) const {
    LODESTAR_ASSIGN(Statement query, m_connection.statement("WITH allotted AS MATERIALIZED (SELECT s.record FROM " +
                                                            standingAllotments("?2") + " s WHERE s.holder" +
                                                            isOneOf("?1") + ") " + sql));
    if (m_scope.household.isNull())
        query.bind(allottedNames(m_scope.worker, m_scope.team, m_scope.covering), m_today);
    else
        query.bind(m_scope.household, m_today);
    return query;
}

} // namespace lodestar
