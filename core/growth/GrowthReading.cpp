#include "core/growth/GrowthReading.h"

#include <cmath>

namespace lodestar::growth {

namespace {

constexpr double daysOfYear = 365.25;
constexpr Gestation veryPreterm(32 * 7);
constexpr Gestation usual(termDays);

/// Corrected days from which correction has ended.
int correctionEnds(Gestation atBirth) {
    const double years = atBirth < veryPreterm ? 2 : 1;
    return static_cast<int>(std::ceil(years * daysOfYear));
}

Placed placed(const std::expected<GrowthReference::Figures, NoCentile>& figures, double value) {
    if (!figures) return std::unexpected(figures.error());
    return Placement{figures->lms.sds(value), figures->source};
}

/// What forbids a centile before any figure is looked at.
std::optional<NoCentile> obstacle(const GrowthChild& child, double value, QDate on) {
    if (child.inConflict) return NoCentile::InConflict;
    if (!child.born.isValid() || !on.isValid()) return NoCentile::BirthUnknown;
    if (on < child.born) return NoCentile::BeforeBirth;
    if (!child.sex) return NoCentile::SexUnknown;
    if (!std::isfinite(value) || value <= 0) return NoCentile::NoAmount;
    return std::nullopt;
}

/// The paper chart's rule for a baby who is not corrected: the term average at birth, nothing until day 14.
Placed onPaper(const GrowthReference& reference, Sex sex, GrowthMeasure measure, int days, double value) {
    if (days == 0) return placed(reference.termBirth(sex, measure), value);
    if (days < whoFromDay && measure == GrowthMeasure::Bmi) return std::unexpected(NoCentile::BmiBeforeTwoWeeks);
    if (days < whoFromDay) return std::unexpected(NoCentile::FirstDays);
    return placed(reference.at(sex, measure, days), value);
}

} // namespace

bool isLikely(Gestation gestation) {
    return gestation.weeks() >= 22 && gestation.weeks() <= 44 && gestation.days() >= 0;
}

AgeBasis basisInForce(AgePolicy policy, std::optional<Gestation> gestation, int actualDays) {
    if (policy == AgePolicy::DigitalChart) return AgeBasis::Corrected;
    if (!gestation || !isPreterm(*gestation)) return AgeBasis::Actual;
    const int corrected = actualDays - (termDays - gestation->days());
    return corrected < correctionEnds(*gestation) ? AgeBasis::Corrected : AgeBasis::Actual;
}

std::optional<QDate> correctedUntil(AgePolicy policy, const GrowthChild& child) {
    const bool ends = policy == AgePolicy::PaperChart && child.born.isValid() && child.gestation &&
                      isPreterm(*child.gestation) && !child.inConflict;
    if (!ends) return std::nullopt;
    return dueDateOf(child.born, *child.gestation).addDays(correctionEnds(*child.gestation) - 1);
}

GrowthReading readingOf(const GrowthReference& reference, AgePolicy policy, const GrowthChild& child,
                        GrowthMeasure measure, double value, QDate on) {
    GrowthReading reading;
    reading.gestationAssumed = !child.gestation.has_value();
    const Gestation gestation = child.gestation.value_or(usual);
    const bool dated = child.born.isValid() && on.isValid();
    if (dated) reading.actualDays = static_cast<int>(child.born.daysTo(on));
    if (dated && isLikely(gestation)) reading.correctedDays = reading.actualDays - (termDays - gestation.days());
    if (const auto reason = obstacle(child, value, on)) {
        reading.actual = reading.corrected = reading.inForce = std::unexpected(*reason);
        return reading;
    }
    const Sex sex = *child.sex;
    reading.actual = placed(reference.at(sex, measure, reading.actualDays), value);
    if (!reading.correctedDays) {
        reading.corrected = reading.inForce = std::unexpected(NoCentile::GestationUnlikely);
        return reading;
    }
    reading.corrected = placed(reference.at(sex, measure, *reading.correctedDays), value);
    reading.basis = basisInForce(policy, gestation, reading.actualDays);
    if (reading.basis == AgeBasis::Corrected)
        reading.inForce = reading.corrected;
    else
        reading.inForce = onPaper(reference, sex, measure, reading.actualDays, value);
    return reading;
}

} // namespace lodestar::growth
