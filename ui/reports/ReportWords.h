#pragma once

#include "core/reports/Report.h"
#include "ui/charts/ChartContent.h"

namespace lodestar::reports {

/// The values of a report as people read them, the same on screen and paper, in the language of the report.
class ReportWords {
public:
    /// "1,204", "85.2%", "12 Mar 2026", "£12.50"; "left out" for what was suppressed, a dash for what is not known.
    static QString cell(const ReportCell& cell, ColumnKind kind, const Wording& words = {});
    static QString number(double value, ColumnKind kind, const Wording& words = {});
    /// Numbers stand at the right.
    static bool isRight(ColumnKind kind) { return kind != ColumnKind::Text && kind != ColumnKind::Date; }
    /// The columns of a table that are not the CSV's alone.
    static QList<qsizetype> shown(const ReportTable& table);
    static QStringList row(const ReportTable& table, const ReportRow& row, const Wording& words = {});
    static QStringList heads(const ReportTable& table);
    /// What is said instead of no rows.
    static QString empty(const ReportTable& table, const Wording& words = {});
    /// The heading over a table: none where the chart just before it has said the same.
    static QString heading(const Report& report, const ReportTable& table);
    /// What stands at the head of every page.
    static QString marking(Marking marking, const Wording& words = {});
    static charts::ChartContent chart(const ReportChart& chart, const Report& report);
    /// That no speaker has checked the language of the report, in it and in English; empty where one has, and in the
    /// program's own.
    static QStringList draft(const Report& report);
};

} // namespace lodestar::reports
