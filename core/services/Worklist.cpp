#include "core/services/Worklist.h"

#include "core/base/Role.h"

#include <QJsonObject>

#include <algorithm>

namespace lodestar {

using V = QLatin1StringView;
using rules::Consequence;
using rules::StepState;
using rules::StepStatus;

namespace {

/// A promise comes into the list so many days before its day.
constexpr int promiseDays = 7;

WorkPerson workPerson(const CasePerson& person) {
    return {person.record,   person.given, person.family,
            person.known,    person.child, person.inConflict ? QDate() : person.birth,
            person.gestation};
}

WorkItem::Action actionFor(const StepState& state) {
    switch (state.status) {
    case StepStatus::Unconfirmed:
        return WorkItem::Action::Confirm;
    case StepStatus::AskMaternity:
        return WorkItem::Action::AskMaternity;
    case StepStatus::AwaitsCountersignature:
        return WorkItem::Action::Look;
    case StepStatus::Booked:
        return WorkItem::Action::Record;
    default:
        return state.step->isOurs() && !state.step->modes.isEmpty() ? WorkItem::Action::Book : WorkItem::Action::Look;
    }
}

WorkItem itemOf(const StepState& state) {
    WorkItem item;
    item.step = state.step->id;
    item.title = state.step->title;
    item.type = state.step->contactType;
    item.provider = state.step->provider;
    item.status = state.status;
    item.consequence = state.consequence;
    item.byLaw = state.step->mandate == rules::Mandate::Law;
    item.from = state.from;
    item.by = state.by;
    item.lawBy = state.lawBy;
    item.aimBy = state.aimBy;
    item.booked = state.booked;
    item.tries = state.tries;
    item.lastTry = state.lastTry;
    item.lastTryOutcome = state.lastTryOutcome;
    item.toLead = state.toLead;
    item.notice = state.notice;
    item.summaryMissing = state.summaryMissing;
    item.missing = state.missing;
    item.action = actionFor(state);
    return item;
}

/// Builds the list from the facts of one scope.
class Builder {
public:
    Builder(const rules::PathwayCatalogue& catalogue, const CaseloadFacts& facts, const WorklistAsk& ask,
            std::vector<NextForPerson>* next)
        : m_catalogue(catalogue)
        , m_facts(facts)
        , m_ask(ask)
        , m_next(next) {}

    void addPeople() {
        for (const CasePerson& person : m_facts.people) {
            if (!person.child || person.died || !person.birth.isValid()) continue;
            take(person.facts, person.birth, person, {});
        }
        for (const CasePregnancy& pregnancy : m_facts.pregnancies) {
            if (!pregnancy.edd.isValid()) continue;
            take(pregnancy.facts, pregnancy.edd, m_facts.people[pregnancy.mother], pregnancy.entry);
        }
    }

    /// Nothing is promised by a list where somebody died: such promises stand in the family.
    Status addPromises(Connection& connection) {
        QSet<std::size_t> mourning;
        for (const CasePerson& person : m_facts.people) {
            if (person.died) mourning.insert(person.household);
        }
        LODESTAR_ASSIGN(Statement query,
                        connection.statement("SELECT id, record, json_extract(fields, '$.promise.by') FROM entry WHERE "
                                             "kind = 'promise' AND retired = 0 AND recalled = 0 AND json_extract("
                                             "fields, '$.kept') IS NULL"));
        return query.each([&](const Statement& row) {
            const auto home = m_facts.householdOf.constFind(row.id<RecordId>(1));
            const QDate by = QDate::fromString(row.text(2).left(10), Qt::ISODate);
            if (home == m_facts.householdOf.cend() || !by.isValid() || mourning.contains(*home)) return;
            if (by > today().addDays(promiseDays) || m_facts.households[*home].whereabouts == V("moved_away")) return;
            WorkItem item;
            item.promise = row.id<EntryId>(0);
            item.by = item.from = by;
            item.status = by < today() ? StepStatus::Overdue : StepStatus::Due;
            item.consequence = Consequence::Promise;
            item.action = WorkItem::Action::Record;
            place(item, *home);
            m_list.items.append(item);
        });
    }

    Worklist take() {
        joinTwins();
        std::stable_sort(m_list.items.begin(), m_list.items.end(), comesFirst);
        return std::move(m_list);
    }

private:
    [[nodiscard]] QDate today() const { return m_ask.scope.today; }

    void place(WorkItem& item, std::size_t household) const {
        const CaseHousehold& home = m_facts.households[household];
        item.household = home.record;
        item.family = home.name;
        item.ward = home.ward;
    }

    WorkItem itemFor(const StepState& state, const CasePerson& person, const EntryId& pregnancy) const {
        WorkItem item = itemOf(state);
        place(item, person.household);
        item.people.append(workPerson(person));
        item.pregnancy = pregnancy;
        return item;
    }

    /// Whether a step is the business of this list: ours, a screen nobody has seen a result of, a birth nobody told of.
    [[nodiscard]] bool concernsUs(const StepState& state) const {
        if (m_ask.ofOthers || state.step->isOurs()) return true;
        if (state.status == StepStatus::AskMaternity) return true;
        return state.step->mandate == rules::Mandate::Screening && state.status == StepStatus::Overdue;
    }

