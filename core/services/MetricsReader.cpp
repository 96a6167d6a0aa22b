#include "core/services/MetricsReader.h"

#include "core/metrics/CountedWords.h"
#include "core/services/PathwayFactsReader.h"
#include "core/services/PathwayInUse.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

/// The oldest who come to an age in a quarter, with room for month ends.
constexpr int monthsBefore = 31;
/// The youngest who turn two and a half, with the same room.
constexpr int monthsOfTwoYear = 29;
/// How long before a quarter the first antenatal contact at 28 weeks can lie, a wrong due date included.
constexpr int daysOfPregnancy = 280;

/// Fills AreaFacts, one query after the other.
class Reading {
public:
    Reading(Connection& connection, QDate first, QDate last)
        : m_connection(connection)
        , m_first(first)
        , m_last(last) {}

    Result<AreaFacts> run() {
        LODESTAR_TRY(children());
        LODESTAR_TRY(refs());
        LODESTAR_TRY(pregnancies());
        LODESTAR_TRY(subjects());
        LODESTAR_TRY(answers());
        LODESTAR_TRY(contacts());
        LODESTAR_TRY(feeding());
        LODESTAR_TRY(assessments());
        placeAntenatal(m_facts);
        return std::move(m_facts);
    }

private:
    Status children();
    Status refs();
    Status pregnancies();
    Status subjects();
    Status answers();
    Status contacts();
    Status feeding();
    Status assessments();
    void takeChild(const Statement& row);
    void takeContact(const Statement& row);
    void takeLoose(const Statement& row, bool nobody);
    [[nodiscard]] ChildFacts* child(const RecordId& record) {
        const auto found = m_childOf.constFind(record);
        return found == m_childOf.cend() ? nullptr : &m_facts.children[*found];
    }
    [[nodiscard]] QDate oldest() const { return m_first.addMonths(-monthsBefore); }

    Connection& m_connection;
    QDate m_first;
    QDate m_last;
    AreaFacts m_facts;
    QHash<RecordId, std::size_t> m_childOf;
    QHash<EntryId, std::size_t> m_pregnancyOf;
    QHash<EntryId, QList<std::pair<std::size_t, std::size_t>>> m_twoYear; ///< contact -> child, its place there
    QSet<EntryId> m_withPregnancy;                                        ///< antenatal contacts that name one
};

Status Reading::children() {
    LODESTAR_ASSIGN(
        Statement query,
        m_connection.statement(
            "SELECT p.record, p.given, p.family, p.birth_date, p.died, p.died_on, p.needs_level, p.ethnic, "
            "coalesce(p.language, h.language), m.household, m.from_on, m.to_on, m.responsible_from, m.responsible_to, "
            "h.open_from, h.open_to, h.ward, h.worker, (SELECT e.fields ->> '$.source' FROM entry e WHERE e.id = "
            "p.record), s.name, s.team FROM person p JOIN member m ON m.person = p.record AND m.relationship = 'child' "
            "LEFT JOIN household h ON h.record = m.household LEFT JOIN (SELECT reference, min(name) AS name, min(team) "
            "AS team FROM staff GROUP BY reference) s ON s.reference = h.worker WHERE p.subject = 'child' AND "
            "p.birth_date BETWEEN ? AND ? ORDER BY p.record, m.to_on IS NULL, m.from_on"));
    return query.bind(oldest().toString(Qt::ISODate), m_last.toString(Qt::ISODate)).each([&](const Statement& row) {
        takeChild(row);
    });
}

