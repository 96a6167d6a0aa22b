#include "ui/pages/DuplicatesPage.h"
#include "core/services/DemoDoubles.h"
#include "core/services/DuplicateSearch.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/AskDialog.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/RowList.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

/// The demo's area with one doubled child and one doubled household.
struct DoublesWindow : WorkWorld {
    pages::DuplicatesPage* page = nullptr;

    DoublesWindow()
        : WorkWorld(20) {
        const auto made = session->write([](Work& work) { return makeDemoDoubles(work); }).result();
        if (!made) throw std::runtime_error(made.error().detail.toStdString());
        note(u"family"_s);
        window->registerPage({u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
                              [](widgets::Navigator&) { return new widgets::Page; }});
        window->registerPage(
            {pages::DuplicatesPage::page(),
             {},
             {},
             widgets::RailSection::None,
             0,
             [this](widgets::Navigator& navigator) { return page = new pages::DuplicatesPage(*session, navigator); }});
        window->open({u"today"_s, {}, {}});
        window->open({pages::DuplicatesPage::page(), {}, {}});
        window->show();
        Picture::settle();
    }
    [[nodiscard]] widgets::RowList* list() const { return page->findChild<widgets::RowList*>(); }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    [[nodiscard]] QPushButton* button(const QString& words) const {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(u'&') == words) return each;
        return nullptr;
    }
    [[nodiscard]] QLineEdit* why() const {
        QLineEdit* found = nullptr;
        for (auto* each : page->findChildren<QLineEdit*>())
            if (each->isVisible()) found = each;
        return found;
    }
    /// On to the first that has this answer.
    void goTo(const QString& answer) const {
        for (int row = 0; row < list()->model()->rowCount() && button(answer) == nullptr; ++row) {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            Picture::settle();
        }
        REQUIRE(button(answer) != nullptr);
    }
    void press(const QString& words) const {
        QPushButton* wanted = button(words);
        REQUIRE(wanted != nullptr);
        wanted->setFocus();
        QTest::keyClick(wanted, Qt::Key_Space);
        Picture::settle();
    }
};

} // namespace

TEST_CASE("likely doubles are listed, compared side by side and drawn in every look") {
    DoublesWindow on;
    REQUIRE(on.titles().filter(u"Likely double"_s).size() >= 2);
    Picture::saveAll(*on.window, u"duplicates"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    CHECK(on.button(u"Later…"_s) != nullptr);
}

TEST_CASE("the same person is proposed with the keyboard, needs its reason, and waits for a second person") {
    DoublesWindow on;
    const auto before = on.titles().size();
    on.goTo(u"The same person"_s);
    on.press(u"The same person"_s);
    CHECK(on.titles().filter(u"Waits for a second person"_s).isEmpty());
    REQUIRE(on.why() != nullptr);
    CHECK(on.why()->hasFocus());
    CHECK(on.why()->accessibleName() == u"How do you know?"_s);
    QTest::keyClicks(on.why(), u"one red book"_s);
    on.press(u"The same person"_s);
    REQUIRE(on.titles().filter(u"Waits for a second person"_s).size() == 1);
    // The next one can be answered without looking for the way back.
    CHECK(on.list()->hasFocus());
    on.list()->setCurrentIndex(on.list()->model()->index(0, 0));
    Picture::settle();
    CHECK(on.button(u"Confirm"_s) == nullptr);
    Picture::save(*on.window, u"duplicates-waiting"_s, {});
    QTest::keyClicks(on.why(), u"two children after all"_s);
    on.press(u"Take it back"_s);
    CHECK(on.titles().filter(u"Waits for a second person"_s).isEmpty());
    CHECK(on.titles().size() == before - 1);
}

TEST_CASE("two households are said not to be one and are not listed again") {
    DoublesWindow on;
    const auto before = on.titles().size();
    on.goTo(u"Two households"_s);
    QTest::keyClicks(on.why(), u"two flats"_s);
    on.press(u"Two households"_s);
    CHECK(on.titles().size() == before - 1);
}

TEST_CASE("a likely double is put off to a day that is kept, and is not listed before it") {
    DoublesWindow on;
    const auto before = on.titles().size();
    on.press(u"Later…"_s);
    auto* dialog = on.window->findChild<pages::AskDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"duplicates-later"_s, {}, {560, 260});
    auto* until = dialog->findChild<widgets::DateField*>();
    until->setText(u"1 Nov 2026"_s);
    QTest::keyClick(until, Qt::Key_Return);
    Picture::settle();
    CHECK(dialog->isVisible()); // that day is over
    until->setText(u"1 Dec 2026"_s);
    QTest::keyClick(until, Qt::Key_Return);
    Picture::settle();
    CHECK(on.titles().size() == before - 1);
    const auto then = on.session->read([](Connection& c) { return likelyDoubles(c, QDate(2026, 12, 1)); }).result();
    CHECK(then.value().size() >= before);
}
