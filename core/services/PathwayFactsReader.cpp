#include "core/services/PathwayFactsReader.h"

#include "core/store/EntryTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// The latest of several dates that nobody has settled; invalid where they agree. The projections keep the earliest.
QDate latestInConflict(const Entry& entry, const QString& field) {
    QDate last;
    if (!entry.conflicts.contains(field)) return last;
    const auto heads = entry.heads.value(field);
    for (const records::Head& head : heads) {
        const QDate date = QDate::fromString(head.value.toString().left(10), Qt::ISODate);
        if (date.isValid() && (!last.isValid() || date > last)) last = date;
    }
    return last;
}

} // namespace

PathwayFactsReader::PathwayFactsReader(Connection& connection, const CaseloadScope& scope, CaseloadFacts& facts)
    : m_connection(connection)
    , m_query(connection, scope)
    , m_facts(facts) {
    for (std::size_t i = 0; i < facts.pregnancies.size(); ++i) {
        m_pregnancyOf.insert(facts.pregnancies[i].entry, i);
        m_pregnanciesOf[facts.pregnancies[i].mother].append(i);
    }
    for (std::size_t i = 0; i < facts.people.size(); ++i) {
        const CasePerson& child = facts.people[i];
        const auto mother = child.bornFrom.isNull() ? facts.personOf.cend() : facts.personOf.constFind(child.mother);
        // A child of another household has a record of its own and not its mother's.
        if (mother != facts.personOf.cend() && facts.people[*mother].household == child.household)
            m_bornFrom[child.bornFrom].append(i);
    }
}

Status PathwayFactsReader::read() {
    LODESTAR_TRY(readBirths());
    LODESTAR_TRY(readFacts());
    LODESTAR_TRY(readBookings());
    LODESTAR_TRY(readEntries());
    LODESTAR_TRY(readReviewFacts());
    LODESTAR_TRY(readConflicts());
    return readDueDateConflicts();
}

/// What a child's own record takes from the pregnancy it was born from.
Status PathwayFactsReader::readBirths() {
    LODESTAR_ASSIGN(Statement query,
                    m_query.ask("SELECT p.record, g.edd, g.booked_on, g.entry FROM person p JOIN pregnancy g ON "
                                "g.entry = p.pregnancy WHERE p.died = 0" +
                                m_query.members("p.record")));
    return query.each([&](const Statement& row) {
        const auto child = m_facts.personOf.constFind(row.id<RecordId>(0));
        if (child == m_facts.personOf.cend()) return;
        rules::PathwayFacts& facts = m_facts.people[*child].facts;
        if (!facts.gestation) facts.edd = dateInRow(row.view(1));
        if (m_bornFrom.value(row.id<EntryId>(3)).contains(*child)) facts.bookedOn = dateInRow(row.view(2));
    });
}

Status PathwayFactsReader::readFacts() {
    const QByteArray columns =
        "SELECT f.subject, f.pregnancy, f.kind, f.happened, f.type, f.outcome, f.mode, f.step, f.seen, f.waits, "
        "f.elsewhere, CASE f.kind WHEN 'step_fact' THEN (SELECT json_extract(e.fields, '$.what.why') FROM entry e "
        "WHERE e.id = f.entry) END ";
    if (m_query.all()) {
        LODESTAR_ASSIGN(Statement query, m_connection.statement(columns + "FROM fact f"));
        return query.each([&](const Statement& row) { takeFact(row); });
    }
    LODESTAR_ASSIGN(Statement query,
                    m_query.ask(columns +
                                m_query.households("CROSS JOIN member m ON m.household = h.record CROSS JOIN fact f ON "
                                                   "f.subject = m.person") +
                                " AND (m.to_on IS NULL OR m.to_on > ?2)"));
    return query.each([&](const Statement& row) { takeFact(row); });
}

void PathwayFactsReader::takeFact(const Statement& row) {
    const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
    if (person == m_facts.personOf.cend()) return;
    if (m_facts.people[*person].child) return addFact(row, m_facts.people[*person].facts);
    if (row.isNull(1)) {
        for (const std::size_t each : m_pregnanciesOf.value(*person))
            addFact(row, m_facts.pregnancies[each].facts);
        return;
    }
    const auto pregnancy = row.id<EntryId>(1);
    if (const auto open = m_pregnancyOf.constFind(pregnancy); open != m_pregnancyOf.cend())
        addFact(row, m_facts.pregnancies[*open].facts);
    for (const std::size_t child : m_bornFrom.value(pregnancy))
        addFact(row, m_facts.people[child].facts);
}

void PathwayFactsReader::addFact(const Statement& row, rules::PathwayFacts& facts) {
    const QString kind = m_words.of(row.view(2));
    const QDate on = dateInRow(row.view(3));
    const QString type = m_words.of(row.view(4));
    const QString outcome = m_words.of(row.view(5));
    const QString step = m_words.of(row.view(7));
    const bool waits = row.boolean(9);
    if (kind == V("contact_subject")) {
        rules::ContactFact contact{on, type, outcome, m_words.of(row.view(6)), step};
        contact.seen = row.boolean(8);
        contact.waitsForCountersignature = waits;
        contact.elsewhere = row.boolean(10);
        facts.contacts.push_back(std::move(contact));
    } else if (kind == V("immunisation")) {
        facts.doses.push_back({type, step, on, outcome != V("declined") && outcome != V("not_given")});
    } else if (kind == V("screening")) {
        facts.screenings.push_back({type, outcome, on});
    } else if (kind == V("step_fact") && !waits) {
        facts.answers.push_back({step, outcome, on, row.text(11)});
    }
}

