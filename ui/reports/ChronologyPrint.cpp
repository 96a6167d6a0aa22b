#include "ui/reports/ChronologyPrint.h"

#include "core/base/DateText.h"
#include "core/base/NhsNumber.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lodestar::reports::ChronologyPrint)
};

QString happened(const TimelineItem& item) {
    const QString day = dateText(storedDate(item.happened));
    return hasTime(item.happened) ? day + u'\n' + timeText(storedDateTime(item.happened).time()) : day;
}

/// Who wrote it and when; what was written down later than the same day says so.
QString written(const ChronologyLine& line) {
    const QDateTime at = storedDateTime(line.writtenAt);
    QString words = line.item.author;
    if (at.isValid()) words += u'\n' + dateText(at.date()) + u' ' + timeText(at.time());
    const auto late = line.item.writtenLate;
    if (!late) return words;
    const int hours = static_cast<int>(*late / 60);
    return words + u'\n' +
           (hours < 24 ? Words::tr("%n h later", nullptr, hours) : Words::tr("%n days later", nullptr, hours / 24));
}

} // namespace

ListPrint::Content chronologyPrint(const QList<ChronologyLine>& lines, const ChronologyHead& head) {
    ListPrint::Content content;
    content.title = Words::tr("Chronology: %1").arg(head.child.fullName());
    QStringList child;
    if (head.child.birthDate.isValid()) child.append(Words::tr("Born %1").arg(dateText(head.child.birthDate)));
    if (!head.child.nhsNumber.isEmpty())
        child.append(Words::tr("NHS number %1").arg(nhsNumberText(head.child.nhsNumber)));
    content.lead = {child.join(u", "_s), Words::tr("For: %1").arg(head.ask.reader.simplified()),
                    Words::tr("What for: %1").arg(head.ask.purpose.simplified())};
    content.heads = {Words::tr("Happened"), Words::tr("About"), Words::tr("What"), Words::tr("Written by, when")};
    content.widths = {14, 13, 53, 20};
    bool sealed = false;
    for (const ChronologyLine& each : lines) {
        const bool isSealed = each.item.entry.compartment == records::Compartment::Sealed;
        sealed = sealed || isSealed;
        QString what = isSealed ? Words::tr("[Sealed] %1").arg(each.item.title) : each.item.title;
        if (each.item.conflict) what += Words::tr(" (two values)");
        if (!each.line.isEmpty()) what += u'\n' + each.line;
        content.rows.append(
            QStringList{happened(each.item), each.who.isEmpty() ? Words::tr("Home") : each.who, what, written(each)});
    }
    if (lines.isEmpty()) content.lead.append(Words::tr("No entry was picked."));
    content.note = Words::tr("Printed for this child, reader and purpose alone. %n entries were left out.", nullptr,
                             static_cast<int>(head.leftOut));
    if (sealed) content.note += u' ' + Words::tr("Sealed entries stand on it, asked for by name.");
    return content;
}

} // namespace lodestar::reports
