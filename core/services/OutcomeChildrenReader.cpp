#include "core/services/OutcomeChildrenReader.h"

#include "core/growth/GrowthWords.h"
#include "core/metrics/CountedWords.h"
#include "core/metrics/OutcomeCounting.h"
#include "core/services/AssessmentScores.h"
#include "core/services/ChildGrowth.h"
#include "core/services/PathwayFactsReader.h"
#include "core/services/Questionnaire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

Answer answerIf(bool met) {
    return met ? Answer::Met : Answer::NotMet;
}

Answer fedAnswer(FeedingStatus status) {
    return status == FeedingStatus::NotKnown ? Answer::NotKnown : answerIf(status != FeedingStatus::Not);
}

std::optional<Indicator> fedAt(QByteArrayView at) {
    if (at == "birth") return Indicator::FedAtBirth;
    if (at == "new_birth") return Indicator::FedAtNewBirth;
    if (at == "6_8_week") return Indicator::FedAtSixWeeks;
    return std::nullopt;
}

/// ELIM found nothing to do: none. A conversation, goals or a referral: it did.
Answer elimAnswer(const QString& outcome) {
    return outcome.isEmpty() ? Answer::NotKnown : answerIf(outcome == u"none");
}

/// The answers of one question, wherever it stands in a QuestionnaireResponse.
QJsonArray answersTo(const QJsonArray& items, const QString& linkId) {
    for (const QJsonValue& each : items) {
        if (each["linkId"_L1].toString() == linkId) return each["answer"_L1].toArray();
        const QJsonArray within = answersTo(each["item"_L1].toArray(), linkId);
        if (!within.isEmpty()) return within;
    }
    return {};
}

/// The words of an answer, or the code of the option that was chosen.
QString textOf(const QJsonValue& answer) {
    const QJsonObject coding = answer["valueCoding"_L1].toObject();
    if (!coding.isEmpty()) return coding.value("code"_L1).toString();
    return answer["valueString"_L1].toString().trimmed();
}

QJsonArray itemsOf(const QJsonObject& questionnaire) {
    const QByteArray response = questionnaire.value("response"_L1).toString().toUtf8();
    return QJsonDocument::fromJson(response).object().value("item"_L1).toArray();
}

/// No cut-off of ASQ:SE-2 ships: without the service's own nothing is known.
Answer socialEmotional(const QJsonObject& assessment, const QList<forms::Cutoff>& cutoffs) {
    const QString form = assessment.value("form"_L1).toString();
    const forms::Cutoff* threshold = forms::thresholdOf(cutoffs, u"asqse2"_s, u"total"_s, form);
    const auto total = scoreIn(assessment, u"total");
    return threshold != nullptr && total ? answerIf(!reaches(*threshold, *total)) : Answer::NotKnown;
}

/// What was decided after ELIM; where nobody wrote it, the words said against the service's own threshold.
Answer language(const QJsonObject& assessment, const QJsonObject& questionnaire, const QList<forms::Cutoff>& cutoffs) {
    const QJsonArray outcome = answersTo(itemsOf(questionnaire), u"outcome"_s);
    if (!outcome.isEmpty()) return elimAnswer(textOf(outcome.first()));
    const forms::Cutoff* threshold = forms::thresholdOf(cutoffs, u"elim"_s, u"words"_s);
    auto words = scoreIn(assessment, u"words");
    if (!words) words = scoreIn(assessment, u"total");
    return threshold != nullptr && words ? answerIf(!reaches(*threshold, *words)) : Answer::NotKnown;
}

bool covers(QDate from, QDate to, QDate day) {
    return (!from.isValid() || from <= day) && (!to.isValid() || to > day);
}

void add(OutcomeChild& child, Indicator indicator, const Reading& reading) {
    if (reading.answer != Answer::NotKnown) child.of(indicator).push_back(reading);
}

