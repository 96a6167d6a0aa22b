#include "tests/support/catch.h"
#include "tests/ui/FamilyWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/FamilyPathwayView.h"
#include "ui/pages/FamilySafeguardingTab.h"
#include "ui/pages/FamilyTimelineTab.h"
#include "ui/pages/MeanwhileDialog.h"
#include "ui/widgets/RowList.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::FamilyWorld;
using lodestar::tests::Picture;

namespace {

const QStringList& tabs() {
    static const QStringList ids{u"timeline"_s, u"pathway"_s, u"growth"_s,    u"assessments"_s,
                                 u"plan"_s,     u"people"_s,  u"documents"_s, u"safeguarding"_s};
    return ids;
}

/// Every word that a person can see or hear of the window.
QString everything(const QWidget& window) {
    QStringList words{window.windowTitle()};
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* each : widgets) {
        if (!each->isVisibleTo(&window)) continue;
        words << each->accessibleName() << each->accessibleDescription() << each->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(each)) words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each)) words << button->text();
        const auto* view = qobject_cast<const QAbstractItemView*>(each);
        if (view == nullptr || view->model() == nullptr) continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                words << index.data(Qt::DisplayRole).toString() << index.data(Qt::AccessibleTextRole).toString();
            }
        }
    }
    return words.join(u'\n');
}

widgets::RowList* listNamed(const QWidget& window, const QString& name) {
    const auto lists = window.findChildren<widgets::RowList*>();
    for (widgets::RowList* each : lists) {
        if (each->accessibleName() == name && each->isVisibleTo(&window)) return each;
    }
    return nullptr;
}

QPushButton* buttonSaying(const QWidget& window, const QString& words) {
    const auto buttons = window.findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->isVisible() && (each->text() == words || (words.endsWith(u"“"_s) && each->text().startsWith(words))))
            return each;
    }
    return nullptr;
}

template<typename T> T* shown() {
    Picture::settle();
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* each : all) {
        if (auto* found = qobject_cast<T*>(each); found != nullptr && found->isVisible()) return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a family's page is drawn in every look, and each tab can be used by ear and keyboard") {
    FamilyWorld world;
    pages::FamilyPage* page = world.open();
    REQUIRE(page != nullptr);
    world.window.show();
    Picture::settle();
    for (const QString& tab : tabs()) {
        page->setTab(tab);
        Picture::settle();
        Picture::saveAll(world.window, u"family-"_s + tab);
        Picture::of(world.window, {});
        CAPTURE(tab.toStdString());
        CHECK(AccessibilityWalk::findings(world.window) == QStringList());
    }
}

TEST_CASE("the window's title names no one, and the head shows no score and no reason") {
    FamilyWorld world;
    const EntryId alert = world.add(world.household, u"alert", {{u"face"_s, u"do_not_visit_alone"_s}});
    world.add(world.household, u"alert_reason", {{u"alert"_s, alert.toString()}, {u"text"_s, u"secretreason"_s}});
    pages::FamilyPage* page = world.open();
    world.window.show();
    Picture::settle();
    CHECK(world.window.windowTitle() == u"Lodestar"_s);
    CHECK(everything(world.window).contains(u"Do not visit alone"_s));
    for (const QString& tab : tabs()) {
        page->setTab(tab);
        Picture::settle();
        const QString words = everything(world.window);
        CAPTURE(tab.toStdString());
        CHECK_FALSE(words.contains(u"secretreason"_s));
        CHECK_FALSE(words.contains(u"third party words"_s));
    }
}

