#include "ui/pages/SupervisionPage.h"
#include "core/services/Drafts.h"
#include "core/services/SupervisionActs.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/SupervisionPlanDialog.h"
#include "ui/pages/SupervisionSessionPage.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;
using rules::SupervisionSort;

namespace {

/// The demo's laptop in the hands of its health visitor, or of somebody who leads.
struct SupervisionWindow : WorkWorld {
    pages::SupervisionPage* page = nullptr;
    pages::SupervisionSessionPage* sheet = nullptr;

    SupervisionWindow() {
        note(u"family"_s);
        window->registerPage({u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
                              [](widgets::Navigator&) { return new widgets::Page; }});
        window->registerPage(
            {u"supervision"_s, u"Supervision"_s, u"supervision"_s, widgets::RailSection::Work, 2,
             [this](widgets::Navigator& navigator) { return page = new pages::SupervisionPage(context(navigator)); }});
        window->registerPage(
            {u"supervision-session"_s, {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& navigator) {
                 return sheet = new pages::SupervisionSessionPage(*session, navigator, check());
             }});
        window->open({u"today"_s, {}, {}});
    }
    /// Who has this laptop from now on.
    void isOf(const QString& reference, const QString& name, const QString& role) {
        session->close();
        session.reset();
        {
            const auto connection = store.open();
            Identity me = readIdentity(*connection).value();
            me.reference = reference;
            me.name = name;
            me.role = role;
            REQUIRE(rewriteIdentity(*connection, me));
        }
        session = std::move(*Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
    }
    static pages::PassphraseCheck check() {
        return [](const QString& typed) {
            QPromise<Status> promise;
            promise.start();
            promise.addResult(typed == u"right"_s ? Status() : fail(ErrorCode::WrongPassphrase));
            promise.finish();
            return promise.future();
        };
    }
    void opens() {
        window->open({u"supervision"_s, {}, {}});
        window->show();
        Picture::settle();
    }
    RecordId planned(SupervisionSort sort) {
        const SupervisionPerson joanne{u"HV1"_s, u"Joanne Pryor"_s, u"health-visitor"_s};
        const Identity me = session->me();
        const NewSupervision asked{sort, {joanne}, clock.today(), {}, {}};
        return session->write([&](Work& work) { return planSupervision(work, me, asked); }).takeResult().value();
    }
    void opensSession(const RecordId& record) {
        window->open({u"supervision-session"_s, record.toString(), {}});
        window->show();
        Picture::settle();
    }
    [[nodiscard]] SupervisionSession read(const RecordId& record, bool open = true) const {
        const Identity me = session->me();
        return session->read([&](Connection& c) { return supervisionOf(c, me, record, open); }).takeResult().value();
    }
    [[nodiscard]] widgets::RowList* families() const {
        for (auto* each : sheet->findChildren<widgets::RowList*>())
            if (each->accessibleName() == u"Families to talk about"_s) return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& words) const {
        for (auto* each : sheet->findChildren<QPushButton*>())
            if (each->text().remove(u'&') == words) return each;
        return nullptr;
    }
    [[nodiscard]] QWidget* named(const QString& words) const {
        for (auto* each : sheet->findChildren<QWidget*>())
            if (each->isVisible() && each->accessibleName().startsWith(words)) return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a health visitor sees her own sessions, reads one and signs it with the keyboard") {
    SupervisionWindow on;
    on.opens();
    auto* list = on.page->findChild<widgets::RowList*>();
    REQUIRE(list->model()->rowCount() == 3);
    Picture::saveAll(*on.window, u"supervision-own"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    on.page->choose(u"waiting"_s);
    REQUIRE(list->model()->rowCount() == 2);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    Picture::settle();
    REQUIRE(on.sheet != nullptr);
    REQUIRE(on.sheet->session().waitsFor(u"HV1"_s));
    CHECK_FALSE(on.button(u"Save the session"_s)->isVisible());
    REQUIRE(on.button(u"Sign"_s)->isEnabled());
    on.button(u"Sign"_s)->setFocus();
    QTest::keyClick(on.button(u"Sign"_s), Qt::Key_Space);
    Picture::settle();
    CHECK_FALSE(on.sheet->session().waitsFor(u"HV1"_s));
    CHECK_FALSE(on.button(u"Sign"_s)->isEnabled());
}

TEST_CASE("who leads sees whose session is due, and plans one with the keyboard") {
    SupervisionWindow on;
    on.isOf(u"TL1"_s, u"Farah Siddiqui"_s, u"team-lead"_s);
    on.opens();
    auto* list = on.page->findChild<widgets::RowList*>();
    REQUIRE(list->model()->rowCount() > 4);
    Picture::saveAll(*on.window, u"supervision-due"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Ridley"_s))
            list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Space);
    Picture::settle();
    auto* dialog = on.page->findChild<pages::SupervisionPlanDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"supervision-plan"_s, {}, {600, 440});
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    REQUIRE(on.sheet != nullptr);
    CHECK(on.sheet->session().superviseeNames() == u"Tom Ridley"_s);
}

TEST_CASE("a prepared session is held with the keyboard, kept at every keystroke, and saved") {
    SupervisionWindow on;
    on.isOf(u"TL1"_s, u"Farah Siddiqui"_s, u"team-lead"_s);
    const RecordId record = on.planned(SupervisionSort::Caseload);
    on.opensSession(record);
    REQUIRE(on.families() != nullptr);
    REQUIRE(on.families()->model()->rowCount() > 3);
    Picture::saveAll(*on.window, u"supervision-prepared"_s);
    on.families()->setFocus();
    on.families()->setCurrentIndex(on.families()->model()->index(0, 0));
    QTest::keyClick(on.families(), Qt::Key_Space);
    Picture::settle();
    auto* said = qobject_cast<widgets::TextBox*>(on.sheet->focusWidget());
    REQUIRE(said != nullptr);
    QTest::keyClicks(said, u"Feeding goes better"_s);
    auto* what = qobject_cast<QLineEdit*>(on.named(u"Agreed: what"_s));
    REQUIRE(what != nullptr);
    QTest::keyClicks(what, u"Weigh again"_s);
    Picture::saveAll(*on.window, u"supervision-held"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    on.sheet->saveDraft();
    const auto draft =
        on.session->read([&](Connection& c) { return findDraft(c, supervisionDraft(record)); }).takeResult();
    REQUIRE((draft && *draft));
    CHECK(QString::fromUtf8(QJsonDocument((*draft)->content).toJson()).contains(u"Feeding goes better"_s));
    on.button(u"Save the session"_s)->setFocus();
    QTest::keyClick(on.button(u"Save the session"_s), Qt::Key_Space);
    Picture::settle();
    const SupervisionSession held = on.read(record);
    CHECK(held.state() == SupervisionState::Held);
    REQUIRE(held.families.size() == 1);
    CHECK(held.families.first().words == u"Feeding goes better"_s);
    REQUIRE(held.actions.size() == 1);
    CHECK(held.actions.first().what == u"Weigh again"_s);
    CHECK_FALSE(
        on.session->read([&](Connection& c) { return findDraft(c, supervisionDraft(record)); }).takeResult().value());
    // Who saves from within a field goes on in that field.
    QWidget* const again = on.named(u"Agreed: what"_s);
    REQUIRE(again != nullptr);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
    Picture::settle();
    REQUIRE(on.window->focusWidget() != nullptr);
    CHECK(on.window->focusWidget()->accessibleName() == u"Agreed: what"_s);
}

TEST_CASE("safeguarding supervision opens with the passphrase and closes over when one comes back") {
    SupervisionWindow on;
    on.isOf(u"TL1"_s, u"Farah Siddiqui"_s, u"team-lead"_s);
    const RecordId record = on.planned(SupervisionSort::Safeguarding);
    on.opensSession(record);
    CHECK_FALSE(on.button(u"Save the session"_s)->isVisible());
    QPushButton* opener = on.button(u"Open what is sealed…"_s);
    REQUIRE(opener != nullptr);
    REQUIRE(opener->isVisible());
    opener->click();
    Picture::settle();
    auto* passphrase = on.sheet->findChild<QDialog*>();
    REQUIRE(passphrase != nullptr);
    QTest::keyClicks(passphrase->findChild<QLineEdit*>(), u"right"_s);
    QTest::keyClick(passphrase->findChild<QLineEdit*>(), Qt::Key_Return);
    Picture::settle();
    CHECK(on.button(u"Save the session"_s)->isVisible());
    CHECK_FALSE(opener->isVisible());
    Picture::save(*on.window, u"supervision-safeguarding"_s, {});
    on.sheet->resumed();
    Picture::settle();
    CHECK_FALSE(on.button(u"Save the session"_s)->isVisible());
}

TEST_CASE("at twice the text a session is one column that scrolls whole") {
    SupervisionWindow on;
    on.isOf(u"TL1"_s, u"Farah Siddiqui"_s, u"team-lead"_s);
    on.opensSession(on.planned(SupervisionSort::Caseload));
    const auto shown = [&] {
        int count = 0;
        for (auto* each : on.sheet->findChildren<QScrollArea*>())
            if (each->isVisible() && each->verticalScrollBar()->maximum() > 0) ++count;
        return count;
    };
    on.window->resize(760, 700);
    Picture::settle();
    CHECK(on.families()->isVisible());
    CHECK(shown() == 1);
    on.window->resize(1366, 740);
    Picture::settle();
    CHECK(on.families()->isVisible());
    CHECK(on.named(u"Themes"_s) != nullptr);
}

TEST_CASE("supervision is handed over from the list of who is due, with the keyboard") {
    SupervisionWindow on;
    on.isOf(u"TL1"_s, u"Farah Siddiqui"_s, u"team-lead"_s);
    const RecordId record = on.planned(SupervisionSort::Caseload);
    on.session
        ->write([](Work& work) {
            return save(
                work,
                {newEntry(areaRecord(), u"staff",
                          {{u"name"_s, u"Fatima Noor"_s}, {u"role"_s, u"team-lead"_s}, {u"reference"_s, u"TL9"_s}})});
        })
        .result();
    on.opens();
    auto* list = on.page->findChild<widgets::RowList*>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Pryor"_s))
            list->setCurrentIndex(list->model()->index(row, 0));
    QPushButton* hand = nullptr;
    for (auto* each : on.page->findChildren<QPushButton*>())
        if (each->text().remove(u'&') == u"Hand over…"_s) hand = each;
    REQUIRE(hand != nullptr);
    hand->setFocus();
    QTest::keyClick(hand, Qt::Key_Space);
    Picture::settle();
    auto* dialog = on.page->findChild<pages::AskDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"supervision-hand-over"_s, {}, {600, 320});
    auto* to = dialog->findChild<QComboBox*>();
    to->setCurrentIndex(to->findData(u"TL9"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    CHECK(on.read(record).supervisor.name == u"Fatima Noor"_s);
}