/// Whether a BMI lies where the guidance of the growth chart asks for nothing; nothing where it has no centile.
std::optional<bool> isHealthyBmi(const GrowthInUse& growth, const growth::GrowthChild& child, double kilograms,
                                 double centimetres, QDate on) {
    constexpr double centimetresInMetre = 100;
    const double metres = centimetres / centimetresInMetre;
    growth::GrowthPoint point{on, growth::GrowthMeasure::Bmi, kilograms / (metres * metres), false, {}};
    point.reading =
        readingOf(*growth.figures.reference, growth.policy, child, growth::GrowthMeasure::Bmi, point.value, on);
    if (!point.reading.inForce || point.reading.days() < growth::standingFromDay) return std::nullopt;
    return promptsOf(std::span(&point, 1)).isEmpty();
}

bool isWorry(const QJsonArray& answers, const ObservationRule& rule) {
    return std::any_of(answers.cbegin(), answers.cend(), [&](const QJsonValue& each) {
        const QString text = textOf(each);
        return rule.worry.isEmpty() ? !text.isEmpty() : rule.worry.contains(text);
    });
}

} // namespace

Status OutcomeChildrenReader::read() {
    LODESTAR_TRY(addresses());
    LODESTAR_TRY(children());
    LODESTAR_TRY(facts());
    LODESTAR_TRY(assessments());
    LODESTAR_TRY(healthyWeights());
    LODESTAR_TRY(reviews());
    LODESTAR_TRY(places());
    return sessions();
}

QString OutcomeChildrenReader::wardOf(const RecordId& household, QDate on) const {
    OutcomeChild anybody;
    anybody.facts.groups.ward = m_wardOf.value(household);
    anybody.wards = wardsOf({}, m_addressesOf.value(household), anybody.facts.groups.ward);
    return wardOn(anybody, on);
}

Status OutcomeChildrenReader::addresses() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record, fields ->> '$.address.ward', fields ->> '$.from', fields "
                                           "->> '$.to' FROM entry WHERE kind = 'residence' AND retired = 0 AND "
                                           "recalled = 0 AND conflicts IS NULL"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        m_addressesOf[row.id<RecordId>(0)].push_back({row.text(1), dateInRow(row.view(2)), dateInRow(row.view(3))});
    }));
    LODESTAR_ASSIGN(Statement wards, m_connection.statement("SELECT record, ward FROM household"));
    LODESTAR_TRY(wards.each([&](const Statement& row) { m_wardOf.insert(row.id<RecordId>(0), row.text(1)); }));
    LODESTAR_ASSIGN(Statement adults, m_connection.statement("SELECT person, household, from_on, to_on FROM member "
                                                             "WHERE relationship <> 'child' ORDER BY person, from_on"));
    return adults.each([&](const Statement& row) {
        QList<AdultHome>& homes = m_homesOf[row.id<RecordId>(0)];
        // The first was hers before anybody wrote it down.
        homes.append({row.id<RecordId>(1), homes.isEmpty() ? QDate() : dateInRow(row.view(2)), dateInRow(row.view(3))});
    });
}

Status OutcomeChildrenReader::children() {
    LODESTAR_ASSIGN(
        Statement query,
        m_connection.statement(
            "SELECT p.record, p.birth_date, p.died, p.died_on, p.in_conflict, m.household, m.from_on, m.to_on, "
            "m.responsible_from, m.responsible_to, h.open_from, h.open_to, h.ward FROM person p JOIN member m ON "
            "m.person = p.record AND m.relationship = 'child' LEFT JOIN household h ON h.record = m.household WHERE "
            "p.subject = 'child' ORDER BY p.record, m.to_on IS NULL, m.from_on"));
    return query.each([&](const Statement& row) { takeChild(row); });
}

