#include "core/reports/Reports.h"
#include "tests/core/store/TestLog.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "ui/pages/ReportView.h"
#include "ui/pages/ReportsPage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::PrintedReport;
using lodestar::tests::WorkWorld;

namespace {

const QList<std::pair<QString, QString>> asked{{u"outcomes"_s, {}},
                                               {u"outcomes-wards"_s, u"diet"_s},
                                               {u"outcomes-cohorts"_s, u"diet"_s},
                                               {u"outcomes-mood"_s, {}},
                                               {u"outcomes-programmes"_s, {}},
                                               {u"outcomes-reach"_s, {}},
                                               {u"money"_s, {}},
                                               {u"board"_s, {}}};

/// The demo of a team lead with the reports page.
struct LeadWindow : WorkWorld {
    explicit LeadWindow(int families)
        : WorkWorld(families, true) {
        note(u"family"_s);
        window->registerPage(
            {u"reports"_s, u"Reports"_s, u"reports"_s, widgets::RailSection::Lead, 1,
             [this](widgets::Navigator& navigator) { return new pages::ReportsPage(context(navigator)); }});
        window->show();
    }
    reports::Report make(const QString& id, const QString& filter) {
        reports::ReportAsk ask{.id = id, .me = session->me(), .now = clock.now(), .filter = filter};
        return session->read([ask](Connection& c) { return reports::makeReport(c, ask); }).result().value();
    }
};

} // namespace

TEST_CASE("each report of outcomes, the money and the board's page are drawn on the screen and printed, in an area of "
          "three hundred families") {
    LeadWindow on(300);
    for (const auto& [id, filter] : asked) {
        INFO(id.toStdString());
        QVariantMap extra{{u"report"_s, id}};
        if (!filter.isEmpty()) extra.insert(u"filter"_s, filter);
        REQUIRE(on.window->open({u"reports"_s, {}, extra}));
        Picture::settle();
        const auto* view = on.window->findChild<pages::ReportView*>();
        REQUIRE(view != nullptr);
        CHECK(view->report().id == id);
        CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
        Picture::save(*on.window, id, {.textPercent = 200}, {1280, 800});
        Picture::save(*on.window, id, {}, {1280, 800});
        const PrintedReport printed(on.make(id, filter), id + u"-300"_s);
        REQUIRE(printed.pages > 0);
        const QString all = printed.text.join(u'\n');
        CHECK(all.contains(u"may leave the service"_s));
        CHECK(all.contains(u"Page 1 of %1"_s.arg(printed.pages)));
    }
    const PrintedReport outcomes(on.make(u"outcomes"_s, {}), u"outcomes-many"_s);
    const QString all = outcomes.text.join(u'\n').simplified();
    for (const QString& each :
         {u"Breastfed at 6 to 8 weeks"_s, u"England 52.7%"_s, u"Targeted wards"_s, u"Target of the strategy"_s})
        CHECK(all.contains(each));
}

TEST_CASE(
    "before a family is written down each report of outcomes, money too, is printed and says that there is nothing") {
    TestLog empty;
    for (const auto& [id, filter] : asked) {
        INFO(id.toStdString());
        reports::ReportAsk ask{.id = id, .now = empty.clock.now(), .filter = filter};
        ask.me.role = u"team-lead"_s;
        const PrintedReport printed(TestLog::demand(reports::makeReport(*empty.connection, ask)), id + u"-none"_s);
        CHECK(printed.pages > 0);
        CHECK(printed.text.join(u' ').contains(u"may leave the service"_s));
    }
}
