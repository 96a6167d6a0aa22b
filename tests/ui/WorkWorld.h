#pragma once

#include "core/services/DemoArea.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Session.h"
#include "core/store/Migrator.h"
#include "tests/core/store/TestStore.h"
#include "ui/pages/TodayPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Page.h"

namespace lodestar::tests {

/// The demo's area on a laptop, and the program's window. It is Wednesday 11 November 2026, 08:00.
struct WorkWorld {
    TestStore store;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(8, 0), Qt::OffsetFromUTC, 0)};
    std::unique_ptr<Session> session;
    std::shared_ptr<const rules::PathwayCatalogue> catalogue;
    /// Where pages led: the routes that nobody registered.
    QList<widgets::Route> opened;
    std::unique_ptr<shell::MainWindow> window;

    /// Whether it holds the demo's area, or nobody yet.
    enum class Filled { No, Yes };

    /// Of its health visitor, or of its team lead with what she finds in the morning.
    explicit WorkWorld(int families = 60, bool lead = false, Filled filled = Filled::Yes) {
        const auto demand = [](const Status& status) {
            if (!status) throw std::runtime_error(status.error().detail.toStdString());
        };
        {
            const auto connection = store.create();
            demand(Migrator({}).migrate(*connection));
            demand(writeIdentity(*connection, demoIdentity(lead), clock));
        }
        auto made = Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread);
        if (!made) throw std::runtime_error(made.error().detail.toStdString());
        session = std::move(*made);
        if (filled == Filled::Yes)
            demand(session->write([families, lead](Work& work) { return makeDemoArea(work, {families, 1, lead}); })
                       .result());
        catalogue = session->read([](Connection& c) { return readPathwayInUse(c); }).result().value();
        window = std::make_unique<shell::MainWindow>();
    }
    ~WorkWorld() { window.reset(); }

    [[nodiscard]] pages::WorkContext context(widgets::Navigator& navigator) const { return {*session, navigator}; }
    /// Registers a page that only notes that it was opened.
    void note(const QString& id) {
        window->registerPage(
            {id, id, QStringLiteral("home"), widgets::RailSection::None, 0, [this](widgets::Navigator&) {
                 struct Noted final : widgets::Page {
                     explicit Noted(QList<widgets::Route>& routes)
                         : m_routes(routes) {}
                     void open(const widgets::Route& route) override { m_routes.append(route); }
                     QList<widgets::Route>& m_routes;
                 };
                 return new Noted(opened);
             }});
    }
};

} // namespace lodestar::tests
