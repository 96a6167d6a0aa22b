#include "ui/reports/FamilySheetsPrint.h"

#include "core/base/Fold.h"
#include "ui/reports/ParentWords.h"
#include "ui/reports/SheetFoot.h"

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

using Block = ParentPaper::Block;
using Blocks = QList<Block>;

constexpr double body = 12;
constexpr double title = 18;
constexpr double line = 14;
/// An empty line to write an agency in, and one to sign on, in points.
constexpr double writingBox = 34;
constexpr int emptyLines = 2;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u"   "_s);
}

} // namespace

ParentPaper openPaper(const OpenSheet& sheet, const SheetFor& whom) {
    const ParentWords words(whom.language);
    Blocks blocks;
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Open to you"))}, title, true});
    blocks.append({{words
                        .of(QT_TRANSLATE_NOOP("ParentSheet", "These services and groups are open to your family on "
                                                             "%1. You choose, and saying no is always all right."))
                        .arg(words.date(sheet.on))},
                   body,
                   false,
                   6,
                   true});
    for (const OpenSheet::Line& each : sheet.lines) {
        blocks.append({{each.name}, line, true, 10});
        if (!each.about.isEmpty()) blocks.append({{each.about}, body, false, 2});
        const QString phone = each.phone.isEmpty()
                                  ? QString()
                                  : words.of(QT_TRANSLATE_NOOP("ParentSheet", "Phone: %1")).arg(phoneText(each.phone));
        if (const QString how = joined({each.provider, phone, each.web, each.address}); !how.isEmpty())
            blocks.append({{how}, body, false, 2});
    }
    if (sheet.lines.isEmpty())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Nothing is listed for today. Ask us: it changes."))},
                       body,
                       false,
                       10});
    else if (!words.isEnglish())
        blocks.append(
            {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Names and descriptions stand as the services write them."))},
             body,
             false,
             10});
    addSheetFoot(words, whom, blocks);
    return ParentPaper(blocks);
}

ParentPaper agreementPaper(const AgreementSheet& sheet, const SheetFor& whom) {
    const ParentWords words(whom.language);
    Blocks blocks;
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Sharing information"))}, title, true});
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "About %1")).arg(sheet.name)}, line, true, 4});
    const QStringList said{
        words.of(QT_TRANSLATE_NOOP("ParentSheet", "You decide with whom we share what we know. You may say no, and "
                                                  "your care does not depend on it.")),
        words.of(QT_TRANSLATE_NOOP("ParentSheet", "You may change your mind at any time: tell us, in any way you like. "
                                                  "From then on we share no more.")),
        words.of(QT_TRANSLATE_NOOP("ParentSheet", "What was shared before stays with whom it was shared, and what we "
                                                  "wrote down stays in our record.")),
        words.of(QT_TRANSLATE_NOOP("ParentSheet", "If we think that somebody is in danger, or the law asks for it, we "
                                                  "may have to share without asking. If it is safe, we tell you.")),
    };
    for (const QString& each : said)
        blocks.append({{each}, body, false, 6});
    Block heads{{words.of(QT_TRANSLATE_NOOP("ParentSheet", "With whom")),
                 words.of(QT_TRANSLATE_NOOP("ParentSheet", "What for")), words.of("Yes"), words.of("No")},
                body,
                true,
                14,
                true};
    heads.starts = {0, 0.4, 0.8, 0.9};
    blocks.append(heads);
    const QString box(QChar(0x25A1));
    for (const AgreementSheet::Line& each : sheet.lines) {
        Block row{{each.agency, each.purpose, box, box}, body, false, 8, true};
        row.starts = heads.starts;
        blocks.append(row);
    }
    for (int i = 0; i < emptyLines; ++i) {
        Block row{{u" "_s, u" "_s, box, box}, body, false, 14, true};
        row.starts = heads.starts;
        blocks.append(row);
    }
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Your name and signature, and the date"))},
                   body,
                   false,
                   16,
                   false,
                   writingBox});
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Who explained it to you, and the interpreter"))},
                   body,
                   false,
                   10,
                   false,
                   writingBox});
    addSheetFoot(words, whom, blocks);
    return ParentPaper(blocks);
}

} // namespace lodestar::reports
