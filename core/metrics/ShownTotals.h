#pragma once

#include "core/metrics/MetricTotals.h"

namespace lodestar::metrics {

/// A metric as it may leave the service: what is empty is suppressed.
struct ShownCount {
    std::optional<qint64> numerator;
    std::optional<qint64> denominator; ///< empty too where none is published (C1)
};

/// The metrics of a quarter with small counts left out, and what they could be worked out from: by cohort, in tables of
/// classes that have no child in common (Suppression.h). Parts of a part that is left out are left out with it.
std::array<ShownCount, codeCount> shownTotals(const MetricTotals& totals);

} // namespace lodestar::metrics
