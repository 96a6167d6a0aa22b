#include "tests/support/catch.h"
#include "tests/ui/support/Picture.h"
#include "tests/ui/support/Rows.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Rail.h"
#include "ui/shell/RailButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/FindField.h"
#include "ui/widgets/FindResults.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/TextBox.h"

#include <QBoxLayout>
#include <QEventLoop>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lodestar;
using namespace lodestar::widgets;
using lodestar::shell::MainWindow;
using lodestar::tests::Picture;
using lodestar::tests::Rows;

namespace {

/// A page with one field, one panel, and a note of what was asked of it.
class NotePage final : public Page {
public:
    explicit NotePage(const QString& name, QStringList& log)
        : m_log(log) {
        setTitle(name);
        auto* content = new QWidget(this);
        auto* layout = new QHBoxLayout(content);
        auto* text = new TextBox(u"Note"_s, content);
        text->setObjectName(u"note"_s);
        layout->addWidget(text);
        auto* panel = new QWidget(content);
        auto* panelLayout = new QVBoxLayout(panel);
        panelLayout->addWidget(new QPushButton(u"Look"_s, panel));
        layout->addWidget(panel);
        setPanel(panel);
        setContent(content);
    }
    ~NotePage() override { m_log << u"gone "_s + title(); }

    void open(const Route& route) override { m_log << u"open %1 %2"_s.arg(title(), route.record); }
    void resumed() override { m_log << u"resumed "_s + title(); }
    bool mayLeave() override { return m_mayLeave; }
    void saveDraft() override { m_log << u"draft "_s + title() + u": "_s + findChild<TextBox*>()->text(); }
    QLineEdit* addTool() {
        auto* tool = new QLineEdit(this);
        setBarTool(tool);
        return tool;
    }
    void keepHere() { m_mayLeave = false; }

private:
    QStringList& m_log;
    bool m_mayLeave = true;
};

struct World {
    QStringList log;
    MainWindow window;

    World() {
        add(u"today"_s, RailSection::Work, 1);
        add(u"caseload"_s, RailSection::Work, 2);
        add(u"settings"_s, RailSection::Foot, 1);
        add(u"family"_s, RailSection::None, 0);
        add(u"visit"_s, RailSection::None, 0);
        window.show();
        window.activateWindow();
        window.open({u"today"_s, {}, {}});
        Picture::settle();
    }
    void add(const QString& id, RailSection section, int order) {
        window.registerPage(
            {id, id, u"today"_s, section, order, [this, id](Navigator&) { return new NotePage(id, log); }});
    }
    [[nodiscard]] NotePage& page() { return *static_cast<NotePage*>(window.pages().current()); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* to = QApplication::focusWidget();
        QTest::keyClick(to ? to : &window, Qt::Key(key), modifiers);
        Picture::settle();
    }
};

} // namespace

TEST_CASE("back goes to the page before, keeps the draft first and says where it leads") {
    World world;
    world.window.open({u"family"_s, u"42"_s, {}});
    world.page().findChild<TextBox*>()->setText(u"half a sentence"_s);
    CHECK(world.window.pages().backTitle() == u"today"_s);
    world.log.clear();
    CHECK(world.window.back());
    Picture::settle();
    CHECK(world.page().title() == u"today"_s);
    CHECK(world.log == QStringList{u"draft family: half a sentence"_s, u"resumed today"_s, u"gone family"_s});
    CHECK_FALSE(world.window.back());
}

TEST_CASE("Esc goes back and never loses text") {
    World world;
    world.window.open({u"visit"_s, u"7"_s, {}});
    Picture::settle();
    QTest::keyClicks(world.page().findChild<TextBox*>(), u"weight 4"_s);
    world.log.clear();
    world.press(Qt::Key_Escape);
    CHECK(world.log.first() == u"draft visit: weight 4"_s);
    CHECK(world.page().title() == u"today"_s);
}

TEST_CASE("a page that may not be left stays, whatever is asked") {
    World world;
    world.window.open({u"visit"_s, u"7"_s, {}});
    world.page().keepHere();
    CHECK_FALSE(world.window.back());
    CHECK_FALSE(world.window.open({u"caseload"_s, {}, {}}));
    CHECK(world.page().title() == u"visit"_s);
}

