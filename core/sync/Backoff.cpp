#include "core/sync/Backoff.h"

#include <algorithm>

namespace lodestar::sync {

namespace {

constexpr qint64 first = 10;
constexpr qint64 longest = 900;

} // namespace

qint64 secondsToWait(int failures, double chance) {
    if (failures <= 0) return 0;
    const qint64 whole = std::min(longest, first << std::min(failures - 1, 10));
    const double part = 0.5 + 0.5 * std::clamp(chance, 0.0, 1.0);
    return std::max<qint64>(1, static_cast<qint64>(static_cast<double>(whole) * part));
}

qint64 secondsAsAsked(qint64 seconds, double chance) {
    const qint64 asked = std::clamp<qint64>(seconds, 1, 86'400);
    return asked + static_cast<qint64>(static_cast<double>(asked) * 0.5 * std::clamp(chance, 0.0, 1.0));
}

} // namespace lodestar::sync
