#include "core/services/Profile.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/FirstStartScreen.h"
#include "ui/pages/RecoveryScreen.h"
#include "ui/pages/SealedPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/UnlockScreen.h"
#include "ui/theme/Theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

TEST_CASE("what stands before the work is drawn in every look and can be used by ear and keyboard") {
    shell::MainWindow window;
    window.lock(new pages::UnlockScreen(u"Joanne Pryor"_s, u"This laptop has not been synced yet."_s));
    Picture::saveAll(window, u"unlock"_s);
    CHECK(AccessibilityWalk::findings(window) == QStringList());
    window.lock(new pages::RecoveryScreen);
    Picture::saveAll(window, u"recovery"_s);
    CHECK(AccessibilityWalk::findings(window) == QStringList());
    window.lock(new pages::FirstStartScreen);
    Picture::saveAll(window, u"first-start"_s);
    CHECK(AccessibilityWalk::findings(window) == QStringList());
}

TEST_CASE("settings and what is to be finished in private are drawn in every look") {
    WorkWorld world(20);
    Profile profile(world.store.folder.path(), world.clock);
    auto* theme = qApp->findChild<theme::Theme*>();
    REQUIRE(theme != nullptr);
    world.window->registerPage(
        {u"settings"_s, u"Settings"_s, u"settings"_s, widgets::RailSection::Foot, 1,
         [&](widgets::Navigator&) { return new pages::SettingsPage({*world.session, profile, *theme, [](int) {}}); }});
    world.window->registerPage({u"sealed"_s, {}, {}, widgets::RailSection::None, 0, [&](widgets::Navigator& navigator) {
                                    return new pages::SealedPage(world.context(navigator), {});
                                }});
    REQUIRE(world.window->open({u"settings"_s, {}, {}}));
    Picture::saveAll(*world.window, u"settings"_s);
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList());
    REQUIRE(world.window->open({u"sealed"_s, {}, {}}));
    Picture::saveAll(*world.window, u"sealed"_s);
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList());
}
