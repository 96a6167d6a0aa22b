#include "ui/pages/ClinicPage.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/ClinicMatchDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ActionBar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

class ClinicWindow {
public:
    VisitWorld world;
    shell::MainWindow window;

    ClinicWindow() {
        window.registerPage(
            {u"clinic"_s, u"Clinic"_s, u"clinic"_s, widgets::RailSection::Work, 1,
             [this](widgets::Navigator& navigator) { return new pages::ClinicPage(*world.session, navigator); }});
        window.open({u"clinic"_s, {}, {}});
        window.resize(Picture::laptop());
        window.show();
        Picture::settle();
        window.findChild<pages::ClinicPage*>()->focusFirst();
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        Picture::settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        Picture::settle();
    }
    QString words() { return window.findChild<pages::ClinicPage*>()->actionBar()->words(); }
};

} // namespace

TEST_CASE("a child is weighed in the clinic with letters, Enter, weight, Enter") {
    ClinicWindow on;
    on.type(u"leo"_s);
    on.press(Qt::Key_Return);
    on.type(u"4.86"_s);
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(u"+880 g since 16 Oct"_s));
    CHECK(QApplication::focusWidget()->accessibleDescription().startsWith(u"29th centile"_s));
    Picture::saveAll(on.window, u"clinic"_s);
    on.press(Qt::Key_Return);
    CHECK(on.words().contains(u"Kept at"_s));
    CHECK(on.world.entries(on.world.leo, u"contact_subject"_s).size() == 1);
    const Entry weight = on.world.entries(on.world.leo, u"measurement"_s).first();
    CHECK(weight.part(QLatin1StringView("measured"), QLatin1StringView("scale")) == u"baby"_s);
    // The next one at once.
    on.type(u"kof"_s);
    on.press(Qt::Key_Return);
    on.type(u"2.7"_s);
    on.press(Qt::Key_Return);
    CHECK(on.world.entries(on.world.kofi, u"measurement"_s).size() == 1);
}

TEST_CASE("once a child is chosen no other child's name is in sight") {
    ClinicWindow on;
    on.type(u"ose"_s);
    on.press(Qt::Key_Return);
    QString shown;
    for (const QLabel* each : on.window.findChildren<QLabel*>())
        if (each->isVisible()) shown += each->text() + u'\n';
    CHECK(shown.contains(u"Ama"_s) != shown.contains(u"Kofi"_s));
    for (const QAbstractItemView* each : on.window.findChildren<QAbstractItemView*>())
        if (each->accessibleName() == u"Children found"_s) CHECK(each->model()->rowCount() == 0);
}

TEST_CASE("an odd weight is not kept in the clinic without a reason") {
    ClinicWindow on;
    on.type(u"leo"_s);
    on.press(Qt::Key_Return);
    on.type(u"48.6"_s);
    on.press(Qt::Key_Return);
    CHECK(on.words().contains(u"far outside what is usual"_s));
    CHECK(on.world.entries(on.world.leo, u"contact_subject"_s).isEmpty());
}

TEST_CASE("a walk-in is kept with the keyboard and matched to a child") {
    ClinicWindow on;
    on.type(u"Zosia"_s);
    on.press(Qt::Key_N, Qt::ControlModifier);
    on.press(Qt::Key_Tab);
    on.type(u"30 Oct 2026"_s);
    on.press(Qt::Key_Tab);
    on.press(Qt::Key_Tab);
    on.type(u"2.6"_s);
    on.press(Qt::Key_Return);
    CHECK(on.words().contains(u"Kept at"_s));
    REQUIRE(on.world.read(openWalkIns).size() == 1);
    pages::ClinicMatchDialog dialog(*on.world.session);
    dialog.show();
    Picture::settle();
    CHECK(AccessibilityWalk::findings(dialog) == QStringList());
    Picture::save(dialog, u"clinic-match"_s, {}, QSize(560, 420));
    CHECK(on.world.read([&](Connection& c) { return likelyFor(c, openWalkIns(c)->first()); }).size() == 2);
}

TEST_CASE("the clinic can be used by ear and keyboard") {
    ClinicWindow on;
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
    Picture::save(on.window, u"clinic-find"_s, {});
}
