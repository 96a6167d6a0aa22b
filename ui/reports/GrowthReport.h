#pragma once

#include "ui/charts/GrowthChartContent.h"
#include "ui/reports/ListPrint.h"

namespace lodestar::reports {

/// A growth chart on A4: the facts, the chart as vectors, the table of the same numbers. Built from what is listed here
/// and nothing else of the record.
struct GrowthReport {
    charts::GrowthChartContent chart;
    QList<QStringList> rows; ///< heads first
    QString title;
    QString facts;
    QStringList words; ///< on which basis, what is left out: one line each

    [[nodiscard]] ListPrint::Content content() const;
};

} // namespace lodestar::reports
