#include "ui/pages/ReportsPage.h"
#include "core/reports/SavedReports.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "ui/pages/ReportBar.h"
#include "ui/pages/ReportView.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::PrintedReport;
using lodestar::tests::WorkWorld;

namespace {

struct ReportsWindow : WorkWorld {
    pages::ReportsPage* page = nullptr;

    explicit ReportsWindow(const QVariantMap& extra = {}) {
        note(u"family"_s);
        window->registerPage(
            {u"reports"_s, u"Reports"_s, u"reports"_s, widgets::RailSection::Lead, 1,
             [this](widgets::Navigator& navigator) { return page = new pages::ReportsPage(context(navigator)); }});
        REQUIRE(window->open({u"reports"_s, {}, extra}));
        window->show();
        Picture::settle();
    }
    [[nodiscard]] pages::ReportView& view() const { return *page->findChild<pages::ReportView*>(); }
    [[nodiscard]] widgets::RowList& list() const { return *page->findChild<widgets::RowList*>(); }
};

} // namespace

TEST_CASE("every report that she may ask for stands in the list, and each is drawn with the demo's families") {
    ReportsWindow on;
    const auto kinds = reports::reportsFor(on.session->me());
    REQUIRE(on.list().model()->rowCount() == kinds.size());
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    for (int row = 0; row < on.list().model()->rowCount(); ++row) {
        on.list().setCurrentIndex(on.list().model()->index(row, 0));
        Picture::settle();
        const QString id = on.view().report().id;
        INFO(id.toStdString());
        CHECK(on.view().isReady());
        CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
        Picture::save(*on.window, u"reports-"_s + id, {});
        CHECK(PrintedReport(on.view().report(), u"demo-"_s + id).pages > 0);
    }
}

TEST_CASE("a report is opened by its name and filter, drawn in every look, and a row leads to its family") {
    ReportsWindow on({{u"report"_s, u"caseload"_s}, {u"filter"_s, u"overdue"_s}});
    CHECK(on.view().report().id == u"caseload"_s);
    CHECK(on.page->findChild<pages::ReportBar*>()->ask().filter == u"overdue"_s);
    Picture::saveAll(*on.window, u"reports"_s);
    auto* table = on.view().findChild<widgets::RowTable*>();
    REQUIRE(table != nullptr);
    on.view().focusFirst();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(on.opened.size() == 1);
    CHECK_FALSE(on.opened.first().record.isEmpty());
}

TEST_CASE("a question is kept under a name on this laptop, whole, and one that nobody can read is left out") {
    WorkWorld world;
    reports::ReportAsk ask{.id = u"activity"_s, .from = {2026, 4, 1}, .to = {2026, 6, 30}, .ward = u"Milton"_s};
    ask.quarter = metrics::Quarter{2025, 4};
    const QList<reports::SavedReport> saved{{u"Spring in Milton"_s, ask}, {u"Gone"_s, {.id = u"no-such-report"_s}}};
    REQUIRE(world.session->keep([&](Connection& c) { return reports::writeSavedReports(c, saved); }).result());
    const auto read = world.session->read(&reports::readReportChoices).result();
    REQUIRE(read);
    REQUIRE(read->saved.size() == 1);
    CHECK(read->saved.first().name == u"Spring in Milton"_s);
    CHECK(read->saved.first().ask.from == QDate(2026, 4, 1));
    CHECK(read->saved.first().ask.quarter->text() == u"2025/26-Q4"_s);
    CHECK(read->saved.first().ask.ward == u"Milton"_s);
    CHECK_FALSE(read->practitioners.isEmpty());
    CHECK(read->wards.contains(u"Milton"_s));
}
