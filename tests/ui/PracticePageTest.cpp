#include "ui/pages/PracticePage.h"
#include "tests/core/services/AtPractice.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/CaseMeetingDialogs.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/TextBox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

/// The Ionescus at a practice, with an agreement for the child.
struct PracticeWindow : ReviewWorld {
    shell::MainWindow window;
    pages::PracticePage* page = nullptr;

    PracticeWindow() {
        for (const RecordId& each : {elena, daria})
            registerAt(*this, each);
        agreeToList(*this, daria);
        window.registerPage(
            {u"practices"_s, u"Practices"_s, u"team"_s, widgets::RailSection::Work, 9,
             [this](widgets::Navigator& navigator) { return page = new pages::PracticePage(*session, navigator); }});
        REQUIRE(window.open({u"practices"_s, {}, {}}));
        window.resize(1366, 740);
        window.show();
        Picture::settle();
    }
    QPushButton* button(const QString& words) {
        for (auto* each : window.findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible()) return each;
        return nullptr;
    }
    template<typename T> T* dialog() {
        Picture::settle();
        return page->findChild<T*>();
    }
};

} // namespace

TEST_CASE("a meeting and what was said there are recorded, and what is agreed stays until it is done") {
    PracticeWindow world;
    CHECK(world.page->printedRows().size() == 1);
    CHECK(world.page->printedRows().first().at(1).startsWith(u"Daria Ionescu"_s));
    world.button(u"Record a meeting…"_s)->click();
    auto* meeting = world.dialog<pages::CaseMeetingDialog>();
    REQUIRE(meeting != nullptr);
    CHECK(AccessibilityWalk::findings(*meeting) == QStringList());
    meeting->findChild<widgets::TextBox*>()->setText(u"Dr Hale, GP, Pier Road Surgery"_s);
    QTest::keyClick(meeting, Qt::Key_Return);
    Picture::settle();
    world.button(u"Was discussed…"_s)->click();
    auto* discussion = world.dialog<pages::CaseDiscussionDialog>();
    REQUIRE(discussion != nullptr);
    CHECK(AccessibilityWalk::findings(*discussion) == QStringList());
    Picture::save(*discussion, u"case-discussion"_s, {}, {700, 700});
    for (auto* each : discussion->findChildren<QLineEdit*>())
        if (each->placeholderText() == u"What"_s) each->setText(u"Hearing test"_s);
    QTest::keyClick(discussion, Qt::Key_Return);
    Picture::settle();
    REQUIRE(world.button(u"Done"_s) != nullptr);
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
    Picture::saveAll(world.window, u"practices"_s);
    CHECK(world.button(u"Done"_s)->isEnabled());
    world.button(u"Done"_s)->click();
    Picture::settle();
    CHECK_FALSE(world.button(u"Done"_s)->isEnabled());
}
