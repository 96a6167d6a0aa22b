#pragma once

#include "ui/charts/GrowthChartContent.h"

#include <QCoreApplication>

namespace lodestar::charts {

/// The marks on the edges of a growth chart: weeks of gestation before the due date, then weeks, months or years.
class GrowthAxis {
    Q_DECLARE_TR_FUNCTIONS(lodestar::charts::GrowthAxis)

public:
    struct Tick {
        double at = 0;
        QString words; ///< empty: a line alone
    };

    static QList<Tick> ages(const GrowthPlan& plan, GrowthPeriod period);
    /// Round numbers of the measure, `most` of them at the most.
    static QList<Tick> values(const GrowthPlan& plan, int most);
    /// "age in months: corrected, from the due date, ×; actual, from birth, ●"
    static QString ageTitle(const GrowthChartContent& content);
    static QString unit(growth::GrowthMeasure measure);
};

} // namespace lodestar::charts
