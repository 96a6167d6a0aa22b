#include "core/services/OutcomeWorkReader.h"

#include "core/metrics/OutcomeCounting.h"
#include "core/services/AssessmentScores.h"
#include "core/services/Courses.h"
#include "core/services/Directory.h"
#include "core/services/PathwayFactsReader.h"
#include "core/services/Programmes.h"
#include "core/services/Questionnaire.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

bool isConcern(const QJsonObject& assessment, const MoodRule& rule, const QList<forms::Cutoff>& cutoffs) {
    if (rule.item && assessment.value("item10"_L1).toInt() >= *rule.item) return true;
    const auto total = scoreIn(assessment, u"total");
    if (!total) return false;
    if (rule.from) return *total >= *rule.from;
    const forms::Cutoff* threshold = forms::thresholdOf(cutoffs, rule.instrument, u"total"_s);
    return threshold != nullptr && reaches(*threshold, *total);
}

/// Services of the directory that help with one of these needs, as referrals name them: by the row, or imported by the
/// end of the row's id or the name.
QSet<QString> servicesFor(const QList<DirectoryService>& all, const QStringList& needs) {
    QSet<QString> names;
    for (const DirectoryService& each : all) {
        const bool helps =
            std::any_of(needs.cbegin(), needs.cend(), [&](const QString& need) { return each.needs.contains(need); });
        if (!helps) continue;
        names << each.row << each.row.mid(each.row.lastIndexOf(u'.') + 1) << each.name.toCaseFolded();
    }
    return names;
}

} // namespace

OutcomeWorkReader::OutcomeWorkReader(Connection& connection, const OutcomeRules& rules, QDate on,
                                     const OutcomeChildrenReader& homes, OutcomeFacts& facts)
    : m_connection(connection)
    , m_rules(rules)
    , m_on(on)
    , m_first(yearBefore(on))
    , m_homes(homes)
    , m_facts(facts) {}

Status OutcomeWorkReader::read() {
    LODESTAR_TRY(people());
    LODESTAR_TRY(screens());
    LODESTAR_TRY(discussions());
    LODESTAR_TRY(referrals());
    LODESTAR_TRY(programmes());
    LODESTAR_TRY(places());
    return measures();
}

QString OutcomeWorkReader::wardOf(const RecordId& record, QDate on, const RecordId& household) const {
    return m_homes.wardOf(household.isNull() ? m_homeOf.value(record, record) : household, on);
}

MoodPerson* OutcomeWorkReader::screened(const RecordId& record) {
    const auto found = m_moodOf.constFind(record);
    return found == m_moodOf.cend() ? nullptr : &m_facts.mood[*found];
}

Status OutcomeWorkReader::people() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT person, household FROM member ORDER BY person, to_on IS NULL, "
                                           "lives_here, household"));
    return query.each([&](const Statement& row) { m_homeOf.insert(row.id<RecordId>(0), row.id<RecordId>(1)); });
}

Status OutcomeWorkReader::screens() {
    LODESTAR_ASSIGN(const auto cutoffs, cutoffsInUse(m_connection));
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT e.record, e.happened, e.fields FROM entry e JOIN person p ON "
                                           "p.record = e.record AND p.subject = 'adult' WHERE e.kind = 'assessment' "
                                           "AND e.happened >= ? AND e.happened < ? AND e.retired = 0 AND e.recalled = "
                                           "0 AND e.conflicts IS NULL ORDER BY e.happened, e.made_at"));
    const QString from = m_first.toString(Qt::ISODate);
    const QString past = m_on.addDays(1).toString(Qt::ISODate);
    return query.bind(from, past).each([&](const Statement& row) {
        const QJsonObject fields = QJsonDocument::fromJson(row.view(2).toByteArray()).object();
        const QJsonObject assessment = fields.value("assessment"_L1).toObject();
        const QString instrument = assessment.value("instrument"_L1).toString();
        const auto rule = std::ranges::find(m_rules.mood, instrument, &MoodRule::instrument);
        if (rule == m_rules.mood.cend()) return;
        const auto record = row.id<RecordId>(0);
        MoodPerson* person = screened(record);
        if (person == nullptr) {
            m_moodOf.insert(record, m_facts.mood.size());
            m_facts.mood.push_back({record, wardOf(record, dateInRow(row.view(1))), {}, {}, {}});
            person = &m_facts.mood.back();
        }
        const QString decision = fields.value("decision"_L1).toObject().value("words"_L1).toString();
        person->screens.push_back(
            {dateInRow(row.view(1)), isConcern(assessment, *rule, cutoffs), !decision.trimmed().isEmpty()});
    });
}

Status OutcomeWorkReader::discussions() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record, happened FROM entry WHERE kind = 'case_discussion' AND "
                                           "compartment < 3 AND happened >= ? AND retired = 0 AND recalled = 0"));
    return query.bind(m_first.toString(Qt::ISODate)).each([&](const Statement& row) {
        if (MoodPerson* person = screened(row.id<RecordId>(0))) person->discussions.push_back(dateInRow(row.view(1)));
    });
}

