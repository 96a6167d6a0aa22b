// Parts n(1) ... n(k) and the whole u of complete children allow exactly what max n <= u <= sum n allows. What is left
// out can therefore go up and down by one, as the closed walk of its own table asks, where neither bound is reached.
#include "core/metrics/NestedCounts.h"

#include <algorithm>

namespace lodestar::metrics {

bool mayBeTold(const NestedCounts& counts, qint64 threshold) {
    const auto isSmall = [threshold](qint64 count) { return !mayLeave(count, threshold); };
    const qint64 any = counts.inAny.count;
    qint64 sum = 0;
    qint64 largestTold = 0;
    bool anyHidden = false;
    for (const ToldCount& part : counts.inParts) {
        sum += part.count;
        anyHidden = anyHidden || part.hidden;
        if (!part.hidden) largestTold = std::max(largestTold, part.count);
    }
    if (counts.inAny.hidden) return largestTold < any && (anyHidden || sum > any);
    const bool apart = std::ranges::all_of(counts.inParts, [&](const ToldCount& part) {
        if (part.hidden) return part.count < any;
        return part.count <= any && !isSmall(any - part.count);
    });
    return apart && (anyHidden ? sum > any : !isSmall(sum - any));
}

} // namespace lodestar::metrics
