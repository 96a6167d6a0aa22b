#include "ui/pages/VisitPage.h"
#include "core/services/Audit.h"
#include "core/services/Drafts.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/VisitAdditions.h"
#include "ui/pages/VisitPart.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ActionBar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using V = QLatin1StringView;

namespace {

/// The window with Today below and a visit on top.
class VisitWindow {
public:
    VisitWorld world;
    shell::MainWindow window;
    QWidget* covered = nullptr;

    explicit VisitWindow(const QString& role = u"health-visitor"_s)
        : world(role) {
        window.registerPage({u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
                             [](widgets::Navigator&) { return new widgets::Page; }});
        window.registerPage({u"visit"_s, {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& navigator) {
                                 pages::ParentCover cover;
                                 cover.cover = [this](QWidget* screen) {
                                     covered = screen;
                                     window.cover(screen);
                                 };
                                 cover.uncover = [this] { window.uncover(); };
                                 return new pages::VisitPage(*world.session, navigator, cover);
                             }});
        window.setWho(u"Joanne Pryor"_s);
        window.open({u"today"_s, {}, {}});
        window.resize(Picture::laptop());
        window.show();
    }

    pages::VisitPage& visit(const RecordId& household, const QVariantMap& extra = {}) {
        REQUIRE(window.open({u"visit"_s, household.toString(), extra}));
        Picture::settle();
        return page();
    }
    pages::VisitPage& page() { return *window.findChild<pages::VisitPage*>(); }
    /// Presses a key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, key, with);
        Picture::settle();
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        Picture::settle();
    }
    /// Goes on by Tab until a field with this name has the keyboard.
    bool tabTo(const QString& name) {
        for (int i = 0; i < 200; ++i) {
            if (QApplication::focusWidget() != nullptr && QApplication::focusWidget()->accessibleName().contains(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    QString words() { return page().actionBar()->words(); }
};

} // namespace

TEST_CASE("a whole visit is recorded with the keyboard alone") {
    VisitWindow on;
    on.visit(on.world.popescu);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(on.page().title() == u"6–8 week review"_s);
    on.type(u"Leo alert and settled."_s);
    REQUIRE(on.tabTo(u"Weight of Leo"_s));
    on.type(u"4.86"_s);
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(u"+880 g since 16 Oct: 34 g a day"_s));

    // Pressed too early it goes to the first gap and says so.
    on.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.words().contains(u"How Leo is fed is needed"_s));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(u"How is Leo fed"_s));
    on.press(Qt::Key_Space);
    CHECK(on.words().contains(u"Still needed: needs level, plan."_s));
    on.press(Qt::Key_Return, Qt::ControlModifier);
    on.press(Qt::Key_Space);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.words().contains(u"Write what was agreed"_s));
    on.type(u"Ring the dentist"_s);
    on.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(on.window.findChild<pages::VisitPage*>() == nullptr);
    const Entry contact = on.world.entries(on.world.popescu, u"contact"_s).first();
    CHECK(contact.part(V("what"), V("type")) == u"6_8_week"_s);
    CHECK(on.world.entries(on.world.leo, u"feeding"_s).size() == 1);
    CHECK(on.world.entries(on.world.leo, u"measurement"_s).first().object(V("measured")).value(u"amount"_s) == 4860);
    CHECK(on.world.entries(on.world.popescu, u"narrative"_s).first().text(V("text")) == u"Leo alert and settled."_s);
    CHECK(on.world.read(drafts).isEmpty());
}

TEST_CASE("every keystroke is kept, Esc goes back without losing text, and the draft opens again") {
    VisitWindow on;
    on.visit(on.world.popescu);
    on.type(u"half a sent"_s);
    on.press(Qt::Key_Escape);
    CHECK(on.window.findChild<pages::VisitPage*>() == nullptr);
    REQUIRE(on.world.read(drafts).size() == 1);
    CHECK(on.world.read(drafts).first().title.contains(u"Leo"_s));
    const pages::VisitPage& again = on.visit(on.world.popescu);
    CHECK(again.visit().narrative == u"half a sent"_s);
}

TEST_CASE("a page that was only looked at leaves no draft") {
    VisitWindow on;
    on.visit(on.world.popescu);
    on.press(Qt::Key_Escape);
    CHECK(on.world.read(drafts).isEmpty());
}

