#pragma once

#include "core/services/ChildGrowth.h"
#include "core/services/Work.h"

namespace lodestar {

/// One child's growth as its page shows it.
struct FamilyGrowth {
    VisitPerson child; ///< with all that was measured
    /// A measurement whose values are in conflict: both stand in the table, no centile is computed from either.
    struct Disputed {
        growth::GrowthMeasure measure = growth::GrowthMeasure::Weight;
        QDate on;
        QList<double> values; ///< kg or cm
    };
    QList<Disputed> disputed;
};

/// Children of a household with their measurements, the youngest first; those who died too: their growth stays readable
/// and nothing is offered. Errors: NotFound without such a household.
Result<QList<FamilyGrowth>> readFamilyGrowth(Connection& connection, const RecordId& household, QDate today);

/// What somebody decided on a prompt: a note in the child's health record. InvalidInput without words.
Status recordGrowthDecision(Work& work, const RecordId& child, const QString& prompt, const QString& words);

} // namespace lodestar
