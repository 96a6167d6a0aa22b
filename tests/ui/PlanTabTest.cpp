#include "core/services/Navigating.h"
#include "core/services/Plan.h"
#include "core/services/PlanHandout.h"
#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/PlanWords.h"
#include "ui/pages/CaseloadPage.h"
#include "ui/pages/FamilyPage.h"
#include "ui/pages/FamilyTabs.h"
#include "ui/pages/PlanDialog.h"
#include "ui/pages/PlanDialogs.h"
#include "ui/pages/SupportContactPage.h"
#include "ui/reports/PlanPrint.h"
#include "ui/theme/Language.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/TextBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

template<typename T> T demand(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().detail.toStdString());
    return std::move(*result);
}
void demand(const Status& status) {
    if (!status) throw std::runtime_error(status.error().detail.toStdString());
}

/// The demo's area, seen by its health visitor or by a navigator, with the pages of this test.
struct PlanWorld : WorkWorld {
    RecordId household;

    explicit PlanWorld(const QString& navigator = {})
        : WorkWorld(24) {
        household = named(u"Popescu"_s);
        if (!navigator.isEmpty()) sits(navigator);
        window->setWho(session->me().name);
        const auto add = [this](const QString& id, auto make) {
            window->registerPage({id, id, u"home"_s, widgets::RailSection::Work, 1, make});
        };
        add(u"today"_s, [this](widgets::Navigator& way) { return new pages::TodayPage(context(way)); });
        add(u"caseload"_s, [this](widgets::Navigator& way) { return new pages::CaseloadPage(context(way)); });
        add(u"family"_s, [this](widgets::Navigator& way) { return new pages::FamilyPage(*session, way, {}); });
        add(supportContactPage(),
            [this](widgets::Navigator& way) { return new pages::SupportContactPage(*session, way); });
    }

    RecordId named(const QString& family) {
        return demand(session
                          ->read([family](Connection& connection) -> Result<RecordId> {
                              LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record FROM household "
                                                                                    "WHERE name = ?"));
                              LODESTAR_ASSIGN(const auto found, query.bind(family).first([](const Statement& row) {
                                  return row.id<RecordId>(0);
                              }));
                              return found.value_or(RecordId());
                          })
                          .takeResult());
    }
    /// The navigator sits at this laptop from now on.
    void sits(const QString& reference) {
        Identity me;
        me.reference = reference;
        me.name = u"Dawn Kessell"_s;
        me.role = u"family-navigator"_s;
        me.team = u"Central"_s;
        const Clock& now = clock;
        demand(session->keep([me, &now](Connection& connection) { return writeIdentity(connection, me, now); })
                   .takeResult());
        session = demand(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
    }
    FamilyPlan plan() {
        return demand(
            session->read([record = household](Connection& c) { return readPlan(c, {record}); }).takeResult());
    }
    QList<Entry> entries(const QString& kind) {
        return demand(
            session->read([record = household, kind](Connection& c) { return EntryTable(c).ofRecord(record, kind); })
                .takeResult());
    }
};

QPushButton* button(const QWidget& in, const QString& words) {
    const auto all = in.findChildren<QPushButton*>();
    for (QPushButton* each : all)
        if (QString(each->text()).remove(u'&') == words && each->isVisibleTo(&in)) return each;
    return nullptr;
}

void press(const QWidget& in, const QString& words) {
    QPushButton* found = button(in, words);
    INFO(words.toStdString());
    REQUIRE(found != nullptr);
    found->click();
    Picture::settle();
}

void choose(const widgets::ChoiceRow& row, const QString& words) {
    const auto all = row.findChildren<QAbstractButton*>();
    for (QAbstractButton* each : all)
        if (each->text() == words) return each->click();
    FAIL("no such answer");
}

template<typename T> T* field(const QWidget& in, const QString& name) {
    T* found = in.findChild<T*>(name);
    INFO(name.toStdString());
    REQUIRE(found != nullptr);
    return found;
}