/// One row for each time in a household; the one that lasts comes last.
void Reading::takeChild(const Statement& row) {
    const auto record = row.id<RecordId>(0);
    if (m_facts.children.empty() || m_facts.children.back().record != record) {
        m_childOf.insert(record, m_facts.children.size());
        ChildFacts made;
        made.record = record;
        made.name = (row.text(1) + u' ' + row.text(2)).trimmed();
        made.birth = dateInRow(row.view(3));
        made.died = row.boolean(4);
        made.diedOn = dateInRow(row.view(5));
        made.groups.needsLevel = row.text(6);
        made.groups.ethnicGroup = row.text(7);
        made.ref = importedRef(row.view(18), "people.csv");
        m_facts.children.push_back(std::move(made));
    }
    ChildFacts& facts = m_facts.children.back();
    facts.household = row.id<RecordId>(9);
    facts.homes.push_back({dateInRow(row.view(10)), dateInRow(row.view(11)), dateInRow(row.view(12)),
                           dateInRow(row.view(13)), dateInRow(row.view(14)), dateInRow(row.view(15))});
    facts.groups.language = row.text(8);
    facts.groups.ward = row.text(16);
    facts.groups.practitioner = row.isNull(19) ? row.text(17) : row.text(19);
    facts.groups.team = row.text(20);
}

/// Whom an import knew already goes by the reference it was given then; whoever has none by the id.
Status Reading::refs() {
    LODESTAR_ASSIGN(
        Statement aliases,
        m_connection.statement("SELECT id, min(ref) FROM import_alias WHERE file = 'people.csv' GROUP BY id"));
    LODESTAR_TRY(aliases.each([&](const Statement& row) {
        ChildFacts* known = child(row.id<RecordId>(0));
        if (known != nullptr && known->ref.isEmpty()) known->ref = row.text(1);
    }));
    for (ChildFacts& each : m_facts.children) {
        if (!each.ref.isEmpty()) continue;
        // Somebody else told of the person since: the membership was brought by the row alone.
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT e.fields ->> '$.source' FROM member m JOIN entry e ON e.id = "
                                               "m.entry WHERE m.person = ?"));
        LODESTAR_TRY(query.bind(each.record).each([&](const Statement& row) {
            for (const char* file : {"people.csv", "household_members.csv"}) {
                if (each.ref.isEmpty()) each.ref = importedRef(row.view(0), file);
            }
        }));
        if (each.ref.isEmpty()) each.ref = each.record.toString();
    }
    return {};
}

Status Reading::pregnancies() {
    LODESTAR_ASSIGN(
        Statement query,
        m_connection.statement(
            "SELECT g.entry, g.mother, g.edd, g.booked_on, coalesce(g.ended_on, (SELECT min(c.birth_date) FROM person "
            "c "
            "WHERE c.pregnancy = g.entry)), g.outcome <> 'open' OR g.lost, e.fields ->> '$.source', "
            "e.fields ->> '$.household', (SELECT m.household FROM member m WHERE m.person = g.mother ORDER BY m.to_on "
            "IS NOT NULL, m.lives_here DESC, m.household LIMIT 1), p.given, p.family FROM pregnancy g JOIN entry e ON "
            "e.id = g.entry LEFT JOIN person p ON p.record = g.mother ORDER BY g.entry"));
    return query.each([&](const Statement& row) {
        PregnancyFacts made;
        made.entry = row.id<EntryId>(0);
        made.mother = row.id<RecordId>(1);
        made.edd = dateInRow(row.view(2));
        made.bookedOn = dateInRow(row.view(3));
        made.endedOn = dateInRow(row.view(4));
        made.ended = row.boolean(5);
        made.ref = importedRef(row.view(6), "pregnancies.csv");
        if (made.ref.isEmpty()) made.ref = made.entry.toString();
        made.household = row.isNull(7) ? row.id<RecordId>(8) : RecordId::fromString(row.text(7));
        made.name = (row.text(9) + u' ' + row.text(10)).trimmed();
        m_pregnancyOf.insert(made.entry, m_facts.pregnancies.size());
        m_facts.pregnancies.push_back(std::move(made));
    });
}

