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

/// Until which day a record of an indicator counts. Feeding says itself of which time it is, and so may be written down
/// later; a place can be taken up until the day that is counted.
QDate lastDay(Indicator indicator, QDate due, QDate on) {
    const bool whenever = overAllDue(indicator) || indicator == Indicator::TwoYearPlace ||
                          indicator == Indicator::Attachment || indicator == Indicator::Substance;
    return whenever ? on : std::min(due, on);
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
    if (due > on || diedBefore(child.facts, due)) return std::nullopt;
    const auto& readings = child.of(indicator);
    const Answer answer = newest(readings, birth, lastDay(indicator, due, on));
    if (indicator != Indicator::TwoYearPlace) return answer;
    const bool placed =
        std::ranges::any_of(readings, [&](const Reading& each) { return each.answer == Answer::Met && each.on <= on; });
    if (placed) return Answer::Met;
    // A child of whom nobody found that it may have the place is not one that went without it.
    return answer == Answer::NotKnown ? std::nullopt : std::optional(answer);
}

Outcomes outcomesOf(const OutcomeFacts& facts, const OutcomeRules& rules, QDate on, bool byQuarter) {
    Outcomes outcomes;
    outcomes.on = on;
    outcomes.byQuarter = byQuarter;
    using Key = std::tuple<std::size_t, QString, QString>;
    QMap<Key, OutcomeCount> counts;
    for (const OutcomeChild& child : facts.children) {
        if (!isResponsibleOn(child.facts, on)) continue;
        const QString cohort = cohortOf(child.facts.birth, byQuarter);
        const QString ward = wardOn(child, on);
        for (const Indicator indicator : allIndicators()) {
            const auto answer = answerOf(child, indicator, on);
            if (!answer) continue;
            OutcomeCount& count = counts[{static_cast<std::size_t>(indicator), ward, cohort}];
            count.indicator = indicator;
            count.ward = ward;
            count.cohort = cohort;
            ++(*answer == Answer::Met ? count.met : *answer == Answer::NotMet ? count.notMet : count.notKnown);
        }
    }
    outcomes.counts = counts.values();
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
    OutcomeCount sum{indicator, {}, {}};
    for (const OutcomeCount& each : counts)
        if (each.indicator == indicator) sum += each;
    return sum;
}

OutcomeCount Outcomes::ofWard(Indicator indicator, const QString& ward) const {
    OutcomeCount sum{indicator, ward, {}};
    for (const OutcomeCount& each : counts)
        if (each.indicator == indicator && each.ward == ward) sum += each;
    return sum;
}

OutcomeCount Outcomes::ofCohort(Indicator indicator, const QString& cohort) const {
    OutcomeCount sum{indicator, {}, cohort};
    for (const OutcomeCount& each : counts)
        if (each.indicator == indicator && each.cohort == cohort) sum += each;
    return sum;
}

OutcomeCount Outcomes::ofTargeted(Indicator indicator, const OutcomeRules& rules, bool targeted) const {
    OutcomeCount sum{indicator, {}, {}};
    for (const OutcomeCount& each : counts)
        if (each.indicator == indicator && rules.isTargeted(each.ward) == targeted) sum += each;
    return sum;
}

} // namespace lodestar::metrics
