#pragma once

#include "core/growth/GrowthPrompt.h"

#include <QList>
#include <QPointF>

#include <memory>

namespace lodestar::charts {

/// The part of the chart that is looked at, by age.
enum class GrowthPeriod { FirstMonths, FirstYear, FirstTwoYears, TwoToFour, ToFour };

/// What a growth chart shows: the lines of one measure for one child, and the child's points.
struct GrowthChartContent {
    std::shared_ptr<const growth::GrowthReference> reference;
    growth::GrowthChild child;
    growth::AgePolicy policy = growth::AgePolicy::PaperChart;
    growth::GrowthMeasure measure = growth::GrowthMeasure::Weight;
    GrowthPeriod period = GrowthPeriod::FirstYear;
    QList<growth::GrowthPoint> points; ///< of this measure
    bool showCorrected = true;
    bool showActual = true;

    /// Whether this child has corrected ages at all under the policy.
    [[nodiscard]] bool isCorrected() const;
};

/// One unbroken piece of one of the nine lines: days from the due date (or birth), and the measurement.
struct GrowthLine {
    std::size_t line = 0; ///< 0 is the lowest
    QList<QPointF> points;
};

/// Where a point of the child is drawn.
struct GrowthMark {
    int point = 0; ///< index in the content's points
    QPointF at;
    bool corrected = false;
};

/// The plan of a chart before any ink: what is drawn where, in days and measurements.
struct GrowthPlan {
    double firstDay = 0;
    double lastDay = 0;
    double least = 0; ///< of the measurements in sight
    double most = 0;
    QList<GrowthLine> lines;
    QList<GrowthMark> marks;
    bool birthMissing = false; ///< British 1990 lines belong here and are not installed

    static GrowthPlan of(const GrowthChartContent& content);
};

/// The smallest period in which a child of this age stands.
GrowthPeriod periodFor(int ageInDays);

} // namespace lodestar::charts