TEST_CASE("an odd weight asks and takes the answer") {
    VisitWindow on;
    on.visit(on.world.popescu);
    REQUIRE(on.tabTo(u"Weight of Leo"_s));
    on.type(u"48.6"_s);
    QPushButton* use = nullptr;
    for (QPushButton* each : on.page().findChildren<QPushButton*>())
        if (each->text() == u"Use 4.86"_s && each->isVisible()) use = each;
    REQUIRE(use != nullptr);
    use->click();
    Picture::settle();
    CHECK(on.page().visit().subjects.first().measurements.first().text == u"4.86"_s);
    CHECK_FALSE(use->isVisible());
}

TEST_CASE("a weight becomes a centile while it is typed, with its age basis and the change since last time") {
    VisitWindow on;
    on.visit(on.world.popescu);
    REQUIRE(on.tabTo(u"Weight of Leo"_s));
    const auto heard = [] { return QApplication::focusWidget()->accessibleDescription(); };
    on.type(u"4.8"_s);
    CHECK(heard().startsWith(u"26th centile. on the 25th line, at actual age 7 weeks 1 day"_s));
    on.type(u"6"_s);
    CHECK(heard().startsWith(u"29th centile. on the 25th line, at actual age 7 weeks 1 day"_s));
    CHECK(heard().contains(u"34 g a day, 0.3 centile spaces lower"_s));
    // A value that is being asked about is advised on only when it is kept.
    const auto prompts = [&] {
        QStringList words;
        for (const QLabel* each : on.page().findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(u"centile spaces lower than"_s)) words << each->text();
        return words;
    };
    CHECK(prompts().isEmpty());
    QApplication::focusWidget()->setProperty("text", QString());
    on.type(u"4.0"_s);
    CHECK(prompts().size() == 1);
    QApplication::focusWidget()->setProperty("text", QString());
    on.type(u"42"_s);
    CHECK(prompts().isEmpty());
    // Between day 1 and 13 there is none, and why is said.
    on.visit(on.world.osei);
    REQUIRE(on.tabTo(u"Weight of Ama"_s));
    on.type(u"2.9"_s);
    CHECK(heard().contains(u"No centile from day 1 to day 13"_s));
}

TEST_CASE("twins stand in one visit, each with its own weight") {
    VisitWindow on;
    on.visit(on.world.osei);
    CHECK(on.page().visit().subjects.size() == 2);
    REQUIRE(on.tabTo(u"Weight of Ama"_s));
    on.type(u"2.9"_s);
    REQUIRE(on.tabTo(u"Weight of Kofi"_s));
    on.type(u"2.7"_s);
    CHECK(on.page().visit().subject(on.world.kofi)->measurements.first().text == u"2.7"_s);
    Picture::saveAll(on.window, u"visit-twins"_s);
}

TEST_CASE("nobody who died is offered") {
    VisitWindow on;
    on.world.dies(on.world.kofi);
    on.visit(on.world.osei);
    CHECK(on.page().visit().subjects.size() == 1);
    for (const QPushButton* each : on.page().findChildren<QPushButton*>())
        CHECK_FALSE(each->text().contains(u"Kofi"_s));
}

TEST_CASE("the sheet for the parent shows the child's weights and nothing of the visit") {
    VisitWindow on;
    on.visit(on.world.popescu);
    on.type(u"secret words"_s);
    REQUIRE(on.tabTo(u"Weight of Leo"_s));
    on.type(u"4.86"_s);
    on.press(Qt::Key_F9);
    REQUIRE(on.covered != nullptr);
    QStringList shown;
    for (const QLabel* each : on.covered->findChildren<QLabel*>())
        shown << each->text();
    const QString all = shown.join(u'\n');
    CHECK(all.contains(u"4.86 kg (10 lb 11 oz)"_s));
    CHECK_FALSE(all.contains(u"secret"_s));
    CHECK_FALSE(all.contains(u"Andreea"_s));
    const auto audit = on.world.read([&](Connection& c) { return auditOf(c, on.world.leo, 5); });
    REQUIRE(audit.size() == 1);
    CHECK(audit.first().act == u"showed"_s);
    Picture::save(on.window, u"visit-parent"_s, {});
    on.window.uncover();
    Picture::settle();
}

TEST_CASE("of several children the person says whose sheet fills the screen") {
    VisitWindow on;
    on.visit(on.world.osei);
    REQUIRE(on.page().visit().subjects.size() == 2);
    on.press(Qt::Key_F9);
    CHECK(on.covered == nullptr);
    auto* menu = on.page().findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 2);
    const QString second = menu->actions().last()->text();
    menu->actions().last()->trigger();
    Picture::settle();
    REQUIRE(on.covered != nullptr);
    QStringList shown;
    for (const QLabel* each : on.covered->findChildren<QLabel*>())
        shown << each->text();
    CHECK(shown.contains(second));
    on.window.uncover();
    Picture::settle();
}

