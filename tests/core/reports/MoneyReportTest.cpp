#include "tests/core/reports/PublicWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::reports;
using namespace Qt::StringLiterals;

namespace {

/// Of 40 babies of July 2024 and 50 of July 2025, 30 and 45 were visited in time.
struct Town : PublicWorld {
    Town() {
        babies({2024, 7, 10}, 40, 30);
        babies({2025, 7, 10}, 50, 45);
    }
};

const QByteArray twoYears = "Council,2024/25,preventive,8000,\nCouncil,2024/25,remedial,12000,\n"
                            "Council,2025/26,preventive,13500,\nNHS,2025/26,remedial,4500.50,\n"
                            "Council,2026/27,preventive,99999,\n";

} // namespace

TEST_CASE("spending for each child of 0 to 3 is the budget of a year over the children of its last day") {
    Town town;
    town.bring(twoYears);
    const Report report = town.report("money", "2025/26-Q4");
    CHECK(report.marking == Marking::Suppressed);
    const ReportTable spend = PublicWorld::tables(report).first();
    REQUIRE(spend.rows.size() == 2); // the running year comes after the one asked for
    // 31 March 2025: 40 children; 8,000 to prevent and 12,000 to put right.
    CHECK(spend.rows[0].cells[1].value == 40);
    CHECK(spend.rows[0].cells[4].value == 0.4);
    CHECK(spend.rows[0].cells[5].value == 20000);
    CHECK(spend.rows[0].cells[6].value == 30000);
    CHECK(spend.rows[0].cells[7].value == 50000);
    // 31 March 2026: 90 children; 13,500 and 4,500.50.
    CHECK(spend.rows[1].cells[1].value == 90);
    CHECK(spend.rows[1].cells[5].value == 15000);
    CHECK(csvOf(spend).contains(u"2025/26,90,13500.00,4500.50,0.7500,150.00,50.01,200.01"_s));
    const ReportChart chart = PublicWorld::charts(report).first();
    CHECK(chart.kind == ReportChart::Kind::Stacked);
    CHECK(chart.sentence.contains(u"£500 in 2024/25, 40.0% of it to prevent"_s));
    CHECK(chart.sentence.contains(u"£200 in 2025/26, 75.0% of it to prevent"_s));
}

TEST_CASE("a year that is still running is divided by the children of today, and outcomes stand beside each year") {
    Town town;
    town.babies({2026, 7, 10}, 10, 10);
    town.bring(twoYears);
    const Report report = town.report("money", "2026/27-Q2");
    const auto tables = PublicWorld::tables(report);
    REQUIRE(tables[0].rows.size() == 3);
    CHECK(tables[0].rows[2].cells[1].value == 100);
    CHECK(tables[0].rows[2].cells[5].value == 99999);
    // 30 of 40, 45 of 50 and 10 of 10 were visited by day 14; England stands below.
    REQUIRE(tables[1].rows.size() == 4);
    CHECK(tables[1].rows[0].cells[1].value == 0.75);
    CHECK(tables[1].rows[1].cells[1].value == 0.9);
    CHECK(tables[1].rows[2].cells[1].value == 1.0);
    CHECK(tables[1].rows[3].cells[1].value == 0.852);
    CHECK(tables[1].rows[3].total);
    // England's figures are of different years: each is named with its own.
    CHECK(tables[1].note.contains(u"Newborn babies visited within 14 days: 2024/25, OHID, 4 November 2025"_s));
    CHECK(tables[1].note.contains(u"Children reviewed by 2½ years: 2017/18 Q1, PHE, 28 November 2018"_s));
    CHECK(PublicWorld::charts(report)[1].sentence.contains(u"75.0%, then 100.0%"_s));
    // By partner: of the newest year alone.
    CHECK(csvOf(tables[2]) == u"partner,preventive,remedial,together\nCouncil,99999.00,0.00,99999.00\n"
                              "total,99999.00,0.00,99999.00\n"_s);
}

TEST_CASE("neither a small number of children nor a cost divided by it stands anywhere in the report") {
    PublicWorld town;
    town.babies({2025, 7, 10}, 3, 2);
    town.bring("Council,2025/26,preventive,2333.31,\n");
    const Report report = town.report("money", "2025/26-Q4");
    const ReportTable spend = PublicWorld::tables(report).first();
    CHECK(spend.rows[0].cells[1].suppressed);
    CHECK(spend.rows[0].cells[5].suppressed);
    CHECK_FALSE(spend.rows[0].cells[5].value);
    CHECK(spend.rows[0].cells[2].value == 233331); // what a partner spends is no secret
    const QString all = PublicWorld::everything(report);
    for (const QString& each : {u"777.77"_s, u"77777"_s, u"£778"_s, u"0.6667"_s, u"66.7"_s}) {
        INFO(each.toStdString());
        CHECK_FALSE(all.contains(each));
    }
    CHECK(all.contains(u"suppressed"_s));
}

