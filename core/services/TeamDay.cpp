#include "core/services/TeamDay.h"

#include "core/base/DateText.h"
#include "core/services/Family.h"

#include <QSet>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using Kind = TeamArrival::Kind;

namespace {

/// A child came as a birth when it was not older than that; what was written later than that is history brought in.
constexpr int newbornDays = 28;
constexpr int daysAhead = 28;

/// When somebody or something came: when it was written, unless it tells of a time long before.
QDate cameOn(QDate written, QDate told) {
    if (!told.isValid()) return written;
    return written.isValid() && told.daysTo(written) <= newbornDays ? written : told;
}

WorkPerson workPerson(const CasePerson& person) {
    return {person.record,   person.given, person.family,
            person.known,    person.child, person.inConflict ? QDate() : person.birth,
            person.gestation};
}

class ArrivalReader {
public:
    ArrivalReader(Connection& connection, const CaseloadFacts& facts, const TeamAsk& ask,
                  const StandingAllotments& standing)
        : m_connection(connection)
        , m_facts(facts)
        , m_ask(ask)
        , m_standing(standing) {}

    Result<QList<TeamArrival>> read() {
        LODESTAR_TRY(addChildren());
        LODESTAR_TRY(addPregnancies());
        LODESTAR_TRY(addNobodys());
        QList<TeamArrival> found;
        for (const TeamArrival& each : std::as_const(m_found))
            found.append(each);
        std::stable_sort(found.begin(), found.end(), [](const TeamArrival& a, const TeamArrival& b) {
            if (a.nobodys != b.nobodys) return a.nobodys;
            if (a.on != b.on) return a.on > b.on;
            return QString::localeAwareCompare(a.family, b.family) < 0;
        });
        return found;
    }

private:
    TeamArrival* at(const RecordId& household) {
        const auto home = m_facts.householdOf.constFind(household);
        if (home == m_facts.householdOf.cend()) return nullptr;
        if (const auto known = m_found.find(household); known != m_found.end()) return &*known;
        const CaseHousehold& facts = m_facts.households[*home];
        TeamArrival made;
        made.household = household;
        made.family = facts.name;
        made.ward = facts.ward;
        made.workers = facts.workers;
        return &*m_found.insert(household, made);
    }

    static void came(TeamArrival& arrival, Kind kind, QDate on) {
        if (!arrival.on.isValid() || kind < arrival.kind) arrival.kind = kind;
        if (!arrival.on.isValid() || on > arrival.on) arrival.on = on;
    }

    static bool isNewborn(const CasePerson& person, QDate on) {
        return person.birth.isValid() && person.birth.daysTo(on) <= newbornDays;
    }
    [[nodiscard]] QDate openedOn(const RecordId& household) const {
        const auto home = m_facts.householdOf.constFind(household);
        return home == m_facts.householdOf.cend() ? QDate() : m_facts.households[*home].openFrom;
    }

    /// A child of this household whose membership was written, or began, since that day.
    Status addChildren() {
        LODESTAR_ASSIGN(Statement query, m_connection.statement(
                                             "SELECT m.household, m.person, e.made_at, coalesce(m.responsible_from, "
                                             "m.from_on) FROM member m JOIN entry e ON e.id = m.entry WHERE "
                                             "m.relationship = 'child' AND (m.to_on IS NULL OR m.to_on > ?1) AND "
                                             "(e.made_at >= ?2 OR coalesce(m.responsible_from, m.from_on, '') >= ?2)"));
        return query.bind(m_ask.today.toString(Qt::ISODate), m_ask.since.toString(Qt::ISODate))
            .each([&](const Statement& row) {
                const CasePerson* person = m_facts.person(row.id<RecordId>(1));
                if (person == nullptr || person->died) return;
                const QDate written = storedDate(row.text(2));
                QDate from = QDate::fromString(row.text(3), Qt::ISODate);
                if (!from.isValid()) from = isNewborn(*person, written) ? person->birth : openedOn(row.id<RecordId>(0));
                const QDate on = cameOn(written, from);
                if (on < m_ask.since || on > m_ask.today) return;
                TeamArrival* arrival = at(row.id<RecordId>(0));
                if (arrival == nullptr) return;
                came(*arrival, isNewborn(*person, on) ? Kind::Birth : Kind::MovedIn, on);
                arrival->children.append(workPerson(*person));
            });
    }

