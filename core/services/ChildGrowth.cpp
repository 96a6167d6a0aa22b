#include "core/services/ChildGrowth.h"

#include "core/growth/GrowthWords.h"

#include <algorithm>
#include <cmath>

namespace lodestar {

using growth::GrowthMeasure;
using growth::GrowthPoint;

namespace {

constexpr double gramsOfKilogram = 1000;
constexpr double kilogramsOfPound = 0.45359237;
constexpr double worthChecking = 4;
constexpr double usual = 3;
constexpr double tenthsOfCentimetre = 100; // tenths of a millimetre

GrowthPoint placed(const GrowthInUse& growth, const growth::GrowthChild& child, GrowthPoint point, bool inConflict) {
    growth::GrowthChild asked = child;
    asked.inConflict = child.inConflict || inConflict;
    point.reading = readingOf(*growth.figures.reference, growth.policy, asked, point.measure, point.value, point.on);
    return point;
}

/// The BMI of a day on which both were measured and neither is in conflict.
void addBmi(const GrowthInUse& growth, const growth::GrowthChild& child, QList<GrowthPoint>& points) {
    QList<GrowthPoint> made;
    for (const GrowthPoint& weight : std::as_const(points)) {
        if (weight.measure != GrowthMeasure::Weight) continue;
        const auto length = std::find_if(points.cbegin(), points.cend(), [&](const GrowthPoint& each) {
            return each.measure == GrowthMeasure::Length && each.on == weight.on && each.value > 0;
        });
        const auto disputed = [](const GrowthPoint& each) {
            return !each.reading.inForce && each.reading.inForce.error() == growth::NoCentile::InConflict;
        };
        if (length == points.cend() || disputed(weight) || disputed(*length)) continue;
        const double metres = length->value / 100;
        made.append(placed(growth, child,
                           {weight.on, GrowthMeasure::Bmi, weight.value / (metres * metres), weight.atBirth, {}},
                           false));
    }
    points.append(made);
}

} // namespace

growth::GrowthChild growthChildOf(const VisitPerson& child) {
    const bool disputed = child.inConflict || child.sexInConflict ||
                          std::any_of(child.measurements.cbegin(), child.measurements.cend(),
                                      [](const PastMeasurement& each) { return each.atBirth && each.inConflict; });
    return {growth::sexFromName(child.sex), child.born, child.gestation, disputed};
}

double growthValueOf(GrowthMeasure measure, qint64 amount) {
    return static_cast<double>(amount) / (measure == GrowthMeasure::Weight ? gramsOfKilogram : tenthsOfCentimetre);
}

std::optional<GrowthPoint> growthPointOf(const GrowthInUse& growth, const growth::GrowthChild& child,
                                         const PastMeasurement& measured) {
    const auto measure = growth::growthMeasureFromName(measured.measure);
    if (!measure || growth.figures.reference == nullptr) return std::nullopt;
    return placed(growth, child,
                  {measured.on,
                   *measure,
                   growthValueOf(*measure, measured.amount),
                   measured.atBirth,
                   {},
                   measured.measure == QLatin1StringView("height")},
                  measured.inConflict);
}

QList<GrowthPoint> growthPointsOf(const GrowthInUse& growth, const growth::GrowthChild& child,
                                  const QList<PastMeasurement>& measurements) {
    QList<GrowthPoint> points;
    for (const PastMeasurement& each : measurements)
        if (const auto point = growthPointOf(growth, child, each)) points.append(*point);
    addBmi(growth, child, points);
    std::stable_sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    return points;
}

std::optional<TypedGrowth> typedGrowth(const GrowthInUse& growth, const VisitPerson& child,
                                       const PastMeasurement& typed) {
    const growth::GrowthChild asked = growthChildOf(child);
    const auto now = growthPointOf(growth, asked, typed);
    if (!now) return std::nullopt;
    TypedGrowth made{*now, {}, {}};
    QList<GrowthPoint> points = growthPointsOf(growth, asked, child.measurements);
    points.removeIf([&](const GrowthPoint& each) { return each.measure != now->measure || each.on > now->on; });
    for (const GrowthPoint& each : std::as_const(points))
        if (each.reading.inForce && each.on < now->on) made.before = each;
    if (child.died) return made;
    points.append(*now);
    made.prompts = growth::promptsOf(points);
    return made;
}

std::optional<GrowthDoubt> growthDoubt(const GrowthInUse& growth, const VisitPerson& child,
                                       const PastMeasurement& typed) {
    const growth::GrowthChild asked = growthChildOf(child);
    const auto sdsOf = [&](qint64 amount) -> std::optional<double> {
        PastMeasurement meant = typed;
        meant.amount = amount;
        const auto point = growthPointOf(growth, asked, meant);
        return point && point->reading.inForce ? std::optional(point->reading.inForce->sds) : std::nullopt;
    };
    const auto sds = sdsOf(typed.amount);
    if (!sds || std::abs(*sds) <= worthChecking) return std::nullopt;
    GrowthDoubt doubt{*sds, {}};
    if (growth::growthMeasureFromName(typed.measure) != GrowthMeasure::Weight) return doubt;
    const double factor = *sds > 0 ? kilogramsOfPound : 1 / kilogramsOfPound;
    const qint64 meant = std::llround(static_cast<double>(typed.amount) * factor);
    if (const auto other = sdsOf(meant); other && std::abs(*other) < usual) doubt.suggestion = meant;
    return doubt;
}

} // namespace lodestar
