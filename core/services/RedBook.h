#pragma once

#include "core/services/ChildGrowth.h"
#include "core/services/VisitContext.h"

namespace lodestar {

/// What a red-book sheet says about one child, ready to be worded: only fields that kinds allow on a parent's sheet,
/// what the pathway offers next, and bookings. Never narrative, alerts, scores, addresses or other people's entries;
/// nothing that holds two values.
struct RedBookSheet {
    /// One amount, and the last one before it to compare with.
    struct Figure {
        PastMeasurement now;
        std::optional<PastMeasurement> before;
        std::optional<growth::GrowthPoint> point; ///< on the growth chart, where that is computed
    };
    struct Jab {
        QString vaccine;
        QString dose;
        QDate on;
    };
    /// What the pathway offers next.
    struct Next {
        QString title; ///< as the edition says it
        QDate from;
        QDate to;
        bool ours = true;
    };
    struct Booking {
        QDateTime at;
        QString step; ///< title; empty where the booking names none
        QString place;
    };

    RecordId child;
    QString given;
    QString name;
    QString nhsNumber;
    QDate born; ///< invalid while two dates are in the record
    QString sex;
    QDate seenOn;                   ///< last time somebody saw the child; invalid if nobody has
    QString seenBy;                 ///< name of who saw it
    QList<Figure> figures;          ///< of the last day on which each was measured: weight, length or height, head
    QList<PastMeasurement> earlier; ///< the others, newest first
    QList<Jab> jabs;                ///< given, newest first
    QList<Booking> bookings;        ///< from today on
    QList<Next> next;               ///< not booked yet, soonest first
};

/// Errors: NotAllowed when the child has died; NotFound when this laptop holds no such child, or it lives nowhere.
/// Without `growth` no centile stands on it.
Result<RedBookSheet> readRedBookSheet(Connection& connection, const RecordId& child, const QDateTime& now,
                                      const GrowthInUse* growth = nullptr);

} // namespace lodestar
