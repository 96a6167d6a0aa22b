#pragma once

#include "core/growth/GrowthPrompt.h"
#include "core/services/GrowthInUse.h"
#include "core/services/VisitPerson.h"

namespace lodestar {

/// What of a child a centile needs. In conflict while two values stand for its birth date or its birth.
growth::GrowthChild growthChildOf(const VisitPerson& child);
/// kg or cm of an amount as records keep it (grams, tenths of a millimetre).
double growthValueOf(growth::GrowthMeasure measure, qint64 amount);

/// One measurement placed; nothing where the program's figures are missing or the measure is none of a growth chart.
std::optional<growth::GrowthPoint> growthPointOf(const GrowthInUse& growth, const growth::GrowthChild& child,
                                                 const PastMeasurement& measured);
/// All that was measured, oldest first, and the BMI of each day with both weight and length or height. A measurement in
/// conflict has no result.
QList<growth::GrowthPoint> growthPointsOf(const GrowthInUse& growth, const growth::GrowthChild& child,
                                          const QList<PastMeasurement>& measurements);

/// A value while it is typed: placed, beside the last one before it, and what guidance says of it.
struct TypedGrowth {
    growth::GrowthPoint now;
    std::optional<growth::GrowthPoint> before; ///< the last of the same measure with a centile
    QList<growth::GrowthPrompt> prompts;       ///< about this value; none for a child who died
};
std::optional<TypedGrowth> typedGrowth(const GrowthInUse& growth, const VisitPerson& child,
                                       const PastMeasurement& typed);

/// A value that is worth a second look while it is typed: more than 4 SD from the median (RCPCH growth software, 2026).
/// It may be kept without a reason. Where pounds were read as kilograms, or kilograms as pounds, `suggestion` is the
/// amount that was probably meant.
struct GrowthDoubt {
    double sds = 0;
    std::optional<qint64> suggestion;
};
std::optional<GrowthDoubt> growthDoubt(const GrowthInUse& growth, const VisitPerson& child,
                                       const PastMeasurement& typed);

} // namespace lodestar
