#pragma once

#include "core/metrics/MetricTotals.h"
#include "core/metrics/Suppression.h"

namespace lodestar::metrics {

/// A metric as it may leave the service: what is empty is suppressed.
struct ShownCount {
    std::optional<qint64> numerator;
    std::optional<qint64> denominator; ///< empty too where none is published (C1)
};

using ShownCounts = std::array<ShownCount, codeCount>;

/// The metrics of a quarter with small counts left out, and what they could be worked out from: by cohort, in tables of
/// classes that have no child in common (Suppression.h), counts from 1 to `threshold` - 1 being small. Parts of a part
/// that is left out are left out with it.
ShownCounts shownTotals(const MetricTotals& totals, qint64 threshold = usualThreshold);

} // namespace lodestar::metrics
