#pragma once

#include "core/reports/Report.h"
#include "tests/ui/support/Picture.h"
#include "ui/reports/ReportPrint.h"

#include <QPdfWriter>
#include <QProcess>

namespace lodestar::tests {

/// A report with one of everything, its table of `rows` families.
inline reports::Report reportOfEverything(int rows, reports::Marking marking = reports::Marking::Personal) {
    using namespace Qt::StringLiterals;
    using namespace reports;
    Report report;
    report.id = u"everything"_s;
    report.title = u"Supervision of Joanne Pryor"_s;
    report.about = u"1 July to 30 September 2026, held with Farah Siddiqui."_s;
    report.marking = marking;
    report.extracted = QDateTime({2026, 11, 11}, {8, 0});
    report.basis = {u"Every child under 5 on the list on 11 November 2026 is counted; twins are two."_s,
                    u"Rules of the edition of 2024."_s};
    report.parts.append(ReportFigures{{{u"Children"_s, {{}, 341.0}, ColumnKind::Number, u"yardstick 250"_s, {}},
                                       {u"Seen in time"_s, {{}, 0.853}, ColumnKind::Percent, u"England 83.0%"_s, {}},
                                       {u"Spent"_s, {{}, 1234500.0}, ColumnKind::Money, {}, {}},
                                       {u"Looked after"_s, {{}, {}, true}, ColumnKind::Number, {}, {}}}});
    ReportChart bars;
    bars.title = u"Caseload by needs level"_s;
    bars.categories = {u"Universal"_s, u"Targeted"_s, u"Specialist, with a child protection plan or in need"_s};
    bars.series = {{u"Now"_s, {248.0, 71.0, 22.0}, {230, 60, 14}, {262, 84, 33}},
                   {u"The quarter before"_s, {231.0, 80.0, std::nullopt}, {}, {}}};
    bars.target = 250;
    bars.targetName = u"Yardstick"_s;
    bars.sentence = u"248 of 341 children are universal; 71 targeted and 22 specialist."_s;
    report.parts.append(bars);
    ReportChart stacked = bars;
    stacked.kind = ReportChart::Kind::Stacked;
    stacked.title = u"In time, late and not done"_s;
    stacked.target.reset();
    stacked.series = {{u"In time"_s, {40.0, 9.0, 3.0}, {}, {}},
                      {u"Late"_s, {6.0, 2.0, 1.0}, {}, {}},
                      {u"Not done"_s, {2.0, 1.0, std::nullopt}, {}, {}}};
    report.parts.append(stacked);
    ReportChart lines;
    lines.kind = ReportChart::Kind::Lines;
    lines.title = u"Breastfed at 6 to 8 weeks"_s;
    lines.categories = {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s};
    lines.values = ColumnKind::Percent;
    lines.series = {{u"Kursaal"_s, {0.41, 0.44, std::nullopt, 0.52}, {.35, .38, 0, .45}, {.47, .5, 0, .59}},
                    {u"Milton"_s, {0.30, 0.33, 0.35, 0.34}, {}, {}}};
    lines.target = 0.5;
    lines.targetName = u"Aim"_s;
    lines.sentence = u"Kursaal rose from 41% to 52%; Milton stands at about a third."_s;
    report.parts.append(lines);
    ReportTable table;
    table.title = u"Families"_s;
    table.columns = {{u"family"_s, u"Family"_s, ColumnKind::Text, 3},
                     {u"why"_s, u"Why"_s, ColumnKind::Text, 5},
                     {u"since"_s, u"Since"_s, ColumnKind::Date, 2},
                     {u"weeks"_s, u"Weeks"_s, ColumnKind::Number, 1},
                     {u"hidden"_s, {}, ColumnKind::Text, 0}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{{u"Family%1"_s.arg(i)},
                            {i % 3 == 0 ? u"No access twice, and nobody knows where they are staying since then, so "
                                          u"the nursery was asked"_s
                                        : u"Not seen"_s},
                            {u"2026-10-0%1"_s.arg(1 + i % 9)},
                            {{}, double(i)},
                            {u"in the file alone"_s}},
                           {},
                           false});
    if (rows > 0) table.rows.append({{{u"Together"_s}, {}, {}, {{}, double(rows)}, {}}, {}, true});
    table.empty = u"No family is overdue."_s;
    table.note = u"Confidential addresses are left out."_s;
    report.parts.append(table);
    report.parts.append(ReportSignatures{
        {{u"health visitor"_s, u"Joanne Pryor"_s, {}}, {u"team lead"_s, u"Farah Siddiqui"_s, u"2026-11-11"_s}}, 3});
    return report;
}

/// Prints it; `text` is what stands on the pages in the order in which they are read.
struct PrintedReport {
    QString path;
    int pages = 0;
    QStringList text; ///< of each page

    PrintedReport(const reports::Report& report, const QString& name) {
        using namespace Qt::StringLiterals;
        path = Picture::folder() + u"/report-"_s + name + u".pdf"_s;
        const reports::ListPrint::By by{QDateTime({2026, 11, 11}, {15, 32}), u"Farah Siddiqui"_s, u"SN-02"_s,
                                        u"Complete as of 13:50."_s};
        pages = reports::printReportTo(report, by, path).value_or(0);
        QProcess words;
        words.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        words.waitForFinished();
        text = QString::fromUtf8(words.readAllStandardOutput()).split(u'\f');
        if (text.last().isEmpty()) text.removeLast();
    }
};

} // namespace lodestar::tests
