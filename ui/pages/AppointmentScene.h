#pragma once

#include "core/services/Appointment.h"
#include "core/services/FamilyPathway.h"

namespace lodestar::pages {

/// All that the form of one booking shows.
struct AppointmentScene {
    Family family;
    FamilyPathway pathway;
    std::optional<Entry> drawn;                 ///< the booking that is changed; nothing for a new one
    QList<std::pair<QString, QString>> workers; ///< reference and name of who may be booked

    /// The state of a step for somebody, or null.
    [[nodiscard]] const rules::StepState* state(const RecordId& person, const QString& step) const;
};

/// What a person wants to book, as far as the page that sent her knew.
struct AppointmentWish {
    RecordId household;
    EntryId appointment; ///< null: a new one
    QList<RecordId> people;
    QString step;
    QDate day;
};

/// NotFound when this laptop holds no such household or booking.
Result<AppointmentScene> readAppointmentScene(Connection& connection, const AppointmentWish& wish, QDate today);

} // namespace lodestar::pages