TEST_CASE("pages of the rail are kept while others are looked at, record pages are gone when left") {
    World world;
    QPointer<Page> today = &world.page();
    world.window.open({u"family"_s, u"42"_s, {}});
    QPointer<Page> family = &world.page();
    world.window.open({u"caseload"_s, {}, {}});
    Picture::settle();
    CHECK(today);
    CHECK_FALSE(family);
    world.window.open({u"today"_s, {}, {}});
    CHECK(&world.page() == today);
    CHECK(world.window.pages().backTitle().isEmpty());
}

TEST_CASE("replace puts a page in the place of the present one") {
    World world;
    world.window.open({u"visit"_s, u"new"_s, {}});
    CHECK(world.window.replace({u"family"_s, u"42"_s, {}}));
    Picture::settle();
    CHECK(world.page().title() == u"family"_s);
    CHECK(world.window.pages().backTitle() == u"today"_s);
}

TEST_CASE("lock keeps every draft, destroys every page and shows nothing of them") {
    World world;
    QPointer<Page> today = &world.page();
    world.window.open({u"visit"_s, u"7"_s, {}});
    QPointer<Page> visit = &world.page();
    world.page().findChild<TextBox*>()->setText(u"4.86 kg"_s);
    world.window.find().setText(u"Kowal"_s);
    world.log.clear();
    world.window.lock(new QLineEdit);
    CHECK(world.log.contains(u"draft visit: 4.86 kg"_s));
    CHECK_FALSE(today);
    CHECK_FALSE(visit);
    CHECK(world.window.find().text().isEmpty());
    CHECK(world.window.isLocked());
    CHECK_FALSE(world.window.open({u"today"_s, {}, {}}));

    world.window.unlock();
    CHECK(world.window.open({u"today"_s, {}, {}}));
}

TEST_CASE("the keyboard leaves a page before it is destroyed, so that nothing asks a page that is half gone") {
    World world;
    NotePage& page = world.page();
    page.findChild<TextBox*>()->setFocus();
    REQUIRE(page.isAncestorOf(QApplication::focusWidget()));
    world.log.clear();
    QObject::connect(qApp, &QApplication::focusChanged, &page, [&world] { world.log << u"focus"_s; });
    world.window.lock(new QLineEdit);
    CHECK(world.log.count(u"focus"_s) > 0);
    CHECK(world.log.lastIndexOf(u"focus"_s) < world.log.indexOf(u"gone today"_s));
}

TEST_CASE("a page's control in the bar comes and goes with its page, and nothing of it is left behind a lock") {
    World world;
    QPointer<QLineEdit> tool;
    world.window.registerPage(
        {u"supervision"_s, u"Supervision"_s, u"supervision"_s, RailSection::Lead, 1, [&](Navigator&) {
             auto* page = new NotePage(u"supervision"_s, world.log);
             tool = page->addTool();
             return page;
         }});
    world.window.open({u"supervision"_s, {}, {}});
    Picture::settle();
    CHECK(tool->isVisible());
    world.window.open({u"today"_s, {}, {}});
    Picture::settle();
    REQUIRE(tool);
    CHECK_FALSE(tool->isVisible());
    world.window.open({u"supervision"_s, {}, {}});
    CHECK(tool->isVisible());
    world.window.lock(new QLineEdit);
    CHECK_FALSE(tool);
}

TEST_CASE("before a lock every dialog is closed, whatever was typed in it, and its code has returned") {
    World world;
    bool clearInside = true;
    int result = -1;
    QEventLoop outer;
    QTimer::singleShot(0, &outer, [&] {
        Dialog dialog(u"No access"_s, &world.window);
        auto* text = new QLineEdit(&dialog);
        dialog.body()->addWidget(text);
        QTimer::singleShot(0, &dialog, [&] {
            QTest::keyClicks(text, u"half a reason"_s);
            clearInside = world.window.clearTheWay();
        });
        result = dialog.exec();
        outer.quit();
    });
    outer.exec();
    CHECK_FALSE(clearInside);
    CHECK(result == QDialog::Rejected);
    CHECK(world.window.clearTheWay());
}