/// One row for each time in a household; the one that lasts comes last. A birth date that two people wrote differently
/// counts as none.
void OutcomeChildrenReader::takeChild(const Statement& row) {
    const auto record = row.id<RecordId>(0);
    if (m_facts.children.empty() || m_facts.children.back().facts.record != record) {
        m_childOf.insert(record, m_facts.children.size());
        OutcomeChild made;
        made.facts.record = record;
        if (!row.boolean(4)) made.facts.birth = dateInRow(row.view(1));
        made.facts.died = row.boolean(2);
        made.facts.diedOn = dateInRow(row.view(3));
        m_facts.children.push_back(std::move(made));
    }
    OutcomeChild& child = m_facts.children.back();
    const auto household = row.id<RecordId>(5);
    const HomeSpell home{dateInRow(row.view(6)), dateInRow(row.view(7)),  dateInRow(row.view(8)),
                         dateInRow(row.view(9)), dateInRow(row.view(10)), dateInRow(row.view(11))};
    child.facts.homes.push_back(home);
    child.facts.household = household;
    child.facts.groups.ward = row.text(12);
    for (WardSpell& each : wardsOf(home, m_addressesOf.value(household), row.text(12)))
        child.wards.push_back(std::move(each));
    addHome(child, household, home);
}

void OutcomeChildrenReader::addHome(const OutcomeChild& child, const RecordId& household, const HomeSpell& home) {
    const QDate birth = child.facts.birth;
    const bool bornThere = birth.isValid() && home.from <= birth.addDays(daysToRegister);
    m_childrenOf[household].append({m_facts.children.size() - 1, bornThere ? birth : home.from, home.to});
}

QList<std::size_t> OutcomeChildrenReader::childrenAround(const RecordId& record, QDate on) const {
    QList<std::size_t> found;
    const auto addThoseOf = [&](const RecordId& household) {
        const QList<ChildHome> children = m_childrenOf.value(household);
        for (const ChildHome& each : children)
            if (covers(each.from, each.to, on) && !found.contains(each.child)) found.append(each.child);
    };
    addThoseOf(record);
    const QList<AdultHome> homes = m_homesOf.value(record);
    for (const AdultHome& each : homes)
        if (covers(each.from, each.to, on)) addThoseOf(each.household);
    return found;
}

/// Feeding and completed contacts lie in one long table: it is walked once. What another service did, this one did not
/// reach. Of feeding on one day the last by reference counts, as in C8ii to C8iv.
Status OutcomeChildrenReader::facts() {
    struct Fed {
        FeedingFact fact;
        OutcomeChild* child = nullptr;
        Indicator at = Indicator::FedAtBirth;
    };
    std::vector<Fed> feeding;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT f.subject, f.happened, f.kind = 'feeding', f.outcome, f.type, CASE "
                                           "WHEN f.kind = 'feeding' THEN (SELECT e.fields ->> '$.source' FROM entry e "
                                           "WHERE e.id = f.entry) END, f.entry FROM fact f WHERE f.waits = 0 AND "
                                           "f.happened < ? AND ((f.kind = 'feeding' AND f.type IN ('birth', "
                                           "'new_birth', '6_8_week')) OR (f.kind = 'contact_subject' AND f.outcome = "
                                           "'completed' AND f.seen = 1 AND f.elsewhere = 0))"));
    LODESTAR_TRY(query.bind(nextDay()).each([&](const Statement& row) {
        OutcomeChild* facts = child(row.id<RecordId>(0));
        if (facts == nullptr) return;
        const QDate on = dateInRow(row.view(1));
        if (const auto indicator = row.boolean(2) ? fedAt(row.view(4)) : std::nullopt)
            feeding.push_back(
                {{on, feedingRef(row.view(5), row.id<EntryId>(6)), feedingStatusOf(row.view(3))}, facts, *indicator});
        else
            reach(*facts, on);
    }));
    std::ranges::stable_sort(feeding, FeedingFact::isEarlier, &Fed::fact);
    for (const Fed& each : feeding)
        each.child->of(each.at).push_back({each.fact.on, fedAnswer(each.fact.status)});
    return {};
}

