// The area's numbers on the page Reports: a lead without a family on her laptop, the server in the same process.
#include "core/reports/ReportCsv.h"
#include "tests/core/services/CountingWorld.h"
#include "tests/core/sync/EngineWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "ui/pages/ReportBar.h"
#include "ui/pages/ReportView.h"
#include "ui/pages/ReportsPage.h"
#include "ui/widgets/RowTable.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lodestar;
using namespace lodestar::counting;
using namespace Qt::StringLiterals;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::PrintedReport;
using lodestar::tests::WorkWorld;

namespace {

/// The server with everybody's families, and the lead's laptop with none, open on the report.
struct AreaWindow {
    WorkWorld everybody{150, true};
    CountingServer server{Engine::SqlCipher};
    WorkWorld mine{0, true, WorkWorld::Filled::No};
    bool reachable = true;
    pages::ReportsPage* page = nullptr;

    AreaWindow() {
        server.world.clock.set(mine.clock.now().toUTC());
        server.takes(everybody.session
                         ->read([](Connection& connection) -> Result<QList<Change>> {
                             QList<Change> all;
                             LODESTAR_TRY(ChangeRows(connection).each([&](const Change& each) -> Status {
                                 all.append(each);
                                 return {};
                             }));
                             return all;
                         })
                         .result()
                         .value());
    }
    void enrols() {
        const QString me = mine.session->me().reference;
        server.world.add(me, u"team-lead"_s, mine.session->me().team);
        const QString code = TestLog::demand(server.world.accounts.issueCode(me));
        TestLog::demand(mine.session
                            ->onSyncThread([&](Connection& connection, const DeviceKey&) -> Status {
                                sync::testing::FrontTransport way(server.world.front);
                                LODESTAR_TRY(enrol(connection, way, mine.clock, {code, {}}));
                                SyncSettings settings;
                                settings.server = u"https://office.example"_s;
                                LODESTAR_TRY(settings.write(connection));
                                return connection.run("DELETE FROM outbox");
                            })
                            .takeResult());
    }
    TransportFactory transports() {
        return [this](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            if (!reachable) return fail(ErrorCode::Unreachable);
            return std::unique_ptr<sync::Transport>(
                std::make_unique<sync::testing::FrontTransport>(server.world.front));
        };
    }
    void open(const QString& filter = {}) {
        if (page == nullptr)
            mine.window->registerPage({u"reports"_s, u"Reports"_s, u"reports"_s, widgets::RailSection::Lead, 1,
                                       [this](widgets::Navigator& navigator) {
                                           return page = new pages::ReportsPage(mine.context(navigator), transports());
                                       }});
        REQUIRE(mine.window->open({u"reports"_s, {}, {{u"report"_s, u"metrics-area"_s}, {u"filter"_s, filter}}}));
        mine.window->show();
        mine.window->resize(Picture::laptop());
        Picture::settle();
    }
    [[nodiscard]] pages::ReportView& view() const { return *page->findChild<pages::ReportView*>(); }
    [[nodiscard]] QString said() const {
        QStringList words;
        for (const QLabel* each : view().findChildren<QLabel*>())
            words.append(each->text());
        return words.join(u'\n');
    }
    [[nodiscard]] QPushButton* button(const QString& words) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->text() == words) return each;
        return nullptr;
    }
    static qint64 numeratorOf(const reports::Report& report, const QString& code) {
        for (const reports::ReportPart& part : report.parts)
            if (const auto* table = std::get_if<reports::ReportTable>(&part))
                for (const reports::ReportRow& row : table->rows)
                    if (row.cells.first().text == code && row.cells[2].value) return qint64(*row.cells[2].value);
        return -1;
    }
};

} // namespace

