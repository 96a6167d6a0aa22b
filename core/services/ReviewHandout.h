#pragma once

#include "core/services/Review.h"
#include "core/services/VisitPerson.h"
#include "core/store/Connection.h"

namespace lodestar {

/// What the family's sheet of an integrated review says, ready to be worded: built from the list of fields that kinds
/// allow on a parent's sheet, from entries that are neither sealed nor hold two values. Never narrative, alerts,
/// scores, outcomes, needs levels, other adults' entries.
struct ReviewHandout {
    /// One area: talking, moving, feelings, thinking, senses.
    struct Area {
        QString area;
        QString family;  ///< the family's words
        QString setting; ///< the setting's words
        QString view;    ///< agree_help, agree_strength, differ, one_view, nobody_looked; empty without a plan
        QString together;
    };

    RecordId child;
    QString given;
    QString name;
    QString nhsNumber;
    QDate born; ///< invalid while two dates are in the record
    QList<PastMeasurement> measured;
    QList<Area> areas;
    QString familyConcerns; ///< words about no one area
    QString settingConcerns;
    QString settingHelp; ///< what the setting will do, and how parents can help
    QDate summaryOn;
    QList<Review::Step> steps;
    QDate reviewOn;
};

/// Reads it as it stands. Errors: NotAllowed when the child has died; NotFound without such a child.
Result<ReviewHandout> readReviewHandout(Connection& connection, const RecordId& child, QDate today);

} // namespace lodestar
