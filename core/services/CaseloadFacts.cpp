#include "core/services/CaseloadFacts.h"

#include "core/services/AllotmentSql.h"
#include "core/services/OwnFamily.h"
#include "core/services/PathwayFactsReader.h"

namespace lodestar {

using V = QLatin1StringView;

namespace {

/// Households, people and pregnancies of a scope; what is known of their steps is read by PathwayFactsReader.
class FactsReader {
public:
    FactsReader(Connection& connection, const CaseloadScope& scope)
        : m_connection(connection)
        , m_scope(scope)
        , m_query(connection, scope) {}

    Result<CaseloadFacts> read() {
        LODESTAR_TRY(readHouseholds());
        LODESTAR_TRY(readWorkers());
        LODESTAR_TRY(readPeople());
        LODESTAR_TRY(readPregnancies());
        LODESTAR_TRY(noteBereaved());
        LODESTAR_TRY(readLossOfOne());
        LODESTAR_TRY(PathwayFactsReader(m_connection, m_scope, m_facts).read());
        return std::move(m_facts);
    }

private:
    Status readHouseholds() {
        LODESTAR_ASSIGN(Statement query,
                        m_query.ask("SELECT h.record, h.name, h.line1, h.postcode, h.ward, h.language, "
                                    "h.confidential, h.open_from, h.whereabouts " +
                                    m_query.households()));
        return query.each([&](const Statement& row) {
            CaseHousehold made;
            made.record = row.id<RecordId>(0);
            made.name = row.text(1);
            made.confidential = row.boolean(6);
            if (!made.confidential) {
                made.line1 = row.text(2);
                made.postcode = row.text(3);
            }
            made.ward = m_words.of(row.view(4));
            made.language = m_words.of(row.view(5));
            made.openFrom = dateInRow(row.view(7));
            made.whereabouts = m_words.of(row.view(8));
            m_facts.householdOf.insert(made.record, m_facts.households.size());
            m_facts.households.push_back(std::move(made));
        });
    }

    Status readWorkers() {
        const QByteArray one = m_scope.household.isNull() ? " AND ?1 IS NOT NULL" : " AND s.record = ?1";
        LODESTAR_ASSIGN(
            Statement query,
            m_query.ask("SELECT DISTINCT s.record, s.holder, coalesce((SELECT name FROM staff WHERE reference = "
                        "s.holder), s.holder) AS name FROM " +
                        standingAllotments("?2") + " s WHERE s.holder <> ''" + one + " ORDER BY name"));
        return query.each([&](const Statement& row) {
            const auto home = m_facts.householdOf.constFind(row.id<RecordId>(0));
            if (home == m_facts.householdOf.cend()) return;
            m_facts.households[*home].workers.append({m_words.of(row.view(1)), m_words.of(row.view(2))});
        });
    }

    Status readPeople() {
        const QByteArray columns =
            "SELECT m.household, m.relationship, m.lives_here, m.responsible_from, m.responsible_to, p.record, "
            "p.subject, p.given, p.family, p.known, p.birth_date, p.interpreter, p.needs_level, p.gestation, "
            "p.pregnancy, p.mother, p.babies, p.died, p.in_conflict, p.language ";
        const QByteArray joins =
            "CROSS JOIN member m ON m.household = h.record CROSS JOIN person p ON p.record = m.person";
        LODESTAR_ASSIGN(Statement query,
                        m_query.ask(columns + m_query.households(joins) + m_query.people() +
                                    " AND (m.from_on IS NULL OR m.from_on <= ?2) AND (m.to_on IS NULL OR "
                                    "m.to_on > ?2) ORDER BY m.lives_here DESC, m.entry"));
        return query.each([&](const Statement& row) { takePerson(row); });
    }

    void takePerson(const Statement& row) {
        const auto home = m_facts.householdOf.constFind(row.id<RecordId>(0));
        if (home == m_facts.householdOf.cend()) return;
        const auto record = row.id<RecordId>(5);
        // Separated parents, one child: her steps stand once, where she lives.
        if (m_facts.personOf.contains(record)) return;
        CasePerson made;
        made.household = *home;
        made.relationship = m_words.of(row.view(1));
        made.since = dateInRow(row.view(3));
        made.record = record;
        made.child = m_words.of(row.view(6)) == V("child");
        made.given = row.text(7);
        made.family = row.text(8);
        made.known = row.text(9);
        made.birth = dateInRow(row.view(10));
        made.interpreter = row.boolean(11);
        made.needsLevel = m_words.of(row.view(12));
        if (!row.isNull(13)) made.gestation = static_cast<int>(row.integer(13));
        made.bornFrom = row.id<EntryId>(14);
        made.mother = row.id<RecordId>(15);
        if (!row.isNull(16)) made.babies = static_cast<int>(row.integer(16));
        made.died = row.boolean(17);
        made.inConflict = row.boolean(18);
        made.language = m_words.of(row.view(19));
        made.facts.birth = made.birth;
        made.facts.gestation = made.gestation;
        made.facts.died = made.died;
        made.facts.movedAway = m_facts.households[made.household].whereabouts == V("moved_away");
        made.facts.responsibleFrom = made.since;
        made.facts.responsibleTo = dateInRow(row.view(4));
        m_facts.personOf.insert(record, m_facts.people.size());
        m_facts.households[made.household].people.push_back(m_facts.people.size());
        m_facts.people.push_back(std::move(made));
    }

