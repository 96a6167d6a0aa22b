#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// One family of the demo's area written down a second time, as two lists bring it: the child's surname a slip apart,
/// the same address, weighed once more.
Status makeDemoDoubles(Work& work);

} // namespace lodestar
