#pragma once

#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

/// Two slips on one page, to be cut: three questions in the parent's language about a course, and no name. Nothing of
/// a record stands on it.
ParentPaper slipPaper(const QString& courseName, const QString& language);

} // namespace lodestar::reports