    /// Open ones: not lost, not ended, no child of theirs in the record.
    Status readPregnancies() {
        LODESTAR_ASSIGN(Statement query,
                        m_query.ask("SELECT entry, mother, edd, booked_on, babies FROM pregnancy g WHERE outcome = "
                                    "'open' AND lost = 0 AND NOT EXISTS (SELECT 1 FROM person p WHERE p.pregnancy = "
                                    "g.entry)" +
                                    m_query.members("mother") + " ORDER BY edd, entry"));
        return query.each([&](const Statement& row) {
            const auto mother = m_facts.personOf.constFind(row.id<RecordId>(1));
            if (mother == m_facts.personOf.cend() || m_facts.people[*mother].died) return;
            CasePregnancy made;
            made.entry = row.id<EntryId>(0);
            made.mother = *mother;
            made.edd = dateInRow(row.view(2));
            if (!row.isNull(4)) made.babies = static_cast<int>(row.integer(4));
            made.facts.ofPregnancy = true;
            made.facts.edd = made.edd;
            made.facts.bookedOn = dateInRow(row.view(3));
            made.facts.movedAway = m_facts.people[*mother].facts.movedAway;
            made.facts.responsibleFrom = m_facts.people[*mother].facts.responsibleFrom;
            made.facts.responsibleTo = m_facts.people[*mother].facts.responsibleTo;
            m_facts.pregnancies.push_back(std::move(made));
        });
    }

    /// Brothers, sisters and twins of a child that died, in this household or of the same mother, wherever she lives.
    Status noteBereaved() {
        LODESTAR_ASSIGN(Statement query, m_connection.statement(
                                             "SELECT p.mother, m.household FROM entry e JOIN person p ON p.record = "
                                             "e.record LEFT JOIN member m ON m.person = p.record AND (m.to_on IS NULL "
                                             "OR m.to_on > ?) WHERE e.kind = 'death' AND e.retired = 0 AND e.recalled "
                                             "= 0 AND p.died AND p.subject = 'child'"));
        QSet<RecordId> homes;
        QSet<RecordId> mothers;
        LODESTAR_TRY(query.bind(m_scope.today.toString(Qt::ISODate)).each([&](const Statement& row) {
            if (!row.isNull(0)) mothers.insert(row.id<RecordId>(0));
            if (!row.isNull(1)) homes.insert(row.id<RecordId>(1));
        }));
        if (homes.isEmpty() && mothers.isEmpty()) return {};
        for (CasePerson& each : m_facts.people) {
            if (!each.child || each.died) continue;
            each.bereaved = homes.contains(m_facts.households[each.household].record) || mothers.contains(each.mother);
            each.facts.awaitsConfirmation = each.bereaved;
        }
        return {};
    }

    /// A pregnancy that goes on after one of several was lost.
    Status readLossOfOne() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT json_extract(fields, '$.pregnancy') FROM entry WHERE kind = "
                                               "'death' AND retired = 0 AND recalled = 0"));
        return query.each([&](const Statement& row) {
            const auto born = EntryId::fromString(row.text(0));
            if (born.isNull()) return;
            for (CasePregnancy& each : m_facts.pregnancies)
                if (each.entry == born) each.facts.awaitsConfirmation = true;
            for (CasePerson& each : m_facts.people) {
                if (each.bornFrom == born && !each.died) each.facts.awaitsConfirmation = each.bereaved = true;
            }
        });
    }

    Connection& m_connection;
    const CaseloadScope& m_scope;
    const ScopeQuery m_query;
    SharedWords m_words;
    CaseloadFacts m_facts;
};

} // namespace

Result<CaseloadFacts> readCaseloadFacts(Connection& connection, const CaseloadScope& scope) {
    if (!scope.household.isNull()) {
        LODESTAR_ASSIGN(const auto own, keptFromMe(connection, scope.today));
        if (own.contains(scope.household)) return fail(ErrorCode::NotAllowed, QStringLiteral("own family"));
    }
    return FactsReader(connection, scope).read();
}

} // namespace lodestar
