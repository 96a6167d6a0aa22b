#pragma once

#include "core/metrics/NationalMetrics.h"

namespace lodestar::reports {

/// `code,name,numerator,denominator,value,known_percent,publishable,rule`, exact (interfaces.md, "report metrics
/// --csv").
QString metricsCsv(const metrics::NationalMetrics& counted, const metrics::MetricRules& rules);
/// `code,child_ref,in_numerator,reason`: everybody in a denominator, of C1 the pregnancies counted.
QString metricChildrenCsv(const metrics::NationalMetrics& counted, const metrics::AreaFacts& facts);

} // namespace lodestar::reports
