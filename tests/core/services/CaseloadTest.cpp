#include "core/services/CaseloadFilter.h"
#include "core/services/LockSettings.h"
#include "core/services/SyncSentence.h"
#include "core/services/TodayList.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

using O = QJsonObject;

struct Caseworld : TestFamily {
    rules::PathwayCatalogue catalogue = demand(rules::PathwayCatalogue::shipped());

    Caseworld() { add(household, u"allotment", {{u"staff"_s, u"HV1"_s}}); }
    Caseload caseload() { return demand(readCaseload(*connection, catalogue, {u"HV1"_s, today()})); }
    CaseloadRow row() { return caseload().rows.first(); }
    TodayList todayList() {
        Identity me;
        me.reference = u"HV1"_s;
        return demand(readToday(*connection, catalogue, me, today()));
    }
    void hide() {
        const Entry root = demand(EntryTable(*connection).ofRecord(household, u"household")).first();
        saveFrom(root, {{u"confidentialAddress"_s, true}});
    }
    void book(const QString& at) {
        add(household, u"appointment",
            {{u"slot"_s, O{{u"at"_s, at}, {u"minutes"_s, 45}}},
             {u"what"_s, O{{u"type"_s, u"new_birth"_s}, {u"place"_s, u"home"_s}, {u"note"_s, u"bring the letter"_s}}},
             {u"practitioner"_s, u"HV1"_s},
             {u"people"_s, QJsonArray{O{{u"person"_s, jan.toString()}, {u"step"_s, u"NBV"_s}}}}});
    }
};

} // namespace

TEST_CASE("a family's row tells ages, needs level, next step and last contact") {
    Caseworld world;
    world.add(world.zofia, u"needs_level",
              {{u"level"_s, TestFamily::O{{u"level"_s, u"targeted"_s}}}, {u"on"_s, u"2026-01-01"_s}});
    const CaseloadRow row = world.row();
    CHECK(row.family == u"Kowalczyk"_s);
    REQUIRE(row.children.size() == 2);
    CHECK(row.children.first().given == u"Jan"_s);
    CHECK(row.needsLevel == u"targeted"_s);
    REQUIRE(row.next);
    CHECK_FALSE(row.last.on.isValid());
}

TEST_CASE("the presets and filters of the caseload keep what they say") {
    Caseworld world;
    const CaseloadRow row = world.row();
    const QDate day = TestFamily::today();
    CaseloadFilter filter;
    filter.preset = CaseloadFilter::Preset::UnderOne;
    CHECK(filter.keeps(row, day));
    CHECK_FALSE(filter.keeps(row, day.addYears(2)));
    filter.preset = CaseloadFilter::Preset::NotSeen;
    CHECK(filter.keeps(row, day));
    filter.preset = CaseloadFilter::Preset::Targeted;
    CHECK_FALSE(filter.keeps(row, day));
    filter = {};
    filter.unseenDays = 30;
    CHECK(filter.keeps(row, day));
    CHECK(filter.isNarrowed());
    CaseloadRow seen = row;
    seen.lastSeen = day.addDays(-29);
    CHECK_FALSE(filter.keeps(seen, day));
    CHECK(filter.keeps(seen, day.addDays(1)));
    CHECK(CaseloadFilter::fromJson(filter.toJson()) == filter);
    filter = {};
    filter.wards = {u"Milton"_s};
    CHECK_FALSE(filter.keeps(row, day));
    filter.wards.append(u"Westborough"_s);
    CHECK(filter.keeps(row, day));
    CHECK(CaseloadFilter::fromJson(filter.toJson()) == filter);
}

TEST_CASE("a family of two people stands in both caseloads, with both names, and under either filter") {
    Caseworld world;
    world.add(world.household, u"allotment", {{u"staff"_s, u"HV7"_s}, {u"from"_s, u"2026-02-01"_s}});
    for (const QString& reference : {u"HV1"_s, u"HV7"_s}) {
        const Caseload load = TestLog::demand(
            readCaseload(*world.connection, world.catalogue, {.worker = reference, .today = TestFamily::today()}));
        REQUIRE(load.rows.size() == 1);
        CHECK(load.rows.first().workers.size() == 2);
        CaseloadFilter filter;
        filter.worker = u"HV7"_s;
        CHECK(filter.keeps(load.rows.first(), TestFamily::today()));
        filter.worker = u"HV2"_s;
        CHECK_FALSE(filter.keeps(load.rows.first(), TestFamily::today()));
    }
    CHECK(world.row().workerNames().contains(u", "_s));
}

