#include "ui/pages/SyncPage.h"
#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/ConflictCard.h"
#include "ui/pages/ConflictDesk.h"
#include "ui/pages/ConflictThird.h"
#include "ui/pages/EnrolDialog.h"
#include "ui/pages/RefusalDesk.h"
#include "ui/widgets/RowList.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lodestar;
using namespace lodestar::tests;
using namespace Qt::StringLiterals;

namespace {

using O = QJsonObject;

TransportFactory unreachable() {
    return [](const SyncSettings&, const Clock&) -> Result<std::unique_ptr<sync::Transport>> {
        return fail(ErrorCode::Unreachable);
    };
}

/// The family of the design pictures, with three things that two people disagree about.
struct SyncWorld : FamilyWorld {
    EntryId alert;
    std::unique_ptr<SyncService> sync;
    StaffId tom;

    SyncWorld() {
        add(areaRecord(), u"staff", {{u"name"_s, u"Tom Ridley"_s}, {u"role"_s, u"health-visitor"_s}});
        tom = staffNamed(u"Tom Ridley"_s);
        alert = add(household, u"alert", {{u"face"_s, u"ring_before_coming"_s}});
        const Entry drawn = entry(alert);
        saveFrom(drawn, {{u"face"_s, u"dog_ring_first"_s}, {u"reason"_s, u"The brother has moved out."_s}});
        fromTom(drawn, {{u"face"_s, u"do_not_visit_alone"_s}, {u"reason"_s, u"He answered the door on Monday."_s}});
        const Entry mother = demand(EntryTable(*connection).ofRecord(magdalena, u"person")).first();
        saveFrom(mother, {{u"phone"_s, u"07700 900457"_s}});
        fromTom(mother, {{u"phone"_s, u"07700 900458"_s}});
    }
    pages::SyncContext context(widgets::Navigator& navigator) {
        if (!sync) sync = std::make_unique<SyncService>(*session, unreachable());
        return {*session, navigator, *sync, unreachable()};
    }
    StaffId staffNamed(const QString& name) {
        const auto all = demand(EntryTable(*connection).ofRecord(areaRecord(), u"staff"));
        for (const Entry& each : all) {
            if (each.text("name"_L1) == name) return StaffId::fromBytes(each.id.bytes());
        }
        return {};
    }
    /// An edit that another laptop made and that came with a sync.
    void fromTom(const Entry& drawn, const O& fields) {
        const Writer mine = writer;
        writer.staff = tom;
        writer.device = DeviceId::create();
        demand(connection->run("INSERT INTO device (id, public_key, epoch, own) VALUES (?, ?, ?, 0)", writer.device,
                               key.publicKey(), writer.epoch));
        saveFrom(drawn, fields);
        writer = mine;
    }
    pages::SyncPage* openSync(const QVariantMap& extra = {}) {
        open();
        if (!sync)
            window.registerPage(
                {u"sync"_s, u"Sync"_s, u"sync"_s, widgets::RailSection::Sync, 1,
                 [this](widgets::Navigator& navigator) { return new pages::SyncPage(context(navigator)); }});
        window.setCount(u"sync"_s, 3);
        window.resize(Picture::laptop());
        window.show();
        window.open({u"sync"_s, {}, extra});
        Picture::settle();
        return window.findChild<pages::SyncPage*>();
    }
    [[nodiscard]] QPushButton* saying(const QString& words) const {
        const auto all = window.findChildren<QPushButton*>();
        for (QPushButton* each : all) {
            if (each->isVisible() && each->text().contains(words)) return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool saysSomewhere(const QString& words) const {
        const auto all = window.findChildren<QLabel*>();
        return std::any_of(all.cbegin(), all.cend(), [&](const QLabel* each) { return each->text().contains(words); });
    }
    [[nodiscard]] widgets::RowList* list() const {
        const auto all = window.findChildren<widgets::RowList*>();
        for (widgets::RowList* each : all) {
            if (each->accessibleName() == u"To settle"_s) return each;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("the conflict desk shows both values, which is more cautious and how it came to this") {
    SyncWorld world;
    auto* page = world.openSync();
    REQUIRE(page != nullptr);
    const auto cards = page->findChildren<pages::ConflictCard*>();
    REQUIRE(cards.size() == 2);
    int cautious = 0;
    for (const auto* card : cards) {
        if (card->accessibleName().contains(u"more cautious"_s)) {
            ++cautious;
            CHECK(card->accessibleName().contains(u"Tom Ridley"_s));
        }
    }
    CHECK(cautious == 1);
    CHECK(world.list()->model()->rowCount() == 3);
    Picture::saveAll(world.window, u"conflict-desk"_s);
    Picture::of(world.window, {});
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
}

TEST_CASE("one press keeps a value and the next conflict stands in its place") {
    SyncWorld world;
    auto* page = world.openSync();
    QPushButton* keep = world.saying(u"do not visit alone"_s);
    if (keep == nullptr) keep = world.saying(u"Do not visit alone"_s);
    REQUIRE(keep != nullptr);
    keep->click();
    Picture::settle();
    CHECK(world.entry(world.alert).conflicts.isEmpty());
    CHECK(world.entry(world.alert).text("face"_L1) == u"do_not_visit_alone"_s);
    CHECK(world.list()->model()->rowCount() == 2);
    CHECK(page->findChildren<pages::ConflictCard*>().size() == 2);
}

TEST_CASE("a third value needs a reason, which others read beside it") {
    SyncWorld world;
    auto* page = world.openSync();
    auto* third = page->findChild<pages::ConflictThird*>();
    REQUIRE(third != nullptr);
    QPushButton* settle = world.saying(u"Settle with this"_s);
    settle->click();
    CHECK_FALSE(world.entry(world.alert).conflicts.isEmpty());
    auto* choice = third->findChild<QComboBox*>();
    REQUIRE(choice != nullptr);
    choice->setCurrentIndex(choice->findData(u"ask_reception_first"_s));
    settle->click();
    CHECK_FALSE(world.entry(world.alert).conflicts.isEmpty());
    third->findChild<QLineEdit*>()->setText(u"Both are right: ask who is on call."_s);
    settle->click();
    Picture::settle();
    CHECK(world.entry(world.alert).text("face"_L1) == u"ask_reception_first"_s);
    const auto history = TestLog::demand(readHistory(*world.connection, world.alert));
    CHECK(history.values.first().reason == u"Both are right: ask who is on call."_s);
}

TEST_CASE("Today leads to the family's conflict") {
    SyncWorld world;
    auto* page = world.openSync({{u"household"_s, world.household.toString()}});
    REQUIRE(page->findChild<pages::ConflictDesk*>() != nullptr);
}

TEST_CASE("the Sync page opened again reads anew what is to settle") {
    SyncWorld world;
    auto* page = world.openSync();
    REQUIRE(world.list()->model()->rowCount() == 3);
    const Entry mother = TestLog::demand(EntryTable(*world.connection).ofRecord(world.magdalena, u"person")).first();
    world.saveFrom(mother, {{u"phone"_s, u"07700 900459"_s}});
    CHECK(world.openSync() == page);
    CHECK(world.list()->model()->rowCount() == 2);
}

TEST_CASE("with nothing to settle the page says so and lists what waits") {
    FamilyWorld world;
    for (const Entry& each : TestLog::demand(EntryTable(*world.connection).inConflict())) {
        const Entry drawn = each;
        TestLog::demand(world.work([&](Work& work) {
            return settle(work, drawn, drawn.conflicts.first(), drawn.fields.value(drawn.conflicts.first()));
        }));
    }
    world.open();
    SyncService service(*world.session, unreachable());
    world.window.registerPage(
        {u"sync"_s, u"Sync"_s, u"sync"_s, widgets::RailSection::Sync, 1, [&](widgets::Navigator& navigator) {
             return new pages::SyncPage({*world.session, navigator, service, unreachable()});
         }});
    world.window.show();
    world.window.open({u"sync"_s, {}, {}});
    Picture::settle();
    CHECK(world.window.findChild<pages::ConflictDesk*>() == nullptr);
    Picture::save(world.window, u"conflict-desk-empty"_s, {});
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
}

TEST_CASE("what somebody at the server looked at and did not take stands with what she said") {
    SyncWorld world;
    TestLog::demand(world.connection->run("DELETE FROM outbox WHERE n IN (SELECT n FROM change WHERE kind = "
                                          "'needs_level')"));
    TestLog::demand(world.connection->run(
        "INSERT INTO refused (change, reason, at, answer) SELECT id, 'not-in-scope', '2026-11-11T09:30:00+00:00', "
        "'The visit stands there already.' FROM change WHERE kind = 'needs_level' AND record = ?",
        world.jan));
    world.openSync({{u"refused"_s, true}});
    CHECK(world.saysSomewhere(u"The visit stands there already."_s));
    Picture::saveAll(world.window, u"sync-refused-answered"_s);
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
}

TEST_CASE("what the server did not take stands with its reason, can be sent again or kept here") {
    SyncWorld world;
    const QByteArray refuse("INSERT INTO refused (change, reason, at) SELECT id, 'not-in-scope', "
                            "'2026-11-11T09:30:00+00:00' FROM change WHERE kind = 'needs_level' AND record = ?");
    TestLog::demand(world.connection->run("DELETE FROM outbox WHERE n IN (SELECT n FROM change WHERE kind = "
                                          "'needs_level')"));
    TestLog::demand(world.connection->run(refuse, world.jan));
    auto* page = world.openSync({{u"refused"_s, true}});
    REQUIRE(page->findChild<pages::RefusalDesk*>() != nullptr);
    Picture::saveAll(world.window, u"sync-refused"_s);
    Picture::of(world.window, {});
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
    CHECK(TestLog::demand(countRefusals(*world.connection)) == 1);
    QPushButton* keep = world.saying(u"Keep here"_s);
    if (keep == nullptr) keep = world.saying(u"&Keep here"_s);
    REQUIRE(keep != nullptr);
    keep->click();
    Picture::settle();
    CHECK(TestLog::demand(countRefusals(*world.connection)) == 0);
    CHECK(TestLog::demand(readRefusals(*world.connection)).size() == 1);
    QPushButton* again = world.saying(u"&again"_s);
    REQUIRE(again != nullptr);
    again->click();
    Picture::settle();
    CHECK(world.number("SELECT count(*) FROM refused") == 0);
    CHECK(world.number("SELECT count(*) FROM outbox JOIN change USING (n) WHERE kind = 'needs_level' AND record = "
                       "(SELECT record FROM person WHERE given = 'Jan')") == 1);
}

TEST_CASE("the Sync page is used with Tab, arrows and Enter alone, and the keyboard is never lost on it") {
    SyncWorld world;
    auto* page = world.openSync();
    const auto press = [](int key) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        Picture::settle();
    };
    const auto standsIn = [](const QWidget* part) {
        return part != nullptr && QApplication::focusWidget() != nullptr &&
               part->isAncestorOf(QApplication::focusWidget());
    };
    world.window.activateWindow();
    page->focusFirst();
    REQUIRE(world.list()->hasFocus());
    const QString first = page->findChildren<pages::ConflictCard*>().first()->accessibleName();
    press(Qt::Key_Down);
    CHECK(world.list()->hasFocus());
    CHECK(page->findChildren<pages::ConflictCard*>().first()->accessibleName() != first);
    press(Qt::Key_Up);
    CHECK(page->findChildren<pages::ConflictCard*>().first()->accessibleName() == first);

    press(Qt::Key_Return);
    auto* desk = page->findChild<pages::ConflictDesk*>();
    REQUIRE(standsIn(desk));
    QStringList passed;
    for (int i = 0; i < 30 && !passed.join(u' ').contains(u"visit alone"_s); ++i) {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        passed.append(button != nullptr ? button->text() : QString());
        if (!passed.last().contains(u"visit alone"_s)) press(Qt::Key_Tab);
    }
    CAPTURE(passed.join(u", "_s).toStdString());
    REQUIRE(passed.last().contains(u"visit alone"_s));
    Picture::save(world.window, u"sync-by-keyboard"_s, {});
    press(Qt::Key_Return);
    CHECK(world.entry(world.alert).text("face"_L1) == u"do_not_visit_alone"_s);
    CHECK(world.list()->model()->rowCount() == 2);
    CHECK(standsIn(page));
}

TEST_CASE("a laptop that is not connected offers to be, and says what is wrong with what was typed") {
    SyncWorld world;
    world.openSync();
    QPushButton* open = world.saying(u"Connect this laptop"_s);
    REQUIRE(open != nullptr);
    open->click();
    Picture::settle();
    auto* dialog = world.window.findChild<pages::EnrolDialog*>();
    REQUIRE(dialog != nullptr);
    // The keyboard is where the address is typed.
    CHECK(dialog->focusWidget() == dialog->findChildren<QLineEdit*>().first());
    Picture::save(*dialog, u"sync-connect"_s, {}, dialog->size());
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    QPushButton* connect = nullptr;
    for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == u"Co&nnect"_s) connect = each;
    }
    REQUIRE(connect != nullptr);
    const int before = dialog->height();
    connect->click();
    Picture::settle();
    CHECK(dialog->isVisible());
    // Two sentences appeared below the fields, and the dialog has made room for them.
    CHECK(dialog->height() > before);
    Picture::save(*dialog, u"sync-connect-problems"_s, {}, dialog->size());
    const auto fields = dialog->findChildren<QLineEdit*>();
    fields[0]->setText(u"https://office.example"_s);
    fields[1]->setText(u"CODE"_s);
    connect->click();
    Picture::settle();
    // Nobody answers: it says so and stays open.
    CHECK(dialog->isVisible());
    CHECK(connect->isEnabled());
    dialog->done(0);
}
