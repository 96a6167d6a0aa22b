#include "ui/pages/TeamPage.h"
#include "core/reports/ReportCsv.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/TeamModel.h"
#include "ui/pages/FamilyPage.h"
#include "ui/pages/TeamDialogs.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::PrintedReport;
using lodestar::tests::WorkWorld;

namespace {

/// The demo's area on the laptop of its team lead.
struct TeamWindow : WorkWorld {
    pages::TeamPage* page = nullptr;

    explicit TeamWindow(int families = 60)
        : WorkWorld(families, true) {
        note(u"family"_s);
        note(u"caseload"_s);
        window->registerPage(
            {u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1,
             [this](widgets::Navigator& navigator) { return new pages::TodayPage(context(navigator)); }});
        window->registerPage(
            {u"team"_s, u"Team"_s, u"team"_s, widgets::RailSection::Lead, 1,
             [this](widgets::Navigator& navigator) { return page = new pages::TeamPage(context(navigator)); }});
        window->open({u"today"_s, {}, {}});
        window->show();
        Picture::settle();
    }
    ~TeamWindow() { window.reset(); }

    /// Before a page is made.
    void isNow(const QString& role) {
        Identity me = session->me();
        me.role = role;
        const Status done =
            session->write([&](Work& work) { return writeIdentity(work.connection, me, clock); }).result();
        if (!done) throw std::runtime_error(done.error().detail.toStdString());
        session.reset();
        session = std::move(*Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
    }
    void opens(const QString& view) {
        window->open({u"team"_s, {}, {{u"view"_s, view}}});
        Picture::settle();
    }
    void presses(const QString& button) const {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->text() == button && each->isVisible()) each->click();
        Picture::settle();
    }
    [[nodiscard]] widgets::RowList* list(const QString& name) const {
        for (auto* each : page->findChildren<widgets::RowList*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    /// Where a practitioner stands in the table; -1: nowhere.
    static int rowOf(const widgets::RowTable* table, const QString& name) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name) return row;
        return -1;
    }
    static QString spoken(const widgets::RowList* list, int row) {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    template<typename Dialog> [[nodiscard]] Dialog* dialog() const { return page->findChild<Dialog*>(); }
    static void press(QWidget& dialog) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->isDefault()) each->click();
        Picture::settle();
    }
};

} // namespace

TEST_CASE("the lead's Today begins with whom nobody has, and leads to the team") {
    TeamWindow on;
    widgets::RowList* due = nullptr;
    for (auto* each : on.window->findChildren<widgets::RowList*>())
        if (each->accessibleName() == u"Due and overdue") due = each;
    REQUIRE(due != nullptr);
    CHECK(TeamWindow::spoken(due, 0).contains(u"have nobody who works with them"_s));
    Picture::save(*on.window, u"today-of-a-lead"_s, {});
    due->setCurrentIndex(due->model()->index(0, 0));
    QTest::keyClick(due, Qt::Key_Return);
    Picture::settle();
    CHECK(on.page != nullptr);
}

