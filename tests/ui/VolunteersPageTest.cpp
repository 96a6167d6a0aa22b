#include "ui/pages/VolunteersPage.h"

#include "tests/core/services/WorkforceWorld.h"
#include "tests/support/catch.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/MatchDialogs.h"
#include "ui/pages/MyFamiliesPage.h"
#include "ui/pages/WorkerDialogs.h"
#include "ui/pages/WorkforcePrint.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;

namespace {

struct VolunteersWindow {
    shell::MainWindow window;
    pages::VolunteersPage* page = nullptr;

    explicit VolunteersWindow(Session& session, const QString& view = {}) {
        window.registerPage(
            {u"volunteers"_s, u"Volunteers"_s, u"people"_s, widgets::RailSection::Work, 1,
             [&](widgets::Navigator& navigator) { return page = new pages::VolunteersPage(session, navigator); }});
        REQUIRE(window.open({u"volunteers"_s, {}, {{u"view"_s, view}}}));
        window.show();
        Picture::settle();
    }
    QStringList rows() {
        QStringList found;
        const auto* list = page->findChild<widgets::RowList*>();
        for (int i = 0; i < list->model()->rowCount(); ++i)
            found.append(list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
        return found;
    }
};

QPushButton* buttonNamed(const QWidget& window, const QString& name) {
    const auto all = window.findChildren<QPushButton*>();
    const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
    return found == all.cend() ? nullptr : *found;
}

QString pdfOf(const reports::ListPrint::Content& content, const QString& name) {
    const QString path = Picture::folder() + u'/' + name;
    QPdfWriter pdf(path);
    CHECK(reports::ListPrint(content, {QDateTime(QDate(2026, 11, 11), QTime(9, 0)), u"Pat Lowe"_s, u"laptop"_s})
              .print(pdf) == 1);
    return path;
}

} // namespace

TEST_CASE("a coordinator sees matches, people and the training register, and each row says its state") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    const RecordId vera = world.ready(u"Vera Holt"_s, {u"Romanian"_s}, {u"feeding"_s, u"befriending"_s});
    world.ready(u"Dora Quill"_s);
    const RecordId match = world.running(vera);
    MatchContact met = world.met(match);
    met.worry = u"Andreea cried and would not say why"_s;
    WorkforceWorld::take(world.write([=](Work& work) { return recordMatchContact(work, met); }));
    WorkforceWorld::take(
        world.write([h = world.osei](Work& work) { return askForMatch(work, h, u"feeding"_s, u"HV1"_s); }));
    VolunteersWindow shown(*world.session);
    REQUIRE(shown.rows().size() == 2);
    CHECK(shown.rows()[0].contains(u"Osei"_s));
    CHECK(shown.rows()[1].contains(u"Vera Holt with Andreea and Leo"_s));
    CHECK(shown.rows()[1].contains(u"A worry was passed on"_s));
    CHECK(AccessibilityWalk::findings(shown.window) == QStringList());
    CHECK(shown.rows()[1].contains(u"Worry to answer"_s));
    Picture::save(shown.window, u"volunteers-matches"_s, {}, {1280, 800});
    Picture::save(shown.window, u"volunteers-matches"_s, {Picture::Choice::Light, 200}, {1366, 740});

    auto* views = shown.page->findChild<widgets::SegmentedSwitch*>();
    views->setCurrent(u"people"_s);
    Q_EMIT views->chosen(u"people"_s);
    Picture::settle();
    CHECK(shown.rows().size() == 2);
    Picture::save(shown.window, u"volunteers-people"_s, {}, {1280, 800});
    views->setCurrent(u"training"_s);
    Q_EMIT views->chosen(u"training"_s);
    Picture::settle();
    CHECK(shown.rows().size() == 2);
    CHECK(AccessibilityWalk::findings(shown.window) == QStringList());
    Picture::save(shown.window, u"volunteers-training"_s, {}, {1280, 800});
    Picture::save(shown.window, u"volunteers-training"_s, {Picture::Choice::Light, 200}, {1366, 740});
    Picture::setLook({});
}

TEST_CASE("somebody is proposed for a family from the list, and what is missing of others is said there") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    world.ready(u"Vera Holt"_s);
    world.volunteer(u"Nia Brook"_s);
    QWidget holder;
    holder.show();
    pages::askProposal(*world.session, {world.osei, u"Osei"_s, {}, u"Kursaal"_s, {}}, &holder);
    Picture::settle();
    auto* dialog = holder.findChild<pages::AskDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
    const auto* list = dialog->findChild<widgets::RowList*>();
    REQUIRE(list->model()->rowCount() == 2);
    CHECK(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"References are missing"_s));
    Picture::save(*dialog, u"match-proposal"_s, {}, {620, 820});
    auto* called = dialog->findChildren<QLineEdit*>().first();
    QTest::keyClicks(called, u"Abena"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    const auto matches = world.read([](Connection& c) { return lodestar::matches(c); });
    REQUIRE(matches.size() == 1);
    CHECK((matches.first().volunteer == u"Vera Holt"_s && matches.first().family.called == u"Abena"_s));
}

TEST_CASE("a navigator sees who is matched with her families and may ask for somebody, and no more") {
    WorkforceWorld world(u"family-navigator"_s);
    world.running(world.ready(u"Vera Holt"_s));
    VolunteersWindow shown(*world.session, u"people"_s);
    REQUIRE(shown.rows().size() == 2);
    CHECK(shown.rows().filter(u"Vera Holt"_s).size() == 1);
    CHECK(shown.rows().filter(u"Nobody is matched"_s).size() == 1);
    CHECK_FALSE(shown.page->findChild<widgets::SegmentedSwitch*>()->isVisible());
    for (const auto* each : shown.window.findChildren<QPushButton*>())
        if (each->text().contains(u"Add"_s)) CHECK_FALSE(each->isVisible());
}

