#include "core/reports/QualityFindings.h"

#include "core/base/DateText.h"
#include "core/base/Plausibility.h"

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using Check = QualityCheck;

namespace {

constexpr int eightWeeks = 56;
constexpr int oneYear = 365;
constexpr int termDays = 280;

/// Of entries that may be read here.
constexpr const char* standing = " AND e.compartment < 3 AND e.retired = 0 AND e.recalled = 0";

class QualityReader {
public:
    QualityReader(Connection& connection, const ReportScope& scope, QDate today, int lateHours)
        : m_connection(connection)
        , m_scope(scope)
        , m_today(today)
        , m_lateHours(lateHours) {}

    Result<QualityFindings> read() {
        LODESTAR_ASSIGN(m_facts, readCaseloadFacts(m_connection, m_scope.families()));
        LODESTAR_TRY(readFed());
        LODESTAR_TRY(readChildren());
        LODESTAR_TRY(readDoubled());
        LODESTAR_TRY(readSubjects());
        LODESTAR_TRY(readMeasurements());
        LODESTAR_TRY(readContacts());
        std::ranges::stable_sort(m_made.all, {}, &QualityFinding::check);
        return std::move(m_made);
    }

private:
    struct Child {
        QDate birth;
        QDate died;
        std::optional<int> gestation;
    };

    /// The person's household, where it is asked about.
    [[nodiscard]] const CaseHousehold* homeOf(const RecordId& person) const {
        const CasePerson* found = m_facts.person(person);
        return found == nullptr ? nullptr : kept(m_facts.households[found->household]);
    }
    [[nodiscard]] const CaseHousehold* household(const RecordId& record) const {
        const auto found = m_facts.householdOf.constFind(record);
        return found == m_facts.householdOf.cend() ? nullptr : kept(m_facts.households[*found]);
    }
    [[nodiscard]] const CaseHousehold* kept(const CaseHousehold& home) const {
        return m_scope.keeps(home.ward, home.workers) ? &home : nullptr;
    }
    void find(Check check, const CaseHousehold& home, const RecordId& person, const QString& who, const QString& what) {
        m_made.all.append({check, home.record, person, who, what});
        m_made.homes.insert(home.record, home);
    }
    void look(Check check) { ++m_made.among.at(static_cast<std::size_t>(check)); }
    [[nodiscard]] QString nameOf(const RecordId& person) const {
        const CasePerson* found = m_facts.person(person);
        return found == nullptr ? QString() : (found->given + u' ' + found->family).trimmed();
    }

