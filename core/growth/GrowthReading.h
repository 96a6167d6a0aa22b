#pragma once

#include "core/base/Gestation.h"
#include "core/growth/GrowthReference.h"

#include <QDate>

namespace lodestar::growth {

/// Which age counts. Both are in use in the United Kingdom and differ by up to three weeks of age for a term baby.
enum class AgePolicy : std::uint8_t {
    /// P1, the paper and PDF charts and the red book: born at 37+0 or later, no correction; the birth measurement
    /// against
    /// the term average and nothing from day 1 to 13. Born earlier, by gestation until 42+0, then corrected age until
    /// one
    /// corrected year (born at 32+0 to 36+6) or two (born before 32+0), then actual age (UK-WHO source data, RCPCH
    /// 2011).
    PaperChart,
    /// P2, RCPCH Digital Growth Charts: everybody is corrected, term and late too, and for good.
    DigitalChart,
};

enum class AgeBasis : std::uint8_t { Actual, Corrected };

/// What of a child a centile needs.
struct GrowthChild {
    std::optional<Sex> sex;
    QDate born;
    std::optional<Gestation> gestation;
    bool inConflict = false; ///< two values stand for one of them: nothing is computed
};

/// A measurement against the figures for one age.
struct Placement {
    double sds = 0;
    GrowthSource source = GrowthSource::Who2006;
    [[nodiscard]] double centile() const { return centileOf(sds); }
};
using Placed = std::expected<Placement, NoCentile>;

/// A measurement on both ages. A result is never shown without its basis.
struct GrowthReading {
    int actualDays = 0;
    std::optional<int> correctedDays;  ///< nothing if the gestation is unlikely
    bool gestationAssumed = false;     ///< not known: taken as 40+0 (as RCPCH software does)
    Placed actual;                     ///< plain arithmetic on the actual age
    Placed corrected;                  ///< plain arithmetic on the corrected age, whatever the gestation
    AgeBasis basis = AgeBasis::Actual; ///< what counts under the policy
    Placed inForce;                    ///< the result under the policy

    /// Days of the age in force.
    [[nodiscard]] int days() const {
        return basis == AgeBasis::Corrected ? correctedDays.value_or(actualDays) : actualDays;
    }
};

/// Places a measurement (kg, cm or kg/m2) taken on a day.
GrowthReading readingOf(const GrowthReference& reference, AgePolicy policy, const GrowthChild& child,
                        GrowthMeasure measure, double value, QDate on);
/// Which age counts on this day of age under the policy.
AgeBasis basisInForce(AgePolicy policy, std::optional<Gestation> gestation, int actualDays);
/// The last day on which corrected age counts for this child; nothing if it never does, or never ends.
std::optional<QDate> correctedUntil(AgePolicy policy, const GrowthChild& child);
/// 22 to 44 completed weeks; others are unlikely (RCPCH growth software).
bool isLikely(Gestation gestation);

} // namespace lodestar::growth
