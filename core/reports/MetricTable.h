#pragma once

#include "core/metrics/MetricRules.h"
#include "core/metrics/ShownFrom.h"
#include "core/reports/Reports.h"

/// What every table of the national metrics says alike, whoever counted them.
namespace lodestar::reports {

/// Code, what is counted, number, of how many, share, known, publishable, England.
QList<ReportColumn> metricColumns();
/// One code's cells under them. What is empty among the counts was left out, and so is what is worked out from it.
QList<ReportCell> metricCells(metrics::Code code, const metrics::ShownCounts& counts,
                              const metrics::MetricRules& rules);
/// Beside an exact table: breastfed at all, the prevalence that is published.
ReportText prevalence(const metrics::MetricTotals& totals, const metrics::MetricRules& rules);
/// What the validation of the return objects to, or that it passes.
QList<ReportPart> validation(const metrics::MetricTotals& totals);
/// Exact counts of everybody are for the statutory return alone.
ReportText returnUse();
/// "Quarter 2025/26-Q4, 1 Jan 2026 to 31 Mar 2026"
QString quarterWords(const metrics::Quarter& quarter);
/// Who stands in the counts of a quarter, for the basis.
QString whoIsCounted(const metrics::Quarter& quarter);

} // namespace lodestar::reports
