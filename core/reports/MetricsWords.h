#pragma once

#include "core/metrics/NationalMetrics.h"

namespace lodestar::reports {

/// Why a child is in or out of a count, in the words of a practitioner; the day as ISO date where there is one.
QString reasonWords(metrics::Reason reason, QDate on = {});
/// What a count is of, translated: the screen's heading of a code.
QString metricWords(metrics::Code code);
/// The same before it is translated.
const char* metricTitle(metrics::Code code);
/// What the validation of the return objects to, and what to do.
QString invalidWords(metrics::Invalid invalid, const metrics::MetricTotals& totals);
/// "11 babies turn 14 days by 4 December without a new birth visit."
QString aheadWords(metrics::Ahead::What what, int children, QDate by);

} // namespace lodestar::reports
