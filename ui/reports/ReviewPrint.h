#pragma once

#include "core/services/Postcard.h"
#include "core/services/ReviewHandout.h"
#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

/// The family's sheet of an integrated review: heads in the family's language, the words as they were said and written,
/// the plan, and when to look again.
ParentPaper reviewPaper(const ReviewHandout& sheet, const SheetFor& whom);

/// The postcard to the setting: one page with the child's strengths as the parent tells them, a box for the setting,
/// and the code as text and QR. The code holds nothing personal.
ParentPaper postcardPaper(const PostcardSheet& sheet, const SheetFor& whom);

} // namespace lodestar::reports