TEST_CASE("a lead without a family on her laptop sees and prints the area's quarter, marked as what it is") {
    AreaWindow on;
    on.enrols();
    on.open();
    const reports::Report shown = on.view().report();
    CHECK(shown.id == u"metrics-area"_s);
    CHECK(shown.marking == reports::Marking::Suppressed);
    CHECK(on.said().contains(u"The whole area as the server knows it"_s));
    CHECK(on.said().contains(u"Nothing on this laptop waits to be sent"_s));
    CHECK(on.said().contains(u"Small numbers left out"_s));
    CHECK(on.said().contains(on.server.counting->rules.version));
    CHECK(on.said().contains(u"The server names no children."_s));
    CHECK(AccessibilityWalk::findings(*on.mine.window) == QStringList());
    Picture::saveAll(*on.mine.window, u"reports-area"_s);
    const PrintedReport paper(shown, u"area-metrics"_s);
    CHECK(paper.pages == 1);
    CHECK(paper.text.join(u' ').contains(u"as the server knows it"_s));

    // The return is what a laptop with every family on it counts.
    on.open(u"return"_s);
    const reports::Report exact = on.view().report();
    CHECK(exact.marking == reports::Marking::Exact);
    CHECK(on.said().contains(u"Exact counts: statutory return"_s));
    Picture::save(*on.mine.window, u"reports-area-return"_s, {});
    const PrintedReport returned(exact, u"area-metrics-return"_s);
    CHECK(returned.pages == 1);
    CHECK(returned.text.join(u' ').contains(u"Exact counts: statutory return only"_s));
    const reports::Report own = on.everybody.session
                                    ->read([&](Connection& connection) {
                                        return reports::makeReport(connection, {.id = u"metrics"_s,
                                                                                .me = on.everybody.session->me(),
                                                                                .now = on.everybody.clock.now()});
                                    })
                                    .result()
                                    .value();
    CHECK(AreaWindow::numeratorOf(exact, u"C2"_s) > 0);
    for (const Code code : allCodes()) {
        INFO(codeText(code).toStdString());
        CHECK(AreaWindow::numeratorOf(exact, codeText(code)) == AreaWindow::numeratorOf(own, codeText(code)));
    }
    CHECK(on.server.world.audited(sync::act::counted).size() == 1);
}

TEST_CASE("without a network the page says so with the numbers that were fetched, and asks again when told to") {
    AreaWindow on;
    on.enrols();
    on.reachable = false;
    on.open();
    CHECK(on.said().contains(u"The server cannot be reached."_s));
    CHECK(on.said().contains(u"Nothing was fetched for this quarter before"_s));
    CHECK_FALSE(on.button(u"CSV"_s)->isEnabled());
    Picture::save(*on.mine.window, u"reports-area-nothing"_s, {});
    on.reachable = true;
    QPushButton* again = on.button(u"Ask the server again"_s);
    REQUIRE(again != nullptr);
    again->click();
    Picture::settle();
    CHECK(on.said().contains(u"The server has answered."_s));
    CHECK(on.button(u"CSV"_s)->isEnabled());
    on.reachable = false;
    TestLog::demand(on.mine.session
                        ->write([](Work& work) {
                            return save(work, {newEntry(RecordId::create(), u"household", {{u"name"_s, u"Fenn"_s}})});
                        })
                        .result());
    again->click();
    Picture::settle();
    CHECK(on.said().contains(u"The server cannot be reached."_s));
    CHECK(on.said().contains(u"The numbers below were fetched on 11 Nov 2026"_s));
    CHECK(on.said().contains(u"This laptop has changes that the server has not taken"_s));
    Picture::save(*on.mine.window, u"reports-area-offline"_s, {});
    CHECK(AccessibilityWalk::findings(*on.mine.window) == QStringList());

    reports::ReportAsk ask{.id = u"metrics-area"_s, .me = on.mine.session->me(), .now = on.mine.clock.now()};
    ask.asking = true;
    const auto meanwhile = on.mine.session->read([&](Connection& c) { return reports::makeReport(c, ask); }).result();
    CHECK(std::get<reports::ReportText>(meanwhile->parts.first()).text.startsWith(u"The server is being asked"_s));
    CHECK(meanwhile->parts.size() > 2);
}

TEST_CASE("a row of the area leads to her own list, and an analyst is shown neither that nor the return") {
    AreaWindow on;
    on.enrols();
    on.open();
    auto* table = on.view().findChild<widgets::RowTable*>();
    REQUIRE(table != nullptr);
    on.view().focusFirst();
    QTest::keyClick(table, Qt::Key_Return);
    Picture::settle();
    CHECK(on.view().report().id == u"metric-children"_s);
    CHECK_FALSE(on.button(u"Ask the server again"_s)->isVisible());

    const auto asAnalyst = [&](const QString& filter) {
        reports::ReportAsk ask{.id = u"metrics-area"_s, .me = on.mine.session->me(), .now = on.mine.clock.now()};
        ask.me.role = u"analyst"_s;
        ask.filter = filter;
        return on.mine.session->read([ask](Connection& c) { return reports::makeReport(c, ask); }).result().value();
    };
    CHECK(AreaWindow::numeratorOf(asAnalyst(u"return"_s), u"C1"_s) == -1);
    const reports::Report shown = asAnalyst({});
    for (const reports::ReportPart& part : shown.parts)
        if (const auto* each = std::get_if<reports::ReportTable>(&part)) CHECK(each->rows.first().link.isNull());
}

TEST_CASE("a laptop that is not connected is told where it is connected") {
    AreaWindow on;
    on.open();
    CHECK(on.said().contains(u"This laptop is not connected to a server"_s));
    CHECK(AccessibilityWalk::findings(*on.mine.window) == QStringList());
}
