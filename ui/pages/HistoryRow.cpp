#include "ui/pages/HistoryRow.h"

#include "ui/theme/RowRole.h"

#include <QStandardItem>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

struct HistoryRowText {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::HistoryRow)
};

QStringList linesOf(const Entry& entry, const HistoryValue& value, const EntryWords& words) {
    QStringList lines;
    const bool removal = value.field == records::retiredField;
    if (!removal && !value.recalled) {
        const QString text = words.value(entry.kind, value.field, value.value);
        lines.append(text.isEmpty() ? HistoryRowText::tr("cleared") : text);
    }
    for (const ReplacedValue& before : value.replaced) {
        const QString text = words.value(entry.kind, value.field, before.value);
        if (!removal)
            lines.append(HistoryRowText::tr("Before: %1").arg(text.isEmpty() ? HistoryRowText::tr("nothing") : text));
    }
    if (!value.reason.isEmpty()) lines.append(HistoryRowText::tr("Reason: %1").arg(value.reason));
    return lines;
}

QString titleOf(const Entry& entry, const HistoryValue& value) {
    if (value.recalled) return HistoryRowText::tr("Recalled");
    if (value.field != records::retiredField) return EntryWords::label(entry.kind, value.field);
    return value.value.isObject() ? HistoryRowText::tr("Taken out") : HistoryRowText::tr("Put back");
}

} // namespace

QStandardItem* historyRow(const Entry& entry, const HistoryValue& value, const EntryWords& words,
                          const ConflictWords& whose, const QString& before) {
    const QString title = before + titleOf(entry, value);
    QStringList lines = linesOf(entry, value, words);
    lines.append(whose.byWhom(value));
    auto* item = new QStandardItem(title);
    item->setData(lines.first(), theme::SecondRole);
    item->setData(lines.mid(1), theme::MoreLinesRole);
    item->setData(title + u". "_s + lines.join(u". "_s), Qt::AccessibleTextRole);
    item->setToolTip(lines.join(u'\n'));
    return item;
}

} // namespace lodestar::pages
