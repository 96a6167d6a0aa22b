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
    const QStringList draft = words.draftWords();
    for (qsizetype i = 0; i < draft.size(); ++i)
        blocks.append({{draft[i]}, small, i == 0, 2});
}

} // namespace lodestar::reports
