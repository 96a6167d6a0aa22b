#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::PrintedReport;
using lodestar::tests::reportOfEverything;

TEST_CASE("a report without a row says so, with its head, its foot, its rules and its signatures") {
    const PrintedReport printed(reportOfEverything(0), u"none"_s);
    REQUIRE(printed.pages >= 1);
    const QString all = printed.text.join(u'\n');
    for (const QString& each : {u"Supervision of Joanne Pryor"_s, u"No family is overdue."_s, u"OFFICIAL-SENSITIVE"_s,
                                u"Printed 11 Nov 2026 at 15:32 by Farah Siddiqui on SN-02."_s,
                                u"Complete as of 13:50."_s, u"How this was counted"_s, u"Rules of the edition"_s,
                                u"Joanne Pryor, health visitor"_s, u"Signed in Lodestar on 11 Nov 2026"_s, u"85.3%"_s,
                                u"£12,345.00"_s, u"left out"_s, u"Kursaal rose"_s, u"Yardstick 250"_s}) {
        INFO(each.toStdString());
        CHECK(all.contains(each));
    }
    CHECK_FALSE(all.contains(u"in the file alone"_s));
}

TEST_CASE("a long report repeats the heads of its table on each page and loses no row") {
    constexpr int rows = 400;
    const PrintedReport printed(reportOfEverything(rows), u"many"_s);
    REQUIRE(printed.text.size() == printed.pages);
    REQUIRE(printed.pages > 5);
    const QString all = printed.text.join(u'\n');
    for (int i = 0; i < rows; ++i)
        REQUIRE(all.contains(u"Family%1 "_s.arg(i)));
    for (int page = 0; page < printed.pages; ++page) {
        const QString& text = printed.text[page];
        CHECK(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(printed.pages)));
        CHECK(text.contains(u"OFFICIAL-SENSITIVE"_s));
        CHECK(text.contains(u"Printed 11 Nov 2026"_s));
        if (text.contains(u"Family10"_s)) CHECK(text.contains(u"Since"_s));
    }
}

TEST_CASE("a chart and its table that are about the same have one heading between them") {
    reports::Report report;
    report.id = u"heading"_s;
    report.title = u"A report"_s;
    reports::ReportChart chart;
    chart.title = u"Caseload by ward"_s;
    chart.categories = {u"Kursaal"_s};
    chart.series = {{u"Families"_s, {3.0}, {}, {}}};
    chart.sentence = u"Kursaal: 3 families."_s;
    reports::ReportTable table;
    table.title = chart.title;
    table.columns = {{u"ward"_s, u"Ward"_s, reports::ColumnKind::Text, 1}};
    table.rows = {{{{u"Kursaal"_s}}, {}, false}};
    report.parts = {chart, table};
    CHECK(PrintedReport(report, u"heading"_s).text.join(u'\n').count(u"Caseload by ward"_s) == 1);
    report.parts = {table};
    CHECK(PrintedReport(report, u"heading"_s).text.join(u'\n').count(u"Caseload by ward"_s) == 1);
}

TEST_CASE("every marking stands at the head of each page") {
    using reports::Marking;
    const QList<std::pair<Marking, QString>> words{
        {Marking::Exact, u"Exact counts: statutory return only"_s},
        {Marking::Suppressed, u"Small numbers left out: may leave the service"_s},
        {Marking::Sealed, u"OFFICIAL-SENSITIVE: sealed matter, safeguarding supervision only"_s}};
    for (const auto& [marking, said] : words) {
        const PrintedReport printed(reportOfEverything(20, marking), u"marked"_s);
        for (const QString& page : printed.text)
            CHECK(page.contains(said));
    }
}

TEST_CASE("a row that no page holds is carried over, and the words of the next are not lost") {
    reports::Report report = reportOfEverything(2);
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"word%1"_s.arg(i));
    for (reports::ReportPart& part : report.parts)
        if (auto* table = std::get_if<reports::ReportTable>(&part)) table->rows[0].cells[1].text = words.join(u' ');
    const PrintedReport printed(report, u"tall-row"_s);
    const QString all = printed.text.join(u'\n');
    CHECK(all.contains(u"word0 "_s));
    CHECK(all.contains(u"word1500"_s));
    CHECK(all.contains(u"word2999"_s));
    CHECK(all.contains(u"Family1"_s));
}

TEST_CASE("a file that cannot be written is told") {
    const auto printed = reports::printReportTo(reportOfEverything(1), {}, u"/nowhere/at/all.pdf"_s);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == ErrorCode::FileUnwritable);
}
