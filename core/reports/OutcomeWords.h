#pragma once

#include "core/metrics/Outcomes.h"
#include "core/reports/Report.h"

namespace lodestar::reports {

/// "Breastfed at 6 to 8 weeks": what a child of the numerator is.
QString indicatorWords(metrics::Indicator indicator);
QString areaWords(metrics::OutcomeArea area);
/// "social_emotional": the filter that asks for an area.
QString areaCode(metrics::OutcomeArea area);
const char* areaTitle(metrics::OutcomeArea area);
const QList<metrics::OutcomeArea>& outcomeAreas();
QList<metrics::Indicator> indicatorsOf(metrics::OutcomeArea area);

/// How far somebody got from a mood screen on.
QString moodWords(metrics::MoodStep step);
/// "48.2%"
QString rateWords(double share);
/// "England 52.7% (2023/24)"; empty where none was published.
QString englandWords(const metrics::OutcomeRules& rules, metrics::Indicator indicator);
/// What no record holds, or what nobody has set up yet, of the indicators: one sentence each. `counts` are those that
/// the report is of: the twelve months' or the cohorts'.
QStringList leftOutWords(const QList<metrics::OutcomeCount>& counts, const metrics::OutcomeRules& rules,
                         const QList<metrics::Indicator>& indicators);
/// Of these indicators something is recorded of at least one child.
QList<metrics::Indicator> recorded(const QList<metrics::OutcomeCount>& counts,
                                   const QList<metrics::Indicator>& indicators);
/// The rules of counting children at an age, over twelve months or by year of birth.
QStringList outcomeBasis(const metrics::OutcomeRules& rules);
/// Those of counting people, courses and moves over a financial year, where no child's age is asked for.
QStringList yearBasis(const metrics::OutcomeRules& rules);

} // namespace lodestar::reports
