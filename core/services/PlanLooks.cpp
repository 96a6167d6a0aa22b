#include "core/services/PlanLooks.h"

#include "core/base/DateText.h"
#include "core/services/Plan.h"

#include <algorithm>

namespace lodestar {

namespace {

constexpr QByteArrayView recordsWithPlans =
    "SELECT DISTINCT record FROM entry WHERE kind IN ('goal', 'support_matter', 'request') AND retired = 0 AND "
    "recalled = 0";

/// Gathers what has a day from one record's plan.
class Looking {
public:
    Looking(const CaseloadFacts& facts, const CaseHousehold& household)
        : m_facts(facts)
        , m_household(household) {}

    QList<PlanLook> of(const FamilyPlan& plan) {
        for (const Matter& each : plan.matters)
            if (each.isOpen()) add(PlanLook::Sort::Matter, each.entry, each.review, each.area);
        for (const Goal& each : plan.goals) {
            if (!each.isOpen()) continue;
            add(PlanLook::Sort::Goal, each.entry, each.nextLook().isValid() ? each.nextLook() : each.by);
            for (const GoalStep& step : each.steps)
                if (step.isOpen()) add(PlanLook::Sort::Step, step.entry, step.by);
        }
        for (const FamilyRequest& each : plan.requests)
            if (each.isOpen()) add(PlanLook::Sort::Request, each.entry, each.by);
        return m_found;
    }

private:
    void add(PlanLook::Sort sort, const Entry& entry, QDate by, const QString& area = {}) {
        const CasePerson* person = m_facts.person(entry.record);
        if (!by.isValid() || (person != nullptr && person->died)) return;
        m_found.append({sort, entry.id, m_household.record, m_household.name, area, by});
    }

    const CaseloadFacts& m_facts;
    const CaseHousehold& m_household;
    QList<PlanLook> m_found;
};

const CaseHousehold* householdOf(const CaseloadFacts& facts, const RecordId& record) {
    if (const auto home = facts.householdOf.constFind(record); home != facts.householdOf.cend())
        return &facts.households[*home];
    const CasePerson* person = facts.person(record);
    return person == nullptr ? nullptr : &facts.households[person->household];
}

} // namespace

Result<QList<PlanLook>> readLooks(Connection& connection, const CaseloadFacts& facts) {
    QList<RecordId> records;
    LODESTAR_ASSIGN(Statement query, connection.statement(recordsWithPlans));
    LODESTAR_TRY(query.each([&](const Statement& row) { records.append(row.id<RecordId>(0)); }));
    QList<PlanLook> looks;
    for (const RecordId& record : std::as_const(records)) {
        const CaseHousehold* household = householdOf(facts, record);
        if (household == nullptr) continue;
        LODESTAR_ASSIGN(const FamilyPlan plan, readPlan(connection, {record}));
        looks.append(Looking(facts, *household).of(plan));
    }
    std::ranges::stable_sort(looks, {}, &PlanLook::by);
    return looks;
}

} // namespace lodestar
