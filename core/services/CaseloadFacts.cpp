#include "core/services/CaseloadFacts.h"

#include "core/store/EntryTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// The date that a stored date or date-time begins with. Read for each of some 100,000 rows, so without a parser.
QDate dateOf(QByteArrayView text) {
    if (text.size() < 10) return {};
    const auto number = [&](qsizetype at, qsizetype digits) {
        int value = 0;
        for (qsizetype i = at; i < at + digits; ++i) {
            if (text[i] < '0' || text[i] > '9') return 0;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    return year == 0 ? QDate() : QDate(year, number(5, 2), number(8, 2));
}

/// The few words that the columns of facts repeat ("completed", "6_8_week"), made once and shared.
class SharedWords {
public:
    QString of(QByteArrayView utf8) {
        if (utf8.isEmpty()) return {};
        const auto key = QByteArray::fromRawData(utf8.data(), utf8.size());
        if (const auto known = m_words.constFind(key); known != m_words.cend()) return *known;
        const QString word = QString::fromUtf8(utf8);
        m_words.insert(QByteArray(utf8.data(), utf8.size()), word);
        return word;
    }

private:
    QHash<QByteArray, QString> m_words;
};

class FactsReader {
public:
    FactsReader(Connection& connection, const CaseloadScope& scope)
        : m_connection(connection)
        , m_scope(scope)
        , m_today(scope.today.toString(Qt::ISODate)) {}

    Result<CaseloadFacts> read() {
        LODESTAR_TRY(readHouseholds());
        LODESTAR_TRY(readPeople());
        LODESTAR_TRY(readPregnancies());
        noteBereaved();
        LODESTAR_TRY(readLossOfOne());
        LODESTAR_TRY(readFacts());
        LODESTAR_TRY(readBookings());
        LODESTAR_TRY(readEntries());
        LODESTAR_TRY(readConflicts());
        return std::move(m_facts);
    }

private:
    [[nodiscard]] bool all() const { return m_scope.worker.isEmpty(); }
    /// The households of the scope as the beginning of a query; parameters 1 and 2.
    [[nodiscard]] QByteArray from() const {
        return all() ? "FROM household h WHERE ?1 = '' AND (h.open_to IS NULL OR h.open_to > ?2)"
                     : "FROM household h WHERE h.worker = ?1 AND (h.open_to IS NULL OR h.open_to > ?2)";
    }
    Result<Statement> ask(const QByteArray& sql) {
        LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
        query.bind(orEmpty(m_scope.worker), m_today);
        return query;
    }

    Status readHouseholds() {
        QHash<QString, QString> names;
        LODESTAR_ASSIGN(Statement staff, m_connection.statement("SELECT reference, name FROM staff"));
        LODESTAR_TRY(staff.each([&](const Statement& row) { names.insert(row.text(0), row.text(1)); }));
        LODESTAR_ASSIGN(Statement query, ask("SELECT h.record, h.name, h.line1, h.postcode, h.ward, h.language, "
                                             "h.confidential, h.worker, h.open_from, h.whereabouts " +
                                             from()));
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
            made.worker = m_words.of(row.view(7));
            made.workerName = names.value(made.worker, made.worker);
            made.openFrom = dateOf(row.view(8));
            made.whereabouts = m_words.of(row.view(9));
            m_facts.householdOf.insert(made.record, m_facts.households.size());
            m_facts.households.push_back(std::move(made));
        });
    }

    Status readPeople() {
        const QByteArray columns =
            "SELECT m.household, m.relationship, m.lives_here, m.responsible_from, m.responsible_to, p.record, "
            "p.subject, p.given, p.family, p.known, p.birth_date, p.interpreter, p.needs_level, p.gestation, "
            "p.pregnancy, p.mother, p.babies, p.died, p.in_conflict, p.language ";
        QByteArray source = from();
        source.replace("FROM household h WHERE", "FROM household h CROSS JOIN member m ON m.household = h.record "
                                                 "CROSS JOIN person p ON p.record = m.person WHERE");
        LODESTAR_ASSIGN(Statement query, ask(columns + source +
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
        made.since = dateOf(row.view(3));
        made.record = record;
        made.child = m_words.of(row.view(6)) == V("child");
        made.given = row.text(7);
        made.family = row.text(8);
        made.known = row.text(9);
        made.birth = dateOf(row.view(10));
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
        made.facts.responsibleTo = dateOf(row.view(4));
        m_facts.personOf.insert(record, m_facts.people.size());
        m_facts.households[made.household].people.push_back(m_facts.people.size());
        m_facts.people.push_back(std::move(made));
    }

    /// Open ones: not lost, not ended, no child of theirs in the record.
    Status readPregnancies() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT entry, mother, edd, booked_on, babies FROM pregnancy g WHERE "
                                               "outcome = 'open' AND lost = 0 AND NOT EXISTS (SELECT 1 FROM person p "
                                               "WHERE p.pregnancy = g.entry)"));
        return query.each([&](const Statement& row) {
            const auto mother = m_facts.personOf.constFind(row.id<RecordId>(1));
            if (mother == m_facts.personOf.cend() || m_facts.people[*mother].died) return;
            CasePregnancy made;
            made.entry = row.id<EntryId>(0);
            made.mother = *mother;
            made.edd = dateOf(row.view(2));
            if (!row.isNull(4)) made.babies = static_cast<int>(row.integer(4));
            made.facts.ofPregnancy = true;
            made.facts.edd = made.edd;
            made.facts.bookedOn = dateOf(row.view(3));
            made.facts.movedAway = m_facts.people[*mother].facts.movedAway;
            made.facts.responsibleFrom = m_facts.people[*mother].facts.responsibleFrom;
            made.facts.responsibleTo = m_facts.people[*mother].facts.responsibleTo;
            m_pregnancyOf.insert(made.entry, m_facts.pregnancies.size());
            m_pregnanciesOf[*mother].append(m_facts.pregnancies.size());
            m_facts.pregnancies.push_back(std::move(made));
        });
    }

    /// Brothers, sisters and twins of a child that died, in this household or of the same mother.
    void noteBereaved() {
        QSet<std::size_t> homes;
        QSet<RecordId> mothers;
        for (const CasePerson& each : m_facts.people) {
            if (!each.died || !each.child) continue;
            homes.insert(each.household);
            if (!each.mother.isNull()) mothers.insert(each.mother);
        }
        if (homes.isEmpty()) return;
        for (CasePerson& each : m_facts.people) {
            if (!each.child || each.died) continue;
            each.bereaved = homes.contains(each.household) || mothers.contains(each.mother);
            each.facts.awaitsConfirmation = each.bereaved;
        }
    }

    /// A pregnancy that goes on after one of several was lost.
    Status readLossOfOne() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT json_extract(fields, '$.pregnancy') FROM entry WHERE kind = "
                                               "'death' AND retired = 0 AND recalled = 0"));
        return query.each([&](const Statement& row) {
            const auto found = m_pregnancyOf.constFind(EntryId::fromString(row.text(0)));
            if (found != m_pregnancyOf.cend()) m_facts.pregnancies[*found].facts.awaitsConfirmation = true;
            const auto born = EntryId::fromString(row.text(0));
            if (born.isNull()) return;
            for (CasePerson& each : m_facts.people) {
                if (each.bornFrom == born && !each.died) each.facts.awaitsConfirmation = each.bereaved = true;
            }
        });
    }

    Status readFacts() {
        const QByteArray columns = "SELECT f.subject, f.pregnancy, f.kind, f.happened, f.type, f.outcome, f.mode, "
                                   "f.step, f.seen, f.waits, f.elsewhere ";
        if (all()) {
            LODESTAR_ASSIGN(Statement query, m_connection.statement(columns + "FROM fact f"));
            return query.each([&](const Statement& row) { takeFact(row); });
        }
        QByteArray source = from();
        source.replace("FROM household h WHERE", "FROM household h CROSS JOIN member m ON m.household = h.record "
                                                 "CROSS JOIN fact f ON f.subject = m.person WHERE");
        LODESTAR_ASSIGN(Statement query, ask(columns + source + " AND (m.to_on IS NULL OR m.to_on > ?2)"));
        return query.each([&](const Statement& row) { takeFact(row); });
    }

    void takeFact(const Statement& row) {
        const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
        if (person == m_facts.personOf.cend()) return;
        if (m_facts.people[*person].child) {
            addFact(row, m_facts.people[*person].facts);
        } else if (!row.isNull(1)) {
            const auto pregnancy = m_pregnancyOf.constFind(row.id<EntryId>(1));
            if (pregnancy != m_pregnancyOf.cend()) addFact(row, m_facts.pregnancies[*pregnancy].facts);
        } else {
            for (const std::size_t each : m_pregnanciesOf.value(*person))
                addFact(row, m_facts.pregnancies[each].facts);
        }
    }

    void addFact(const Statement& row, rules::PathwayFacts& facts) {
        const QString kind = m_words.of(row.view(2));
        const QDate on = dateOf(row.view(3));
        const QString type = m_words.of(row.view(4));
        const QString outcome = m_words.of(row.view(5));
        const QString step = m_words.of(row.view(7));
        if (kind == V("contact_subject")) {
            rules::ContactFact contact{on, type, outcome, m_words.of(row.view(6)), step};
            contact.seen = row.boolean(8);
            contact.waitsForCountersignature = row.boolean(9);
            contact.elsewhere = row.boolean(10);
            facts.contacts.push_back(std::move(contact));
        } else if (kind == V("immunisation")) {
            facts.doses.push_back({type, step, on, outcome != V("declined") && outcome != V("not_given")});
        } else if (kind == V("screening")) {
            facts.screenings.push_back({type, outcome, on});
        } else if (kind == V("step_fact")) {
            facts.answers.push_back({step, outcome, on, {}});
        }
    }

    Status readBookings() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT person, pregnancy, coalesce(step, type), at FROM booking WHERE "
                                               "at >= ? AND state = 'booked'"));
        return query.bind(m_today).each([&](const Statement& row) {
            const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
            if (person == m_facts.personOf.cend()) return;
            const rules::BookingFact booking{row.text(2), QDateTime::fromString(row.text(3), Qt::ISODate)};
            if (m_facts.people[*person].child) {
                m_facts.people[*person].facts.bookings.push_back(booking);
                return;
            }
            for (const std::size_t each : m_pregnanciesOf.value(*person))
                m_facts.pregnancies[each].facts.bookings.push_back(booking);
        });
    }

    Status readEntries() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, kind, happened, json_extract(fields, '$.steps') FROM "
                                               "entry WHERE kind IN ('early_years_progress', 'handover', "
                                               "'continue_steps') AND retired = 0 AND recalled = 0"));
        return query.each([&](const Statement& row) {
            const auto person = m_facts.personOf.constFind(row.id<RecordId>(0));
            if (person == m_facts.personOf.cend()) return;
            const QString kind = row.text(1);
            if (kind != V("continue_steps")) {
                m_facts.people[*person].facts.entries.emplace_back(kind, dateOf(row.view(2)));
                return;
            }
            static const QRegularExpression between(u"[,\\s]+"_s);
            const QStringList steps = row.text(3).split(between, Qt::SkipEmptyParts);
            m_facts.people[*person].facts.confirmedSteps += steps;
            for (const std::size_t each : m_pregnanciesOf.value(*person))
                m_facts.pregnancies[each].facts.confirmedSteps += steps;
        });
    }

    /// The later one of two dates that nobody has settled yet; the projections keep the earlier one.
    Status readConflicts() {
        EntryTable entries(m_connection);
        for (CasePerson& each : m_facts.people) {
            if (!each.child || !each.inConflict || each.died) continue;
            LODESTAR_ASSIGN(const auto roots, entries.ofRecord(each.record, u"person"));
            if (!roots.isEmpty()) each.facts.birthInConflict = latest(roots.first(), u"birthDate"_s);
        }
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT entry FROM pregnancy WHERE edd_conflict AND outcome = 'open'"));
        QList<EntryId> disputed;
        LODESTAR_TRY(query.each([&](const Statement& row) { disputed.append(row.id<EntryId>(0)); }));
        for (const EntryId& id : disputed) {
            const auto found = m_pregnancyOf.constFind(id);
            if (found == m_pregnancyOf.cend()) continue;
            LODESTAR_ASSIGN(const auto entry, entries.find(id));
            if (entry) m_facts.pregnancies[*found].facts.eddInConflict = latest(*entry, u"edd"_s);
        }
        return {};
    }
    static QDate latest(const Entry& entry, const QString& field) {
        QDate last;
        if (!entry.conflicts.contains(field)) return last;
        const auto heads = entry.heads.value(field);
        for (const records::Head& head : heads) {
            const QDate date = QDate::fromString(head.value.toString().left(10), Qt::ISODate);
            if (date.isValid() && (!last.isValid() || date > last)) last = date;
        }
        return last;
    }

    Connection& m_connection;
    const CaseloadScope& m_scope;
    QString m_today;
    SharedWords m_words;
    CaseloadFacts m_facts;
    QHash<EntryId, std::size_t> m_pregnancyOf;
    QHash<std::size_t, QList<std::size_t>> m_pregnanciesOf; ///< of a mother
};

} // namespace

Result<CaseloadFacts> readCaseloadFacts(Connection& connection, const CaseloadScope& scope) {
    return FactsReader(connection, scope).read();
}

} // namespace lodestar
