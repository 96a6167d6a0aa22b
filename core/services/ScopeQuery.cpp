#include "core/services/ScopeQuery.h"

#include "core/store/Entry.h"

namespace lodestar {

namespace {

/// Records that were allotted to the practitioner by themselves, now.
constexpr char allotted[] =
    "(SELECT e.record FROM entry e WHERE e.kind = 'allotment' AND e.retired = 0 AND e.recalled = 0 AND "
    "(json_extract(e.fields, '$.offered') IS NULL OR json_extract(e.fields, '$.answered.answer') = 'accepted') AND "
    "json_extract(e.fields, '$.staff') = ?1 AND coalesce(json_extract(e.fields, '$.to'), '9') >= ?2)";

} // namespace

QByteArray ScopeQuery::households(const QByteArray& joins) const {
    const QByteArray from = "FROM household h " + joins + " WHERE ";
    // A family that was closed is still read when somebody opens it.
    if (!m_scope.household.isNull()) return from + "h.record = ?1 AND ?2 <> ''";
    const QByteArray open = " AND (h.open_to IS NULL OR h.open_to > ?2)";
    if (all()) return from + "?1 = ''" + open;
    return from +
           "(h.worker = ?1 OR h.worker IS NULL OR h.record IN (SELECT a.household FROM member a WHERE a.person IN " +
           allotted + " AND (a.to_on IS NULL OR a.to_on > ?2)))" + open;
}

QByteArray ScopeQuery::people() const {
    if (m_scope.worker.isEmpty() || !m_scope.household.isNull()) return {};
    return QByteArray(" AND (h.worker = ?1 OR h.worker IS NULL OR p.record IN ") + allotted + ")";
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
