// The sync of the whole program: it begins with the first page, and the lock ends it.
#include "app/desktop/NetworkWatch.h"
#include "app/desktop/Program.h"
#include "core/sync/Transport.h"
#include "tests/app/desktop/DesktopWorld.h"
#include "tests/core/sync/EngineWorld.h"
#include "tests/support/catch.h"
#include "ui/pages/EnrolDialog.h"
#include "ui/pages/FirstStartScreen.h"
#include "ui/pages/UnlockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lodestar;
using namespace lodestar::tests;
using namespace lodestar::sync::testing;
using namespace Qt::StringLiterals;

namespace {

/// Nobody answers; how often somebody was asked is counted.
struct NoNetwork {
    std::shared_ptr<std::atomic<int>> asked = std::make_shared<std::atomic<int>>(0);

    [[nodiscard]] TransportFactory transports() const {
        return [asked = asked](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
            ++*asked;
            return fail(ErrorCode::Unreachable);
        };
    }
};

QString wordsOf(const QWidget& widget) {
    QStringList words;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* each : labels)
        words.append(each->text());
    return words.join(u' ');
}

} // namespace

TEST_CASE("a joined laptop asks its server when the first page stands, works without it, and the lock ends that") {
    DesktopWorld world(false);
    world.connectTo(u"https://office.example"_s);
    const NoNetwork network;
    shell::MainWindow window;
    window.show();
    desktop::Program program(world.folder.filePath(u"store"_s), world.clock, *qApp->findChild<theme::Theme*>(), window,
                             network.transports());
    QSignalSpy opened(&program, &desktop::Program::opened);
    program.startWith(world.passphrase);
    REQUIRE((opened.count() > 0 || opened.wait(20'000)));
    REQUIRE(QTest::qWaitFor([&] { return *network.asked > 0; }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return wordsOf(window.status()).contains(u"not answered since 08:00"_s); }, 20'000));
    REQUIRE(window.open({u"caseload"_s, {}, {}}));

    // Back on a network nobody waits for the next round.
    const int tried = *network.asked;
    program.networkReturned();
    REQUIRE(QTest::qWaitFor([&] { return *network.asked > tried; }, 20'000));

    Q_EMIT window.lockAsked();
    REQUIRE(QTest::qWaitFor([&] { return window.isLocked(); }, 20'000));
    auto* screen = window.findChild<pages::UnlockScreen*>();
    REQUIRE(screen != nullptr);
    CHECK(wordsOf(*screen).contains(u"there has been no sync yet"_s));
    const int before = *network.asked;
    QCoreApplication::processEvents();
    CHECK(*network.asked == before);
}

TEST_CASE("a network that was gone and is there again is told once; one that was always there is not") {
    desktop::NetworkWatch watch;
    QSignalSpy returned(&watch, &desktop::NetworkWatch::returned);
    watch.heard(true);
    watch.heard(true);
    CHECK(returned.count() == 0);
    watch.heard(false);
    watch.heard(false);
    CHECK(returned.count() == 0);
    watch.heard(true);
    watch.heard(true);
    CHECK(returned.count() == 1);
    // A laptop that is started without a network is told, too, when there is one.
    desktop::NetworkWatch later;
    QSignalSpy first(&later, &desktop::NetworkWatch::returned);
    later.heard(false);
    later.heard(true);
    CHECK(first.count() == 1);
}

TEST_CASE("a laptop that is not joined asks nobody") {
    DesktopWorld world(false);
    const NoNetwork network;
    shell::MainWindow window;
    window.show();
    desktop::Program program(world.folder.filePath(u"store"_s), world.clock, *qApp->findChild<theme::Theme*>(), window,
                             network.transports());
    QSignalSpy opened(&program, &desktop::Program::opened);
    program.startWith(world.passphrase);
    REQUIRE((opened.count() > 0 || opened.wait(20'000)));
    REQUIRE(window.open({u"sync"_s, {}, {}}));
    REQUIRE(QTest::qWaitFor([&] { return wordsOf(window).contains(u"not connected to a server"_s); }, 20'000));
    CHECK(*network.asked == 0);
}

TEST_CASE("First start leads on to connecting the laptop, Settings too, and then Unlock knows that it is joined") {
    EngineWorld engine;
    const FixedClock clock(QDateTime(QDate(2026, 11, 11), QTime(8, 0), Qt::UTC));
    engine.server.clock.set(clock.now());
    engine.server.add(u"HV1"_s);
    const QString code = demand(engine.server.accounts.issueCode(u"HV1"_s));
    const TransportFactory transports = [&](const SyncSettings&, const Clock&) {
        return Result<std::unique_ptr<sync::Transport>>(std::make_unique<FrontTransport>(engine.server.front));
    };
    const QTemporaryDir folder;
    shell::MainWindow window;
    window.show();
    desktop::Program program(folder.filePath(u"store"_s), clock, *qApp->findChild<theme::Theme*>(), window, transports);
    QSignalSpy opened(&program, &desktop::Program::opened);
    program.start();
    auto* first = window.findChild<pages::FirstStartScreen*>();
    REQUIRE(first != nullptr);
    Q_EMIT first->beginAsked(
        {u"Joanne Pryor"_s, u"health-visitor"_s, u"HV1"_s, {}, u"a quiet harbour at noon"_s, true});
    REQUIRE((opened.count() > 0 || opened.wait(60'000)));
    QPointer<pages::EnrolDialog> asked = window.findChild<pages::EnrolDialog*>();
    REQUIRE(asked != nullptr);
    CHECK(asked->isVisible());
    // Not now: Settings offers it again.
    asked->reject();
    REQUIRE(QTest::qWaitFor([&] { return asked.isNull(); }, 20'000));
    REQUIRE(window.open({u"settings"_s, {}, {}}));
    const auto saying = [](const QWidget& where, const QString& words) -> QPushButton* {
        const auto all = where.findChildren<QPushButton*>();
        for (QPushButton* each : all)
            if (each->isVisibleTo(&where) && each->text().remove(u'&') == words) return each;
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return saying(window, u"Connect this laptop…"_s) != nullptr; }, 20'000));
    saying(window, u"Connect this laptop…"_s)->click();
    asked = window.findChild<pages::EnrolDialog*>();
    REQUIRE(asked != nullptr);
    const auto fields = asked->findChildren<QLineEdit*>();
    fields[0]->setText(u"https://office.example"_s);
    fields[1]->setText(code);
    saying(*asked, u"Connect"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return window.isLocked(); }, 60'000));
    auto* screen = window.findChild<pages::UnlockScreen*>();
    REQUIRE(screen != nullptr);
    CHECK(wordsOf(*screen).contains(u"joined to a server; there has been no sync yet"_s));
}
