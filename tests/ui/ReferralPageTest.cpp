#include "ui/pages/ReferralPage.h"
#include "tests/core/services/ReferralWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/ReferralWords.h"
#include "ui/pages/ReferralDialogs.h"
#include "ui/pages/ReferralPanel.h"
#include "ui/reports/ReferralLetterPrint.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/PromptLine.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using S = rules::ReferralState;

namespace {

/// The page of a referral in the program's window.
struct PageWorld : ReferralWorld {
    std::unique_ptr<Session> session;
    shell::MainWindow window;
    QList<widgets::Route> led;

    pages::ReferralPage* open(const QVariantMap& extra) {
        session = demand(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
        window.registerPage({u"referral"_s, {}, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& to) {
                                 return new pages::ReferralPage(*session, to, {});
                             }});
        window.open({u"referral"_s, household.toString(), extra});
        Picture::of(window, {});
        return window.findChild<pages::ReferralPage*>();
    }
    static QPushButton* button(QWidget* in, const QString& words) {
        const auto all = in->findChildren<QPushButton*>();
        for (QPushButton* each : all)
            if (QString(each->text()).remove(u'&').startsWith(words)) return each;
        return nullptr;
    }
    /// The dialog that lies open now.
    template<typename T> static T* dialog() {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<T*>(each); found != nullptr && found->isVisible()) return found;
        return nullptr;
    }
    pages::ReferralPage* page() { return window.findChild<pages::ReferralPage*>(); }
    void press(const QString& words) {
        QPushButton* found = button(page(), words);
        INFO(words.toStdString());
        REQUIRE(found != nullptr);
        found->click();
    }
    /// Fills in what the state needs and saves.
    void fill(pages::ReferralStepDialog* dialog, S state) {
        REQUIRE(dialog != nullptr);
        dialog->begin(needed(state));
        QPushButton* save = button(dialog, u"Save"_s);
        REQUIRE(save != nullptr);
        save->click();
    }
};

} // namespace

TEST_CASE("a referral is written, saved and sent from its page") {
    PageWorld world;
    pages::ReferralPage* page = world.open({{u"person"_s, world.zofia.toString()}});
    auto* form = page->findChild<pages::ReferralForm*>();
    REQUIRE(form != nullptr);
    Picture::save(world.window, u"referral-new"_s, {});
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
    form->setDraft(world.speech());
    PageWorld::button(page, u"Save the draft"_s)->click();
    REQUIRE(page->referral());
    CHECK(page->referral()->isDraft());
    CHECK(page->referral()->gaps.isEmpty());
    Picture::save(world.window, u"referral-draft"_s, {});
    PageWorld::button(page, u"Send"_s)->click();
    auto* send = PageWorld::dialog<pages::ReferralSendDialog>();
    REQUIRE(send != nullptr);
    PageWorld::button(send, u"Send"_s)->click();
    CHECK(send->isVisible()); // no way was chosen
    send->findChild<QComboBox*>()->setCurrentIndex(2);
    PageWorld::button(send, u"Send"_s)->click();
    CHECK(page->referral()->row.state() == S::Sent);
    CHECK(world.list(world.anna).first().facts.sentOn == TestFamily::today());
}

TEST_CASE("what lacks something says so and stays; safeguarding goes") {
    PageWorld world;
    ReferralDraft bare;
    bare.person = world.zofia;
    bare.service = u"Audiology"_s;
    const EntryId id = world.draft(bare);
    pages::ReferralPage* page = world.open({{u"entry"_s, id.toString()}});
    CHECK(page->findChild<widgets::ActionBar*>()->words().contains(u"how urgent"_s));
    PageWorld::button(page, u"Send"_s)->click();
    auto* send = PageWorld::dialog<pages::ReferralSendDialog>();
    REQUIRE(send != nullptr);
    send->findChild<QComboBox*>()->setCurrentIndex(1);
    PageWorld::button(send, u"Send"_s)->click();
    CHECK(send->isVisible());
    CHECK(world.state(id) == S::Draft);
    send->QDialog::done(0);
}

TEST_CASE("every state can be recorded from the page, and every end") {
    PageWorld world;
    const EntryId first = world.sent(world.speech());
    pages::ReferralPage* page = world.open({{u"entry"_s, first.toString()}});
    QSet<S> reached;
    const auto states = rules::referralStates();
    for (const S state : states) {
        if (state == S::Draft || state == S::Sent) continue;
        const EntryId id = world.sent(world.speech());
        page->open({u"referral"_s, world.household.toString(), {{u"entry"_s, id.toString()}}});
        auto* panel = page->findChild<pages::ReferralPanel*>();
        REQUIRE(panel != nullptr);
        // The usual next is a button; what comes later stands in the menu.
        const QString words = models::ReferralWords::happened(state);
        INFO(words.toStdString());
        if (QPushButton* button = PageWorld::button(panel, words)) {
            button->click();
        } else {
            QAction* found = nullptr;
            for (QAction* each : PageWorld::button(panel, u"Something later"_s)->menu()->actions())
                if (each->text() == words) found = each;
            REQUIRE(found != nullptr);
            found->trigger();
        }
        world.fill(PageWorld::dialog<pages::ReferralStepDialog>(), state);
        CHECK(world.state(id) == state);
        if (world.state(id) == state) reached.insert(state);
    }
    CHECK(reached.size() == 14);
}

