#include "core/growth/GrowthWords.h"
#include "tests/support/Reference.h"
#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/charts/GrowthChart.h"
#include "ui/pages/FamilyGrowthTab.h"
#include "ui/reports/GrowthReport.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::FamilyWorld;
using lodestar::tests::Picture;

namespace {

/// The girl of the design picture: born at 33+5, weighed eleven times.
struct GrowthWorld : FamilyWorld {
    RecordId amara = RecordId::create();
    QList<EntryId> weights;

    GrowthWorld() {
        add(amara, u"person",
            {{u"subject"_s, u"child"_s},
             {u"name"_s, O{{u"given"_s, u"Amara"_s}, {u"family"_s, u"Kowalczyk"_s}}},
             {u"sex"_s, u"female"_s},
             {u"birthDate"_s, u"2026-03-04"_s}});
        add(amara, u"birth",
            {{u"birth"_s, O{{u"on"_s, u"2026-03-04"_s}, {u"weightGrams"_s, 2080}, {u"gestationDays"_s, 236}}}});
        join(household, amara, u"child"_s);
        const std::pair<const char16_t*, int> taken[] = {
            {u"2026-03-12", 1980}, {u"2026-04-01", 2520}, {u"2026-04-22", 3240}, {u"2026-05-13", 4120},
            {u"2026-06-10", 5360}, {u"2026-07-08", 6060}, {u"2026-08-12", 6420}, {u"2026-09-16", 6620},
            {u"2026-10-14", 6740}, {u"2026-11-11", 6860}};
        for (const auto& [on, grams] : taken)
            weights.append(measured(u"weight"_s, grams, QString::fromUtf16(on)));
        measured(u"length"_s, 6480, u"2026-11-11"_s);
        measured(u"head_circumference"_s, 4310, u"2026-11-11"_s);
    }

    EntryId measured(const QString& measure, int amount, const QString& on) {
        const QString unit = measure == u"weight"_s ? u"g"_s : u"0.1mm"_s;
        return add(
            amara, u"measurement",
            {{u"measured"_s, O{{u"measure"_s, measure}, {u"amount"_s, amount}, {u"unit"_s, unit}}}, {u"on"_s, on}});
    }

    pages::FamilyGrowthTab* growth() {
        window.resize(Picture::laptop());
        window.show();
        open({{u"tab"_s, u"growth"_s}, {u"person"_s, amara.toString()}});
        Picture::settle();
        return window.findChild<pages::FamilyGrowthTab*>();
    }
    QStringList cells(const pages::FamilyGrowthTab& tab, int row) {
        QStringList texts;
        const QAbstractItemModel* model = tab.table()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList prompts() const {
        QStringList words;
        for (const auto* each : window.findChildren<widgets::PromptLine*>())
            for (const auto* label : each->findChildren<QLabel*>())
                if (each->isVisible()) words << label->text();
        return words;
    }
};

charts::GrowthChartContent chartOf(const pages::FamilyGrowthTab& tab) {
    return tab.chart()->content();
}

} // namespace

TEST_CASE("the growth tab shows chart and table of one child, and what guidance prompts") {
    GrowthWorld world;
    auto* tab = world.growth();
    REQUIRE(tab != nullptr);
    REQUIRE(tab->table()->model()->rowCount() == 11);
    CHECK(world.cells(*tab, 0) == QStringList{u"11 Nov"_s, u"8 months"_s, u"6 months"_s, u"6.86"_s, u"20th"_s});
    CHECK(world.cells(*tab, 5) == QStringList{u"10 Jun"_s, u"14 weeks"_s, u"7 weeks"_s, u"5.36"_s, u"73rd"_s});
    CHECK(world.cells(*tab, 10) == QStringList{u"4 Mar"_s, u"birth"_s, u"33+5 weeks"_s, u"2.08"_s, u"–"_s});
    CHECK(world.prompts().join(u' ').contains(u"2.2 centile spaces lower than on 10 Jun"_s));
    CHECK(world.prompts().join(u' ').contains(u"You decide."_s));
    // Corrected and actual point of each measurement, joined; nothing before 42 weeks has lines.
    const auto plan = charts::GrowthPlan::of(chartOf(*tab));
    CHECK(plan.birthMissing);
    CHECK(plan.marks.size() == 22);
    for (const charts::GrowthLine& each : plan.lines)
        CHECK(each.points.first().x() >= growth::whoFromDay);
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
    Picture::saveAll(world.window, u"growth"_s);
}

TEST_CASE("each point of the chart is read with the keyboard, and the table goes along") {
    GrowthWorld world;
    auto* tab = world.growth();
    auto* chart = tab->chart();
    chart->setFocus();
    CHECK(chart->chosen() == 10);
    CHECK(chart->accessibleDescription().startsWith(u"11 Nov 2026: 6.86 kg, 20th centile at corrected age"_s));
    CHECK(chart->accessibleDescription().contains(u"At actual age 8 months 7 days: 10th."_s));
    QTest::keyClick(chart, Qt::Key_Left);
    CHECK(chart->chosen() == 9);
    CHECK(tab->table()->currentIndex().row() == 1);
    QTest::keyClick(chart, Qt::Key_Home);
    CHECK(chart->accessibleDescription().contains(u"British 1990 figures are not installed"_s));
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->accessibleDescription().contains(u"Now 4.8% below birth weight."_s));
    // Pointing does the same.
    const auto place = chart->plot()->placeOf(5);
    REQUIRE(place.has_value());
    QTest::mouseMove(chart, place->toPoint());
    QTest::mouseClick(chart, Qt::LeftButton, {}, place->toPoint());
    CHECK(chart->chosen() == 5);
    // And the table the other way round.
    tab->table()->selectRow(0);
    CHECK(chart->chosen() == 10);
}