TEST_CASE("one key allots whom nobody has as suggested, and it is said with whom they are") {
    TeamWindow on;
    on.opens(u"came"_s);
    widgets::RowList* came = on.list(u"Came in"_s);
    const auto nobodys = [&] {
        int count = 0;
        for (int row = 0; row < came->model()->rowCount(); ++row)
            if (TeamWindow::spoken(came, row).contains(u"Nobody has them"_s)) ++count;
        return count;
    };
    const int before = nobodys();
    REQUIRE(before >= 2);
    CHECK(TeamWindow::spoken(came, 0).contains(u"Nobody has them"_s));
    Picture::saveAll(*on.window, u"team"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    came->setFocus();
    came->setCurrentIndex(came->model()->index(0, 0));
    QTest::keyClick(came, Qt::Key_Space);
    Picture::settle();
    CHECK(nobodys() == before - 1);
}

TEST_CASE("another than the suggested one is chosen with Enter, and several are allotted at once") {
    TeamWindow on;
    on.opens(u"came"_s);
    widgets::RowList* came = on.list(u"Came in"_s);
    came->setCurrentIndex(came->model()->index(0, 0));
    QTest::keyClick(came, Qt::Key_Return);
    Picture::settle();
    auto* one = on.dialog<pages::AllotDialog>();
    REQUIRE(one != nullptr);
    CHECK(AccessibilityWalk::findings(*one) == QStringList());
    Picture::save(*one, u"allot-dialog"_s, {}, {620, 380});
    one->reject();
    Picture::settle();
    for (QPushButton* each : on.page->findChildren<QPushButton*>())
        if (each->text() == u"All as suggested") each->click();
    Picture::settle();
    pages::AllotDialog* all = nullptr;
    for (auto* each : on.page->findChildren<pages::AllotDialog*>())
        if (each->isVisible()) all = each;
    REQUIRE(all != nullptr);
    CHECK(all->findChildren<QCheckBox*>().size() >= 2);
    Picture::save(*all, u"allot-several"_s, {}, {620, 460});
    TeamWindow::press(*all);
    CHECK_FALSE(TeamWindow::spoken(came, 0).contains(u"Nobody has them"_s));
}

TEST_CASE("each practitioner stands with her children against the yardstick, and the rule they are counted by") {
    TeamWindow on;
    on.opens(u"staff"_s);
    Picture::saveAll(*on.window, u"team-staff"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    auto* table = on.page->findChild<widgets::RowTable*>();
    REQUIRE(table->model()->rowCount() >= 3);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    const int joanne = TeamWindow::rowOf(table, u"Joanne Pryor"_s);
    REQUIRE(joanne >= 0);
    CHECK(cell(joanne, models::TeamModel::Practitioner).startsWith(u"Joanne Pryor, Health visitor"_s));
    CHECK(cell(joanne, models::TeamModel::Children).endsWith(u"of 250"_s));
    const QString csv = reports::csvOf(on.page->report());
    CHECK(csv.startsWith(u"practitioner,role,whole_time_percent,children,yardstick,"_s));
    table->setCurrentIndex(table->model()->index(joanne, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(on.opened.size() == 1);
    CHECK(on.opened.first().extra.value(u"worker"_s).toString() == u"HV1");
}

TEST_CASE("families without contact and what stands between two people are lists that lead to the family") {
    TeamWindow on;
    on.opens(u"unseen"_s);
    Picture::saveAll(*on.window, u"team-unseen"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    on.opens(u"waiting"_s);
    Picture::saveAll(*on.window, u"team-waiting"_s);
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
    widgets::RowList* waiting = on.list(u"Between two people"_s);
    REQUIRE(waiting->model()->rowCount() > 0);
    waiting->setCurrentIndex(waiting->model()->index(waiting->model()->rowCount() - 1, 0));
    QTest::keyClick(waiting, Qt::Key_Return);
    CHECK(on.opened.size() == 1);
}

TEST_CASE("the list of practitioners and that of families not seen are printed, with a navigator beside the others") {
    TeamWindow on;
    on.opens(u"staff"_s);
    const auto offers = [&](const QString& words) {
        const auto buttons = on.page->findChildren<QPushButton*>();
        return std::ranges::any_of(buttons,
                                   [&](const QPushButton* each) { return each->text() == words && each->isVisible(); });
    };
    CHECK(offers(u"Print"_s));
    const PrintedReport staff(on.page->report(), u"team-staff"_s);
    REQUIRE(staff.pages >= 1);
    const QString all = staff.text.join(u'\n');
    for (const QString& each : {u"Caseloads of the team"_s, u"Pryor"_s, u"Kessell"_s, u"OFFICIAL-SENSITIVE"_s}) {
        INFO(each.toStdString());
        // In a narrow column a name stands on two lines.
        for (const QString& word : each.split(u' '))
            CHECK(all.contains(word));
    }
    on.opens(u"unseen"_s);
    CHECK(offers(u"Print"_s));
    CHECK(PrintedReport(on.page->report(), u"team-unseen"_s).pages >= 1);
    on.opens(u"came"_s);
    CHECK_FALSE(offers(u"Print"_s));
}

TEST_CASE("a navigator's families are not handed on like a caseload, and the page says how another is asked in") {
    TeamWindow on;
    on.opens(u"staff"_s);
    auto* table = on.page->findChild<widgets::RowTable*>();
    const int navigator = TeamWindow::rowOf(table, u"Dawn Kessell"_s);
    REQUIRE(navigator >= 0);
    CHECK_FALSE(table->model()
                    ->index(navigator, models::TeamModel::Children)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"of 250"_s));
    table->setCurrentIndex(table->model()->index(navigator, 0));
    on.presses(u"Hand on families"_s);
    CHECK(on.dialog<pages::AllotDialog>() == nullptr);
    CHECK(std::ranges::any_of(on.page->findChildren<QLabel*>(), [](const QLabel* each) {
        return each->isVisible() && each->text().startsWith(u"The families of Dawn Kessell agreed to her."_s);
    }));
}

namespace {

/// The page of a family on the lead's laptop.
struct FamilyOfLead : WorkWorld {
    pages::FamilyPage* page = nullptr;
    HeldFamily family;

    FamilyOfLead()
        : WorkWorld(60, true) {
        note(u"today"_s);
        window->registerPage(
            {u"family"_s, u"Family"_s, {}, widgets::RailSection::None, 0, [this](widgets::Navigator& navigator) {
                 return page = new pages::FamilyPage(*session, navigator, {});
             }});
        const QList<HeldFamily> held =
            session->read([](Connection& c) { return familiesOf(c, u"HV1"_s, QDate(2026, 11, 11)); }).result().value();
        for (const HeldFamily& each : held)
            if (each.child.isEmpty()) family = each;
        window->open({u"today"_s, {}, {}});
        window->open({u"family"_s, family.record.toString(), {}});
        window->show();
        Picture::settle();
    }
    ~FamilyOfLead() { window.reset(); }

    [[nodiscard]] QAction* act(const QString& begins) const {
        for (QMenu* menu : page->findChildren<QMenu*>()) {
            Q_EMIT menu->aboutToShow();
            Picture::settle();
            for (QAction* each : menu->actions())
                if (each->text().remove(u'&').startsWith(begins)) return each;
        }
        return nullptr;
    }
    [[nodiscard]] pages::AllotDialog* asked(const QString& begins) const {
        QAction* found = act(begins);
        if (found == nullptr) return nullptr;
        found->trigger();
        Picture::settle();
        for (auto* each : page->window()->findChildren<pages::AllotDialog*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    [[nodiscard]] QStringList holders(const RecordId& record) const {
        const Holdings all =
            session->read([](Connection& c) { return holdingsAfter(c, QDate(2026, 11, 11)); }).result().value();
        QStringList found;
        const QList<Holder> hers = all.value(record);
        for (const Holder& each : hers)
            if (!each.cover) found.append(each.reference);
        return found;
    }
};

} // namespace

TEST_CASE("on a family's page a lead allots the family, or one child alone, to another practitioner") {
    FamilyOfLead on;
    auto* dialog = on.asked(u"Allot to another practitioner"_s);
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"allot-from-family"_s, {}, {620, 380});
    TeamWindow::press(*dialog);
    CHECK(dialog->isVisible()); // nobody is chosen yet
    auto* to = dialog->findChild<QComboBox*>();
    to->setCurrentIndex(to->findData(u"HV2"_s));
    QTest::keyClick(to, Qt::Key_Return);
    Picture::settle();
    CHECK(on.holders(on.family.record) == QStringList{u"HV2"_s});

    QAction* alone = nullptr;
    for (QMenu* menu : on.page->findChildren<QMenu*>())
        for (QAction* each : menu->actions())
            if (each->text().endsWith(u" alone..."_s)) alone = each;
    REQUIRE(alone != nullptr);
    auto* child = on.asked(alone->text().remove(u'&'));
    REQUIRE(child != nullptr);
    to = child->findChild<QComboBox*>();
    to->setCurrentIndex(to->findData(u"HV1"_s));
    TeamWindow::press(*child);
    CHECK(on.holders(on.family.record) == QStringList{u"HV2"_s});
    const auto hers =
        on.session->read([](Connection& c) { return familiesOf(c, u"HV1"_s, QDate(2026, 11, 11)); }).result().value();
    CHECK(std::ranges::any_of(hers, [](const HeldFamily& each) { return !each.child.isEmpty(); }));
}

TEST_CASE("an absence asks for who, from when and who covers, says what is missing, and is seen at the practitioner") {
    TeamWindow on;
    on.opens(u"staff"_s);
    auto* table = on.page->findChild<widgets::RowTable*>();
    const int joanne = TeamWindow::rowOf(table, u"Joanne Pryor"_s);
    table->setCurrentIndex(table->model()->index(joanne, 0));
    for (QPushButton* each : on.page->findChildren<QPushButton*>())
        if (each->text() == u"Away, cover") each->click();
    Picture::settle();
    auto* dialog = on.dialog<pages::AbsenceDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    const auto combos = dialog->findChildren<QComboBox*>();
    REQUIRE(combos.size() == 2);
    combos.first()->setCurrentIndex(0);
    TeamWindow::press(*dialog);
    REQUIRE(dialog->isVisible());
    combos.first()->setCurrentIndex(combos.first()->findData(u"HV1"_s));
    combos.last()->setCurrentIndex(combos.last()->findData(u"HV2"_s));
    const auto dates = dialog->findChildren<widgets::DateField*>();
    dates.first()->setText(u"11 Nov 2026"_s);
    dates.last()->setText(u"20 Nov 2026"_s);
    Picture::save(*dialog, u"absence-dialog"_s, {}, {620, 460});
    TeamWindow::press(*dialog);
    const QString said =
        table->model()->index(joanne, models::TeamModel::Practitioner).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(u"Away to 20 Nov, covered by Tom Ridley"_s));
}

TEST_CASE("weights are turned on for the area with what each adds, and a post is made a part of one") {
    TeamWindow on;
    on.opens(u"staff"_s);
    auto* table = on.page->findChild<widgets::RowTable*>();
    CHECK(table->isColumnHidden(models::TeamModel::Weight));
    for (QPushButton* each : on.page->findChildren<QPushButton*>())
        if (each->text() == u"Weights") each->click();
    Picture::settle();
    auto* dialog = on.dialog<pages::CaseloadWeightsDialog>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    Picture::save(*dialog, u"weights-dialog"_s, {}, {620, 640});
    dialog->findChild<QCheckBox*>()->setChecked(true);
    TeamWindow::press(*dialog);
    CHECK_FALSE(table->isColumnHidden(models::TeamModel::Weight));
    const int joanne = TeamWindow::rowOf(table, u"Joanne Pryor"_s);
    table->setCurrentIndex(table->model()->index(joanne, 0));
    for (QPushButton* each : on.page->findChildren<QPushButton*>())
        if (each->text() == u"Post") each->click();
    Picture::settle();
    auto* post = on.dialog<pages::TeamMemberDialog>();
    REQUIRE(post != nullptr);
    CHECK(AccessibilityWalk::findings(*post) == QStringList());
    post->findChild<QSpinBox*>()->setValue(60);
    TeamWindow::press(*post);
    CHECK(table->model()->index(joanne, models::TeamModel::Children).data().toString().endsWith(u"of 150"_s));
}

TEST_CASE("an administrator arranges leave, and the page counts nothing of people that her laptop does not hold") {
    TeamWindow on;
    on.window.reset();
    on.isNow(u"administrator"_s);
    on.window = std::make_unique<shell::MainWindow>();
    on.note(u"caseload"_s);
    on.window->registerPage(
        {u"team"_s, u"Team"_s, u"team"_s, widgets::RailSection::Lead, 1,
         [&](widgets::Navigator& navigator) { return on.page = new pages::TeamPage(on.context(navigator)); }});
    on.window->open({u"team"_s, {}, {{u"view"_s, u"unseen"_s}}});
    on.window->show();
    Picture::settle();
    CHECK(on.page->findChild<widgets::SegmentedSwitch*>()->current() == u"staff");
    const auto* table = on.page->findChild<widgets::RowTable*>();
    REQUIRE(table->model()->rowCount() > 0);
    CHECK_FALSE(table->isColumnHidden(models::TeamModel::Families));
    for (const int hidden : {models::TeamModel::Children, models::TeamModel::Unseen, models::TeamModel::Overdue})
        CHECK(table->isColumnHidden(hidden));
    QStringList tools;
    for (const QPushButton* each : on.page->findChildren<QPushButton*>())
        if (each->isVisible()) tools.append(each->text());
    CHECK(tools.contains(u"Away, cover"_s));
    CHECK_FALSE(tools.contains(u"Export"_s));
    Picture::save(*on.window, u"team-of-an-administrator"_s, {});
    CHECK(AccessibilityWalk::findings(*on.window) == QStringList());
}
