#include "ui/reports/PlanPrint.h"

#include "ui/reports/ParentWords.h"
#include "ui/reports/PrintPaper.h"
#include "ui/reports/SheetFoot.h"

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

using Blocks = QList<ParentPaper::Block>;

constexpr double body = 12;
constexpr double head = PrintPaper::headSize + 3;

QString farWords(const ParentWords& words, const QString& far) {
    if (far == u"begun"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Begun"));
    if (far == u"half"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Half way"));
    if (far == u"nearly"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Nearly there"));
    if (far == u"done"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Done"));
    return {};
}

void addSaid(Blocks& blocks, const QString& title, const QStringList& said) {
    if (said.isEmpty()) return;
    blocks.append({{title}, head, true, 14});
    // As they were said, in the language in which they were said.
    for (const QString& each : said)
        blocks.append({{u"•  "_s + each.trimmed()}, body, false, 2});
}

void addSteps(const ParentWords& words, const QList<PlanHandout::Step>& steps, Blocks& blocks) {
    const QList<double> starts{0, .48, .68, .85};
    blocks.append(
        {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What")), words.of(QT_TRANSLATE_NOOP("ParentSheet", "Who")),
          words.of(QT_TRANSLATE_NOOP("ParentSheet", "By when")), words.of(QT_TRANSLATE_NOOP("ParentSheet", "How far"))},
         10,
         true,
         4,
         true,
         0,
         0,
         {},
         starts});
    for (const PlanHandout::Step& each : steps) {
        if (each.far == u"given_up"_s) continue;
        blocks.append(
            {{each.what, each.who, each.by.isValid() ? words.date(each.by) : QString(), farWords(words, each.far)},
             body,
             false,
             2,
             true,
             0,
             0,
             {},
             starts});
    }
}

void addGoal(const ParentWords& words, const PlanHandout::Goal& goal, Blocks& blocks) {
    blocks.append({{goal.words}, head, true, 14});
    if (goal.by.isValid())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "By %1")).arg(words.date(goal.by))}, body, false, 2});
    if (goal.far && goal.lookedOn.isValid())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "On %1 you said: %2 of 10."))
                            .arg(words.date(goal.lookedOn))
                            .arg(*goal.far)},
                       body,
                       false,
                       2});
    if (!goal.steps.isEmpty()) addSteps(words, goal.steps, blocks);
    if (goal.next.isValid())
        blocks.append(
            {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "We look at this again on %1.")).arg(words.day(goal.next))},
             body,
             true,
             6});
}

} // namespace

ParentPaper planPaper(const PlanHandout& sheet, const SheetFor& whom) {
    const ParentWords words(whom.language);
    Blocks blocks;
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Our plan"))}, PrintPaper::titleSize, true});
    addSaid(blocks, words.of(QT_TRANSLATE_NOOP("ParentSheet", "What is good, and what we hope for")), sheet.strengths);
    addSaid(blocks, words.of(QT_TRANSLATE_NOOP("ParentSheet", "What we need, and what worries us")), sheet.needs);
    if (!sheet.goals.isEmpty())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Where we want to get to"))},
                       PrintPaper::titleSize,
                       true,
                       18,
                       true});
    for (const PlanHandout::Goal& each : sheet.goals)
        addGoal(words, each, blocks);
    addSheetFoot(words, whom, blocks);
    return ParentPaper(blocks);
}

} // namespace lodestar::reports