    Status addPregnancies() {
        QHash<EntryId, const CasePregnancy*> open;
        for (const CasePregnancy& each : m_facts.pregnancies)
            open.insert(each.entry, &each);
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT id, made_at FROM entry WHERE kind = 'pregnancy' "
                                               "AND retired = 0 AND recalled = 0 AND made_at >= ?"));
        return query.bind(m_ask.since.toString(Qt::ISODate)).each([&](const Statement& row) {
            const CasePregnancy* pregnancy = open.value(row.id<EntryId>(0));
            if (pregnancy == nullptr) return;
            const CasePerson& mother = m_facts.people[pregnancy->mother];
            TeamArrival* arrival = at(m_facts.households[mother.household].record);
            if (arrival == nullptr) return;
            came(*arrival, Kind::Antenatal, storedDate(row.text(1)));
            arrival->expected.append(pregnancy->edd);
        });
    }

    Status addNobodys() {
        LODESTAR_ASSIGN(const auto families, unallottedFamilies(m_connection, m_ask.today, m_standing));
        for (const UnallottedFamily& each : families) {
            TeamArrival* arrival = at(each.household);
            if (arrival == nullptr) continue;
            arrival->nobodys = true;
            arrival->partly = each.partly;
            const bool noneCame = arrival->children.isEmpty();
            if (each.partly) arrival->children.clear();
            for (const RecordId& child : each.nobodys) {
                const CasePerson* person = m_facts.person(child);
                if (person != nullptr && (each.partly || noneCame)) arrival->children.append(workPerson(*person));
            }
        }
        return {};
    }

    Connection& m_connection;
    const CaseloadFacts& m_facts;
    const TeamAsk& m_ask;
    const StandingAllotments& m_standing;
    QHash<RecordId, TeamArrival> m_found;
};

/// Who works with others of these families, and with children of the same mothers elsewhere.
class Siblings {
public:
    Siblings(const CaseloadFacts& facts, const Holdings& holdings)
        : m_facts(facts)
        , m_holdings(holdings) {
        for (const CasePerson& each : facts.people)
            if (each.child && !each.mother.isNull()) m_ofMother[each.mother].append(each.record);
    }

    /// References of who has a person of that household alone.
    [[nodiscard]] QStringList alone(const RecordId& household) const {
        QStringList found;
        const auto home = m_facts.householdOf.constFind(household);
        if (home == m_facts.householdOf.cend()) return found;
        for (const std::size_t each : m_facts.households[*home].people)
            add(found, m_facts.people[each].record);
        return found;
    }

    [[nodiscard]] QStringList of(const RecordId& household) const {
        QStringList found;
        const auto home = m_facts.householdOf.constFind(household);
        if (home == m_facts.householdOf.cend()) return found;
        for (const std::size_t each : m_facts.households[*home].people) {
            const CasePerson& person = m_facts.people[each];
            add(found, person.record);
            const RecordId mother = person.child ? person.mother : person.record;
            for (const RecordId& child : m_ofMother.value(mother)) {
                add(found, child);
                if (const CasePerson* other = m_facts.person(child); other != nullptr)
                    add(found, m_facts.households[other->household].record);
            }
        }
        return found;
    }

private:
    void add(QStringList& found, const RecordId& record) const {
        for (const Holder& each : m_holdings.value(record))
            if (!each.cover && !found.contains(each.reference)) found.append(each.reference);
    }

    const CaseloadFacts& m_facts;
    const Holdings& m_holdings;
    QHash<RecordId, QList<RecordId>> m_ofMother;
};