Status PathwayFactsReader::readBookings() {
    LODESTAR_ASSIGN(Statement query, m_query.ask("SELECT person, coalesce(step, type), at FROM booking WHERE at >= ?2 "
                                                 "AND state = 'booked'" +
                                                 m_query.members("person")));
    return query.each([&](const Statement& row) {
        const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
        if (person == m_facts.personOf.cend()) return;
        const rules::BookingFact booking{row.text(1), QDateTime::fromString(row.text(2), Qt::ISODate)};
        if (m_facts.people[*person].child) m_facts.people[*person].facts.bookings.push_back(booking);
        for (const std::size_t each : m_pregnanciesOf.value(*person))
            m_facts.pregnancies[each].facts.bookings.push_back(booking);
    });
}

Status PathwayFactsReader::readEntries() {
    LODESTAR_ASSIGN(Statement query,
                    m_query.ask("SELECT record, kind, happened, json_extract(fields, '$.steps'), "
                                "json_extract(fields, '$.accepted.on') FROM entry WHERE kind "
                                "IN ('early_years_progress', 'handover', 'continue_steps') AND retired = 0 AND "
                                "recalled = 0" +
                                m_query.members("record")));
    return query.each([&](const Statement& row) {
        const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
        if (person == m_facts.personOf.cend()) return;
        const QString kind = row.text(1);
        // Handed over is not taken over: the lane stays open until the other service has accepted.
        if (kind == V("handover")) {
            if (!row.isNull(4)) m_facts.people[*person].facts.entries.emplace_back(kind, dateInRow(row.view(4)));
            return;
        }
        if (kind != V("continue_steps")) {
            m_facts.people[*person].facts.entries.emplace_back(kind, dateInRow(row.view(2)));
            return;
        }
        static const QRegularExpression between(u"[,\\s]+"_s);
        const QStringList steps = row.text(3).split(between, Qt::SkipEmptyParts);
        m_facts.people[*person].facts.confirmedSteps += steps;
        for (const std::size_t each : m_pregnanciesOf.value(*person))
            m_facts.pregnancies[each].facts.confirmedSteps += steps;
    });
}

/// What the integrated review is timed by: where the child goes, who is concerned, what may be shared.
Status PathwayFactsReader::readReviewFacts() {
    LODESTAR_ASSIGN(Statement query,
                    m_query.ask("SELECT record, kind, json_extract(fields, '$.from'), json_extract(fields, '$.to'), "
                                "json_extract(fields, '$.answered'), json_extract(fields, '$.consent.answer') FROM "
                                "entry WHERE (kind IN ('attendance', 'development_concern') OR (kind = 'consent' AND "
                                "json_extract(fields, '$.consent.direction') = 'setting_to_hv')) AND retired = 0 AND "
                                "recalled = 0" +
                                m_query.members("record") + " ORDER BY happened, made_at"));
    return query.each([&](const Statement& row) {
        const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
        if (person == m_facts.personOf.cend()) return;
        rules::PathwayFacts& facts = m_facts.people[*person].facts;
        const QString kind = row.text(1);
        if (kind == V("consent")) {
            facts.summaryRefused = row.text(5) != V("agreed"); // the last answer counts
        } else if (kind == V("development_concern")) {
            if (row.isNull(4)) facts.concerned = true;
        } else {
            const QDate from = dateInRow(row.view(2));
            const QDate to = dateInRow(row.view(3));
            const QDate today = m_query.today();
            if ((!from.isValid() || from <= today) && (!to.isValid() || to > today)) facts.attendsSetting = true;
        }
    });
}

Status PathwayFactsReader::readConflicts() {
    EntryTable entries(m_connection);
    for (CasePerson& each : m_facts.people) {
        if (!each.child || !each.inConflict || each.died) continue;
        LODESTAR_ASSIGN(const auto roots, entries.ofRecord(each.record, u"person"));
        if (!roots.isEmpty()) each.facts.birthInConflict = latestInConflict(roots.first(), u"birthDate"_s);
    }
    return {};
}

Status PathwayFactsReader::readDueDateConflicts() {
    LODESTAR_ASSIGN(Statement query, m_query.ask("SELECT entry FROM pregnancy WHERE edd_conflict AND outcome = 'open'" +
                                                 m_query.members("mother")));
    QList<EntryId> disputed;
    LODESTAR_TRY(query.each([&](const Statement& row) { disputed.append(row.id<EntryId>(0)); }));
    EntryTable entries(m_connection);
    for (const EntryId& id : disputed) {
        const auto found = m_pregnancyOf.constFind(id);
        if (found == m_pregnancyOf.cend()) continue;
        LODESTAR_ASSIGN(const auto entry, entries.find(id));
        if (entry) m_facts.pregnancies[*found].facts.eddInConflict = latestInConflict(*entry, u"edd"_s);
    }
    return {};
}

} // namespace lodestar
