#include "ui/reports/ReviewPrint.h"

#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/base/NhsNumber.h"
#include "core/base/Plausibility.h"
#include "ui/reports/ParentWords.h"
#include "ui/reports/PrintPaper.h"
#include "ui/reports/QrCode.h"
#include "ui/reports/SheetFoot.h"

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

using Block = ParentPaper::Block;
using Blocks = QList<Block>;

constexpr double body = 12;
constexpr double small = 9;
/// So many characters fill more than five lines of a postcard.
constexpr qsizetype longStory = 450;
constexpr double head = PrintPaper::headSize + 3;

QString areaName(const ParentWords& words, const QString& area) {
    if (area == u"talking"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Talking and listening"));
    if (area == u"moving"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Moving"));
    if (area == u"feelings"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Feelings and other people"));
    if (area == u"thinking"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Solving problems"));
    return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Hearing, sight and teeth"));
}

QString viewWords(const ParentWords& words, const QString& view) {
    if (view == u"agree_help"_s)
        return words.of(QT_TRANSLATE_NOOP("ParentSheet", "We agree that some help is useful here."));
    if (view == u"agree_strength"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "We agree that this goes well."));
    if (view == u"differ"_s)
        return words.of(QT_TRANSLATE_NOOP("ParentSheet", "We see this differently and keep talking about it."));
    if (view == u"one_view"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Only one of us has looked at this."));
    if (view == u"nobody_looked"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Nobody has looked at this yet."));
    return {};
}

/// Words as somebody said or wrote them: they stand in the language in which they were said.
void addSaid(Blocks& blocks, const QString& label, const QString& said) {
    if (!said.trimmed().isEmpty()) blocks.append({{label + u": "_s + said.trimmed()}, body, false, 2});
}

void addWho(const ParentWords& words, const ReviewHandout& sheet, Blocks& blocks) {
    QStringList who;
    if (sheet.born.isValid())
        who << words.of(QT_TRANSLATE_NOOP("ParentSheet", "Born on %1")).arg(words.date(sheet.born));
    if (!sheet.nhsNumber.isEmpty())
        who << words.of(QT_TRANSLATE_NOOP("ParentSheet", "NHS number %1")).arg(nhsNumberText(sheet.nhsNumber));
    if (!who.isEmpty()) blocks.append({{who.join(u"   "_s)}, body, false, 2});
    for (const PastMeasurement& each : sheet.measured) {
        const QString said = each.measure == u"weight"_s
                                 ? words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1 weighs %2."))
                                       .arg(sheet.given, massText(Grams{each.amount}))
                                 : words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1 is %2 tall."))
                                       .arg(sheet.given, centimetresText(TenthsOfMillimetre{each.amount}));
        blocks.append({{said + u" ("_s + words.date(each.on) + u')'}, body, false, 2});
    }
}

void addAreas(const ParentWords& words, const ReviewHandout& sheet, Blocks& blocks) {
    const QString family = words.of(QT_TRANSLATE_NOOP("ParentSheet", "You said"));
    const QString setting = words.of(QT_TRANSLATE_NOOP("ParentSheet", "The nursery wrote"));
    const QString together = words.of(QT_TRANSLATE_NOOP("ParentSheet", "Together"));
    for (const ReviewHandout::Area& each : sheet.areas) {
        if (each.family.isEmpty() && each.setting.isEmpty() && each.view.isEmpty()) continue;
        blocks.append({{areaName(words, each.area)}, head, true, 12});
        addSaid(blocks, family, each.family);
        addSaid(blocks, setting, each.setting);
        const QString view = viewWords(words, each.view);
        addSaid(blocks, together, each.together.isEmpty() ? view : (view + u' ' + each.together).trimmed());
    }
    addSaid(blocks, family, sheet.familyConcerns);
    if (sheet.settingConcerns.isEmpty() && sheet.settingHelp.isEmpty()) return;
    blocks.append({{setting}, head, true, 12});
    for (const QString& each : {sheet.settingConcerns, sheet.settingHelp})
        if (!each.isEmpty()) blocks.append({{each}, body, false, 2});
}

void addPlan(const ParentWords& words, const ReviewHandout& sheet, Blocks& blocks) {
    if (!sheet.steps.isEmpty()) {
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What we do next"))}, head, true, 16});
        blocks.append(
            {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What")), words.of(QT_TRANSLATE_NOOP("ParentSheet", "Who")),
              words.of(QT_TRANSLATE_NOOP("ParentSheet", "By when"))},
             10,
             true,
             4,
             true});
        for (const Review::Step& each : sheet.steps) {
            const QDate by = QDate::fromString(each.by, Qt::ISODate);
            blocks.append({{each.what, each.who, by.isValid() ? words.date(by) : QString()}, body, false, 2, true});
        }
    }
    if (sheet.reviewOn.isValid())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "We look at this again on %1."))
                            .arg(words.day(sheet.reviewOn))},
                       body,
                       true,
                       12});
}

} // namespace

