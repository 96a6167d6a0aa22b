#pragma once

#include "core/metrics/CaseloadWeight.h"
#include "core/services/Work.h"

namespace lodestar {

/// The weights that ship with what the area made of them (settings of the area): on or off, each rule's points, the
/// yardsticks.
Result<metrics::CaseloadWeights> weightsInUse(Connection& connection);

/// What an area decides. Errors: InvalidInput (points outside of 0 to 1000, a yardstick outside of 1 to 1000, a
/// navigator's outside of 0 to 1000).
Status setWeights(Work& work, const metrics::CaseloadWeights& weights);

} // namespace lodestar
