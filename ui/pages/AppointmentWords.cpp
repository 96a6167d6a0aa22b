#include "ui/pages/AppointmentWords.h"

#include "core/base/DateText.h"
#include "ui/pages/VisitWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

QString AppointmentWords::clash(const QList<BookedSlot>& found) {
    QStringList sentences;
    for (const BookedSlot& each : found)
        sentences << tr("From %1 to %2 there is already %3.")
                         .arg(timeText(each.at.time()), timeText(each.end().time()), who(each));
    return sentences.join(u' ');
}

QString AppointmentWords::who(const BookedSlot& slot) {
    return slot.people.isEmpty() ? tr("Family %1").arg(slot.family) : VisitWords::joined(slot.people);
}

QString AppointmentWords::what(const BookedSlot& slot) {
    QStringList words{slot.type.isEmpty() ? tr("Visit") : VisitWords::type(slot.type)};
    if (!slot.place.isEmpty()) words << VisitWords::place(slot.place).toLower();
    if (!slot.ward.isEmpty()) words << slot.ward;
    return words.join(u", "_s);
}

} // namespace lodestar::pages