TEST_CASE("nothing of another family is on the screen, also of a father who belongs to both") {
    FamilyWorld world;
    const RecordId other = RecordId::create();
    world.add(other, u"household", {{u"name"_s, u"Otherfamily"_s}});
    world.join(other, world.piotr, u"father"_s);
    const RecordId ewa = world.child(u"Otherchild"_s, u"2022-01-01"_s);
    world.join(other, ewa, u"child"_s);
    world.add(other, u"narrative", {{u"text"_s, u"said to Otherfamily"_s}, {u"on"_s, u"2026-11-01"_s}});
    pages::FamilyPage* page = world.open();
    world.window.show();
    for (const QString& tab : tabs()) {
        page->setTab(tab);
        Picture::settle();
        CAPTURE(tab.toStdString());
        CHECK_FALSE(everything(world.window).contains(u"Other"_s));
    }
}

TEST_CASE("what is sealed opens with the passphrase alone, is noted, and closes when the tab is left") {
    FamilyWorld world;
    pages::FamilyPage* page = world.open({{u"tab"_s, u"safeguarding"_s}});
    world.window.show();
    Picture::settle();
    const auto* tab = page->findChild<pages::FamilySafeguardingTab*>();
    const auto openWith = [&](const QString& typed) {
        QPushButton* open = buttonSaying(world.window, u"Open what is sealed…"_s);
        REQUIRE(open != nullptr);
        open->click();
        // The right passphrase closes the dialog, and a closed one is gone.
        const QPointer dialog = shown<widgets::Dialog>();
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit*>()->setText(typed);
        buttonSaying(*dialog, u"&Open"_s)->click();
        Picture::settle();
        if (dialog) dialog->done(QDialog::Rejected);
        Picture::settle();
    };
    openWith(u"wrong"_s);
    CHECK_FALSE(tab->isOpen());
    CHECK(world.number("SELECT count(*) FROM audit WHERE act = 'opened-sealed'") == 0);
    openWith(world.passphrase);
    CHECK(tab->isOpen());
    CHECK(world.number("SELECT count(*) FROM audit WHERE act = 'opened-sealed'") == 1);
    CHECK(everything(world.window).contains(u"third party words"_s));
    page->setTab(u"timeline"_s);
    Picture::settle();
    CHECK_FALSE(tab->isOpen());
    page->setTab(u"safeguarding"_s);
    Picture::settle();
    CHECK_FALSE(everything(world.window).contains(u"third party words"_s));
}

TEST_CASE("the lanes are walked with the arrow keys, and each step is spoken in full") {
    FamilyWorld world;
    pages::FamilyPage* page = world.open({{u"tab"_s, u"pathway"_s}});
    world.window.show();
    Picture::settle();
    auto* lanes = page->findChild<pages::FamilyPathwayView*>();
    REQUIRE(lanes->currentIndex().isValid());
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(lanes, &event);
    };
    press(Qt::Key_Home);
    QSet<int> columns;
    for (int i = 0; i < 12; ++i) {
        columns.insert(lanes->currentIndex().column());
        const QString spoken = lanes->currentIndex().data(Qt::AccessibleTextRole).toString();
        CHECK_FALSE(spoken.isEmpty());
        CHECK((spoken.contains(u"Jan"_s) || spoken.contains(u"Zofia"_s)));
        press(Qt::Key_Right);
    }
    CHECK(columns.size() >= 5);
    const int before = lanes->currentIndex().row();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(lanes->currentIndex().row() != before - 100);
    CHECK(lanes->currentIndex().flags() & Qt::ItemIsEnabled);
}

TEST_CASE("a conflict shows both values and one click settles it") {
    FamilyWorld world;
    world.open();
    world.window.show();
    Picture::settle();
    auto* list = listNamed(world.window, u"Timeline"_s);
    REQUIRE(list != nullptr);
    QModelIndex conflict;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(u"two values"_s)) conflict = index;
    }
    REQUIRE(conflict.isValid());
    Q_EMIT list->opened(conflict);
    auto* dialog = shown<pages::FamilyHistoryDialog>();
    REQUIRE(dialog != nullptr);
    dialog->resize(760, 640);
    Picture::settle();
    Picture::save(*dialog, u"family-conflict"_s, {}, QSize(760, 640));
    const QString words = everything(*dialog);
    CHECK(words.contains(u"12.3"_s));
    CHECK(words.contains(u"12.8"_s));
    QPushButton* choose = buttonSaying(*dialog, u"Keep “"_s);
    REQUIRE(choose != nullptr);
    choose->click();
    Picture::settle();
    CHECK(world.number("SELECT count(*) FROM entry WHERE conflicts IS NOT NULL") == 0);
    dialog->done(QDialog::Accepted);
}