void OutcomeChildrenReader::reach(OutcomeChild& child, QDate on) const {
    if (on >= m_rules.start && (!child.reached.isValid() || on < child.reached)) child.reached = on;
}

Status OutcomeChildrenReader::assessments() {
    LODESTAR_ASSIGN(
        Statement query,
        m_connection.statement("SELECT record, happened, fields, id FROM entry WHERE kind = 'assessment' "
                               "AND happened < ? AND retired = 0 AND recalled = 0 AND conflicts IS NULL ORDER "
                               "BY happened, made_at"));
    LODESTAR_ASSIGN(const auto cutoffs, cutoffsInUse(m_connection));
    return query.bind(nextDay()).each([&](const Statement& row) {
        const auto record = row.id<RecordId>(0);
        // Of adults a few matter, and reading the fields of each would take longer than everything else.
        if (child(record) == nullptr && !mentionsRule(row.view(2))) return;
        const QDate on = dateInRow(row.view(1));
        const QJsonObject fields = QJsonDocument::fromJson(row.view(2).toByteArray()).object();
        const QJsonObject questionnaire = fields.value("questionnaire"_L1).toObject();
        takeObservation(record, on, questionnaire);
        OutcomeChild* facts = child(record);
        if (facts == nullptr) return;
        const QJsonObject assessment = fields.value("assessment"_L1).toObject();
        const QString instrument = assessment.value("instrument"_L1).toString();
        if (instrument == u"asq3") {
            AsqFact asq = asqFactOf(fields, row.id<EntryId>(3)).value_or(AsqFact());
            asq.on = on;
            addAsq(*facts, asq, m_rules.cutoffs);
        } else if (instrument == u"asqse2") {
            add(*facts, Indicator::SocialEmotional, {on, socialEmotional(assessment, cutoffs)});
        } else if (instrument == u"elim") {
            add(*facts, Indicator::Language, {on, language(assessment, questionnaire, cutoffs)});
        }
    });
}

bool OutcomeChildrenReader::mentionsRule(QByteArrayView fields) const {
    return std::ranges::any_of(m_rules.observations,
                               [&](const ObservationRule& each) { return fields.contains(each.form.toUtf8()); });
}

/// What was observed of a parent stands for each child that was born by then and lived there.
void OutcomeChildrenReader::takeObservation(const RecordId& record, QDate on, const QJsonObject& questionnaire) {
    const QString url = questionnaire.value("url"_L1).toString();
    for (const ObservationRule& rule : m_rules.observations) {
        if (rule.form != url) continue;
        const Reading reading{on, answerIf(!isWorry(answersTo(itemsOf(questionnaire), rule.item), rule))};
        if (OutcomeChild* facts = child(record)) facts->of(rule.indicator).push_back(reading);
        const QList<std::size_t> around = childrenAround(record, on);
        for (const std::size_t each : around)
            m_facts.children[each].of(rule.indicator).push_back(reading);
    }
}

