#pragma once

#include "core/metrics/Counting.h"
#include "core/store/Connection.h"

namespace lodestar {

/// What the metrics of the quarters from `first` to `last` are counted from, read over everybody in this store in a few
/// queries: children who can come to an age in those quarters, all pregnancies, and contacts that name nobody.
/// Antenatal contacts are placed.
Result<metrics::AreaFacts> readMetricFacts(Connection& connection, const metrics::Quarter& first,
                                           const metrics::Quarter& last);

} // namespace lodestar