TEST_CASE("a promise is ticked off and can be taken back") {
    FamilyWorld world;
    world.open();
    world.window.show();
    Picture::settle();
    auto ticks = world.window.findChildren<QCheckBox*>();
    ticks.removeIf([](const QCheckBox* each) { return !each->isVisible(); });
    REQUIRE(ticks.size() == 2);
    ticks.first()->click();
    Picture::settle();
    CHECK(world.read().promises.size() == 1);
    QPushButton* undo = buttonSaying(world.window, u"Undo"_s);
    REQUIRE(undo != nullptr);
    undo->click();
    Picture::settle();
    CHECK(world.read().promises.size() == 2);
}

TEST_CASE("what a colleague changed meanwhile is said on the family's page, and shown value by value") {
    FamilyWorld world;
    const Entry root = TestLog::demand(EntryTable(*world.connection).ofRecord(world.household, u"household")).first();
    REQUIRE(world.open() != nullptr);
    world.window.show();
    Picture::settle();
    const auto banner = [&] { return buttonSaying(world.window, u"Show what changed"_s); };
    CHECK(banner() == nullptr);

    // What she writes herself is no news to her; what stands in another family is nobody's business here.
    const Writer herself = world.writer;
    world.writer.device = world.session->me().device;
    world.add(world.household, u"promise", {{u"promise"_s, FamilyWorld::O{{u"what"_s, u"Bring the scales"_s}}}});
    world.writer = herself;
    world.add(RecordId::create(), u"household", {{u"name"_s, u"Otherfamily"_s}});
    world.session->tellChanged();
    Picture::settle();
    CHECK(banner() == nullptr);

    Edit tom = newEntry(areaRecord(), u"staff",
                        {{u"name"_s, u"Tom Ridley"_s}, {u"role"_s, u"health-visitor"_s}, {u"reference"_s, u"S2"_s}});
    tom.entry = staffEntry(u"S2"_s);
    world.save(tom);
    world.writer.staff = staffId(u"S2"_s);
    world.saveFrom(root, {{u"phone"_s, u"07700 900999"_s}});
    world.add(world.jan, u"note", {{u"text"_s, u"third party words"_s}, {u"on"_s, u"2026-11-11"_s}});
    world.session->tellChanged();
    Picture::settle();
    REQUIRE(banner() != nullptr);
    CHECK(everything(world.window).contains(u"Tom Ridley changed this family at"_s));
    Picture::save(world.window, u"family-meanwhile"_s, {});
    banner()->click();
    auto* what = shown<pages::MeanwhileDialog>();
    REQUIRE(what != nullptr);
    const QString words = everything(*what);
    CHECK(words.contains(u"07700 900999"_s));
    CHECK_FALSE(words.contains(u"third party words"_s));
    CHECK_FALSE(words.contains(u"Bring the scales"_s));
    CHECK(AccessibilityWalk::findings(*what) == QStringList());
    Picture::save(*what, u"family-meanwhile-what"_s, {});
    CHECK(banner() == nullptr);
    // Enter opens the entry with its whole history.
    QApplication::sendEvent(QApplication::focusWidget(),
                            std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier).get());
    CHECK(shown<pages::FamilyHistoryDialog>() != nullptr);
}

TEST_CASE("an unknown family says so and leaves the page usable") {
    FamilyWorld world;
    world.household = RecordId::create();
    world.open();
    world.window.show();
    Picture::settle();
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
}