widgets::RowList* listNamed(const QWidget& in, const QString& name) {
    const auto all = in.findChildren<widgets::RowList*>();
    for (widgets::RowList* each : all)
        if (each->accessibleName() == name) return each;
    return nullptr;
}

pages::PlanDialog* dialogIn(const QWidget& window) {
    pages::PlanDialog* found = nullptr;
    const auto all = window.findChildren<pages::PlanDialog*>();
    for (pages::PlanDialog* each : all)
        if (each->isVisible()) found = each;
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("a prompt says likely and with whom to check, and never that a family is entitled") {
    const models::PlanWords words(QDate(2026, 11, 11), [](const RecordId&) { return QString(); });
    for (const rules::Entitlement& each : rules::entitlements()) {
        EntitlementPrompt prompt;
        prompt.entitlement = each.id;
        prompt.title = each.title;
        prompt.check = each.check;
        prompt.likelihood = rules::Likelihood::Likely;
        prompt.rule = each.rules.last().title;
        const auto row = words.entitled(prompt);
        CHECK(row.lead == u"Likely to be entitled"_s);
        CHECK(row.second.contains(each.check));
        prompt.likelihood = rules::Likelihood::Ask;
        CHECK(words.entitled(prompt).lead == u"May be entitled"_s);
        CHECK(words.entitled(prompt).second.contains(u"ask what the family earns"_s));
    }
}

TEST_CASE("the plan of a family is drawn in every look, and every part of it can be reached and spoken") {
    PlanWorld world;
    REQUIRE(world.window->open({u"family"_s, world.household.toString(), {{u"tab"_s, u"plan"_s}}}));
    Picture::settle();
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList{});
    Picture::saveAll(*world.window, u"family-plan"_s);
}

TEST_CASE("a goal is set, given a small step and looked at again in the plan") {
    PlanWorld world;
    REQUIRE(world.window->open({u"family"_s, world.household.toString(), {{u"tab"_s, u"plan"_s}}}));
    Picture::settle();
    const auto before = world.plan().goals.size();
    press(*world.window, u"Add a goal…"_s);
    pages::PlanDialog* dialog = dialogIn(*world.window);
    press(*dialog, u"Save"_s);
    CHECK(world.plan().goals.size() == before); // it says what is missing, and stays
    field<widgets::TextBox>(*dialog, u"words"_s)->setText(u"Swimming together on Saturdays"_s);
    press(*dialog, u"Save"_s);
    REQUIRE(world.plan().goals.size() == before + 1);
    const auto* goals = listNamed(*world.window, u"Goals and small steps"_s);
    REQUIRE(goals != nullptr);
    CHECK(goals->model()->rowCount() >= 4);
}

TEST_CASE("a navigator is asked in with the family's agreement, by whoever is responsible") {
    PlanWorld world;
    world.household = world.named(u"Moyo"_s);
    REQUIRE(world.window->open({u"family"_s, world.household.toString(), {{u"tab"_s, u"plan"_s}}}));
    Picture::settle();
    press(*world.window, u"Ask a navigator in…"_s);
    pages::PlanDialog* dialog = dialogIn(*world.window);
    field<QComboBox>(*dialog, u"to"_s)->setCurrentIndex(1);
    press(*dialog, u"Ask her"_s);
    REQUIRE(dialog->isVisible());
    field<QLineEdit>(*dialog, u"givenBy"_s)->setText(u"Tariro"_s);
    field<widgets::TextBox>(*dialog, u"how"_s)->setText(u"At home, the leaflet read together"_s);
    field<widgets::TextBox>(*dialog, u"scope"_s)->setText(u"The nursery place"_s);
    Picture::save(*dialog, u"navigator-dialog"_s, {}, {520, 640});
    press(*dialog, u"Ask her"_s);
    const auto all =
        demand(world.session->read([record = world.household](Connection& c) { return navigatorsOf(c, record); })
                   .takeResult());
    REQUIRE(all.size() == 1);
    CHECK(all.first().state == NavigatorAllotment::State::Offered);
}

