#pragma once

#include "core/services/PlanHandout.h"
#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

/// "Our plan" for a parent: her words, the goals with their small steps, when it is looked at again.
ParentPaper planPaper(const PlanHandout& sheet, const SheetFor& whom);

} // namespace lodestar::reports
