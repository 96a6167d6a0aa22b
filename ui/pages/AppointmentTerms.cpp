#include "ui/pages/AppointmentTerms.h"

#include "core/base/DateText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

QList<AppointmentTerms::Choice> AppointmentTerms::types() {
    return {{u"antenatal"_s, tr("Antenatal contact")},
            {u"new_birth"_s, tr("New birth visit")},
            {u"6_8_week"_s, tr("6–8 week review")},
            {u"3_4_month"_s, tr("3–4 month contact")},
            {u"12_month"_s, tr("9–12 month review")},
            {u"2_year"_s, tr("2–2½ year review")},
            {u"other"_s, tr("Visit")}};
}

QList<AppointmentTerms::Choice> AppointmentTerms::places() {
    return {{u"home"_s, tr("Home")},       {u"clinic"_s, tr("Clinic")},          {u"family_hub"_s, tr("Family hub")},
            {u"nursery"_s, tr("Nursery")}, {u"telephone"_s, tr("By telephone")}, {u"video"_s, tr("By video")}};
}

QString AppointmentTerms::of(const QList<Choice>& choices, const QString& id) {
    const auto found = std::ranges::find_if(choices, [&](const Choice& each) { return each.first == id; });
    return found == choices.cend() ? id : found->second;
}

QString AppointmentTerms::state(const BookedSlot& slot) {
    if (slot.asksToCancelInPerson()) return tr("Cancel in person");
    if (slot.state == u"booked"_s) return tr("Booked");
    if (slot.state == u"done"_s) return tr("Done");
    if (slot.state == u"moved"_s) return tr("Moved");
    if (slot.state == u"cancelled_by_family"_s) return tr("Cancelled by the family");
    if (slot.state == u"cancelled_by_service"_s) return tr("Cancelled by the service");
    return slot.state;
}

QString AppointmentTerms::joined(const QStringList& names) {
    if (names.size() < 2) return names.value(0);
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString AppointmentTerms::who(const BookedSlot& slot) {
    return slot.people.isEmpty() ? tr("Family %1").arg(slot.family) : joined(slot.people);
}

QString AppointmentTerms::clash(const QList<BookedSlot>& found) {
    QStringList sentences;
    for (const BookedSlot& each : found) {
        QStringList what{type(each.type.isEmpty() ? u"other"_s : each.type)};
        if (!each.place.isEmpty()) what.append(place(each.place));
        if (!each.ward.isEmpty()) what.append(each.ward);
        sentences.append(tr("From %1 to %2 there is already another appointment: %3.")
                             .arg(timeText(each.at.time()), timeText(each.end().time()), what.join(u", "_s)));
    }
    return sentences.join(u' ');
}

} // namespace lodestar::pages
