#pragma once

#include "core/metrics/ShownTotals.h"

/// Counts that somebody else worked out (the server), made ready to be shown here.
namespace lodestar::metrics {

/// Everything, for the statutory return.
ShownCounts exactTotals(const MetricTotals& totals);
/// Back to totals; what was left out is nothing there.
MetricTotals knownTotals(const ShownCounts& shown);
/// What of it may be shown where the area has since chosen a higher number than the one that it was made ready by
/// (`madeBy`): what was left out is not known here, so that of an age with any smaller class no class is shown.
ShownCounts shownFrom(const ShownCounts& shown, qint64 threshold, qint64 madeBy = usualThreshold);

} // namespace lodestar::metrics
