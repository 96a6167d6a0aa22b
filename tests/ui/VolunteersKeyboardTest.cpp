#include "tests/core/services/WorkforceWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/ActDialog.h"
#include "ui/pages/VolunteersPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

struct KeyboardWindow {
    shell::MainWindow window;
    pages::VolunteersPage* page = nullptr;

    explicit KeyboardWindow(Session& session) {
        window.registerPage(
            {u"volunteers"_s, u"Volunteers"_s, u"people"_s, widgets::RailSection::Work, 1,
             [&](widgets::Navigator& navigator) { return page = new pages::VolunteersPage(session, navigator); }});
        window.resize(Picture::laptop());
        window.show();
        REQUIRE(window.open({u"volunteers"_s, {}, {}}));
        Picture::settle();
        window.activateWindow();
        Picture::settle();
        page->findChild<widgets::SegmentedSwitch*>()->setFocus();
        tabTo(u"Volunteers, matches and training"_s);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QWidget* at = QApplication::focusWidget();
        REQUIRE(at != nullptr);
        QTest::keyClick(at, key, with);
        Picture::settle();
    }
    static void tabTo(const QString& name) {
        for (int i = 0; i < 60; ++i) {
            const QWidget* at = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(at);
            if (at != nullptr && at->accessibleName().contains(name)) return;
            if (button != nullptr && QString(button->text()).remove(u'&').contains(name)) return;
            press(Qt::Key_Tab);
        }
        FAIL("the keyboard never comes to " + name.toStdString());
    }
    /// Into a field of the dialog that is open, in place of what stands there.
    static void type(const QString& field, const QString& words) {
        tabTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    /// Enter on the row, then the letter of its menu.
    void choose(Qt::Key letter) const {
        // No window manager gives the window the keyboard back when a dialog closes; which part of it has it is ours.
        page->window()->activateWindow();
        Picture::settle();
        REQUIRE(page->findChild<widgets::RowList*>()->hasFocus());
        press(Qt::Key_Return);
        const auto menus = page->findChildren<QMenu*>();
        for (QMenu* each : menus)
            if (each->isVisible()) QTest::keyClick(each, letter);
        Picture::settle();
        REQUIRE(dialog() != nullptr);
        CHECK(AccessibilityWalk::findings(*dialog()) == QStringList());
    }
    [[nodiscard]] pages::ActDialog* dialog() const {
        for (auto* each : page->findChildren<pages::ActDialog*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    /// Enter in a line of the dialog does what it is for.
    void done() const {
        press(Qt::Key_Return);
        REQUIRE(dialog() == nullptr);
    }
};

} // namespace

TEST_CASE("a family asked for is matched, met, told of a death and ended with the keyboard alone") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    world.ready(u"Vera Holt"_s);
    WorkforceWorld::take(
        world.write([h = world.osei](Work& work) { return askForMatch(work, h, u"feeding"_s, u"HV1"_s); }));
    KeyboardWindow on(*world.session);
    const auto only = [&] {
        const auto all = world.read([](Connection& c) { return matches(c, true); });
        REQUIRE(all.size() == 1);
        return all.first();
    };

    on.choose(Qt::Key_F);
    Picture::save(*on.dialog(), u"match-proposal-filled"_s, {Picture::Choice::Light, 200}, {900, 740});
    Picture::setLook({});
    on.press(Qt::Key_Tab);
    on.type(u"What to call them"_s, u"Abena"_s);
    on.done();
    CHECK(only().state() == Match::State::Proposed);

    on.choose(Qt::Key_A);
    on.type(u"The family agreed on"_s, u"10 Nov 2026"_s);
    on.type(u"Who agreed"_s, u"Abena"_s);
    on.type(u"The volunteer agreed on"_s, u"10 Nov 2026"_s);
    on.done();
    on.choose(Qt::Key_B);
    on.tabTo(u"From"_s);
    on.done();
    CHECK(only().state() == Match::State::Running);

    on.choose(Qt::Key_M);
    on.type(u"Time"_s, u"08:00"_s);
    on.type(u"Where"_s, u"Family centre"_s);
    on.done();
    CHECK(only().contacts.size() == 1);

    world.dies(world.kofi);
    on.page->resumed();
    Picture::settle();
    CHECK(on.page->findChild<widgets::RowList*>()
              ->currentIndex()
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"tell the volunteer in person"_s));
    on.choose(Qt::Key_V);
    on.type(u"Children"_s, u"Ama"_s);
    on.done();
    CHECK((only().toldOf.size() == 1 && only().family.children == u"Ama"_s));

    on.choose(Qt::Key_E);
    on.tabTo(u"Last day"_s);
    on.done();
    CHECK(only().state() == Match::State::Ended);
}

TEST_CASE("a request for which nobody is found is closed with a reason") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    WorkforceWorld::take(
        world.write([h = world.osei](Work& work) { return askForMatch(work, h, u"feeding"_s, u"HV1"_s); }));
    KeyboardWindow on(*world.session);
    on.choose(Qt::Key_N);
    on.type(u"Why"_s, u"Nobody has time"_s);
    on.tabTo(u"Close the request"_s);
    on.press(Qt::Key_Return);
    CHECK(on.dialog() == nullptr);
    CHECK(world.entries(world.osei, u"request"_s).first().fields.contains(u"leftOut"_s));
}
