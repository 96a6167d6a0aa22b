#include "ui/pages/ReportView.h"
#include "core/base/Error.h"
#include "core/reports/ReportParts.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "ui/charts/ChartView.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/StatefulView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::reportOfEverything;
using State = widgets::StatefulView::State;

namespace {

State stateOf(const pages::ReportView& view) {
    return view.findChild<widgets::StatefulView*>()->state();
}

} // namespace

TEST_CASE("a report on the screen says everything by ear, and its rows lead on") {
    pages::ReportView view;
    reports::Report report = reportOfEverything(30);
    const RecordId household = RecordId::create();
    for (reports::ReportPart& part : report.parts) {
        if (auto* table = std::get_if<reports::ReportTable>(&part)) table->rows[1].link.household = household;
        if (auto* figures = std::get_if<reports::ReportFigures>(&part)) figures->figures[0].link.report = u"caseload"_s;
    }
    QList<reports::ReportLink> followed;
    QObject::connect(&view, &pages::ReportView::followed, &view,
                     [&](const reports::ReportLink& link) { followed.append(link); });
    view.show(report);
    Picture::saveAll(view, u"report-view"_s, {980, 1500});
    CHECK(stateOf(view) == State::Ready);
    CHECK(AccessibilityWalk::findings(view) == QStringList());
    auto* chart = view.findChild<charts::ChartView*>();
    REQUIRE(chart != nullptr);
    CHECK(chart->accessibleName() == u"248 of 341 children are universal; 71 targeted and 22 specialist."_s);

    auto* table = view.findChild<widgets::RowTable*>();
    REQUIRE(table != nullptr);
    CHECK(table->model()->columnCount() == 4);
    CHECK(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Weeks: 0"_s));
    view.focusFirst();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(followed.isEmpty());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(followed.size() == 1);
    CHECK(followed.first().household == household);
    for (auto* each : view.findChildren<QPushButton*>())
        if (each->text() == u"Show who"_s) each->click();
    CHECK(followed.last().report == u"caseload"_s);
}

TEST_CASE("a report that is being read, is empty or failed says so") {
    pages::ReportView view;
    reports::Report report;
    report.parts = {reports::ReportTable{.title = {}, .empty = u"No family is overdue."_s}};
    view.show(report);
    CHECK(stateOf(view) == State::Empty);
    view.showLoading(u"The report is being computed."_s);
    CHECK(stateOf(view) == State::Loading);
    view.showFailed(Error{ErrorCode::StoreDamaged, {}});
    CHECK(stateOf(view) == State::Failed);
    bool again = false;
    QObject::connect(&view, &pages::ReportView::retryAsked, &view, [&] { again = true; });
    Picture::settle();
    view.findChild<QPushButton*>()->click();
    CHECK(again);
    view.show(reportOfEverything(3));
    CHECK(view.isReady());
}

TEST_CASE("the columns of a table share its width, heads and cells wrap, and no bar hides a row") {
    using namespace reports;
    ReportTable wide{.title = {},
                     .columns = {{u"what"_s, u"Outcome"_s, ColumnKind::Text, 27},
                                 {u"where"_s, u"Where"_s, ColumnKind::Text, 16},
                                 {u"concern"_s, u"Concern, not yet discussed"_s, ColumnKind::Number, 8},
                                 {u"unknown"_s, u"Not known"_s, ColumnKind::Number, 8},
                                 {u"rate"_s, u"Rate"_s, ColumnKind::Percent, 9},
                                 {u"from"_s, u"95 % from"_s, ColumnKind::Percent, 9},
                                 {u"to"_s, u"to"_s, ColumnKind::Percent, 9}}};
    wide.rows = {{{textCell(u"ASQ-3 personal-social as expected of all who had the review in these twelve months"_s),
                   textCell(u"Targeted wards"_s), numberCell(31), leftOutCell(), numberCell(0.884), numberCell(0.755),
                   numberCell(0.949)}}};
    Report report;
    report.parts = {wide};
    pages::ReportView view;
    view.show(report);
    for (const int percent : {100, 200})
        for (const int width : {1000, 640, 320}) {
            INFO(percent << " % in " << width);
            Picture::save(view, u"report-columns-%1"_s.arg(width), {.textPercent = percent}, {width, 500});
            auto* table = view.findChild<widgets::RowTable*>();
            REQUIRE(table != nullptr);
            const bool scrolls = table->horizontalScrollBar()->maximum() > 0;
            CHECK((!scrolls || width < 1000));
            // The whole of the row stands over the bar.
            CHECK(table->viewport()->height() >= table->verticalHeader()->length());
            CHECK(table->rowHeight(0) >= table->verticalHeader()->defaultSectionSize());
            CHECK(table->parentWidget()->height() <= table->sizeHint().height() + 4);
            if (width == 640) CHECK(table->rowHeight(0) > table->verticalHeader()->defaultSectionSize());
            if (!scrolls) CHECK(table->horizontalHeader()->length() == table->viewport()->width());
        }
    Picture::setLook({});
}
