#include "core/services/SheetContent.h"

namespace lodestar {

using V = QLatin1StringView;

Result<SheetContent> readSheetContent(Connection& connection, const QueuedSheet& sheet, const QDateTime& now,
                                      const GrowthInUse& growth) {
    if (sheet.sheet == V("review")) {
        LODESTAR_ASSIGN(const ReviewHandout handout, readReviewHandout(connection, sheet.child, now.date()));
        return handout;
    }
    if (sheet.sheet == V("postcard")) {
        LODESTAR_ASSIGN(const PostcardSheet postcard, readPostcardSheet(connection, sheet.postcard));
        return postcard;
    }
    if (sheet.sheet == V("open_to_you")) {
        LODESTAR_ASSIGN(const OpenSheet open, readOpenSheet(connection, sheet.child, now.date()));
        return open;
    }
    if (sheet.sheet == V("agreement")) {
        LODESTAR_ASSIGN(const AgreementSheet agreement, readAgreementSheet(connection, sheet.child, now.date()));
        return agreement;
    }
    if (sheet.sheet != V("red_book")) return fail(ErrorCode::InvalidInput, QStringLiteral("sheet: ") + sheet.sheet);
    LODESTAR_ASSIGN(const RedBookSheet redBook, readRedBookSheet(connection, sheet.child, now, &growth));
    return redBook;
}

} // namespace lodestar