TEST_CASE("length, head and BMI have charts of their own, and a period is looked at more closely") {
    GrowthWorld world;
    auto* tab = world.growth();
    auto* measures = tab->findChild<widgets::SegmentedSwitch*>();
    for (const auto& [id, rows] : {std::pair{u"length"_s, 1}, {u"head_circumference"_s, 1}, {u"bmi"_s, 1}}) {
        measures->setCurrent(id);
        Q_EMIT measures->chosen(id);
        CHECK(tab->table()->model()->rowCount() == rows);
        CHECK(chartOf(*tab).measure == growth::growthMeasureFromName(id));
    }
    QComboBox* ages = nullptr;
    for (auto* each : tab->findChildren<QComboBox*>())
        if (each->count() == 5) ages = each;
    REQUIRE(ages != nullptr);
    measures->setCurrent(u"length"_s);
    Q_EMIT measures->chosen(u"length"_s);
    ages->setCurrentIndex(4);
    Q_EMIT ages->activated(4);
    CHECK(chartOf(*tab).period == charts::GrowthPeriod::ToFour);
    Picture::save(world.window, u"growth-length-to-four"_s, {});
    // What is looked at stays when something is saved meanwhile.
    world.session->setGrowth(world.session->growth());
    Picture::settle();
    CHECK(chartOf(*tab).period == charts::GrowthPeriod::ToFour);
    const auto plan = [&](charts::GrowthPeriod period) {
        auto content = chartOf(*tab);
        content.measure = growth::GrowthMeasure::Length;
        content.period = period;
        return charts::GrowthPlan::of(content);
    };
    // The break at two years is not bridged, and every piece ends where its reference does.
    const auto four = plan(charts::GrowthPeriod::ToFour);
    CHECK(four.lines.size() == 18);
    bool ends = false;
    bool begins = false;
    for (const charts::GrowthLine& each : four.lines) {
        CHECK((each.points.last().x() <= 730 || each.points.first().x() >= 731));
        CHECK(each.points.size() < 140);
        ends = ends || each.points.last().x() == 730;
        begins = begins || (each.points.first().x() == 731 && each.points.last().x() == 1460);
    }
    CHECK(ends);
    CHECK(begins);
    CHECK(plan(charts::GrowthPeriod::FirstMonths).lines.size() == 9);
}

TEST_CASE("with the British 1990 figures the preterm part has lines and centiles") {
    const QString figures = referenceFolder(u"growth"_s) + u"/uk90-preterm-birth.csv"_s;
    if (!QFile::exists(figures)) {
        WARN("shared/reference/growth is not beside the project: not tried");
        return;
    }
    GrowthWorld world;
    auto* tab = world.growth();
    GrowthInUse inUse = world.session->growth();
    inUse.figures = *readGrowthFigures({}, figures);
    world.session->setGrowth(inUse);
    Picture::settle();
    CHECK(world.cells(*tab, 10).last() != u"–"_s);
    const auto plan = charts::GrowthPlan::of(chartOf(*tab));
    CHECK_FALSE(plan.birthMissing);
    CHECK(plan.lines.size() == 18);
    Picture::save(world.window, u"growth-uk90"_s, {});
    // Under the digital rule everybody is corrected, and the caption says so.
    inUse.policy = growth::AgePolicy::DigitalChart;
    world.session->setGrowth(inUse);
    Picture::settle();
    QStringList words;
    for (const auto* each : tab->findChildren<QLabel*>())
        words << each->text();
    CHECK(words.join(u' ').contains(u"digital-chart rule"_s));
}

