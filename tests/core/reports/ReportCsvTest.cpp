#include "core/reports/ReportCsv.h"
#include "tests/support/catch.h"

using namespace lodestar::reports;
using namespace Qt::StringLiterals;

TEST_CASE("a report's tables are written with their keys, exact and without anything suppressed") {
    ReportTable table;
    table.columns = {{u"ward"_s, u"Ward"_s},
                     {u"children"_s, u"Children"_s, ColumnKind::Number},
                     {u"rate"_s, u"Rate"_s, ColumnKind::Percent},
                     {u"spent"_s, u"Spent"_s, ColumnKind::Money}};
    table.rows = {{{{u"Kursaal, east"_s, {}}, {{}, 12}, {{}, 2.0 / 3}, {{}, 123456}}},
                  {{{u"=Milton"_s, {}}, {{}, 3, true}, {{}, {}}, {{}, 50}}}};
    const QString csv = u"ward,children,rate,spent\n\"Kursaal, east\",12,0.6667,1234.56\n'=Milton,suppressed,,0.50\n"_s;
    CHECK(csvOf(table) == csv);
    Report report;
    report.parts = {ReportText{ReportText::Level::Sentence, u"not in the file"_s}, table, table};
    CHECK(csvOf(report) == csv + u'\n' + csv);
}
