#pragma once

#include "core/services/Postcard.h"
#include "core/services/ReviewHandout.h"
#include "ui/reports/ParentPaper.h"

namespace lodestar::reports {

/// For whom a sheet is, in which language, printed when.
struct SheetFor {
    QString to;
    QString language; ///< code
    QDate printedOn;
};

/// The family's sheet of an integrated review: heads in the family's language, the words as they were said and written,
/// the plan, and when to look again.
ParentPaper reviewPaper(const ReviewHandout& sheet, const SheetFor& whom);

/// What a postcard says of the child: what a parent told, and nothing from the record but the given name.
struct PostcardSheet {
    QString given;
    QString settingName;
    Postcard card;
};
/// The postcard to the setting: one page with the child's strengths as the parent tells them, a box for the setting,
/// and the code as text and QR. The code holds nothing personal.
ParentPaper postcardPaper(const PostcardSheet& sheet, const SheetFor& whom);

} // namespace lodestar::reports
