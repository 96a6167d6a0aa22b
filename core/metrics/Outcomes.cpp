#include "core/metrics/Outcomes.h"

#include "core/metrics/OutcomeCounting.h"
#include "core/metrics/Standing.h"

#include <QMap>

#include <algorithm>

namespace lodestar::metrics {

namespace {

/// Died by the day on which it would have come into the count, or on a day that nobody knows.
bool diedBefore(const ChildFacts& child, QDate day) {
    return child.died && (!child.diedOn.isValid() || child.diedOn <= day);
}

/// The newest of what was recorded from birth to the day; of one day the last written. What was recorded about the time
/// after the age does not count: a review held late tells nothing of children at that age.
Answer newest(const std::vector<Reading>& readings, QDate from, QDate to) {
    Answer answer = Answer::NotKnown;
    QDate latest;
    for (const Reading& each : readings) {
        if (!each.on.isValid() || each.on < from || each.on > to || (latest.isValid() && each.on < latest)) continue;
        latest = each.on;
        answer = each.answer;
    }
    return answer;
}

/// Until which day a record counts. Feeding says itself of which time it is, and so may be written down later.
QDate lastDay(Indicator indicator, QDate due, QDate on) {
    return overAllDue(indicator) ? on : due;
}

using Counts = QMap<std::tuple<std::size_t, QString, QString>, OutcomeCount>;

void add(Counts& counts, Indicator indicator, const QString& ward, const QString& cohort, Answer answer) {
    OutcomeCount& count = counts[{static_cast<std::size_t>(indicator), ward, cohort}];
    count.indicator = indicator;
    count.ward = ward;
    count.cohort = cohort;
    ++(answer == Answer::Met ? count.met : answer == Answer::NotMet ? count.notMet : count.notKnown);
}

template<typename Keeps> OutcomeCount summed(const QList<OutcomeCount>& counts, OutcomeCount sum, Keeps keeps) {
    for (const OutcomeCount& each : counts)
        if (each.indicator == sum.indicator && keeps(each)) sum += each;
    return sum;
}

} // namespace

OutcomeCount& OutcomeCount::operator+=(const OutcomeCount& other) {
    met += other.met;
    notMet += other.notMet;
    notKnown += other.notKnown;
    return *this;
}

std::optional<Answer> answerOf(const OutcomeChild& child, Indicator indicator, QDate on) {
    const QDate birth = child.facts.birth;
    if (!birth.isValid()) return std::nullopt;
    const QDate due = dueOn(indicator, birth);
    if (due > on || diedBefore(child.facts, due) || !isResponsibleOn(child.facts, due)) return std::nullopt;
    const auto& readings = child.of(indicator);
    const QDate last = lastDay(indicator, due, on);
    const Answer answer = newest(readings, birth, last);
    if (indicator != Indicator::TwoYearPlace) return answer;
    const auto isPlace = [&](const Reading& each) { return each.answer == Answer::Met && each.on <= last; };
    if (std::ranges::any_of(readings, isPlace)) return Answer::Met;
    // A child of whom nobody found that it may have the place is not one that went without it.
    return answer == Answer::NotKnown ? std::nullopt : std::optional(answer);
}

Outcomes outcomesOf(const OutcomeFacts& facts, const OutcomeRules& rules, QDate on) {
    Outcomes outcomes;
    outcomes.on = on;
    Counts counts;
    Counts cohorts;
    for (const OutcomeChild& child : facts.children) {
        for (const Indicator indicator : allIndicators()) {
            const auto answer = answerOf(child, indicator, on);
            if (!answer) continue;
            const QDate birth = child.facts.birth;
            const QDate due = dueOn(indicator, birth);
            const QString ward = wardOn(child, due);
            if (due >= yearBefore(on)) add(counts, indicator, ward, cohortOf(birth), *answer);
            if (dueOn(indicator, cohortEnd(birth)) <= on) add(cohorts, indicator, ward, cohortOf(birth), *answer);
        }
    }
    outcomes.counts = counts.values();
    outcomes.cohorts = cohorts.values();
    outcomes.mood = moodChainOf(facts.mood, on);
    outcomes.substance = substanceOf(facts.substance, on);
    outcomes.programmes = programmesOf(facts.places);
    outcomes.programmeReach = programmeReachOf(facts.places);
    outcomes.changes = changesOf(facts.measures);
    outcomes.reach = reachOf(facts.children, rules, on);
    outcomes.moves = movesOf(facts.children, on);
    return outcomes;
}

OutcomeCount Outcomes::of(Indicator indicator) const {
    return summed(counts, {indicator, {}, {}}, [](const OutcomeCount&) { return true; });
}

OutcomeCount Outcomes::ofWard(Indicator indicator, const QString& ward) const {
    return summed(counts, {indicator, ward, {}}, [&](const OutcomeCount& each) { return each.ward == ward; });
}

OutcomeCount Outcomes::ofTargeted(Indicator indicator, const OutcomeRules& rules, bool targeted) const {
    return summed(counts, {indicator, {}, {}},
                  [&](const OutcomeCount& each) { return rules.isTargeted(each.ward) == targeted; });
}

OutcomeCount Outcomes::ofCohort(Indicator indicator, const QString& cohort, const OutcomeRules& rules,
                                bool targeted) const {
    return summed(cohorts, {indicator, {}, cohort}, [&](const OutcomeCount& each) {
        return each.cohort == cohort && rules.isTargeted(each.ward) == targeted;
    });
}

} // namespace lodestar::metrics
