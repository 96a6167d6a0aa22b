#include "tests/support/catch.h"
#include "tests/ui/WorkWorld.h"
#include "tests/ui/support/AccessibilityWalk.h"
#include "tests/ui/support/Picture.h"
#include "ui/models/RowsModel.h"
#include "ui/models/TodayWords.h"
#include "ui/widgets/RowList.h"

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
