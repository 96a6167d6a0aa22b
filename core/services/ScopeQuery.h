#pragma once

#include "core/services/CaseloadFacts.h"

namespace lodestar {

/// SQL that keeps to the families of a scope. Parameter 1 is whose they are (for one household its record, else
/// the names of `allottedNames`), parameter 2 the day.
class ScopeQuery {
public:
    ScopeQuery(Connection& connection, const CaseloadScope& scope)
        : m_connection(connection)
        , m_scope(scope)
        , m_today(scope.today.toString(Qt::ISODate)) {}

    [[nodiscard]] QDate today() const { return m_scope.today; }
    [[nodiscard]] bool all() const { return m_scope.worker.isEmpty() && m_scope.household.isNull(); }
    /// "FROM household h <joins> WHERE <of this scope>".
    [[nodiscard]] QByteArray households(const QByteArray& joins = {}) const;
    /// " AND p is one of this scope", of people read through their households: where somebody was allotted alone, the
    /// others of that household are not.
    [[nodiscard]] QByteArray people() const;
    /// " AND <column> is a member of the household", where the scope is one household; else nothing, for a reading of
    /// all rows is quicker than one for each person.
    [[nodiscard]] QByteArray members(const QByteArray& column) const;
    Result<Statement> ask(const QByteArray& sql) const;

private:
    [[nodiscard]] QByteArray nobodys() const;

    Connection& m_connection;
    const CaseloadScope& m_scope;
    QString m_today;
};

} // namespace lodestar