TEST_CASE("saved filters and hidden columns are kept in the store") {
    Caseworld world;
    CaseloadFilter filter;
    filter.childrenUnder = 3;
    CaseloadSettings settings;
    settings.filters.append({u"Under three"_s, filter});
    settings.hiddenColumns.append(u"language"_s);
    REQUIRE(writeCaseloadSettings(*world.connection, settings));
    const auto read = TestFamily::demand(readCaseloadSettings(*world.connection));
    CHECK(read.filters == settings.filters);
    CHECK(read.hiddenColumns == settings.hiddenColumns);
}

TEST_CASE("an export leaves a confidential address out and is no formula") {
    Caseworld world;
    CHECK(caseloadCsv(world.caseload().rows, TestFamily::today()).contains("14 Pilot Row"));
    world.hide();
    const QByteArray csv = caseloadCsv(world.caseload().rows, TestFamily::today());
    CHECK_FALSE(csv.contains("Pilot"));
    CHECK(csv.contains("Kowalczyk"));
    CaseloadRow row;
    row.family = u"=HYPERLINK(\"x\")"_s;
    CHECK(caseloadCsv({row}, TestFamily::today()).contains("\"'=HYPERLINK(\"\"x\"\")\""));
}

TEST_CASE("Today has the day's appointments in order, with draft and faces, and the next day's line") {
    Caseworld world;
    world.book(u"2026-11-11T14:00:00+00:00"_s);
    world.book(u"2026-11-11T09:30:00+00:00"_s);
    world.book(u"2026-11-12T09:00:00+00:00"_s);
    world.add(world.household, u"alert", {{u"face"_s, u"dog_ring_first"_s}});
    REQUIRE(keepDraft(*world.connection, {DraftId::create(),
                                          u"visit"_s,
                                          world.household,
                                          u"Visit"_s,
                                          u"2026-11-10T17:20:00+00:00"_s,
                                          u"2026-11-10T17:30:00+00:00"_s,
                                          {}}));
    const TodayList list = world.todayList();
    REQUIRE(list.appointments.size() == 2);
    CHECK(list.appointments[0].at.time() == QTime(9, 30));
    CHECK(list.appointments[0].title == u"New birth visit"_s);
    CHECK(list.appointments[0].line1 == u"14 Pilot Row"_s);
    CHECK(list.appointments[0].faces == QStringList{u"dog_ring_first"_s});
    CHECK_FALSE(list.appointments[0].draft.isNull());
    CHECK(list.appointments[1].draft.isNull());
    CHECK(list.nextDayCount == 1);
    world.hide();
    CHECK(world.todayList().appointments[0].line1.isEmpty());
}

TEST_CASE("an appointment without a step says what it is") {
    Caseworld world;
    const auto book = [&](const QString& type, const QString& place) {
        world.add(world.household, u"appointment",
                  {{u"slot"_s, O{{u"at"_s, u"2026-11-11T09:00:00+00:00"_s}, {u"minutes"_s, 30}}},
                   {u"what"_s, O{{u"type"_s, type}, {u"place"_s, place}}},
                   {u"practitioner"_s, u"HV1"_s},
                   {u"people"_s, QJsonArray{O{{u"person"_s, world.jan.toString()}}}}});
    };
    book(u"other"_s, u"home"_s);
    book(u"other"_s, u"telephone"_s);
    book(u"6_8_week"_s, u"clinic"_s);
    QStringList titles;
    const TodayList list = world.todayList();
    for (const DayAppointment& each : list.appointments)
        titles.append(each.title);
    titles.sort();
    CHECK(titles == QStringList{u"6–8 week review"_s, u"Phone call"_s, u"Visit"_s});
}

TEST_CASE("a step whose last day is months ahead stands in the caseload and not in Today, unless it was tried") {
    Caseworld world;
    const auto inToday = [&] {
        const TodayList list = world.todayList();
        return std::any_of(list.due.cbegin(), list.due.cend(),
                           [](const WorkItem& each) { return each.step == u"HV_2Y"_s; });
    };
    // Zofia is two years and three months: her review is due until she is two and a half.
    CHECK_FALSE(inToday());
    const auto next = [&](const Worklist& work) {
        return std::any_of(work.items.cbegin(), work.items.cend(),
                           [](const WorkItem& each) { return each.step == u"HV_2Y"_s; });
    };
    CHECK(next(TestFamily::demand(readWorklist(*world.connection, world.catalogue, {{u"HV1"_s, world.today()}}))));
    for (rules::PathwayEdition& each : world.catalogue.editions())
        each.set(u"todayHorizonDays"_s, 100);
    CHECK(inToday());
    for (rules::PathwayEdition& each : world.catalogue.editions())
        each.set(u"todayHorizonDays"_s, 28);
    CHECK_FALSE(inToday());
    world.add(world.zofia, u"contact_subject",
              {{u"contact"_s, EntryId::create().toString()},
               {u"what"_s, O{{u"at"_s, u"2026-11-10T10:00:00+00:00"_s},
                             {u"type"_s, u"2_year"_s},
                             {u"outcome"_s, u"no_access"_s},
                             {u"seen"_s, false}}}});
    CHECK(inToday());
}