TEST_CASE("what was typed in a dialog is handed on before a lock closes it, and no passphrase with it") {
    World world;
    Dialog::Typed left;
    QString title;
    QObject::connect(&world.window, &MainWindow::textLeft, &world.window,
                     [&](const QString& named, const Dialog::Typed& typed) {
                         title = named;
                         left = typed;
                     });
    auto* dialog = new Dialog(u"No access"_s, &world.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLineEdit(dialog);
    text->setAccessibleName(u"What was tried"_s);
    auto* secret = new QLineEdit(dialog);
    secret->setEchoMode(QLineEdit::Password);
    dialog->body()->addWidget(text);
    dialog->body()->addWidget(secret);
    dialog->open();
    Picture::settle();
    QTest::keyClicks(secret, u"open sesame"_s);
    QTest::keyClicks(text, u"rang twice"_s);
    CHECK(world.window.clearTheWay());
    CHECK(title == u"No access"_s);
    CHECK(left == Dialog::Typed{{u"What was tried"_s, u"rang twice"_s}});
}

TEST_CASE("show to parent covers the pages and gives them back as they were") {
    World world;
    world.window.open({u"visit"_s, u"7"_s, {}});
    QPointer<Page> visit = &world.page();
    auto* sheet = new QLineEdit;
    world.window.cover(sheet);
    CHECK(sheet->isVisible());
    CHECK_FALSE(visit->isVisible());
    world.window.uncover();
    CHECK(visit->isVisible());
}

TEST_CASE("the window's title names nobody, whatever is open") {
    World world;
    world.window.open({u"family"_s, u"42"_s, {}});
    CHECK(world.window.windowTitle() == u"Lodestar"_s);
}

TEST_CASE("Ctrl and a number opens the rail's place, Ctrl+K finds, Ctrl+L locks, F1 helps with this page") {
    World world;
    world.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(world.page().title() == u"caseload"_s);
    QSignalSpy locked(&world.window, &MainWindow::lockAsked);
    world.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(locked.size() == 1);
    QSignalSpy helped(&world.window, &MainWindow::helpAsked);
    world.press(Qt::Key_F1);
    REQUIRE(helped.size() == 1);
    CHECK(helped.first().first().toString() == u"caseload"_s);
    world.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == &world.window.find());
}

TEST_CASE("F6 goes round rail, bar, page and panel, and back where each was left") {
    World world;
    world.page().findChild<TextBox*>()->setFocus();
    const auto inside = [](const QWidget* holder) { return holder->isAncestorOf(QApplication::focusWidget()); };
    world.press(Qt::Key_F6);
    CHECK(inside(world.page().panel()));
    world.press(Qt::Key_F6);
    CHECK(inside(world.window.findChild<shell::Rail*>()));
    world.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &world.window.find());
    world.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == world.page().findChild<TextBox*>());
    world.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == &world.window.find());
}

TEST_CASE("the rail folds by the width of the text, not of the screen") {
    World world;
    auto* rail = world.window.findChild<shell::Rail*>();
    Picture::of(world.window, {}, {1366, 740});
    CHECK_FALSE(rail->isFolded());
    CHECK(world.window.fold() == theme::Fold::Full);
    Picture::of(world.window, {Picture::Choice::Light, 200}, {1366, 740});
    CHECK(rail->isFolded());
    CHECK(world.window.fold() == theme::Fold::Single);
    Picture::of(world.window, {}, {1280, 740});
    CHECK(world.window.fold() == theme::Fold::Narrow);
    Picture::of(world.window, {}, {1920, 1000});
    CHECK(world.window.fold() == theme::Fold::Wide);
    Picture::of(world.window, {}, {900, 700});
    CHECK(rail->isFolded());
}

