#include "core/metrics/Interval.h"

#include <algorithm>
#include <cmath>

namespace lodestar::metrics {

namespace {

constexpr double z = 1.959963984540054; ///< of the normal distribution, 2.5 % above it

} // namespace

std::optional<Interval> wilson(qint64 part, qint64 whole) {
    if (whole <= 0 || part < 0 || part > whole) return std::nullopt;
    const auto n = static_cast<double>(whole);
    const auto r = static_cast<double>(part);
    const double middle = 2 * r + z * z;
    const double spread = z * std::sqrt(z * z + 4 * r * (n - r) / n);
    const double scale = 2 * (n + z * z);
    // At nobody and at everybody the formula is exact but for the last digit of the root.
    return Interval{std::max(0.0, (middle - spread) / scale), std::min(1.0, (middle + spread) / scale)};
}

} // namespace lodestar::metrics