TEST_CASE("after a death an appointment is only to be cancelled in person") {
    Caseworld world;
    world.book(u"2026-11-11T14:00:00+00:00"_s);
    world.add(world.jan, u"death", {{u"death"_s, TestFamily::O{{u"what"_s, u"death"_s}}}});
    const TodayList list = world.todayList();
    for (const DayAppointment& each : list.appointments) {
        CHECK(each.cancelInPerson);
        CHECK(each.people.isEmpty());
    }
    for (const CameBack& each : list.cameBack)
        CHECK(each.kind != CameBack::Kind::Births);
}

TEST_CASE("sealed matters are counted without a name, values to settle by family") {
    Caseworld world;
    CHECK(world.todayList().sealedMatters == 0);
    world.add(world.household, u"private_task", {{u"what"_s, u"ask"_s}, {u"on"_s, u"2026-11-11"_s}});
    CHECK(world.todayList().sealedMatters == 1);
    const Entry drawn =
        TestFamily::demand(EntryTable(*world.connection).ofRecord(world.household, u"household")).first();
    world.saveFrom(drawn, {{u"phone"_s, u"07700 900001"_s}});
    world.saveFrom(drawn, {{u"phone"_s, u"07700 900002"_s}});
    const TodayList list = world.todayList();
    const auto conflict = std::find_if(list.cameBack.cbegin(), list.cameBack.cend(),
                                       [](const CameBack& each) { return each.kind == CameBack::Kind::Conflict; });
    REQUIRE(conflict != list.cameBack.cend());
    CHECK(conflict->family == u"Kowalczyk"_s);
    CHECK(conflict->count == 1);
}

TEST_CASE("the sentence at the window's foot says what waits, and that nothing was ever sent") {
    Caseworld world;
    const auto sentence = TestFamily::demand(SyncSentence::read(*world.connection));
    CHECK(sentence.changes > 0);
    CHECK_FALSE(sentence.synced);
    CHECK(sentence.text().contains(u"wait for the first sync"_s));
    SyncSentence nothing;
    CHECK(nothing.text() == u"Everything is saved on this laptop; nothing waits to sync."_s);
    SyncSentence visits{5, 3, true};
    CHECK(visits.text().startsWith(u"Saved on this laptop"_s));
}

TEST_CASE("the minutes until the screen locks stay within an hour") {
    Caseworld world;
    CHECK(TestFamily::demand(LockSettings::read(*world.connection)).minutes == 10);
    CHECK(LockSettings{5}.write(*world.connection));
    CHECK(TestFamily::demand(LockSettings::read(*world.connection)).minutes == 5);
    CHECK_FALSE(LockSettings{0}.write(*world.connection));
    CHECK_FALSE(LockSettings{61}.write(*world.connection));
}

TEST_CASE("what is to be cancelled in person, and a draft, are named for a family of somebody else's caseload too") {
    Caseworld world;
    const Entry mine =
        TestFamily::demand(EntryTable(*world.connection).ofRecord(world.household, u"allotment")).first();
    world.saveFrom(mine, {{u"staff"_s, u"HV2"_s}});
    REQUIRE(world.caseload().rows.isEmpty());
    world.book(u"2026-11-13T09:30:00+00:00"_s);
    world.add(world.jan, u"death",
              {{u"death"_s, O{{u"what"_s, u"death"_s}, {u"on"_s, u"2026-11-10"_s}, {u"toldBy"_s, u"GP"_s}}}});
    REQUIRE(
        keepDraft(*world.connection,
                  {DraftId::create(), u"visit"_s, world.household, u"Visit"_s, u"2026-11-10"_s, u"2026-11-10"_s, {}}));
    QStringList named;
    for (const CameBack& each : world.todayList().cameBack) {
        if (each.kind == CameBack::Kind::Cancel || each.kind == CameBack::Kind::Draft) named << each.family;
    }
    CHECK(named == QStringList{u"Kowalczyk"_s, u"Kowalczyk"_s});
}