ParentPaper reviewPaper(const ReviewHandout& sheet, const SheetFor& whom) {
    const ParentWords words(whom.language);
    Blocks blocks;
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Two-year review of %1")).arg(sheet.name)},
                   PrintPaper::titleSize,
                   true});
    addWho(words, sheet, blocks);
    addAreas(words, sheet, blocks);
    addPlan(words, sheet, blocks);
    addSheetFoot(words, whom, blocks);
    return ParentPaper(blocks);
}

ParentPaper postcardPaper(const PostcardSheet& sheet, const SheetFor& whom) {
    const ParentWords words(whom.language);
    Blocks blocks;
    const QString code = postcardCodeText(sheet.card.code);
    Block title{{words.of(QT_TRANSLATE_NOOP("ParentSheet", "A postcard from %1 to nursery")).arg(sheet.given) + u'\n' +
                 sheet.settingName},
                PrintPaper::titleSize,
                true};
    title.drawingSize = 96;
    title.drawing = [qr = QrCode(code)](QPainter& painter, const QRectF& square) { qr.paint(painter, square); };
    blocks.append(title);
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Code: %1")).arg(code)}, head, true, 4});
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What I am good at and love, as my family tells it"))},
                   head,
                   true,
                   16});
    if (sheet.card.strengths.isEmpty())
        blocks.append({{QString()}, small, false, 0, false, 84});
    else
        blocks.append({{sheet.card.strengths}, body, false, 4});
    blocks.append(
        {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "From my nursery")) + u" / From my nursery"_s}, head, true, 16});
    // One page whatever the family told: a long story leaves the nursery smaller boxes.
    const double box = sheet.card.strengths.size() > longStory ? 30 : 58;
    // The nursery reads English: its questions stand in it, whatever the family speaks.
    for (const QString& each :
         {u"Communication and language"_s, u"Physical development"_s, u"Personal, social and emotional development"_s})
        blocks.append({{each + u":  as expected ☐   some support ☐   concern ☐   not enough information ☐"_s},
                       10,
                       false,
                       6,
                       false,
                       box});
    blocks.append({{u"What would help at nursery and at home"_s}, 10, false, 6, false, box});
    blocks.append({{u"Name, setting and date"_s}, 10, false, 6, false, 26});
    blocks.append(
        {{words.of(QT_TRANSLATE_NOOP(
              "ParentSheet", "Please give this sheet back to your health visitor. The code works once and holds "
                             "nothing about your child.")) +
          (words.isEnglish() ? QString()
                             : u"\nNursery: give this sheet back to the family, or to the health "
                               "visitor. The code works once."_s)},
         10,
         false,
         10});
    addSheetFoot(words, whom, blocks);
    return ParentPaper(blocks);
}

} // namespace lodestar::reports