/// BMI of a day on which both were measured, from two years to two and a half, as the growth chart reads it.
Status OutcomeChildrenReader::healthyWeights() {
    LODESTAR_ASSIGN(const GrowthInUse growth, readGrowthInUse(m_connection, {}));
    // One child after the other, oldest first: CROSS JOIN keeps the planner from reading every measurement there is.
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement(
                        "SELECT p.record, e.happened, e.fields ->> '$.measured.measure', e.fields ->> "
                        "'$.measured.amount', p.sex, p.gestation FROM person p CROSS JOIN entry e ON e.record = "
                        "p.record AND e.kind = 'measurement' AND e.happened >= date(p.birth_date, '+730 days') AND "
                        "e.happened <= date(p.birth_date, '+31 months') WHERE p.subject = 'child' AND p.birth_date IS "
                        "NOT NULL AND p.in_conflict = 0 AND e.retired = 0 AND e.recalled = 0 AND e.conflicts IS NULL "
                        "AND e.happened < ? ORDER BY p.record, e.happened"));
    struct Measured {
        RecordId record;
        QDate on;
        std::optional<double> weight;
        std::optional<double> length;
    } day;
    return query.bind(nextDay()).each([&](const Statement& row) {
        const auto record = row.id<RecordId>(0);
        const QDate on = dateInRow(row.view(1));
        if (record != day.record || on != day.on) day = {record, on, {}, {}};
        const auto measure = growth::growthMeasureFromName(row.text(2));
        if (!measure) return;
        const double value = growthValueOf(*measure, row.integer(3));
        if (*measure == growth::GrowthMeasure::Weight) day.weight = value;
        if (*measure == growth::GrowthMeasure::Length) day.length = value;
        OutcomeChild* facts = child(record);
        if (facts == nullptr || !day.weight || !day.length || *day.length <= 0) return;
        const growth::GrowthChild grown{growth::sexFromName(row.text(4)), facts->facts.birth,
                                        row.isNull(5) ? std::nullopt : std::optional(Gestation(int(row.integer(5)))),
                                        false};
        if (const auto healthy = isHealthyBmi(growth, grown, *day.weight, *day.length, on))
            facts->of(Indicator::HealthyWeight).push_back({on, answerIf(*healthy)});
    });
}

/// The outcome of ELIM as it stands in the health part of the two-year review.
Status OutcomeChildrenReader::reviews() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record, happened, fields ->> '$.elim.outcome' FROM entry WHERE kind "
                                           "= 'review_health' AND happened < ? AND retired = 0 AND recalled = 0 AND "
                                           "conflicts IS NULL ORDER BY happened, made_at"));
    return query.bind(nextDay()).each([&](const Statement& row) {
        OutcomeChild* facts = child(row.id<RecordId>(0));
        if (facts != nullptr) add(*facts, Indicator::Language, {dateInRow(row.view(1)), elimAnswer(row.text(2))});
    });
}

Status OutcomeChildrenReader::places() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement(
                        "SELECT record, happened, kind, fields ->> '$.eligibility.answer', fields "
                        "->> '$.state.state' FROM entry WHERE kind IN ('place_eligibility', "
                        "'two_year_place') AND compartment < 3 AND happened < ? AND retired = 0 AND recalled = 0 AND "
                        "conflicts IS NULL ORDER BY happened, made_at"));
    return query.bind(nextDay()).each([&](const Statement& row) {
        OutcomeChild* facts = child(row.id<RecordId>(0));
        if (facts == nullptr) return;
        auto& readings = facts->of(Indicator::TwoYearPlace);
        const QDate on = dateInRow(row.view(1));
        const QString state = row.text(4);
        if (row.view(2) == "place_eligibility")
            readings.push_back({on, row.text(3) == u"eligible" ? Answer::NotMet : Answer::NotKnown});
        else if (state == u"placed" || state == u"ended")
            readings.push_back({on, Answer::Met});
    });
}

/// A family that came to a course reached its children: at each session those who were born by then and lived there.
Status OutcomeChildrenReader::sessions() {
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT DISTINCT record, substr(happened, 1, 10) FROM entry WHERE kind = "
                                           "'course_attendance' AND happened >= ? AND happened < ? AND retired = 0 AND "
                                           "recalled = 0 AND conflicts IS NULL AND fields ->> '$.attendance.there' IN "
                                           "('there', 'late')"));
    return query.bind(m_rules.start.toString(Qt::ISODate), nextDay()).each([&](const Statement& row) {
        const QDate on = dateInRow(row.view(1));
        const QList<std::size_t> around = childrenAround(row.id<RecordId>(0), on);
        for (const std::size_t each : around) {
            OutcomeChild& child = m_facts.children[each];
            if (child.facts.birth.isValid() && child.facts.birth <= on) reach(child, on);
        }
    });
}

} // namespace lodestar
