#include "ui/reports/SlipPrint.h"

#include "ui/reports/ParentWords.h"
#include "ui/reports/PrintPaper.h"

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double body = 12;
constexpr double small = 9;
constexpr int slipsOnPage = 2;
/// Two slips fill one page of A4.
constexpr double boxHeight = 62;
constexpr double betweenSlips = 34;

using Blocks = QList<ParentPaper::Block>;

void addQuestion(Blocks& blocks, const QString& question) {
    ParentPaper::Block block{{question}, body, true, 8};
    block.box = boxHeight;
    blocks.append(block);
}

void addSlip(Blocks& blocks, const ParentWords& words, const QString& course, double before) {
    blocks.append(
        {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What did you think?"))}, PrintPaper::titleSize, true, before});
    blocks.append({{course}, body, true, 2});
    blocks.append(
        {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Do not write your name: nobody is to know who wrote this."))},
         small,
         false,
         2});
    addQuestion(blocks, words.of(QT_TRANSLATE_NOOP("ParentSheet", "1. What helped you?")));
    addQuestion(blocks, words.of(QT_TRANSLATE_NOOP("ParentSheet", "2. What should we change?")));
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "3. Would you tell a friend to come?"))}, body, true, 8});
    QStringList answers;
    for (const char* each : {QT_TRANSLATE_NOOP("ParentSheet", "Yes"), QT_TRANSLATE_NOOP("ParentSheet", "Perhaps"),
                             QT_TRANSLATE_NOOP("ParentSheet", "No")})
        answers << u"(   )  "_s + words.of(each);
    ParentPaper::Block row{answers, body, false, 4, true};
    row.starts = {0, 1.0 / 3, 2.0 / 3};
    blocks.append(row);
    // A slip is small: the words in the parent's language alone.
    const QStringList draft = words.draftWords().mid(0, 1);
    for (const QString& each : draft)
        blocks.append({{each}, small, false, 4});
}

} // namespace

ParentPaper slipPaper(const QString& courseName, const QString& language) {
    const ParentWords words(language);
    Blocks blocks;
    for (int i = 0; i < slipsOnPage; ++i)
        addSlip(blocks, words, courseName, i == 0 ? 0 : betweenSlips);
    return ParentPaper(blocks);
}

} // namespace lodestar::reports
