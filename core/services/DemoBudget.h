#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// Three years and the running one of what the demo's partners spend, in the measure of the area's strategy of 2014
/// (about £2,400 for each child of 0 to 3) for so many families, with more and more of it to prevent; and one line of a
/// programme.
Status makeDemoBudget(Work& work, int families);

} // namespace lodestar
