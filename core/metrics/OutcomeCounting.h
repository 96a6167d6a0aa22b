#pragma once

#include "core/metrics/Outcomes.h"

namespace lodestar::metrics {

/// How a child stands in one indicator up to a day; nothing where it is not counted: too young, died by the day of the
/// age, no birth date, the service not responsible on that day, or a place that nobody found it eligible for.
std::optional<Answer> answerOf(const OutcomeChild& child, Indicator indicator, QDate on);

/// A record, or a place in a household, may begin so many days after the birth that it is about. No source fixes it;
/// the report of moves says it.
inline constexpr int daysToRegister = 28;

/// The year that ends with a day begins here.
inline QDate yearBefore(QDate on) {
    return on.addYears(-1).addDays(1);
}

/// Each person by the furthest step that her first screen with a concern within the year led to by the day; without a
/// concern she stands there once as well. Who was referred counts as discussed, and who was seen as referred.
MoodChain moodChainOf(const std::vector<MoodPerson>& people, QDate on);
QList<SubstanceCount> substanceOf(const std::vector<SubstanceReferral>& referrals, QDate on);
QList<ProgrammeCount> programmesOf(const std::vector<CoursePerson>& places);
QList<ProgrammeReach> programmeReachOf(const std::vector<CoursePerson>& places);
QList<ChangeCount> changesOf(const std::vector<MeasuredTwice>& measures);
/// Children by the financial year in which they were first reached, from the start to the last year that was over by
/// the day, by the ward they then lived in. Each child once, whatever became of it.
QList<ReachYear> reachOf(const std::vector<OutcomeChild>& children, const OutcomeRules& rules, QDate on);
/// Moves of the year that ends with the day, both its ends included. A child whose first ward begins within 28 days of
/// birth did not move in; one who died, or turned five, did not move out and stands in no ward from then on; one who
/// died on a day that nobody knows stands in none.
QList<WardMoves> movesOf(const std::vector<OutcomeChild>& children, QDate on);

/// The ward on a day; where nothing was said of that day the child's ward today, else the first it lived in.
QString wardOn(const OutcomeChild& child, QDate day);
/// The wards of one time in a household: its addresses by their first day, within the time that the service was
/// responsible for the child there. Of addresses that overlap, the one that began later holds. `today` is the
/// household's ward where no address says one.
std::vector<WardSpell> wardsOf(const HomeSpell& home, std::vector<WardSpell> addresses, const QString& today);

/// Middle value; the mean of the two middle ones of an even number.
std::optional<double> median(std::vector<int> values);

} // namespace lodestar::metrics