/// Each contact as it stands in the record of whom it was for; the contact itself where its own fields matter: of
/// pregnancies, and of two-year reviews of those who turn two and a half.
Status Reading::subjects() {
    LODESTAR_ASSIGN(
        Statement query,
        m_connection.statement(
            "SELECT f.subject, f.pregnancy, f.happened, f.type, f.outcome = 'completed' AND f.seen, f.mode, f.waits, "
            "f.elsewhere, CASE WHEN f.type = 'antenatal' OR (f.type = '2_year' AND f.subject IN (SELECT record FROM "
            "person WHERE birth_date BETWEEN ? AND ?)) THEN (SELECT e.fields ->> '$.contact' FROM entry e WHERE e.id = "
            "f.entry) END FROM fact f WHERE f.kind = 'contact_subject' AND f.type IN ('antenatal', 'new_birth', "
            "'6_8_week', '12_month', '2_year')"));
    const QString from = oldest().toString(Qt::ISODate);
    const QString to = m_last.addMonths(-monthsOfTwoYear).toString(Qt::ISODate);
    LODESTAR_TRY(query.bind(from, to).each([&](const Statement& row) { takeContact(row); }));
    LODESTAR_ASSIGN(Statement contact,
                    m_connection.statement("SELECT fields ->> '$.asq3Used' FROM entry WHERE id = ?"));
    for (auto each = m_twoYear.cbegin(); each != m_twoYear.cend(); ++each) {
        LODESTAR_ASSIGN(const auto used,
                        contact.bind(each.key()).first([](const Statement& row) { return row.boolean(0); }));
        for (const auto& [child, place] : *each)
            m_facts.children[child].contacts[place].asq3Used = used.value_or(false);
    }
    return {};
}

void Reading::takeContact(const Statement& row) {
    ContactFact made;
    made.on = dateInRow(row.view(2));
    made.type = contactTypeOf(row.view(3));
    made.completed = row.boolean(4);
    made.mode = contactModeOf(row.view(5));
    made.waits = row.boolean(6);
    made.elsewhere = row.boolean(7);
    if (!row.isNull(8)) made.contact = EntryId::fromString(row.text(8));
    if (made.type == ContactType::Antenatal) {
        const auto pregnancy = m_pregnancyOf.constFind(row.id<EntryId>(1));
        if (pregnancy == m_pregnancyOf.cend()) return;
        m_withPregnancy.insert(made.contact);
        m_facts.pregnancies[*pregnancy].contacts.push_back(made);
        return;
    }
    ChildFacts* facts = child(row.id<RecordId>(0));
    if (facts == nullptr) return;
    if (made.type == ContactType::TwoYear && !made.contact.isNull())
        m_twoYear[made.contact].append({m_childOf.value(facts->record), facts->contacts.size()});
    facts->contacts.push_back(made);
}

/// What another service did may be answered at its step and is then no contact here; it counts alike.
Status Reading::answers() {
    LODESTAR_ASSIGN(const auto pathway, readPathwayInUse(m_connection));
    const QHash<QString, ContactType> types = contactsOfSteps(*pathway);
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT subject, happened, step FROM fact WHERE kind = 'step_fact' AND "
                                           "outcome = 'done_elsewhere' AND waits = 0"));
    return query.each([&](const Statement& row) {
        ChildFacts* facts = child(row.id<RecordId>(0));
        const ContactType type = types.value(row.text(2), ContactType::Other);
        if (facts == nullptr || type == ContactType::Other) return;
        facts->contacts.push_back({.on = dateInRow(row.view(1)), .type = type, .completed = true, .elsewhere = true});
    });
}