TEST_CASE("what is found drops under the field, arrows choose, Enter opens, Esc keeps the text") {
    World world;
    Rows found;
    found.add(u"Kowalczyk family"_s, u"14 Pilot Row"_s);
    found.add(u"Kowalski family"_s, u"2 Mast Street"_s);
    FindField& find = world.window.find();
    find.setResults(&found);
    QSignalSpy asked(&find, &FindField::queryChanged);
    QSignalSpy chosen(&find, &FindField::chosen);
    find.setFocus();
    QTest::keyClicks(&find, u"kowal"_s);
    QTest::keyClick(&find, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.last().first().toString() == u"kowal"_s);
    QTest::keyClick(&find, Qt::Key_Down);
    auto* list = world.window.findChild<FindResults*>();
    REQUIRE(list);
    CHECK(list->isVisible());
    Picture::save(world.window, u"find"_s, {});
    world.press(Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(find.text() == u"kowal"_s);
    QTest::keyClick(&find, Qt::Key_Down);
    QTest::keyClick(&find, Qt::Key_Down);
    QTest::keyClick(&find, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toModelIndex().row() == 1);
    CHECK(find.text().isEmpty());
}

TEST_CASE("a list with rows always has a current one, and keeps its place when it is read anew") {
    Rows rows;
    RowList list(u"Due"_s);
    list.setModel(&rows);
    list.show();
    rows.heading(u"November"_s);
    CHECK_FALSE(list.currentIndex().isValid());
    rows.add(u"first"_s);
    CHECK(list.currentIndex().row() == 1);
    rows.add(u"second"_s);
    rows.add(u"third"_s);
    list.setCurrentIndex(rows.index(2, 0));
    rows.removeRow(2);
    Picture::settle();
    CHECK(list.currentIndex().isValid());
    rows.clear();
    rows.add(u"new"_s);
    CHECK(list.currentIndex().row() == 0);
}

TEST_CASE("Enter opens the current row, Space does what stands at its end") {
    Rows rows;
    rows.add(u"Mason Tull"_s)->setData(u"Book"_s, theme::ActionRole);
    RowList list(u"Due"_s);
    list.setModel(&rows);
    list.show();
    QSignalSpy opened(&list, &RowList::opened);
    QSignalSpy acted(&list, &RowList::actionAsked);
    QTest::keyClick(&list, Qt::Key_Return);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(opened.size() == 1);
    CHECK(acted.size() == 1);
}

TEST_CASE("Enter presses what has the keyboard, in the rail as on a page") {
    shell::MainWindow window;
    int opened = 0;
    window.registerPage({u"one"_s, u"One"_s, u"today"_s, widgets::RailSection::Work, 1,
                         [](widgets::Navigator&) { return new widgets::Page; }});
    window.registerPage({u"two"_s, u"Two"_s, u"clinic"_s, widgets::RailSection::Work, 2, [&](widgets::Navigator&) {
                             ++opened;
                             return new widgets::Page;
                         }});
    window.open({u"one"_s, {}, {}});
    Picture::of(window, {});
    const auto rail = window.findChildren<shell::RailButton*>();
    REQUIRE(rail.size() == 2);
    QTest::keyClick(rail.last(), Qt::Key_Return);
    Picture::settle();
    CHECK(opened == 1);
}

TEST_CASE("a dialog that is taller than the screen scrolls, and its buttons stay in sight") {
    widgets::Dialog dialog(u"Many questions"_s);
    QLineEdit* last = nullptr;
    for (int i = 0; i < 60; ++i) {
        last = new QLineEdit;
        dialog.body()->addWidget(last);
    }
    QPushButton* save = dialog.addPrimary(u"&Save"_s);
    dialog.show();
    Picture::settle();
    CHECK(dialog.height() <= dialog.screen()->availableGeometry().height());
    CHECK(dialog.rect().contains(QRect(save->mapTo(&dialog, QPoint()), save->size())));
    CHECK(last->height() >= 28);
    last->setFocus();
    Picture::settle();
    CHECK(dialog.rect().contains(QRect(last->mapTo(&dialog, QPoint()), last->size())));
    QWidget* first = dialog.body()->itemAt(0)->widget();
    CHECK(first->nextInFocusChain() == dialog.body()->itemAt(1)->widget());
}
