#include "core/services/Caseload.h"

#include "core/base/NeedsLevel.h"

#include <algorithm>

namespace lodestar {

using V = QLatin1StringView;
using rules::StepStatus;

namespace {

constexpr int freshDays = 28;

/// Fills the rows of one caseload.
class CaseloadReader {
public:
    CaseloadReader(Connection& connection, const CaseloadFacts& facts, QDate today)
        : m_connection(connection)
        , m_facts(facts)
        , m_today(today)
        , m_rows(facts.households.size()) {}

    void takeHouseholds() {
        for (std::size_t i = 0; i < m_facts.households.size(); ++i) {
            const CaseHousehold& home = m_facts.households[i];
            CaseloadRow& row = m_rows[i];
            row.household = home.record;
            row.family = home.name;
            row.line1 = home.line1;
            row.ward = home.ward;
            row.confidential = home.confidential;
            row.workers = home.workers;
            row.language = home.language;
            row.whereabouts = home.whereabouts;
            row.fresh = home.openFrom.isValid() && home.openFrom.addDays(freshDays) >= m_today;
            for (const std::size_t person : home.people)
                takePerson(m_facts.people[person], row);
            std::stable_sort(row.children.begin(), row.children.end(),
                             [](const WorkPerson& a, const WorkPerson& b) { return a.birth > b.birth; });
        }
        for (const CasePregnancy& each : m_facts.pregnancies) {
            CaseloadRow& row = m_rows[m_facts.people[each.mother].household];
            row.expected.append(each.edd);
            takeContacts(each.facts, row);
        }
        for (CaseloadRow& row : m_rows)
            row.fresh = row.fresh && !row.last.on.isValid();
    }

    void takeSteps(const Worklist& work, const std::vector<NextForPerson>& next) {
        for (const WorkItem& item : work.items) {
            const auto home = m_facts.householdOf.constFind(item.household);
            if (home == m_facts.householdOf.cend()) continue;
            CaseloadRow& row = m_rows[*home];
            if (item.status == StepStatus::Overdue) ++row.overdue;
            if (!row.next && item.status != StepStatus::Coming) row.next = item;
        }
        for (const NextForPerson& each : next) {
            CaseloadRow& row = m_rows[each.household];
            if (!row.next || (row.next->status == StepStatus::Coming && comesFirst(each.item, *row.next)))
                row.next = each.item;
        }
        for (CaseloadRow& row : m_rows)
            if (row.next) row.tries = row.next->tries;
    }

    Status takePlans() {
        LODESTAR_ASSIGN(const auto looks, readLooks(m_connection, m_facts));
        for (const PlanLook& each : looks)
            if (CaseloadRow* row = rowOf(each.household); row != nullptr && !row->look) row->look = each;
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record FROM entry WHERE kind = 'goal' AND retired = 0 AND "
                                               "recalled = 0 AND coalesce(json_extract(fields, '$.state.state'), "
                                               "'open') = 'open'"));
        return query.each([&](const Statement& row) {
            if (CaseloadRow* family = rowOf(row.id<RecordId>(0))) ++family->openGoals;
        });
    }

    Status takeFaces() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, json_extract(fields, '$.face') FROM entry WHERE kind = "
                                               "'alert' AND retired = 0 AND recalled = 0 AND coalesce(json_extract("
                                               "fields, '$.to'), '9') > ?"));
        return query.bind(m_today.toString(Qt::ISODate)).each([&](const Statement& row) {
            if (CaseloadRow* family = rowOf(row.id<RecordId>(0)); family && !family->faces.contains(row.text(1)))
                family->faces.append(row.text(1));
        });
    }

    Status takeDrafts() {
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT record FROM draft"));
        return query.each([&](const Statement& row) {
            if (CaseloadRow* family = rowOf(row.id<RecordId>(0))) family->draft = true;
        });
    }

    Caseload take() {
        Caseload made;
        made.rows.reserve(static_cast<qsizetype>(m_rows.size()));
        for (CaseloadRow& row : m_rows) {
            made.children += row.children.size();
            made.rows.append(std::move(row));
        }
        std::stable_sort(made.rows.begin(), made.rows.end(), moreUrgentFamily);
        return made;
    }

private:
    CaseloadRow* rowOf(const RecordId& record) {
        if (const auto home = m_facts.householdOf.constFind(record); home != m_facts.householdOf.cend())
            return &m_rows[*home];
        const auto person = m_facts.personOf.constFind(record);
        return person == m_facts.personOf.cend() ? nullptr : &m_rows[m_facts.people[*person].household];
    }

    void takePerson(const CasePerson& person, CaseloadRow& row) {
        takeContacts(person.facts, row);
        if (person.died) return;
        if (person.interpreter) row.interpreter = true;
        if (row.language.isEmpty() && !person.child) row.language = person.language;
        if (person.child)
            row.children.append({person.record, person.given, person.family, person.known, true,
                                 person.inConflict ? QDate() : person.birth, person.gestation});
        const auto level = needsLevelFromName(person.needsLevel);
        const auto before = needsLevelFromName(row.needsLevel);
        if (level && (!before || *level > *before)) row.needsLevel = person.needsLevel;
    }

    static void takeContacts(const rules::PathwayFacts& facts, CaseloadRow& row) {
        for (const rules::ContactFact& each : facts.contacts) {
            if (!row.last.on.isValid() || each.on >= row.last.on) row.last = {each.on, each.mode, each.outcome};
            const bool met = each.outcome == V("completed") && each.seen;
            if (met && (!row.lastSeen.isValid() || each.on > row.lastSeen)) row.lastSeen = each.on;
        }
    }

    Connection& m_connection;
    const CaseloadFacts& m_facts;
    QDate m_today;
    std::vector<CaseloadRow> m_rows;
};

} // namespace

QString CaseloadRow::workerNames() const {
    QStringList names;
    for (const CaseWorker& each : workers)
        names.append(each.name);
    return names.join(QStringLiteral(", "));
}

bool CaseloadRow::isWorkedBy(const QString& reference) const {
    return std::ranges::any_of(workers, [&](const CaseWorker& each) { return each.reference == reference; });
}

bool moreUrgentFamily(const CaseloadRow& a, const CaseloadRow& b) {
    if (a.next.has_value() != b.next.has_value()) return a.next.has_value();
    if (a.next && comesFirst(*a.next, *b.next)) return true;
    if (b.next && comesFirst(*b.next, *a.next)) return false;
    if (!a.next && a.look.has_value() != b.look.has_value()) return a.look.has_value();
    if (!a.next && a.look && a.look->by != b.look->by) return a.look->by < b.look->by;
    return QString::localeAwareCompare(a.family, b.family) < 0;
}

Result<Caseload> readCaseload(Connection& connection, const rules::PathwayCatalogue& catalogue,
                              const CaseloadScope& scope) {
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, scope));
    std::vector<NextForPerson> next;
    LODESTAR_ASSIGN(const Worklist work, worklistOf(connection, catalogue, facts, {scope, 0, false}, &next));
    CaseloadReader reader(connection, facts, scope.today);
    reader.takeHouseholds();
    reader.takeSteps(work, next);
    LODESTAR_TRY(reader.takePlans());
    LODESTAR_TRY(reader.takeFaces());
    LODESTAR_TRY(reader.takeDrafts());
    return reader.take();
}

} // namespace lodestar
