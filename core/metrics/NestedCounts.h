#pragma once

#include "core/metrics/Suppression.h"

namespace lodestar::metrics {

/// A number of children, and whether its own table leaves it out.
struct ToldCount {
    qint64 count = 0;
    bool hidden = false;
};

/// The same children told of by parts and as a whole: below the expected score in each domain of ASQ-3, and in any of
/// the five. Who is below in a part is below in any, unless not all parts of that child were assessed.
struct NestedCounts {
    ToldCount inAny; ///< of those assessed in all parts
    QList<ToldCount> inParts;
};

/// Whether the whole may be told beside its parts: not where, for anybody who holds all these tables, a number from 1
/// to `threshold` - 1 follows from the bounds between them (the largest part is at most the whole, the whole at most
/// the sum of the parts): how many are below elsewhere and not in one part, how often children are below in more than
/// one, how many are below without having been assessed in all, or a count that its own table leaves out.
bool mayBeTold(const NestedCounts& counts, qint64 threshold = usualThreshold);

} // namespace lodestar::metrics
