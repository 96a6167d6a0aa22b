#include "core/reports/BoardReport.h"
#include "tests/core/reports/PublicWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;

namespace {

/// Each quarter's babies: born on the 10th of its second month; visited in time.
struct Quarters : PublicWorld {
    void quarter(int year, int number, int count, int visited) {
        babies(metrics::Quarter{year, number}.first().addMonths(1).addDays(9), count, visited);
    }
};

const ReportFigures& figuresOf(const Report& report) {
    for (const ReportPart& part : report.parts)
        if (const auto* figures = std::get_if<ReportFigures>(&part)) return *figures;
    throw std::runtime_error("no figures");
}

} // namespace

TEST_CASE("the page of a quarter has large figures, what went well, three charts, the year before and England") {
    Quarters town;
    town.quarter(2025, 2, 50, 30);
    town.quarter(2025, 3, 50, 35);
    town.quarter(2025, 4, 50, 40);
    town.quarter(2026, 1, 50, 40);
    town.quarter(2026, 2, 50, 45);
    town.bring("Council,2026/27,preventive,30000,\nNHS,2026/27,remedial,20000,\n");
    const Report report = town.report("board", "2026/27-Q2");
    CHECK(report.onePage);
    CHECK(report.marking == Marking::Suppressed);
    CHECK(report.about.contains(u"1 Jul 2026"_s));
    const ReportFigures& figures = figuresOf(report);
    REQUIRE(figures.figures.size() == 4);
    CHECK(figures.figures[0].cell.value == 250);
    CHECK(figures.figures[1].cell.value == 0.9);
    CHECK(figures.figures[1].beside == u"England 85.2% (2024/25)"_s);
    const auto charts = PublicWorld::charts(report);
    REQUIRE(charts.size() == 3);
    CHECK(charts[0].small);
    CHECK(charts[0].categories == QStringList{u"Q3 25/26"_s, u"Q4 25/26"_s, u"Q1 26/27"_s, u"Q2 26/27"_s});
    CHECK(charts[0].series.first().values == QList<std::optional<double>>{0.7, 0.8, 0.8, 0.9});
    CHECK(charts[0].target == 0.852);
    CHECK(charts[0].sentence == u"About 10 in 100 more than the quarter before."_s);
    const auto tables = PublicWorld::tables(report);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows[0].cells[0].text == u"Newborn babies visited within 14 days: 90.0%, a year ago 60.0%."_s);
    CHECK(csvOf(tables[1]).contains(u"new_birth_visit,0.9000,0.8000,0.6000,0.852"_s));
    const QString all = PublicWorld::everything(report);
    CHECK(all.contains(u"In 2026/27 partners set aside £200 for each child of 0 to 3; 60.0% of it"_s));
    CHECK(all.contains(u"fewer than 5 children"_s));
    CHECK_FALSE(all.contains(u"Fenn"_s));
}

TEST_CASE("a share that is held beside England's says of which year that figure is") {
    Quarters town;
    town.quarter(2026, 2, 50, 50);
    town.bring();
    const auto tables = PublicWorld::tables(town.report("board", "2026/27-Q2"));
    CHECK(tables[0].rows[0].cells[0].text ==
          u"Newborn babies visited within 14 days: 100.0%, England 85.2% (2024/25)."_s);
}

TEST_CASE("what has become less is watched") {
    Quarters town;
    town.quarter(2025, 2, 50, 45);
    town.quarter(2026, 1, 50, 45);
    town.quarter(2026, 2, 50, 30);
    town.bring();
    const auto tables = PublicWorld::tables(town.report("board", "2026/27-Q2"));
    CHECK(tables[0].rows[0].cells[0].text == u"Nothing stands out this quarter."_s);
    const QString watched = u"Newborn babies visited within 14 days: 60.0%, a year ago 90.0%."_s;
    CHECK(std::ranges::any_of(tables[0].rows, [&](const ReportRow& row) { return row.cells[1].text == watched; }));
}

TEST_CASE("no share behind which a small number stands is in the page's words, file or charts") {
    Quarters town;
    town.quarter(2026, 1, 50, 47); // three were not visited
    town.quarter(2026, 2, 37, 35); // two were not
    town.bring();
    const Report report = town.report("board", "2026/27-Q2");
    CHECK(figuresOf(report).figures[1].cell.suppressed);
    const ReportChart chart = PublicWorld::charts(report).first();
    for (const auto& each : chart.series.first().values)
        CHECK_FALSE(each);
    const QString all = PublicWorld::everything(report);
    for (const QString& each : {u"94.0"_s, u"0.94"_s, u"94.6"_s, u"0.9459"_s}) {
        INFO(each.toStdString());
        CHECK_FALSE(all.contains(each));
    }
    CHECK(
        all.contains(u"Left out because very few children stand behind it: Newborn babies visited within 14 days."_s));
    CHECK(all.contains(u"new_birth_visit,suppressed,suppressed,"_s));
}

TEST_CASE("a service without a child has its page too") {
    Quarters town;
    town.bring();
    const Report report = town.report("board", "2026/27-Q2");
    CHECK(figuresOf(report).figures[0].cell.value == 0);
    CHECK_FALSE(figuresOf(report).figures[1].cell.suppressed);
    CHECK(PublicWorld::tables(report)[0].rows[0].cells[1].text == u"Nothing stands out this quarter."_s);
}
