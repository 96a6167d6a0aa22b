#include "ui/pages/BudgetPage.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/pages/ReportBar.h"
#include "ui/pages/ReportsPage.h"
#include "ui/widgets/RowTable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

QPushButton* button(const QWidget& in, const QString& words) {
    for (auto* each : in.findChildren<QPushButton*>())
        if (each->text() == words) return each;
    return nullptr;
}

/// The demo's team lead at her budget lines.
struct BudgetWindow : WorkWorld {
    pages::BudgetPage* page = nullptr;

    BudgetWindow()
        : WorkWorld(40, true) {
        window->registerPage(
            {pages::BudgetPage::page(), {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator&) {
                 return page = new pages::BudgetPage(*session);
             }});
        REQUIRE(window->open({pages::BudgetPage::page(), {}, {}}));
        window->show();
        Picture::settle();
    }
    QList<BudgetLine> lines() { return session->read(&budgetLines).result().value(); }
    template<typename T> T* dialog() {
        Picture::settle();
        for (T* each : page->findChildren<T*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE("budget lines stand in a table with their sums, in every look, each reached by keyboard") {
    BudgetWindow on;
    auto* table = on.page->findChild<widgets::RowTable*>();
    REQUIRE(table != nullptr);
    CHECK(table->model()->rowCount() == on.lines().size());
    // The page scrolls and not the table: every line has its room.
    CHECK(table->viewport()->height() >= table->verticalHeader()->length());
    const int programme = 3;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString words = table->model()->index(row, programme).data().toString();
        CHECK(table->fontMetrics().horizontalAdvance(words) <= table->columnWidth(programme));
    }
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    Picture::saveAll(*on.window, u"budget"_s);
}

TEST_CASE("a line is added, what is wrong is said at its field, and it is corrected and taken back with a reason") {
    BudgetWindow on;
    const qsizetype before = on.lines().size();
    button(*on.window, u"&Add a line…"_s)->click();
    auto* add = on.dialog<pages::AskDialog>();
    REQUIRE(add != nullptr);
    CHECK(AccessibilityWalk::findings(*add) == QStringList());
    auto fields = add->findChildren<QLineEdit*>();
    fields.removeIf([](const QLineEdit* each) { return qobject_cast<QComboBox*>(each->parentWidget()) != nullptr; });
    REQUIRE(fields.size() == 2);
    fields[0]->setText(u"Lottery"_s);
    fields[1]->setText(u"-3"_s);
    button(*add, u"&Save"_s)->click();
    Picture::save(*add, u"budget-dialog"_s, {}, {620, 560});
    CHECK(on.lines().size() == before);
    fields[1]->setText(u"£2,500.50"_s);
    button(*add, u"&Save"_s)->click();
    Picture::settle();
    REQUIRE(on.lines().size() == before + 1);
    const auto made = [&] {
        const auto lines = on.lines();
        return std::ranges::find(lines, u"Lottery"_s, &BudgetLine::partner)->pence;
    };
    CHECK(made() == 250050);

    auto* table = on.page->findChild<widgets::RowTable*>();
    const auto lines = on.lines();
    const auto row = std::ranges::find(lines, u"Lottery"_s, &BudgetLine::partner) - lines.cbegin();
    table->setCurrentIndex(table->model()->index(int(row), 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto* correct = on.dialog<pages::AskDialog>();
    REQUIRE(correct != nullptr);
    for (auto* each : correct->findChildren<QLineEdit*>())
        if (each->text() == u"2500.50") each->setText(u"3000"_s);
    button(*correct, u"&Save"_s)->click();
    Picture::settle();
    CHECK(made() == 300000);

    button(*on.window, u"Take back…"_s)->click();
    auto* back = on.dialog<pages::ReasonDialog>();
    REQUIRE(back != nullptr);
    back->findChild<QLineEdit*>()->setText(u"counted twice"_s);
    button(*back, u"&Take it back"_s)->click();
    Picture::settle();
    CHECK(on.lines().size() == before);
}

TEST_CASE("the way to the budget lines stands beside the report of money, for whoever keeps them") {
    for (const bool lead : {true, false}) {
        WorkWorld world(20, lead);
        pages::ReportsPage* page = nullptr;
        world.note(pages::BudgetPage::page());
        world.window->registerPage(
            {u"reports"_s, u"Reports"_s, u"reports"_s, widgets::RailSection::Lead, 1,
             [&](widgets::Navigator& navigator) { return page = new pages::ReportsPage(world.context(navigator)); }});
        REQUIRE(world.window->open({u"reports"_s, {}, {{u"report"_s, u"money"_s}}}));
        world.window->show();
        Picture::settle();
        auto* way = button(*page, u"Budget lines…"_s);
        REQUIRE(way != nullptr);
        CHECK(way->isVisible() == lead);
        if (!lead) continue;
        CHECK(page->findChild<pages::ReportBar*>()->ask().id == u"money"_s);
        way->click();
        REQUIRE(world.opened.size() == 1);
    }
}