TEST_CASE("what a programme cost for each family and each that completed, of the courses that began in the year") {
    Town town;
    town.bring("Council,2025/26,preventive,1500,henry\nCouncil,2025/26,remedial,500,HENRY\n");
    town.course(u"henry"_s, {2025, 5, 6}, 0, 12, 6, 120000);
    town.course(u"henry"_s, {2026, 3, 3}, 12, 8, 8, 80000);
    town.course(u"henry"_s, {2026, 4, 7}, 20, 8, 8, 999900);
    town.course(u"iy_babies"_s, {2025, 9, 2}, 30, 10, 5, 50050);
    const ReportTable costs = PublicWorld::tables(town.report("money", "2025/26-Q4")).last();
    REQUIRE(costs.rows.size() == 3);
    const auto values = [](const ReportRow& row) {
        QList<double> all;
        for (qsizetype i = 1; i < row.cells.size(); ++i)
            all.append(row.cells[i].value.value_or(-1));
        return all;
    };
    // HENRY: two courses, 20 families, 14 completed, 2,000 set aside, 2,000 spent: 100.00 and 142.86.
    CHECK(values(costs.rows[0]) == QList<double>{2, 20, 14, 200000, 200000, 10000, 14286});
    CHECK(values(costs.rows[1]) == QList<double>{1, 10, 5, -1, 50050, 5005, 10010});
    CHECK(values(costs.rows[2]) == QList<double>{3, 30, 19, 200000, 250050, 8335, 13161});
    CHECK(costs.rows[2].total);
}

TEST_CASE("the cost for each family is left out where so few came that they could be counted from it") {
    Town town;
    town.bring();
    town.course(u"henry"_s, {2025, 5, 6}, 0, 12, 6, 120000);
    town.course(u"iy_babies"_s, {2025, 9, 2}, 30, 3, 0, 233331);
    town.course(u"iy_toddlers"_s, {2025, 9, 2}, 40, 14, 7, 70000);
    const Report report = town.report("money", "2025/26-Q4");
    const ReportTable costs = PublicWorld::tables(report).last();
    const auto few = std::ranges::find_if(
        costs.rows, [](const ReportRow& row) { return row.cells[5].value == std::optional<double>(233331); });
    REQUIRE(few != costs.rows.cend());
    CHECK(few->cells[2].suppressed);
    CHECK(few->cells[6].suppressed);
    // Its three families could else be taken from the sum: something beside them is left out as well.
    int hidden = 0;
    for (const ReportRow& row : costs.rows) {
        CHECK(row.cells[2].suppressed == row.cells[6].suppressed);
        CHECK(row.cells[3].suppressed == (row.cells[7].suppressed));
        hidden += row.cells[2].suppressed ? 1 : 0;
    }
    CHECK(hidden >= 2);
    const QString all = PublicWorld::everything(report);
    for (const QString& each : {u"777.77"_s, u"77777"_s, u"£778"_s})
        CHECK_FALSE(all.contains(each));
}

TEST_CASE("without a budget the report says how one is brought in, and without a course that none began") {
    PublicWorld town;
    town.bring();
    const Report report = town.report("money", "2025/26-Q4");
    const auto tables = PublicWorld::tables(report);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows.isEmpty());
    CHECK(tables[0].empty.contains(u"budget.csv"_s));
    CHECK(tables[1].empty == u"No course began in this year."_s);
    CHECK(PublicWorld::charts(report).isEmpty());
}

TEST_CASE("money is for leads, administrators and analysts") {
    for (const char* role : {"team-lead", "safeguarding-lead", "administrator", "analyst"}) {
        Identity me;
        me.role = QLatin1String(role);
        CHECK(mayAsk(*reportKind(u"money"_s), me));
        CHECK(mayAsk(*reportKind(u"board"_s), me));
    }
    for (const char* role : {"health-visitor", "family-navigator", "volunteer-coordinator", "volunteer", "student"}) {
        Identity me;
        me.role = QLatin1String(role);
        CHECK_FALSE(mayAsk(*reportKind(u"money"_s), me));
        CHECK_FALSE(mayAsk(*reportKind(u"board"_s), me));
    }
}
