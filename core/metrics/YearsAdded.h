#pragma once

#include "core/metrics/Suppression.h"

namespace lodestar::metrics {

/// Which cells of a table of years may not be shown that has one more row each year and whose last row is the running
/// total, so that nobody who holds the tables of all years works out a count from 1 to `threshold` - 1. Rows are years,
/// the earliest first, columns disjoint classes.
///
/// Each year is left out or shown by itself, so that it is the same in every table. Running totals are left out from a
/// year that is left out until others are with which it may be told as one number.
Suppressed suppressYears(const CountTable& years, qint64 threshold = usualThreshold);

} // namespace lodestar::metrics
