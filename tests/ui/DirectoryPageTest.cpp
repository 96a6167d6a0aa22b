#include "ui/pages/DirectoryPage.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/DirectoryDialogs.h"
#include "ui/pages/ServiceChooser.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

struct DirectoryWindow {
    WorkWorld world{12};
    pages::DirectoryPage* page = nullptr;

    DirectoryWindow() {
        world.window->registerPage(
            {u"services"_s, u"Services"_s, u"place"_s, widgets::RailSection::Work, 8,
             [this](widgets::Navigator&) { return page = new pages::DirectoryPage(*world.session); }});
        REQUIRE(world.window->open({u"services"_s, {}, {}}));
        world.window->resize(1366, 740);
        world.window->show();
        Picture::settle();
    }
    widgets::RowList* list() { return page->findChild<widgets::RowList*>(); }
    void type(const QString& words) {
        auto* field = page->findChild<QLineEdit*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
        Picture::settle();
    }
    QPushButton* button(const QString& words) {
        for (auto* each : world.window->findChildren<QPushButton*>())
            if (each->text() == words && each->isVisible()) return each;
        return nullptr;
    }
    template<typename T> T* dialog() {
        Picture::settle();
        return page->findChild<T*>();
    }
};

} // namespace

TEST_CASE("the directory is found by words, described in full, and checked") {
    DirectoryWindow window;
    CHECK(AccessibilityWalk::findings(*window.world.window) == QStringList());
    Picture::saveAll(*window.world.window, u"services"_s);
    window.type(u"lighthouse"_s);
    REQUIRE(window.list()->model()->rowCount() == 1);
    const auto state = [&] {
        return window.list()->model()->index(0, 0).data(theme::StatusRole).value<theme::StatusMark>().words;
    };
    CHECK(state() == u"Check before use");
    window.button(u"C&hecked today…"_s)->click();
    auto* check = window.dialog<pages::DirectoryCheckDialog>();
    REQUIRE(check != nullptr);
    CHECK(AccessibilityWalk::findings(*check) == QStringList());
    QTest::keyClick(check, Qt::Key_Return);
    Picture::settle();
    CHECK(state() == u"Checked");
    CHECK(window.page->printedRows().size() == 1);
}

TEST_CASE("a service is changed in a dialog that every key reaches, and refused without a name") {
    DirectoryWindow window;
    window.type(u"speech and language therapy"_s);
    window.button(u"&Change…"_s)->click();
    auto* dialog = window.dialog<pages::ServiceDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"service-dialog"_s, {}, {700, 680});
    auto* name = dialog->findChild<QLineEdit*>();
    const QString before = name->text();
    name->clear();
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    CHECK(dialog->isVisible());
    name->setText(before + u" and feeding"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    window.type(u"therapy and feeding"_s);
    CHECK(window.list()->model()->index(0, 0).data().toString() == before + u" and feeding"_s);
}

TEST_CASE("offers to families stand beside the services") {
    DirectoryWindow window;
    window.page->findChild<widgets::SegmentedSwitch*>()->setCurrent(u"offers"_s);
    Q_EMIT window.page->findChild<widgets::SegmentedSwitch*>()->chosen(u"offers"_s);
    Picture::settle();
    CHECK(window.list()->model()->rowCount() >= 4);
    window.button(u"&Change…"_s)->click();
    auto* dialog = window.dialog<pages::OfferDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"offer-dialog"_s, {}, {700, 680});
}

TEST_CASE("a service is chosen by need") {
    DirectoryWindow window;
    DirectoryAsk ask;
    ask.needs = {u"debt"_s};
    pages::ServiceChooser chooser(*window.world.session, ask, window.page);
    chooser.show();
    Picture::settle();
    CHECK(AccessibilityWalk::findings(chooser) == QStringList());
    Picture::save(chooser, u"service-chooser"_s, {}, {680, 560});
    CHECK(chooser.chosen().row == u"southend.citizens_advice");
}
