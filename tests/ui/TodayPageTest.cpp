#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/RowsModel.h"
#include "ui/models/TodayWords.h"
#include "ui/pages/NoAccessDialog.h"
#include "ui/widgets/RowList.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::AccessibilityWalk;
using lodestar::tests::Picture;
using lodestar::tests::WorkWorld;

namespace {

pages::TodayPage* openToday(WorkWorld& world) {
    pages::TodayPage* page = nullptr;
    world.window->registerPage(
        {u"today"_s, u"Today"_s, u"today"_s, widgets::RailSection::Work, 1, [&](widgets::Navigator& navigator) {
             page = new pages::TodayPage(world.context(navigator));
             return page;
         }});
    for (const auto& id : {u"visit"_s, u"appointment"_s, u"family"_s, u"inbox"_s})
        world.note(id);
    REQUIRE(world.window->open({u"today"_s, {}, {}}));
    Picture::of(*world.window, {});
    return page;
}

widgets::RowList* list(pages::TodayPage* page, const QString& name) {
    for (auto* each : page->findChildren<widgets::RowList*>()) {
        if (each->accessibleName() == name) return each;
    }
    return nullptr;
}

QString allWords(pages::TodayPage* page) {
    QStringList words;
    for (auto* each : page->findChildren<widgets::RowList*>()) {
        for (int row = 0; row < each->model()->rowCount(); ++row)
            words.append(each->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("Today shows the demo's day in every look, and can be used by ear and by keyboard") {
    WorkWorld world;
    pages::TodayPage* page = openToday(world);
    REQUIRE(list(page, u"Appointments"_s)->model()->rowCount() > 0);
    REQUIRE(list(page, u"Due and overdue"_s)->model()->rowCount() > 0);
    Picture::saveAll(*world.window, u"today"_s);
    Picture::save(*world.window, u"today-wide"_s, {}, {1920, 1050});
    Picture::of(*world.window, {});
    CHECK(AccessibilityWalk::findings(*world.window) == QStringList());
}

TEST_CASE("Enter on an appointment opens its visit, Space on a due step books it") {
    WorkWorld world;
    pages::TodayPage* page = openToday(world);
    auto* appointments = list(page, u"Appointments"_s);
    appointments->setFocus();
    QTest::keyClick(appointments, Qt::Key_Return);
    REQUIRE(world.opened.size() == 1);
    CHECK(world.opened.first().page == u"visit"_s);
    CHECK_FALSE(world.opened.first().extra.value(u"appointment"_s).toString().isEmpty());
    REQUIRE(world.window->back());
    auto* due = list(page, u"Due and overdue"_s);
    for (int row = 0; row < due->model()->rowCount(); ++row) {
        const QModelIndex index = due->model()->index(row, 0);
        if (index.data(theme::ActionRole).toString() != u"Book"_s) continue;
        due->setCurrentIndex(index);
        break;
    }
    QTest::keyClick(due, Qt::Key_Space);
    REQUIRE(world.opened.size() == 2);
    CHECK(world.opened.last().page == u"appointment"_s);
    CHECK_FALSE(world.opened.last().extra.value(u"step"_s).toString().isEmpty());
}

TEST_CASE("after a death nothing on Today offers anything for that person") {
    WorkWorld world;
    pages::TodayPage* page = openToday(world);
    const auto today = readToday(*world.store.open(), *world.catalogue, world.session->me(), world.clock.today());
    REQUIRE(today);
    REQUIRE_FALSE(today->due.isEmpty());
    WorkPerson child;
    for (const WorkItem& each : today->due) {
        if (each.people.size() == 1 && each.people.first().child) child = each.people.first();
    }
    REQUIRE_FALSE(child.record.isNull());
    const QString name = models::TodayWords::name(child);
    REQUIRE(allWords(page).contains(name));
    const auto died = world.session->write([child](Work& work) -> Status {
        return save(work, {newEntry(child.record, u"death",
                                    {{u"death"_s, QJsonObject{{u"what"_s, u"death"_s}, {u"on"_s, u"2026-11-10"_s}}}})});
    });
    REQUIRE(died.result());
    Picture::settle();
    CHECK_FALSE(allWords(page).contains(name));
}

TEST_CASE("no row of Today names a mood, a score, a reason or what is sealed") {
    WorkWorld world;
    pages::TodayPage* page = openToday(world);
    const auto task = world.session->write([](Work& work) -> Status {
        LODESTAR_ASSIGN(const auto facts, readCaseloadFacts(work.connection, {{}, QDate(2026, 11, 11)}));
        return save(work, {newEntry(facts.households.front().record, u"private_task",
                                    {{u"what"_s, u"ask about the bruise"_s}, {u"on"_s, u"2026-11-11"_s}})});
    });
    REQUIRE(task.result());
    Picture::settle();
    const QString words = allWords(page);
    for (const auto& never : {u"mood"_s, u"Whooley"_s, u"EPDS"_s, u"PHQ"_s, u"MARAC"_s, u"bruise"_s, u"abuse"_s,
                              u"protection"_s, u"score"_s})
        CHECK_FALSE(words.contains(never, Qt::CaseInsensitive));
}

TEST_CASE("promises of one family are one row that opens to the single ones, and closing it hides no count") {
    WorkWorld world;
    const auto promised = world.session->write([](Work& work) -> Status {
        LODESTAR_ASSIGN(const auto facts, readCaseloadFacts(work.connection, {{}, QDate(2026, 11, 11)}));
        const RecordId home = facts.households.front().record;
        QList<Edit> edits;
        for (const auto& by : {u"2026-11-12"_s, u"2026-11-09"_s, u"2026-11-10"_s})
            edits.append(
                newEntry(home, u"promise", {{u"promise"_s, QJsonObject{{u"what"_s, u"call"_s}, {u"by"_s, by}}}}));
        return save(work, edits);
    });
    REQUIRE(promised.result());
    pages::TodayPage* page = openToday(world);
    auto* due = list(page, u"Due and overdue"_s);
    const auto rowSaying = [&](const QString& lead) {
        for (int row = 0; row < due->model()->rowCount(); ++row) {
            if (due->model()->index(row, 0).data(theme::LeadRole).toString() == lead) return row;
        }
        return -1;
    };
    const auto items = [&] {
        return readToday(*world.store.open(), *world.catalogue, world.session->me(), world.clock.today())->due.size();
    };
    const int before = due->model()->rowCount();
    int group = -1;
    for (int row = 0; row < before && group < 0; ++row) {
        if (due->model()->index(row, 0).data(theme::ActionRole).toString() == u"Show all"_s) group = row;
    }
    REQUIRE(group >= 0);
    CHECK(rowSaying(u"Something promised"_s) < 0);
    CHECK(before < items());
    due->setFocus();
    due->setCurrentIndex(due->model()->index(group, 0));
    QTest::keyClick(due, Qt::Key_Space);
    CHECK(due->model()->rowCount() > before);
    CHECK(due->currentIndex().row() == group);
    const QModelIndex single = due->model()->index(group + 1, 0);
    CHECK(single.data(theme::LeadRole).toString() == u"Something promised"_s);
    CHECK(single.data(theme::InsetRole).toInt() == 1);
    Picture::save(*world.window, u"today-promises"_s, {});
    QTest::keyClick(due, Qt::Key_Space);
    CHECK(due->model()->rowCount() == before);
}

TEST_CASE("no access is written from Today for the current appointment and for a step that is due") {
    WorkWorld world;
    pages::TodayPage* page = openToday(world);
    const auto contacts = [&] {
        return *world.store.open()->integer("SELECT count(*) FROM entry WHERE kind = 'contact' AND "
                                            "json_extract(fields, '$.what.outcome') = 'no_access'");
    };
    const auto before = contacts();
    int written = 0;
    for (const auto& name : {u"Appointments"_s, u"Due and overdue"_s}) {
        auto* rows = list(page, name);
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QPushButton* missed = nullptr;
        for (auto* each : page->findChildren<QPushButton*>()) {
            if (each->text() == u"No access"_s && each->isVisible() &&
                each->accessibleDescription() == rows->currentIndex().data().toString())
                missed = each;
        }
        REQUIRE(missed != nullptr);
        missed->click();
        Picture::settle();
        const auto* dialog = page->findChild<pages::NoAccessDialog*>();
        REQUIRE(dialog != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        Picture::settle();
        CHECK(contacts() == before.value_or(0) + ++written);
    }
}

TEST_CASE("messages of children who are not known here stand on Today until a person says whose they are") {
    WorkWorld world;
    pages::TodayPage* page = openToday(world);
    CHECK_FALSE(allWords(page).contains(u"not known here"_s));
    const auto came = world.session->write([](Work& work) -> Status {
        return save(work,
                    {newEntry(areaRecord(), u"event_message", {{u"message"_s, QJsonObject{{u"code"_s, u"CH001"_s}}}})});
    });
    REQUIRE(came.result());
    Picture::settle();
    CHECK(allWords(page).contains(u"One message names a child who is not known here"_s));
}
