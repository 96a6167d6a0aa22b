#pragma once

#include "core/services/SheetContent.h"
#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

/// The paper of a sheet of the queue, whatever sort it is.
ParentPaper sheetPaper(const SheetContent& content, const SheetFor& whom);

} // namespace lodestar::reports