/// Who has the family is known; these have one of its people alone.
void addWorkers(TeamArrival& arrival, const QStringList& references, const QList<TeamMember>& members) {
    for (const QString& reference : references) {
        if (std::ranges::find(arrival.workers, reference, &CaseWorker::reference) != arrival.workers.end()) continue;
        const auto known =
            std::ranges::find_if(members, [&](const TeamMember& member) { return member.who.reference == reference; });
        arrival.workers.append(known == members.end() ? CaseWorker{reference, reference} : known->who);
    }
}

} // namespace

QList<RecordId> TeamArrival::toAllot() const {
    if (!partly) return {household};
    QList<RecordId> records;
    for (const WorkPerson& each : children)
        records.append(each.record);
    return records;
}

qsizetype TeamDay::nobodys() const {
    return std::ranges::count_if(arrivals, &TeamArrival::nobodys);
}

const StaffCaseload* TeamDay::caseloadOf(const QString& reference) const {
    for (const StaffCaseload& each : caseloads.staff)
        if (each.member.who.reference == reference) return &each;
    return nullptr;
}

Result<TeamDay> readTeamDay(Connection& connection, const rules::PathwayCatalogue& catalogue, const TeamAsk& ask) {
    TeamDay day;
    day.today = ask.today;
    day.since = ask.since;
    day.unseenDays = ask.unseenDays;
    const CaseloadScope all{.worker = {}, .today = ask.today};
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, all));
    LODESTAR_ASSIGN(const Worklist work, worklistOf(connection, catalogue, facts, {all, 0, false}));
    LODESTAR_ASSIGN(const auto standing, standingOn(connection, ask.today));
    const Holdings holdings = holdingsAfter(standing, ask.today);
    const Holdings navigators = navigatorsAfter(standing, ask.today);
    LODESTAR_ASSIGN(day.members, teamMembers(connection, ask.today, holdings));
    LODESTAR_ASSIGN(day.absences, absences(connection, ask.today, ask.today.addDays(daysAhead)));
    LODESTAR_ASSIGN(day.caseloads, teamCaseloads(connection, {facts, work, holdings, navigators, day.members, ask.today,
                                                              ask.unseenDays}));
    LODESTAR_ASSIGN(day.waiting, teamWaiting(connection, facts, holdings, day.members, ask.today));
    LODESTAR_ASSIGN(day.arrivals, ArrivalReader(connection, facts, ask, standing).read());
    const Siblings siblings(facts, holdings);
    for (TeamArrival& each : day.arrivals) {
        addWorkers(each, siblings.alone(each.household), day.members);
        if (each.nobodys)
            each.suggestion =
                suggestFor(day.caseloads.staff, {each.ward, siblings.of(each.household), ask.me.team, ask.today},
                           day.caseloads.weights);
    }
    return day;
}

Result<QList<HeldFamily>> familiesOf(Connection& connection, const QString& reference, QDate today) {
    LODESTAR_ASSIGN(const Holdings holdings, holdingsAfter(connection, today));
    QHash<RecordId, QStringList> hers;
    for (auto each = holdings.cbegin(); each != holdings.cend(); ++each) {
        QStringList holders;
        for (const Holder& holder : each.value())
            if (!holder.cover) holders.append(holder.reference);
        if (holders.contains(reference)) hers.insert(each.key(), holders);
    }
    QList<HeldFamily> found;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT h.record, h.name, h.ward, NULL, NULL FROM household h WHERE (h.open_to "
                             "IS NULL OR h.open_to > ?1) UNION ALL SELECT h.record, h.name, h.ward, "
                             "p.record, p.given FROM household h JOIN member m ON m.household = h.record "
                             "AND (m.to_on IS NULL OR m.to_on > ?1) JOIN person p ON p.record = m.person AND "
                             "NOT p.died WHERE h.open_to IS NULL OR h.open_to > ?1 ORDER BY 2, 1"));
    LODESTAR_TRY(query.bind(today.toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto record = row.id<RecordId>(row.isNull(3) ? 0 : 3);
        const auto held = hers.constFind(record);
        if (held == hers.cend()) return;
        found.append({record, row.text(1), row.text(4), row.text(2), *held});
        hers.erase(held); // separated parents: a child stands here once
    }));
    return found;
}

} // namespace lodestar
