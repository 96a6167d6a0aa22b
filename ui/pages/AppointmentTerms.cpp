#include "ui/pages/AppointmentTerms.h"

#include "core/base/DateText.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

QList<VisitWords::Choice> AppointmentTerms::places() {
    QList<VisitWords::Choice> places = VisitWords::places();
    for (const QString& mode : {u"telephone"_s, u"video"_s})
        places.append({mode, VisitWords::mode(mode)});
    return places;
}

QString AppointmentTerms::type(const QString& id) {
    return VisitWords::type(id.isEmpty() ? u"other"_s : id);
}

QString AppointmentTerms::state(const BookedSlot& slot) {
    return slot.asksToCancelInPerson() ? VisitWords::state(u"cancel_in_person"_s) : VisitWords::state(slot.state);
}

QString AppointmentTerms::who(const BookedSlot& slot) {
    return slot.people.isEmpty() ? tr("Family %1").arg(slot.family) : VisitWords::joined(slot.people);
}

QString AppointmentTerms::clash(const QList<BookedSlot>& found) {
    QStringList sentences;
    for (const BookedSlot& each : found) {
        QStringList what{type(each.type)};
        if (!each.place.isEmpty()) what.append(place(each.place));
        if (!each.ward.isEmpty()) what.append(each.ward);
        sentences.append(tr("From %1 to %2 there is already another appointment: %3.")
                             .arg(timeText(each.at.time()), timeText(each.end().time()), what.join(u", "_s)));
    }
    return sentences.join(u' ');
}

} // namespace lodestar::pages
