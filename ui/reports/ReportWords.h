#pragma once

#include "core/reports/Report.h"
#include "ui/charts/ChartContent.h"

#include <QCoreApplication>

namespace lodestar::reports {

/// The values of a report as people read them, the same on screen and paper.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::reports::ReportWords)

public:
    /// "1,204", "85.2%", "12 Mar 2026", "£12.50"; "left out" for what was suppressed, a dash for what is not known.
    static QString cell(const ReportCell& cell, ColumnKind kind);
    static QString number(double value, ColumnKind kind);
    /// Numbers stand at the right.
    static bool isRight(ColumnKind kind) { return kind != ColumnKind::Text && kind != ColumnKind::Date; }
    /// The columns of a table that are not the CSV's alone.
    static QList<qsizetype> shown(const ReportTable& table);
    static QStringList row(const ReportTable& table, const ReportRow& row);
    static QStringList heads(const ReportTable& table);
    /// What is said instead of no rows.
    static QString empty(const ReportTable& table);
    /// The heading over a table: none where the chart just before it has said the same.
    static QString heading(const Report& report, const ReportTable& table);
    /// What stands at the head of every page.
    static QString marking(Marking marking);
    static charts::ChartContent chart(const ReportChart& chart, Marking marking);
};

} // namespace lodestar::reports
