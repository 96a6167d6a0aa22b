#include "ui/reports/SheetFoot.h"

#include "ui/reports/ParentWords.h"

namespace lodestar::reports {

namespace {

constexpr double small = 9;

} // namespace

void addSheetFoot(const ParentWords& words, const SheetFor& whom, QList<ParentPaper::Block>& blocks) {
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "For %1. Printed on %2."))
                        .arg(whom.to, words.date(whom.printedOn))},
                   small,
                   false,
                   20});
    if (!words.isDraft()) return;
    const char* said =
        QT_TRANSLATE_NOOP("ParentSheet", "Draft translation: no speaker of this language has checked it yet.");
    blocks.append({{words.of(said)}, small, true, 2});
    blocks.append({{QString::fromUtf8(said)}, small, false, 2});
}

} // namespace lodestar::reports