    [[nodiscard]] bool isListed(const StepState& state) const {
        if (state.status == StepStatus::Unconfirmed) return state.step->isOurs() && state.from <= today();
        if (!concernsUs(state)) return false;
        if (state.isOpen()) return true;
        return state.status == StepStatus::Coming && state.from <= today().addDays(m_ask.comingDays);
    }

    void take(const rules::PathwayFacts& facts, QDate anchor, const CasePerson& person, const EntryId& pregnancy) {
        const rules::PathwayEdition& edition = m_catalogue.editionFor(anchor);
        const auto states = rules::pathway(edition, m_catalogue.immunisations(), facts, today());
        bool asked = false;
        for (const StepState& state : states) {
            if (!isListed(state)) continue;
            // One question for all the steps of a person, not one for each.
            if (state.status == StepStatus::Unconfirmed && std::exchange(asked, true)) continue;
            WorkItem item = itemFor(state, person, pregnancy);
            if (!pregnancy.isNull()) item.edd = anchor;
            m_list.items.append(item);
        }
        if (m_next != nullptr) noteNext(states, person, pregnancy);
    }

    void noteNext(const std::vector<StepState>& states, const CasePerson& person, const EntryId& pregnancy) {
        const StepState* best = nullptr;
        for (const StepState& state : states) {
            if (!state.step->isOurs()) continue;
            const bool open = state.isOpen() || state.status == StepStatus::Unconfirmed;
            if (!open && state.status != StepStatus::Coming) continue;
            if (best == nullptr || (open && !best->isOpen()) ||
                (open == best->isOpen() && (open ? rules::moreUrgent(state, *best) : state.from < best->from)))
                best = &state;
        }
        if (best != nullptr) m_next->push_back({person.household, itemFor(*best, person, pregnancy)});
    }

    /// "Ama and Kofi Osei, 17 weeks, twins": one row where household, birth, step and state are the same.
    void joinTwins() {
        QHash<QString, qsizetype> rows;
        QList<WorkItem> joined;
        joined.reserve(m_list.items.size());
        for (WorkItem& item : m_list.items) {
            const bool alone = item.people.size() != 1 || !item.people.first().child;
            const QString key =
                alone ? QString()
                      : item.household.toString() + item.step + item.people.first().birth.toString(Qt::ISODate) +
                            QString::number(static_cast<int>(item.status)) + item.by.toString(Qt::ISODate) +
                            item.booked.toString(Qt::ISODate) + QString::number(item.tries) +
                            QString::number(static_cast<int>(item.notice));
            const auto known = alone ? rows.constEnd() : rows.constFind(key);
            if (known != rows.constEnd()) {
                joined[*known].people += item.people;
                continue;
            }
            if (!alone) rows.insert(key, joined.size());
            joined.append(std::move(item));
        }
        m_list.items = std::move(joined);
    }

    const rules::PathwayCatalogue& m_catalogue;
    const CaseloadFacts& m_facts;
    const WorklistAsk& m_ask;
    std::vector<NextForPerson>* m_next;
    Worklist m_list;
};

/// Open things before booked ones, those before coming ones.
int groupOf(const WorkItem& item) {
    if (item.status == StepStatus::Coming) return 2;
    return item.status == StepStatus::Booked && item.consequence >= Consequence::Late ? 1 : 0;
}

} // namespace

bool WorkItem::isOpen() const {
    return status != StepStatus::Coming;
}

bool comesFirst(const WorkItem& a, const WorkItem& b) {
    if (groupOf(a) != groupOf(b)) return groupOf(a) < groupOf(b);
    if (groupOf(a) == 2) return a.from < b.from;
    if (a.consequence != b.consequence) return a.consequence < b.consequence;
    return a.by < b.by;
}

qsizetype Worklist::count(StepStatus status) const {
    return std::count_if(items.cbegin(), items.cend(), [&](const WorkItem& item) { return item.status == status; });
}

Result<Worklist> worklistOf(Connection& connection, const rules::PathwayCatalogue& catalogue,
                            const CaseloadFacts& facts, const WorklistAsk& ask, std::vector<NextForPerson>* next) {
    Builder builder(catalogue, facts, ask, next);
    // Steps of the pathway are no navigator's work; what was promised is.
    if (ask.scope.nobodys) builder.addPeople();
    LODESTAR_TRY(builder.addPromises(connection));
    return builder.take();
}

Result<Worklist> readWorklist(Connection& connection, const rules::PathwayCatalogue& catalogue,
                              const WorklistAsk& ask) {
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, ask.scope));
    return worklistOf(connection, catalogue, facts, ask);
}

CaseloadScope scopeOf(const Identity& me, QDate today) {
    const bool everybodys = me.role == V("team-lead");
    const bool navigator = isNavigator(me.role);
    const bool teamToo = !everybodys && !navigator;
    return {.worker = everybodys ? QString() : me.reference,
            .today = today,
            .team = teamToo ? me.team : QString(),
            .nobodys = !navigator};
}

} // namespace lodestar