TEST_CASE("an alert and a document go with the visit, and the file is inside the store at once") {
    VisitWindow on;
    on.visit(on.world.popescu);
    const QString path = on.world.store.folder.filePath(u"letter from the ward.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 a letter");
    file.close();
    auto* additions = on.page().findChild<pages::VisitAdditions*>();
    REQUIRE(additions != nullptr);
    additions->attach(path);
    Picture::settle();
    REQUIRE(on.page().visit().documents.size() == 1);
    CHECK(on.page().visit().documents.first().title == u"letter from the ward"_s);
    CHECK(on.page().visit().documents.first().mediaType == u"application/pdf"_s);
    CHECK_FALSE(on.page().visit().documents.first().content.isEmpty());
    for (QPushButton* each : additions->findChildren<QPushButton*>())
        if (each->text() == u"Add an alert"_s) each->click();
    Picture::settle();
    REQUIRE(on.page().visit().alerts.size() == 1);
    on.page().part(VisitGap::Section::Referrals)->setOpen(true);
    Picture::settle();
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
    additions->attach(on.world.store.folder.filePath(u"not there.pdf"_s));
    Picture::settle();
    CHECK(on.page().visit().documents.size() == 1);
    on.page().saveDraft();
    on.press(Qt::Key_Escape);
    const pages::VisitPage& again = on.visit(on.world.popescu);
    CHECK(again.visit().documents.size() == 1);
    CHECK(again.visit().alerts.size() == 1);
    REQUIRE(on.tabTo(u"Alert"_s));
    Picture::save(on.window, u"visit-page-additions"_s, {});
}

TEST_CASE("what another wrote in the family meanwhile is said, and the text stays as it was") {
    VisitWindow on;
    on.visit(on.world.popescu);
    on.type(u"half a sent"_s);
    const auto said = [&] {
        for (const QLabel* each : on.page().findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(u"changed this family"_s)) return each->text();
        return QString();
    };
    CHECK(said().isEmpty());
    // She herself, on another laptop.
    const auto elsewhere = [&](const RecordId& child, int grams) {
        const QJsonObject measured{{u"measure"_s, u"weight"_s}, {u"amount"_s, grams}, {u"unit"_s, u"g"_s}};
        const Edit edit = newEntry(child, u"measurement", {{u"measured"_s, measured}, {u"on"_s, u"2026-11-10"_s}});
        VisitWorld::demand(on.world.write([&](Work& work) {
            Writer other = work.writer;
            other.device = DeviceId::create();
            Work there{work.connection, other, work.log};
            return save(there, {edit});
        }));
    };
    on.world.measured(on.world.leo, u"weight"_s, 4700, u"2026-11-11"_s);
    elsewhere(on.world.ama, 5000);
    Picture::settle();
    CHECK(said().isEmpty());
    elsewhere(on.world.leo, 4800);
    Picture::settle();
    CHECK(said().contains(u"Joanne Pryor changed this family at"_s));
    CHECK(on.page().visit().narrative == u"half a sent"_s);
    Picture::save(on.window, u"visit-page-meanwhile"_s, {});
}

TEST_CASE("the visit page is drawn in every look and can be used by ear and keyboard") {
    VisitWindow on;
    on.visit(on.world.popescu);
    on.type(u"Leo alert and settled, smiles back, follows a face. Feeds every three hours, wet nappies as expected."_s);
    REQUIRE(on.tabTo(u"Weight of Leo"_s));
    on.type(u"4.86"_s);
    Picture::saveAll(on.window, u"visit-page"_s);
    Picture::of(on.window, {});
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
    REQUIRE(on.tabTo(u"What is to be done, line 1"_s));
    on.type(u"Ring the dentist"_s);
    Picture::save(on.window, u"visit-page-end"_s, {});
    on.page().part(VisitGap::Section::Who)->setOpen(true);
    on.page().part(VisitGap::Section::Checks)->setOpen(true);
    Picture::settle();
    REQUIRE(on.tabTo(u"Leo was seen alone"_s));
    Picture::save(on.window, u"visit-page-who"_s, {});
    CHECK(AccessibilityWalk::findings(on.window) == QStringList());
}