/// The contacts themselves that name no pregnancy, or nobody at all.
Status Reading::contacts() {
    QSet<EntryId> withSubject;
    LODESTAR_ASSIGN(Statement links,
                    m_connection.statement("SELECT fields ->> '$.contact' FROM entry WHERE kind = "
                                           "'contact_subject' AND happened BETWEEN ? AND ? AND retired "
                                           "= 0 AND recalled = 0"));
    const QString from = m_first.toString(Qt::ISODate);
    const QString past = m_last.addDays(1).toString(Qt::ISODate);
    LODESTAR_TRY(links.bind(from, past).each([&](const Statement& row) {
        withSubject.insert(EntryId::fromString(row.text(0)));
    }));
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT id, record, happened, fields FROM entry WHERE kind = 'contact' AND "
                                           "happened BETWEEN ? AND ? AND retired = 0 AND recalled = 0"));
    const QString earliest = m_first.addDays(-daysOfPregnancy).toString(Qt::ISODate);
    return query.bind(earliest, past).each([&](const Statement& row) {
        const auto id = row.id<EntryId>(0);
        const QDate on = dateInRow(row.view(2));
        const bool nobody = on >= m_first && on <= m_last && !withSubject.contains(id);
        // Reading the fields of each would take longer than everything else: of most this word says enough.
        const bool antenatal = row.view(3).contains("\"antenatal\"") && !m_withPregnancy.contains(id);
        if (nobody || antenatal) takeLoose(row, nobody);
    });
}

/// A contact that may count for nobody.
void Reading::takeLoose(const Statement& row, bool nobody) {
    const QJsonObject fields = QJsonDocument::fromJson(row.view(3).toByteArray()).object();
    const QJsonObject what = fields.value("what"_L1).toObject();
    if (what.value("outcome"_L1).toString() != u"completed") return;
    LooseContact loose{
        importedRef(fields.value("source"_L1).toString().toUtf8(), "contacts.csv"), row.id<RecordId>(1), {}};
    loose.fact.on = dateInRow(row.view(2));
    loose.fact.type = contactTypeOf(what.value("type"_L1).toString().toUtf8());
    loose.fact.mode = contactModeOf(what.value("mode"_L1).toString().toUtf8());
    loose.fact.completed = true;
    loose.fact.contact = row.id<EntryId>(0);
    if (loose.fact.type == ContactType::Antenatal) {
        if (!m_withPregnancy.contains(loose.fact.contact)) m_facts.withoutPregnancy.push_back(std::move(loose));
        return;
    }
    // What a navigator does with a family is for nobody in particular, and said so.
    const bool asked = loose.fact.type != ContactType::Other || !loose.ref.isEmpty();
    if (nobody && asked) m_facts.withoutSubject.push_back(std::move(loose));
}

Status Reading::feeding() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT f.subject, f.happened, f.outcome, (SELECT e.fields ->> '$.source' "
                                           "FROM entry e WHERE e.id = f.entry), f.entry FROM fact f WHERE f.kind = "
                                           "'feeding' AND f.type = '6_8_week'"));
    return query.each([&](const Statement& row) {
        ChildFacts* facts = child(row.id<RecordId>(0));
        if (facts == nullptr) return;
        facts->feeding.push_back(
            {dateInRow(row.view(1)), feedingRef(row.view(3), row.id<EntryId>(4)), feedingStatusOf(row.view(2))});
    });
}

Status Reading::assessments() {
    LODESTAR_ASSIGN(Statement query, m_connection.statement(
                                         "SELECT record, happened, fields, id FROM entry WHERE kind = 'assessment' AND "
                                         "happened >= ? AND retired = 0 AND recalled = 0 AND "
                                         "fields ->> '$.assessment.instrument' = 'asq3'"));
    return query.bind(oldest().toString(Qt::ISODate)).each([&](const Statement& row) {
        ChildFacts* facts = child(row.id<RecordId>(0));
        if (facts == nullptr) return;
        const QJsonObject fields = QJsonDocument::fromJson(row.view(2).toByteArray()).object();
        auto made = asqFactOf(fields, row.id<EntryId>(3));
        if (!made) return;
        made->on = dateInRow(row.view(1));
        facts->assessments.push_back(std::move(*made));
    });
}

} // namespace

Result<AreaFacts> readMetricFacts(Connection& connection, const Quarter& first, const Quarter& last) {
    return Reading(connection, first.first(), last.last()).run();
}

} // namespace lodestar