TEST_CASE("a volunteer's page has the match card, her contacts and her own record") {
    WorkforceWorld world(u"volunteer"_s);
    const RecordId vera = world.ready(u"Vera Holt"_s, {}, {}, u"HV1"_s);
    const RecordId match = world.running(vera);
    WorkforceWorld::take(world.write([met = world.met(match)](Work& work) { return recordMatchContact(work, met); }));
    shell::MainWindow window;
    window.registerPage({u"my-families"_s, u"My families"_s, u"people"_s, widgets::RailSection::Work, 1,
                         [&](widgets::Navigator&) { return new pages::MyFamiliesPage(*world.session); }});
    REQUIRE(window.open({u"my-families"_s, {}, {}}));
    window.show();
    Picture::settle();
    CHECK(AccessibilityWalk::findings(window) == QStringList());
    const auto* list = window.findChild<widgets::RowList*>();
    REQUIRE(list != nullptr);
    CHECK(list->model()->rowCount() == 1);
    window.activateWindow();
    auto* record = buttonNamed(window, u"Record a contact with Andreea and Leo"_s);
    REQUIRE(record != nullptr);
    record->setFocus();
    QTest::keyClick(record, Qt::Key_Space);
    Picture::settle();
    auto* dialog = window.findChild<pages::AskDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChildren<QLineEdit*>().last()->setFocus();
    QTest::keyClick(dialog, Qt::Key_Return);
    Picture::settle();
    CHECK(world.match(match).contacts.size() == 2);
    // The cards were made anew, and the keyboard is where it was.
    REQUIRE(window.focusWidget() != nullptr);
    CHECK(window.focusWidget() == buttonNamed(window, u"Record a contact with Andreea and Leo"_s));
    Picture::save(window, u"my-families"_s, {}, {1280, 900});
    Picture::save(window, u"my-families"_s, {Picture::Choice::Light, 200}, {1366, 740});
    Picture::setLook({});
}

TEST_CASE("the match sheet holds what the family agreed to; supervision and training print as lists") {
    WorkforceWorld world;
    const RecordId vera = world.ready(u"Vera Holt"_s);
    const Match match = world.match(world.running(vera));
    const auto sheet = pages::WorkforcePrint::matchSheet(match);
    QStringList words;
    for (const QStringList& row : sheet.rows)
        words += row;
    CHECK(words.contains(u"Andreea and Leo"_s));
    CHECK_FALSE(words.join(u' ').contains(u"Popescu"_s));
    pdfOf(sheet, u"match-sheet.pdf"_s);
    const QDate today = world.today();
    const auto all = world.read([today](Connection& c) { return trainingRegister(c, {}, today); });
    pdfOf(pages::WorkforcePrint::training(all, today), u"training-register.pdf"_s);
    const WorkerSupervision held{{}, today.addDays(-40), 60, u"Pat"_s, u"Going well"_s, today.addDays(-1)};
    WorkforceWorld::take(world.write([=](Work& work) { return recordSupervision(work, vera, held); }));
    const auto list = pages::WorkforcePrint::supervision({world.worker(vera)}, {match}, today);
    CHECK(list.rows.first()[4].contains(u"overdue"_s));
    pdfOf(list, u"supervision-list.pdf"_s);
}

TEST_CASE("each dialog about a worker or a match names its fields and fits its words") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    const RecordId vera = world.ready(u"Vera Holt"_s);
    const Match match = world.match(world.running(vera));
    const Worker worker = world.worker(vera);
    const QList<std::pair<QString, std::function<void(QWidget*)>>> dialogs{
        {u"worker"_s, [&](QWidget* over) { pages::askWorker(*world.session, worker, over); }},
        {u"worker-check"_s,
         [&](QWidget* over) { pages::askCheck(*world.session, worker, worker.checks.first(), over); }},
        {u"worker-time"_s, [&](QWidget* over) { pages::askAvailability(*world.session, worker, over); }},
        {u"worker-training"_s,
         [&](QWidget* over) { pages::askTraining(*world.session, {worker}, worker.training.first(), over); }},
        {u"workforce-rules"_s, [&](QWidget* over) { pages::askWorkforceRules(*world.session, {}, over); }},
        {u"match-met"_s, [&](QWidget* over) { pages::askMet(*world.session, match, over); }},
        {u"match-ask"_s,
         [&](QWidget* over) { pages::askForVolunteer(*world.session, {world.osei, u"Osei"_s, {}, {}, {}}, over); }},
    };
    for (const auto& [name, opens] : dialogs) {
        INFO(name.toStdString());
        QWidget holder;
        holder.show();
        opens(&holder);
        Picture::settle();
        auto* dialog = holder.findChild<pages::AskDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(AccessibilityWalk::findings(*dialog) == QStringList());
        Picture::save(*dialog, name, {}, {620, 740});
        Picture::save(*dialog, name, {Picture::Choice::Light, 200}, {900, 740});
        const auto fields = dialog->findChildren<QWidget*>();
        for (const QWidget* each : fields) {
            if (!each->isVisible() || (!each->inherits("QLineEdit") && !each->inherits("QComboBox"))) continue;
            INFO(each->accessibleName().toStdString());
            CHECK(each->mapTo(dialog, QPoint(each->width(), 0)).x() < dialog->width());
        }
        Picture::setLook({});
    }
}