TEST_CASE("a contact is filled in, kept at each keystroke, and saved") {
    PlanWorld world(u"FN1"_s);
    REQUIRE(world.window->open({supportContactPage(), world.household.toString(), {}}));
    Picture::settle();
    auto* page = world.window->findChild<pages::SupportContactPage*>();
    REQUIRE(page != nullptr);
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList{});
    const auto contacts = world.entries(u"contact"_s).size();
    press(*world.window, u"Save the contact"_s);
    CHECK(world.entries(u"contact"_s).size() == contacts);
    choose(*page->findChild<widgets::ChoiceRow*>(), u"Went along"_s);
    auto* words = page->findChild<widgets::TextBox*>();
    words->setText(u"We went to the open day together"_s);
    Q_EMIT words->textEdited();
    page->saveDraft();
    const auto kept = demand(world.session->read([](Connection& c) { return drafts(c); }).takeResult());
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().page == supportContactPage());
    Picture::saveAll(*world.window, u"contact"_s);
    press(*world.window, u"Save the contact"_s);
    CHECK(world.entries(u"contact"_s).size() == contacts); // to whom is still to be said
    const auto lines = page->findChildren<QLineEdit*>();
    for (QLineEdit* each : lines)
        if (each->accessibleName() == u"To whom"_s) each->setText(u"Adult college"_s);
    press(*world.window, u"Save the contact"_s);
    REQUIRE(world.entries(u"contact"_s).size() == contacts + 1);
    CHECK(demand(world.session->read([](Connection& c) { return drafts(c); }).takeResult()).isEmpty());
}

TEST_CASE("a navigator's own Today, Caseload and Family show plans and no step of the pathway") {
    PlanWorld world(u"FN1"_s);
    REQUIRE(world.window->open({u"today"_s, {}, {}}));
    Picture::settle();
    const auto* due = listNamed(*world.window, u"Due and overdue"_s);
    REQUIRE(due != nullptr);
    CHECK(due->model()->rowCount() > 0);
    Picture::save(*world.window, u"navigator-today"_s, {});
    REQUIRE(world.window->open({u"caseload"_s, {}, {}}));
    Picture::settle();
    Picture::save(*world.window, u"navigator-caseload"_s, {});
    REQUIRE(world.window->open({u"family"_s, world.household.toString(), {}}));
    Picture::settle();
    const QStringList tabs = world.window->findChild<pages::FamilyTabs*>()->titles();
    CHECK(tabs == QStringList{u"Timeline"_s, u"Timeline: Chronology"_s, u"Referrals"_s, u"Plan"_s,
                              u"Plan: Open to you"_s, u"Plan: Courses"_s, u"People and household"_s,
                              u"People and household: Sharing"_s, u"Documents"_s});
    Picture::save(*world.window, u"navigator-family"_s, {});
}

TEST_CASE("our plan is printed in the language of the parent") {
    PlanWorld world;
    const auto family = demand(
        world.session
            ->read([record = world.household](Connection& c) { return readFamily(c, record, QDate(2026, 11, 11)); })
            .takeResult());
    const auto recipients = planRecipients(family);
    REQUIRE_FALSE(recipients.isEmpty());
    const PlanHandout plan = demand(
        world.session
            ->read([family, to = recipients.first().person](Connection& c) { return readPlanHandout(c, family, to); })
            .takeResult());
    REQUIRE(plan.goals.size() == 1);
    for (const theme::Language& language : theme::Language::available()) {
        const auto paper = reports::planPaper(plan, {recipients.first().name, language.code, QDate(2026, 11, 11)});
        CHECK(paper.lines().contains(plan.goals.first().words));
        CHECK((paper.lines().first() == u"Our plan"_s) == (language.code == u"en"_s));
        QFile file(Picture::folder() + u"/our-plan-%1.pdf"_s.arg(language.code));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(paper.pdf());
    }
}
