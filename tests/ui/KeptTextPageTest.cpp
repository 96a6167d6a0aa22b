#include "ui/pages/KeptTextPage.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/TodayWords.h"
#include "ui/shell/MainWindow.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

TEST_CASE("what was typed before a lock is kept in the store, stands on its page, and goes when it is thrown away") {
    VisitWorld world;
    const Draft draft =
        pages::KeptTextPage::draftOf(u"The contact did not take place"_s,
                                     {{u"What was tried, in words"_s, u"rang twice, no answer"_s}}, world.clock.now());
    REQUIRE(world.session->keep([draft](Connection& c) { return keepDraft(c, draft); }).result());
    CameBack waiting;
    waiting.kind = CameBack::Kind::Draft;
    waiting.page = draft.page;
    waiting.at = draft.begunAt;
    CHECK(models::TodayWords({2026, 11, 11}).cameBack(waiting).title == u"What you had typed when the screen locked"_s);

    shell::MainWindow window;
    window.registerPage({u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
                         [](widgets::Navigator&) { return new widgets::Page; }});
    window.registerPage(
        {pages::KeptTextPage::page(), {}, {}, widgets::RailSection::None, 0, [&](widgets::Navigator& navigator) {
             return new pages::KeptTextPage(*world.session, navigator);
         }});
    REQUIRE(window.open({u"today"_s, {}, {}}));
    REQUIRE(window.open({pages::KeptTextPage::page(), {}, {{u"draft"_s, draft.id.toString()}}}));
    Picture::saveAll(window, u"kept-text"_s);
    const auto* text = window.findChild<QPlainTextEdit*>();
    REQUIRE(text != nullptr);
    CHECK(text->toPlainText() == u"rang twice, no answer"_s);
    CHECK(AccessibilityWalk::findings(window) == QStringList());
    for (QPushButton* each : window.findChildren<QPushButton*>())
        if (each->text() == u"Throw away"_s) each->click();
    Picture::settle();
    CHECK(world.read(drafts).isEmpty());
    CHECK(window.findChild<pages::KeptTextPage*>() == nullptr);
}
