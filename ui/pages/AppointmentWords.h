#pragma once

#include "core/services/Appointment.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// Bookings in words.
class AppointmentWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::AppointmentWords)

public:
    /// "At 10:00 to 10:45 you are with Leo Popescu."
    static QString clash(const QList<BookedSlot>& found);
    /// "Leo Popescu", "Ama Osei and Kofi Osei", else the family's name.
    static QString who(const BookedSlot& slot);
    /// "6–8 week review, home, Kursaal"
    static QString what(const BookedSlot& slot);
};

} // namespace lodestar::pages