    Status readFed() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement(QByteArray("SELECT e.record FROM entry e WHERE e.kind = 'feeding' AND "
                                                          "json_extract(e.fields, '$.feeding.at') = '6_8_week' AND "
                                                          "json_extract(e.fields, '$.feeding.status') <> 'not_known'") +
                                               standing));
        return query.each([&](const Statement& row) { m_fed.insert(row.id<RecordId>(0)); });
    }

    Status readChildren() {
        for (const CaseHousehold& home : m_facts.households) {
            if (kept(home) == nullptr) continue;
            look(Check::NoWard);
            if (home.ward.isEmpty()) find(Check::NoWard, home, {}, {}, {});
        }
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, birth_date, died, died_on, gestation, nhs, sex, ethnic, "
                                               "in_conflict FROM person WHERE subject = 'child'"));
        return query.each([&](const Statement& row) { takeChild(row); });
    }

    void takeChild(const Statement& row) {
        const auto record = row.id<RecordId>(0);
        const CaseHousehold* home = homeOf(record);
        if (home == nullptr) return;
        const QDate birth = storedDate(row.text(1));
        const auto gestation = row.integerOrNull(4);
        m_children.insert(record, {birth, storedDate(row.text(3)),
                                   gestation ? std::optional(static_cast<int>(*gestation)) : std::nullopt});
        // Nobody is asked for what is missing of a child who died.
        if (row.boolean(2)) return;
        const auto missing = [&](Check check, bool is) {
            look(check);
            if (is) find(check, *home, record, nameOf(record), birth.isValid() ? dateText(birth) : QString());
        };
        missing(Check::NoNhsNumber, row.text(5).isEmpty());
        missing(Check::NoSex, row.text(6).isEmpty() || row.text(6) == u"unknown"_s);
        missing(Check::NoBirthDate, !birth.isValid() && !row.boolean(8));
        missing(Check::NoEthnicGroup, row.text(7).isEmpty());
        if (birth.isValid() && birth > m_today) find(Check::InFuture, *home, record, nameOf(record), dateText(birth));
        const auto age = birth.daysTo(m_today);
        if (birth.isValid() && age >= eightWeeks && age < oneYear) missing(Check::NoFeeding, !m_fed.contains(record));
    }

    Status readDoubled() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, nhs FROM person WHERE nhs IN (SELECT nhs FROM person "
                                               "WHERE nhs <> '' GROUP BY nhs HAVING count(*) > 1) ORDER BY nhs"));
        return query.each([&](const Statement& row) {
            const auto record = row.id<RecordId>(0);
            if (const CaseHousehold* home = homeOf(record))
                find(Check::DoubledNhsNumber, *home, record, nameOf(record), row.text(1));
        });
    }

    /// Who was seen at contacts: before birth and after death are told by it, and which contacts name nobody.
    Status readSubjects() {
        LODESTAR_ASSIGN(
            Statement query,
            m_connection.statement(QByteArray("SELECT e.record, json_extract(e.fields, '$.contact'), e.happened, "
                                              "json_extract(e.fields, '$.what.pregnancy'), json_extract(e.fields, "
                                              "'$.what.outcome') FROM entry e WHERE e.kind = 'contact_subject'") +
                                   standing));
        return query.each([&](const Statement& row) {
            m_withSubject.insert(EntryId::fromString(row.text(1)));
            const auto record = row.id<RecordId>(0);
            const auto child = m_children.constFind(record);
            const CaseHousehold* home = homeOf(record);
            if (child == m_children.cend() || home == nullptr || row.text(4) != u"completed"_s) return;
            const QDate on = storedDate(row.text(2));
            look(Check::BeforeBirth);
            look(Check::AfterDeath);
            if (row.text(3).isEmpty() && child->birth.isValid() && on < child->birth)
                find(Check::BeforeBirth, *home, record, nameOf(record), dateText(on));
            if (child->died.isValid() && on > child->died)
                find(Check::AfterDeath, *home, record, nameOf(record), dateText(on));
        });
    }

    Status readMeasurements() {
        LODESTAR_ASSIGN(
            Statement query,
            m_connection.statement(QByteArray("SELECT e.record, e.happened, json_extract(e.fields, "
                                              "'$.measured.measure'), json_extract(e.fields, '$.measured.amount'), "
                                              "json_extract(e.fields, '$.measured.sure') FROM entry e WHERE e.kind = "
                                              "'measurement'") +
                                   standing));
        return query.each([&](const Statement& row) {
            const auto record = row.id<RecordId>(0);
            const auto child = m_children.constFind(record);
            const CaseHousehold* home = homeOf(record);
            const auto measure = measureFromName(row.text(2));
            if (child == m_children.cend() || home == nullptr || !measure) return;
            look(Check::UnusualMeasurement);
            const QDate on = storedDate(row.text(1));
            if (on > m_today) find(Check::InFuture, *home, record, nameOf(record), dateText(on));
            const auto doubt = doubtOf(*measure, row.integer(3), ageAt(*child, on));
            if (!doubt || (!doubt->impossible && !row.text(4).isEmpty())) return;
            find(Check::UnusualMeasurement, *home, record, nameOf(record),
                 u"%1, %2"_s.arg(amountText(*measure, row.integer(3)), dateText(on)));
        });
    }

    /// Corrected for every child born early.
    static std::optional<int> ageAt(const Child& child, QDate on) {
        if (!child.birth.isValid()) return std::nullopt;
        const int early = child.gestation ? std::max(0, termDays - *child.gestation) : 0;
        return static_cast<int>(child.birth.daysTo(on)) - early;
    }

    Status readContacts() {
        LODESTAR_ASSIGN(
            Statement query,
            m_connection.statement(QByteArray("SELECT e.id, e.record, e.happened, coalesce(json_extract(e.fields, "
                                              "'$.writtenAt'), e.made_at), json_extract(e.fields, '$.what.outcome'), "
                                              "json_extract(e.fields, '$.what.at') FROM entry e WHERE e.kind = "
                                              "'contact'") +
                                   standing));
        return query.each([&](const Statement& row) {
            const CaseHousehold* home = household(row.id<RecordId>(1));
            if (home == nullptr) return;
            const QDate on = storedDate(row.text(2));
            look(Check::InFuture);
            if (on > m_today) find(Check::InFuture, *home, {}, {}, dateText(on));
            takeWritten(*home, row.text(5), row.text(3));
            if (row.text(4) != u"completed"_s) return;
            look(Check::NoSubject);
            if (!m_withSubject.contains(row.id<EntryId>(0))) find(Check::NoSubject, *home, {}, {}, dateText(on));
        });
    }

    /// A contact of which only the day is known is late from the end of that day.
    void takeWritten(const CaseHousehold& home, const QString& at, const QString& written) {
        constexpr qint64 secondsOfHour = 3600;
        QDateTime took = storedDateTime(at);
        const QDateTime wrote = storedDateTime(written);
        if (!took.isValid() || !wrote.isValid()) return;
        look(Check::LateEntry);
        if (!hasTime(at)) took = took.addDays(1);
        const qint64 hours = took.secsTo(wrote) / secondsOfHour;
        if (took.secsTo(wrote) > m_lateHours * secondsOfHour)
            find(Check::LateEntry, home, {}, {}, u"%1 (%2 h)"_s.arg(dateText(took.date())).arg(hours));
    }

    Connection& m_connection;
    const ReportScope& m_scope;
    QDate m_today;
    int m_lateHours;
    CaseloadFacts m_facts;
    QHash<RecordId, Child> m_children;
    QSet<RecordId> m_fed;
    QSet<EntryId> m_withSubject;
    QualityFindings m_made;
};

} // namespace

QList<QualityFinding> QualityFindings::of(QualityCheck check) const {
    QList<QualityFinding> made;
    std::ranges::copy_if(all, std::back_inserter(made),
                         [&](const QualityFinding& each) { return each.check == check; });
    return made;
}

Result<QualityFindings> readQuality(Connection& connection, const ReportScope& scope, QDate today, int lateHours) {
    return QualityReader(connection, scope, today, lateHours).read();
}

} // namespace lodestar::reports
