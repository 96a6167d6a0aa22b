#pragma once

#include "core/services/Appointment.h"
#include "ui/pages/VisitWords.h"

namespace lodestar::pages {

/// The words of bookings that visits do not have: in their form, in the diary and beside the plan of a visit.
class AppointmentTerms {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::AppointmentTerms)

public:
    /// Where a booking may be: the places of a visit, and the ways of meeting that need none.
    static QList<VisitWords::Choice> places();
    static QString place(const QString& id) { return VisitWords::of(places(), id); }
    /// "6–8 week review"; a booking without a type is a visit.
    static QString type(const QString& id);
    static QString state(const BookedSlot& slot);
    /// "Ama Osei and Kofi Osei", else the family's name.
    static QString who(const BookedSlot& slot);
    /// What stands in the way. No name: the family that is being booked may look on.
    static QString clash(const QList<BookedSlot>& found);
};

} // namespace lodestar::pages