TEST_CASE("a referral under way shows what happened, by whom, and what is missing") {
    PageWorld world;
    const EntryId id = world.sent(world.speech());
    REQUIRE(world.record(id, S::Acknowledged, {{u"on"_s, u"2026-11-03"_s}, {u"by"_s, u"Reception"_s}}));
    REQUIRE(world.record(id, S::NotBrought, {{u"on"_s, u"2026-11-05"_s}}));
    pages::ReferralPage* page = world.open({{u"entry"_s, id.toString()}});
    CHECK(page->findChild<pages::ReferralForm*>() == nullptr);
    REQUIRE(page->findChild<widgets::PromptLine*>() != nullptr);
    Picture::saveAll(world.window, u"referral"_s);
    Picture::of(world.window, {});
    CHECK(AccessibilityWalk::findings(world.window) == QStringList());
    // What is left out is said beside its field.
    world.press(u"Close with an outcome"_s);
    auto* dialog = PageWorld::dialog<pages::ReferralStepDialog>();
    REQUIRE(dialog != nullptr);
    PageWorld::button(dialog, u"Save"_s)->click();
    CHECK(dialog->isVisible());
    CHECK(world.state(id) == S::NotBrought);
    Picture::save(*dialog, u"referral-close"_s, {});
    dialog->QDialog::done(0);
}

TEST_CASE("two values are shown, with the way to settle them") {
    PageWorld world;
    const EntryId id = world.sent(world.speech());
    const Entry drawn = world.entry(id);
    REQUIRE(world.record(id, S::Closed, {{u"outcome"_s, u"need_met"_s}}));
    world.saveFrom(drawn, {{u"state"_s, TestFamily::O{{u"state"_s, u"offered"_s}, {u"on"_s, u"2026-11-10"_s}}}});
    pages::ReferralPage* page = world.open({{u"entry"_s, id.toString()}});
    auto* prompt = page->findChild<widgets::PromptLine*>();
    REQUIRE(prompt != nullptr);
    CHECK(PageWorld::button(prompt, u"Settle"_s) != nullptr);
}

TEST_CASE("a sealed referral shows nothing before the passphrase was asked for") {
    PageWorld world;
    ReferralDraft sealed = world.speech();
    sealed.service = u"IDVA service"_s;
    const EntryId id = world.draft(sealed);
    pages::ReferralPage* page = world.open({{u"entry"_s, id.toString()}});
    CHECK(page->findChild<pages::ReferralForm*>() == nullptr);
    CHECK(page->findChild<pages::ReferralPanel*>() == nullptr);
    for (const QLabel* each : page->findChildren<QLabel*>())
        CHECK_FALSE(each->text().contains(u"IDVA"_s));
    page->open({u"referral"_s, world.household.toString(), {{u"entry"_s, id.toString()}, {u"sealed"_s, u"open"_s}}});
    CHECK(page->findChild<pages::ReferralForm*>() != nullptr);
}

TEST_CASE("what was typed and not saved is there again") {
    PageWorld world;
    pages::ReferralPage* page = world.open({{u"person"_s, world.zofia.toString()}});
    auto* form = page->findChild<pages::ReferralForm*>();
    auto* service = form->findChildren<QLineEdit*>().first();
    QTest::keyClicks(service, u"Audiology"_s);
    page->saveDraft();
    const auto kept = TestFamily::demand(drafts(*world.connection));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().page == u"referral"_s);
    page->open({u"referral"_s, world.household.toString(), {{u"draft"_s, kept.first().id.toString()}}});
    CHECK(page->findChild<pages::ReferralForm*>()->draft().service == u"Audiology"_s);
    PageWorld::button(page, u"Save the draft"_s)->click();
    CHECK(TestFamily::demand(drafts(*world.connection)).isEmpty());
    CHECK(page->referral().has_value());
}

TEST_CASE("the letter is a PDF of one page with the reason, and the family's copy has none") {
    PageWorld world;
    ReferralDraft draft = world.speech();
    draft.tried = u"Songs and rhymes at the family hub, six weeks."_s;
    draft.agreement.what = u"Name, address, what the review found about talking"_s;
    const EntryId id = world.draft(draft);
    const reports::ListPrint::By by{world.clock.now(), u"Anna Reed"_s, u"laptop"_s};
    for (const LetterFor whom : {LetterFor::Service, LetterFor::Family}) {
        const auto letter =
            TestFamily::demand(readReferralLetter(*world.connection, id, world.anna, TestFamily::today(), whom));
        const auto content = reports::referralLetterContent(letter);
        QString all = content.title;
        for (const QStringList& row : content.rows)
            all += row.join(u' ');
        CHECK(all.contains(u"Ten words"_s) == (whom == LetterFor::Service));
        CHECK(all.contains(u"Zofia Kowalczyk"_s));
        const QByteArray pdf = reports::referralLetterPdf(letter, by);
        CHECK(pdf.startsWith("%PDF"));
        QFile file(Picture::folder() +
                   (whom == LetterFor::Service ? u"/referral-letter.pdf"_s : u"/referral-copy.pdf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}
