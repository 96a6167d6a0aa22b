#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDateTime>

namespace lodestar {

/// A booking as a person makes and changes it.
struct Appointment {
    struct For {
        RecordId person;
        EntryId pregnancy;
        QString step;
        bool operator==(const For&) const = default;
    };

    RecordId household;
    QDateTime at;
    int minutes = 60;
    QString type; ///< contact type
    QString step;
    QString place; ///< home, clinic ...; telephone and video: no place, but how people meet
    QString note;
    QString practitioner; ///< reference; empty: who books
    QList<For> people;
};

/// How people meet at a booking with this place: telephone, video, else face_to_face.
QString modeOfBooking(const QString& place);

/// A booking as lists show it. Names only; nothing of why.
struct BookedSlot {
    EntryId entry;
    RecordId household;
    QString family;     ///< name of the household
    QStringList people; ///< nobody who died
    int died = 0;       ///< how many of those it was booked for have died, or the pregnancy was lost
    QDateTime at;
    int minutes = 30;
    QString type;
    QString step;
    QString place;
    QString practitioner; ///< reference
    QString state;        ///< booked, done, cancelled_by_family ...
    QString ward;
    QString address; ///< empty when it is confidential

    [[nodiscard]] QDateTime end() const { return at.addSecs(qint64(minutes) * 60); }
    /// Everybody it was for has died: a person rings or goes there.
    [[nodiscard]] bool asksToCancelInPerson() const {
        return state == QStringLiteral("cancel_in_person") ||
               (state == QStringLiteral("booked") && died > 0 && people.isEmpty());
    }
};

/// Books. Nobody who died is booked, nor a pregnancy that was lost: NotAllowed. InvalidInput without a time or for
/// nobody.
Result<EntryId> bookAppointment(Work& work, const Appointment& appointment);
/// Moves or changes what the page drew. InvalidInput without a time.
Status changeAppointment(Work& work, const Entry& drawn, const Appointment& appointment);
/// `state`: cancelled_by_family, cancelled_by_service, cancel_in_person; `why` stays with the booking. Called off on
/// its day or later by family or service, it is also a contact with that outcome, for somebody was waited for; called
/// off before, it is no contact. Either way the step stays due, and it counts as no try.
Status cancelAppointment(Work& work, const Entry& drawn, const QString& state, const QString& why);

/// Bookings of a practitioner (empty: of everybody) from one day to another, both included, by time. Cancelled ones
/// are left out unless asked for.
Result<QList<BookedSlot>> appointmentsBetween(Connection& connection, QDate from, QDate to, const QString& practitioner,
                                              bool withCancelled = false);
/// Those that overlap with a proposed time of the same practitioner.
Result<QList<BookedSlot>> clashesWith(Connection& connection, const Appointment& appointment, const EntryId& itself);
/// The booking as a page may change it; nothing when it is not here.
Result<std::optional<Entry>> findAppointment(Connection& connection, const EntryId& id);
Appointment appointmentFrom(const Entry& entry);

} // namespace lodestar
