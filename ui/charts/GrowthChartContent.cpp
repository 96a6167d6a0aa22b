#include "ui/charts/GrowthChartContent.h"

#include <algorithm>
#include <cmath>

namespace lodestar::charts {

using growth::GrowthMeasure;
using growth::GrowthReference;

namespace {

constexpr double daysOfMonth = 30.4375;
/// More points than this on a line are not seen, and a PDF would carry each of them.
constexpr int mostPoints = 120;
/// Term babies on the paper chart have nine short strokes at birth.
constexpr double strokeAtBirth = 3;

struct Span {
    int from;
    int to;
};

Span daysOf(GrowthPeriod period) {
    switch (period) {
    case GrowthPeriod::FirstMonths:
        return {0, 100};
    case GrowthPeriod::FirstYear:
        return {0, 368};
    case GrowthPeriod::FirstTwoYears:
        return {0, growth::standingFromDay - 1};
    case GrowthPeriod::TwoToFour:
        return {static_cast<int>(23 * daysOfMonth), growth::lastDayOfChart};
    case GrowthPeriod::ToFour:
        break;
    }
    return {0, growth::lastDayOfChart};
}

/// The nine lines over whole days of one piece; nothing where there are no figures.
void addPiece(const GrowthChartContent& content, Span days, GrowthPlan& plan) {
    if (!content.child.sex || days.from > days.to) return;
    const int step = 1 + (days.to - days.from) / mostPoints;
    for (std::size_t line = 0; line < growth::chartLines.size(); ++line) {
        GrowthLine made{line, {}};
        for (int day = days.from;; day = std::min(day + step, days.to)) {
            const auto figures = content.reference->at(*content.child.sex, content.measure, day);
            if (!figures) return;
            if (const auto value = figures->lms.measurement(growth::chartLines.at(line)))
                made.points.append({static_cast<double>(day), *value});
            if (day == days.to) break;
        }
        plan.lines.append(made);
    }
}

void addBirthStrokes(const GrowthChartContent& content, GrowthPlan& plan) {
    if (!content.child.sex) return;
    const auto figures = content.reference->termBirth(*content.child.sex, content.measure);
    if (!figures) return;
    for (std::size_t line = 0; line < growth::chartLines.size(); ++line)
        if (const auto value = figures->lms.measurement(growth::chartLines.at(line)))
            plan.lines.append({line, {{-strokeAtBirth, *value}, {strokeAtBirth, *value}}});
}

/// From the birth, or the due date, whichever is earlier, with a little room.
double firstDayOf(const GrowthChartContent& content) {
    double first = 0;
    for (const growth::GrowthPoint& each : content.points)
        if (each.reading.correctedDays && content.isCorrected())
            first = std::min<double>(first, *each.reading.correctedDays);
    if (content.isCorrected() && content.child.gestation && growth::isLikely(*content.child.gestation))
        first = std::min<double>(first, content.child.gestation->days() - termDays);
    return first - 7;
}

void addLines(const GrowthChartContent& content, Span days, GrowthPlan& plan) {
    if (days.from == 0) {
        const bool bmi = content.measure == GrowthMeasure::Bmi;
        plan.birthMissing = !content.reference->hasUk90() && !bmi;
        const int from = std::max(static_cast<int>(plan.firstDay), GrowthReference::firstDay(content.measure));
        if (content.isCorrected() && !bmi)
            addPiece(content, {from, growth::whoFromDay - 1}, plan);
        else if (!bmi)
            addBirthStrokes(content, plan);
    }
    // The breaks at two weeks and at two years are not bridged.
    addPiece(content, {std::max(days.from, growth::whoFromDay), std::min(days.to, growth::standingFromDay - 1)}, plan);
    addPiece(content, {std::max(days.from, growth::standingFromDay), days.to}, plan);
}

void addMarks(const GrowthChartContent& content, GrowthPlan& plan) {
    for (int i = 0; i < content.points.size(); ++i) {
        const growth::GrowthPoint& point = content.points.at(i);
        const bool unplaced =
            !point.reading.inForce && (point.reading.inForce.error() == growth::NoCentile::InConflict ||
                                       point.reading.inForce.error() == growth::NoCentile::BirthUnknown ||
                                       point.reading.inForce.error() == growth::NoCentile::BeforeBirth);
        if (unplaced) continue;
        const auto add = [&](int day, bool corrected) {
            if (day >= plan.firstDay && day <= plan.lastDay)
                plan.marks.append({i, {static_cast<double>(day), point.value}, corrected});
        };
        const bool corrected = point.reading.basis == growth::AgeBasis::Corrected;
        const bool apart = corrected && point.reading.correctedDays != point.reading.actualDays;
        if (corrected && point.reading.correctedDays && content.showCorrected) add(*point.reading.correctedDays, true);
        if ((!corrected || apart) && (content.showActual || !corrected)) add(point.reading.actualDays, false);
    }
}

void addRange(GrowthPlan& plan) {
    double least = 1e9;
    double most = 0;
    for (const GrowthLine& line : std::as_const(plan.lines))
        for (const QPointF& each : line.points) {
            least = std::min(least, each.y());
            most = std::max(most, each.y());
        }
    for (const GrowthMark& each : std::as_const(plan.marks)) {
        least = std::min(least, each.at.y());
        most = std::max(most, each.at.y());
    }
    if (most <= 0) {
        plan.least = 0;
        plan.most = 1;
        return;
    }
    const double room = std::max((most - least) * 0.04, 0.05);
    plan.least = std::max(0.0, least - room);
    plan.most = most + room;
}

} // namespace

bool GrowthChartContent::isCorrected() const {
    if (policy == growth::AgePolicy::DigitalChart) return true;
    return child.gestation && isPreterm(*child.gestation);
}

GrowthPlan GrowthPlan::of(const GrowthChartContent& content) {
    GrowthPlan plan;
    const Span days = daysOf(content.period);
    plan.firstDay = days.from == 0 ? firstDayOf(content) : days.from;
    plan.lastDay = days.to;
    addLines(content, days, plan);
    addMarks(content, plan);
    addRange(plan);
    return plan;
}

GrowthPeriod periodFor(int ageInDays) {
    if (ageInDays <= 98) return GrowthPeriod::FirstMonths;
    if (ageInDays <= 366) return GrowthPeriod::FirstYear;
    return ageInDays < growth::standingFromDay ? GrowthPeriod::FirstTwoYears : GrowthPeriod::ToFour;
}

} // namespace lodestar::charts