TEST_CASE("a measurement with two values stands in the table with both and has no point") {
    GrowthWorld world;
    const Entry drawn = world.entry(world.weights.last());
    const QJsonObject other{{u"measure"_s, u"weight"_s}, {u"amount"_s, 6680}, {u"unit"_s, u"g"_s}};
    const QJsonObject third{{u"measure"_s, u"weight"_s}, {u"amount"_s, 6880}, {u"unit"_s, u"g"_s}};
    world.saveFrom(drawn, {{u"measured"_s, other}});
    world.saveFrom(drawn, {{u"measured"_s, third}});
    auto* tab = world.growth();
    const QString value = world.cells(*tab, 0).at(3);
    CHECK(value.contains(u" or "_s));
    CHECK(value.contains(u"6.68"_s));
    CHECK(value.contains(u"6.88"_s));
    CHECK(world.cells(*tab, 0).last() == u"–"_s);
    CHECK(charts::GrowthPlan::of(chartOf(*tab)).marks.size() == 20);
}

TEST_CASE("after a death growth stays readable and nothing is offered") {
    GrowthWorld world;
    world.add(world.amara, u"death", {{u"death"_s, QJsonObject{{u"on"_s, u"2026-11-11"_s}}}});
    auto* tab = world.growth();
    CHECK(tab->table()->model()->rowCount() == 11);
    CHECK(world.cells(*tab, 0).last() == u"20th"_s);
    CHECK(world.prompts().isEmpty());
    for (const auto* each : tab->findChildren<QPushButton*>())
        CHECK_FALSE((each->isVisible() && each->text().startsWith(u"Record"_s)));
}

TEST_CASE("a decision on a prompt is kept in the child's health record") {
    GrowthWorld world;
    world.growth();
    QPushButton* record = nullptr;
    for (auto* each : world.window.findChildren<QPushButton*>())
        if (each->isVisible() && each->text().startsWith(u"Record what you decide"_s)) record = each;
    REQUIRE(record != nullptr);
    record->click();
    Picture::settle();
    QTest::keyClicks(QApplication::focusWidget(), u"Length measured, GP asked, again in two weeks."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    for (auto* each : world.window.findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == u"&Keep"_s) each->click();
    Picture::settle();
    const auto notes = world.demand(EntryTable(*world.connection).ofRecord(world.amara, u"note"));
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().compartment == records::Compartment::Health);
    CHECK(
        notes.first().text(QLatin1StringView("text")).startsWith(u"2.2 centile spaces lower than on 10 Jun. Length"_s));
}

TEST_CASE("the growth chart is printed on A4 as vectors with the table of the same numbers") {
    GrowthWorld world;
    auto* tab = world.growth();
    models::GrowthTableModel table;
    const auto children = world.demand(readFamilyGrowth(*world.connection, world.household, world.today()));
    const auto her = std::find_if(children.begin(), children.end(),
                                  [&](const FamilyGrowth& each) { return each.child.record == world.amara; });
    REQUIRE(her != children.end());
    table.show(*her, world.session->growth(), growth::GrowthMeasure::Weight, world.today());
    reports::GrowthReport report{chartOf(*tab),
                                 table.printed(),
                                 u"Amara Kowalczyk: weight"_s,
                                 u"Born 4 Mar 2026, at 33+5 weeks"_s,
                                 {u"Centiles at corrected age (paper-chart rule)."_s}};
    const QString path = Picture::folder() + u"/growth-print.pdf"_s;
    int pages = 0;
    {
        QPdfWriter pdf(path);
        pages = reports::ListPrint(report.content(), {world.clock.now(), u"Joanne Pryor"_s, u"laptop"_s}).print(pdf);
    }
    CHECK(pages == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK_FALSE(bytes.contains("/Subtype /Image"));
    // Without a certain sex there are no lines to choose: the table is printed alone and says why.
    report.chart.child.sex.reset();
    CHECK_FALSE(report.content().figure);
    CHECK(report.content().note.startsWith(u"No chart"_s));
    CHECK(bytes.size() < 400'000);
}
