#include "ui/charts/GrowthAxis.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::charts {

namespace {

constexpr double daysOfMonth = 30.4375;

/// Every second week of gestation, even ones as charts have them; 40 is the 0 of ages.
void addGestation(const GrowthPlan& plan, QList<GrowthAxis::Tick>& ticks) {
    for (int week = 22; week < 40; week += 2) {
        const double day = (week - 40) * 7;
        if (day >= plan.firstDay) ticks.append({day, QString::number(week)});
    }
}

struct Steps {
    double days; ///< between two lines
    int worded;  ///< every how many has words
    int each;    ///< what one step counts
};

Steps stepsOf(GrowthPeriod period) {
    switch (period) {
    case GrowthPeriod::FirstMonths:
        return {7, 1, 1};
    case GrowthPeriod::FirstYear:
        return {daysOfMonth, 1, 1};
    case GrowthPeriod::FirstTwoYears:
        return {daysOfMonth, 2, 1};
    case GrowthPeriod::TwoToFour:
        return {2 * daysOfMonth, 1, 2};
    case GrowthPeriod::ToFour:
        break;
    }
    return {3 * daysOfMonth, 2, 3};
}

} // namespace

QList<GrowthAxis::Tick> GrowthAxis::ages(const GrowthPlan& plan, GrowthPeriod period) {
    QList<Tick> ticks;
    addGestation(plan, ticks);
    const Steps steps = stepsOf(period);
    for (int i = 0; i * steps.days <= plan.lastDay + 1; ++i) {
        const double day = i * steps.days;
        if (day < plan.firstDay) continue;
        ticks.append({day, i % steps.worded == 0 ? QString::number(i * steps.each) : QString()});
    }
    return ticks;
}

QList<GrowthAxis::Tick> GrowthAxis::values(const GrowthPlan& plan, int most) {
    const double span = plan.most - plan.least;
    double step = 0.1;
    for (const double each : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        step = each;
        if (span / each <= most) break;
    }
    QList<Tick> ticks;
    const int decimals = step < 1 ? 1 : 0;
    for (double at = std::ceil(plan.least / step - 1e-9) * step; at <= plan.most + 1e-9; at += step)
        ticks.append({at, QString::number(at, 'f', decimals)});
    return ticks;
}

QString GrowthAxis::ageTitle(const GrowthChartContent& content) {
    const QString age = content.period == GrowthPeriod::FirstMonths ? tr("age in weeks") : tr("age in months");
    if (!content.isCorrected()) return tr("%1, from birth").arg(age);
    if (!content.showActual) return tr("%1: corrected, from the due date").arg(age);
    if (!content.showCorrected) return tr("%1: actual, from birth").arg(age);
    return tr("%1: corrected, from the due date, ×; actual, from birth, ●").arg(age);
}

QString GrowthAxis::unit(growth::GrowthMeasure measure) {
    switch (measure) {
    case growth::GrowthMeasure::Weight:
        return u"kg"_s;
    case growth::GrowthMeasure::Bmi:
        return u"kg/m²"_s;
    default:
        return u"cm"_s;
    }
}

} // namespace lodestar::charts