/// What lies sealed is counted nowhere outside of it.
Status OutcomeWorkReader::referrals() {
    LODESTAR_ASSIGN(const auto services, directory(m_connection, {.endedToo = true}));
    const QSet<QString> mood = servicesFor(services, m_rules.moodNeeds);
    const QSet<QString> substance = servicesFor(services, m_rules.substanceNeeds);
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement(
                        "SELECT r.record, r.directory, r.service, r.made_on, (SELECT min(t.value) FROM "
                        "json_tree(e.fields, '$.attendances') t WHERE t.key = 'on') FROM referral r JOIN entry "
                        "e ON e.id = r.entry WHERE r.compartment < 3 AND r.state <> 'draft' AND r.made_on >= ?"));
    return query.bind(m_first.toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto record = row.id<RecordId>(0);
        const QDate made = dateInRow(row.view(3));
        const QDate seen = dateInRow(row.view(4));
        const auto isTo = [&](const QSet<QString>& names) {
            return names.contains(row.text(1)) || names.contains(row.text(2)) ||
                   names.contains(row.text(2).toCaseFolded());
        };
        MoodPerson* person = screened(record);
        if (person != nullptr && isTo(mood)) person->referrals.push_back({made, seen});
        if (isTo(substance)) m_facts.substance.push_back({record, wardOf(record, made), made, seen});
    });
}

/// Courses that ended in the year, by the names of their programmes: of a course that goes on the next year tells.
Status OutcomeWorkReader::programmes() {
    LODESTAR_ASSIGN(const auto all, lodestar::programmes(m_connection));
    QHash<QString, QString> names;
    for (const Programme& each : all) {
        names.insert(each.row, each.name);
        for (const ProgrammeMeasure& measure : each.measures)
            m_higherBetter.insert({each.name, measure.name}, measure.higherIsBetter);
    }
    LODESTAR_ASSIGN(const auto held, courses(m_connection));
    for (const Course& each : held) {
        const QDate last = each.to.isValid() ? each.to : each.from;
        if (last.isValid() && last >= m_first && last <= m_on && each.state != u"cancelled")
            m_programmeOf.insert(each.entry.toString(), names.value(each.programme, each.programme));
    }
    return {};
}

Status OutcomeWorkReader::places() {
    QHash<std::pair<RecordId, QString>, QSet<QString>> attended;
    LODESTAR_ASSIGN(Statement marks,
                    m_connection.statement("SELECT record, fields ->> '$.course', fields ->> '$.session' FROM entry "
                                           "WHERE kind = 'course_attendance' AND happened < ? AND retired = 0 AND "
                                           "recalled = 0 AND conflicts IS NULL AND fields ->> '$.attendance.there' IN "
                                           "('there', 'late')"));
    const QString past = m_on.addDays(1).toString(Qt::ISODate);
    LODESTAR_TRY(marks.bind(past).each([&](const Statement& row) {
        if (m_programmeOf.contains(row.text(1))) attended[{row.id<RecordId>(0), row.text(1)}].insert(row.text(2));
    }));
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record, fields ->> '$.course', fields ->> '$.place.state', fields "
                                           "->> '$.place.on', fields ->> '$.household' FROM entry WHERE kind = "
                                           "'course_place' AND retired = 0 AND recalled = 0 AND conflicts IS NULL AND "
                                           "(fields ->> '$.place.on' < ?1 OR coalesce(fields ->> '$.asked', made_at) < "
                                           "?1) ORDER BY happened"));
    return query.bind(past).each([&](const Statement& row) {
        const auto programme = m_programmeOf.constFind(row.text(1));
        if (programme == m_programmeOf.cend()) return;
        const QString state = row.text(2);
        // What became of the place after the day is not known on it; one that was asked for after it is none.
        const QDate stands = dateInRow(row.view(3));
        const bool known = stands <= m_on;
        CoursePerson person{
            *programme, row.id<RecordId>(0), {}, known && state == u"finished", known && state == u"dropped", 0};
        person.attended = static_cast<int>(attended.value({person.person, row.text(1)}).size());
        const bool hadPlace = person.finished || person.stopped || state == u"booked" || !known;
        if (!hadPlace && person.attended == 0) return;
        person.ward = wardOf(person.person, std::min(stands, m_on),
                             row.isNull(4) ? RecordId() : RecordId::fromString(row.text(4)));
        m_facts.places.push_back(std::move(person));
    });
}

/// Of each person and measure the last value before and the last after.
Status OutcomeWorkReader::measures() {
    struct Values {
        std::optional<double> before;
        std::optional<double> after;
    };
    QMap<std::tuple<QString, QString, RecordId>, Values> people;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record, fields ->> '$.course', fields ->> '$.measure.name', fields "
                                           "->> '$.measure.at', fields ->> '$.measure.value' FROM entry WHERE kind = "
                                           "'course_measure' AND compartment < 3 AND happened < ? AND retired = 0 AND "
                                           "recalled = 0 AND conflicts IS NULL ORDER BY happened, made_at"));
    LODESTAR_TRY(query.bind(m_on.addDays(1).toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto programme = m_programmeOf.constFind(row.text(1));
        bool number = false;
        const double value = row.text(4).toDouble(&number);
        if (programme == m_programmeOf.cend() || !number) return;
        Values& values = people[{*programme, row.text(2), row.id<RecordId>(0)}];
        if (row.view(3) == "before") values.before = value;
        if (row.view(3) == "after") values.after = value;
    }));
    for (auto each = people.cbegin(); each != people.cend(); ++each) {
        if (!each->before || !each->after) continue;
        const auto& [programme, measure, person] = each.key();
        m_facts.measures.push_back(
            {programme, measure, *each->before, *each->after, m_higherBetter.value({programme, measure}, true)});
    }
    return {};
}

} // namespace lodestar
