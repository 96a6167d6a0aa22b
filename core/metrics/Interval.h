#pragma once

#include <QtGlobal>

#include <optional>

namespace lodestar::metrics {

/// Between which proportions the true one lies with 95 % confidence. Both from 0 to 1.
struct Interval {
    double low = 0;
    double high = 0;
};

/// The 95 % score interval of `part` out of `whole` (Wilson 1927; method 3 of Newcombe 1998, without correction for
/// continuity), as the Public Health Outcomes Framework has it for proportions. Nothing where there is no whole, or the
/// part is more than it.
std::optional<Interval> wilson(qint64 part, qint64 whole);

} // namespace lodestar::metrics
