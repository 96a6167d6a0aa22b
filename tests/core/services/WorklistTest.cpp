#include "core/services/Worklist.h"
#include "core/services/PathwayInUse.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lodestar;
using rules::StepStatus;

namespace {

/// The Kowalczyks (Zofia, two; Jan, twelve days) on the list of health visitor HV1.
struct Caseworld : TestFamily {
    rules::PathwayCatalogue catalogue = demand(rules::PathwayCatalogue::shipped());
    QString worker = u"HV1"_s;

    Caseworld() { add(household, u"allotment", {{u"staff"_s, u"HV1"_s}}); }

    QList<WorkItem> items() {
        return demand(readWorklist(*connection, catalogue, {{worker, today()}, 28, false})).items;
    }
    QList<WorkItem> of(const RecordId& person) {
        QList<WorkItem> found;
        const auto all = items();
        for (const WorkItem& item : all) {
            for (const WorkPerson& each : item.people) {
                if (each.record == person) found.append(item);
            }
        }
        return found;
    }
    std::optional<WorkItem> step(const RecordId& person, const QString& id) {
        const auto all = of(person);
        for (const WorkItem& item : all) {
            if (item.step == id) return item;
        }
        return std::nullopt;
    }
    EntryId dies(const RecordId& person) {
        return add(person, u"death",
                   {{u"death"_s, O{{u"what"_s, u"death"_s}, {u"on"_s, u"2026-11-10"_s}, {u"toldBy"_s, u"GP"_s}}}});
    }
    void seen(const RecordId& person, const QString& type, const QString& outcome, const QString& mode) {
        add(person, u"contact_subject",
            {{u"contact"_s, EntryId::create().toString()},
             {u"what"_s, O{{u"at"_s, u"2026-11-10T10:00:00+00:00"_s},
                           {u"type"_s, type},
                           {u"outcome"_s, outcome},
                           {u"mode"_s, mode},
                           {u"seen"_s, outcome == u"completed"_s}}}});
    }
    EntryId promise(const QString& by) {
        return add(household, u"promise", {{u"promise"_s, O{{u"what"_s, u"Mood call"_s}, {u"by"_s, by}}}});
    }
};

} // namespace

TEST_CASE("a new birth visit is due inside its legal window and settled by a completed visit alone") {
    Caseworld world;
    auto due = world.step(world.jan, u"NBV"_s);
    REQUIRE(due);
    CHECK(due->status == StepStatus::Due);
    CHECK(due->by == QDate(2026, 11, 13));
    CHECK(due->byLaw);
    CHECK(due->action == WorkItem::Action::Book);
    CHECK(due->family == u"Kowalczyk"_s);

    world.seen(world.jan, u"new_birth"_s, u"no_access"_s, u"face_to_face"_s);
    due = world.step(world.jan, u"NBV"_s);
    REQUIRE(due);
    CHECK(due->tries == 1);
    world.seen(world.jan, u"new_birth"_s, u"completed"_s, u"face_to_face"_s);
    CHECK_FALSE(world.step(world.jan, u"NBV"_s));
}

TEST_CASE("only the families allotted to the worker are in her list, and all of them in a team lead's") {
    Caseworld world;
    world.worker = u"HV2"_s;
    CHECK(world.items().isEmpty());
    world.worker.clear();
    CHECK_FALSE(world.items().isEmpty());
    Identity me;
    me.reference = u"HV2"_s;
    CHECK(scopeOf(me, TestFamily::today()).worker == u"HV2"_s);
    me.role = u"team-lead"_s;
    CHECK(scopeOf(me, TestFamily::today()).worker.isEmpty());
}

TEST_CASE("after a death nothing at all is offered for that person, and undoing it brings everything back") {
    Caseworld world;
    const auto before = world.of(world.jan).size();
    REQUIRE(before > 0);
    const EntryId death = world.dies(world.jan);
    CHECK(world.of(world.jan).isEmpty());
    CHECK(world.work([&](Work& work) { return retire(work, world.entry(death), u"it was a mistake"_s); }));
    CHECK(world.of(world.jan).size() == before);
}

TEST_CASE("after a child's death each step of brothers and sisters waits until a person confirms it") {
    Caseworld world;
    world.dies(world.zofia);
    const auto waiting = world.of(world.jan);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().status == StepStatus::Unconfirmed);
    CHECK(waiting.first().action == WorkItem::Action::Confirm);
    world.add(world.jan, u"continue_steps", {{u"on"_s, u"2026-11-11"_s}, {u"steps"_s, u"NBV"_s}});
    REQUIRE(world.step(world.jan, u"NBV"_s));
    CHECK(world.step(world.jan, u"NBV"_s)->status == StepStatus::Due);
}

TEST_CASE("twins whose steps are the same stand in one row, and apart once they differ") {
    Caseworld world;
    const RecordId second = world.child(u"Adam"_s, u"2026-10-30"_s);
    world.join(world.household, second, u"child"_s);
    const auto both = world.step(second, u"NBV"_s);
    REQUIRE(both);
    CHECK(both->people.size() == 2);
    world.seen(world.jan, u"new_birth"_s, u"completed"_s, u"face_to_face"_s);
    const auto alone = world.step(second, u"NBV"_s);
    REQUIRE(alone);
    CHECK(alone->people.size() == 1);
}

TEST_CASE("a child who has moved out, and a family that has gone, are in no list") {
    Caseworld world;
    const RecordId grandparents = RecordId::create();
    world.add(grandparents, u"household", {{u"name"_s, u"Nowak"_s}});
    SECTION("to grandparents of another worker's list") {
        const RecordId baby = world.child(u"Lena"_s, u"2026-10-30"_s);
        world.join(world.household, baby, u"child"_s, u"2026-10-30"_s, u"2026-11-05"_s);
        world.join(grandparents, baby, u"child"_s, u"2026-11-05"_s);
        world.add(grandparents, u"allotment", {{u"staff"_s, u"HV2"_s}});
        CHECK(world.of(baby).isEmpty());
        world.worker = u"HV2"_s;
        CHECK_FALSE(world.of(baby).isEmpty());
    }
    SECTION("the family moved away") {
        world.add(world.household, u"whereabouts", {{u"state"_s, u"moved_away"_s}, {u"on"_s, u"2026-11-01"_s}});
        CHECK(world.items().isEmpty());
    }
    SECTION("the family was closed") {
        const Entry root = world.demand(EntryTable(*world.connection).ofRecord(world.household, u"household")).first();
        world.saveFrom(root, {{u"open"_s, TestFamily::O{{u"to"_s, u"2026-11-01"_s}}}});
        CHECK(world.items().isEmpty());
    }
}

TEST_CASE("a child of separated parents stands once in the list") {
    Caseworld world;
    const RecordId other = RecordId::create();
    world.add(other, u"household", {{u"name"_s, u"Wrona"_s}});
    world.add(other, u"allotment", {{u"staff"_s, u"HV1"_s}});
    world.add(other, u"member",
              {{u"person"_s, world.jan.toString()}, {u"relationship"_s, u"child"_s}, {u"livesHere"_s, false}});
    const auto items = world.of(world.jan);
    CHECK(std::count_if(items.cbegin(), items.cend(), [](const WorkItem& each) { return each.step == u"NBV"_s; }) == 1);
    CHECK(items.first().family == u"Kowalczyk"_s);
}

TEST_CASE("a promise is in the list from a week before its day, without its words, and never after a death") {
    Caseworld world;
    const auto promises = [&] {
        QList<WorkItem> found;
        const auto all = world.items();
        for (const WorkItem& each : all) {
            if (each.isPromise()) found.append(each);
        }
        return found;
    };
    world.promise(u"2027-03-01"_s);
    CHECK(promises().isEmpty());
    world.promise(u"2026-11-09"_s);
    REQUIRE(promises().size() == 1);
    CHECK(promises().first().status == StepStatus::Overdue);
    CHECK(promises().first().daysOver(TestFamily::today()) == 2);
    CHECK(promises().first().title.isEmpty());
    world.dies(world.jan);
    CHECK(promises().isEmpty());
}

TEST_CASE("an open pregnancy has its steps; a lost one has none") {
    Caseworld world;
    const EntryId pregnancy = world.add(world.magdalena, u"pregnancy", {{u"edd"_s, u"2027-01-11"_s}});
    const auto antenatal = world.step(world.magdalena, u"ANT_HV"_s);
    REQUIRE(antenatal);
    CHECK(antenatal->pregnancy == pregnancy);
    CHECK(antenatal->edd == QDate(2027, 1, 11));
    world.add(world.magdalena, u"death",
              {{u"death"_s, TestFamily::O{{u"what"_s, u"stillbirth"_s}}}, {u"pregnancy"_s, pregnancy.toString()}});
    CHECK(world.of(world.magdalena).isEmpty());
}

TEST_CASE("a booked step says when, and is no longer offered for booking") {
    Caseworld world;
    world.add(world.household, u"appointment",
              {{u"slot"_s, TestFamily::O{{u"at"_s, u"2026-11-12T09:00:00+00:00"_s}, {u"minutes"_s, 60}}},
               {u"what"_s, TestFamily::O{{u"type"_s, u"new_birth"_s}}},
               {u"people"_s, QJsonArray{TestFamily::O{{u"person"_s, world.jan.toString()}, {u"step"_s, u"NBV"_s}}}}});
    const auto booked = world.step(world.jan, u"NBV"_s);
    REQUIRE(booked);
    CHECK(booked->status == StepStatus::Booked);
    CHECK(booked->booked.date() == QDate(2026, 11, 12));
    CHECK(booked->action == WorkItem::Action::Record);
}

TEST_CASE("what cannot wait comes first: harm, then a closing legal window, a promise, lateness") {
    const auto item = [](rules::Consequence consequence, StepStatus status, QDate by) {
        WorkItem made;
        made.consequence = consequence;
        made.status = status;
        made.by = made.from = by;
        return made;
    };
    const QDate day(2026, 11, 11);
    QList<WorkItem> items{item(rules::Consequence::InTime, StepStatus::Coming, day.addDays(2)),
                          item(rules::Consequence::Late, StepStatus::Overdue, day.addDays(-60)),
                          item(rules::Consequence::Promise, StepStatus::Overdue, day.addDays(-2)),
                          item(rules::Consequence::LawClosing, StepStatus::Due, day.addDays(1)),
                          item(rules::Consequence::Harm, StepStatus::Overdue, day)};
    std::sort(items.begin(), items.end(), comesFirst);
    for (qsizetype i = 1; i + 1 < items.size(); ++i)
        CHECK(items[i - 1].consequence < items[i].consequence);
    CHECK(items.last().status == StepStatus::Coming);
}

TEST_CASE("a window that a service has changed moves what is due") {
    Caseworld world;
    const auto before = TestFamily::demand(readPathwayInUse(*world.connection));
    CHECK_FALSE(TestFamily::demand(localNumbers(*world.connection)).first().confirmed);
    CHECK(world.work([](Work& work) { return setLocalNumber(work, u"lawClosingDays"_s, 3); }));
    CHECK_FALSE(world.work([](Work& work) { return setLocalNumber(work, u"lawClosingDays"_s, 0); }));
    CHECK_FALSE(world.work([](Work& work) { return setLocalNumber(work, u"whatever"_s, 3); }));
    const auto after = TestFamily::demand(readPathwayInUse(*world.connection));
    CHECK(before->editions().front().limits().lawClosingDays == 7);
    CHECK(after->editions().front().limits().lawClosingDays == 3);
    CHECK_FALSE(unsourcedSteps(*after).isEmpty());
}

TEST_CASE("somebody allotted alone is on the list of whoever has that one, and nobody else of the household is") {
    Caseworld world;
    world.worker = u"HV2"_s;
    CHECK(world.items().isEmpty());
    world.add(world.jan, u"allotment", {{u"staff"_s, u"HV2"_s}, {u"from"_s, u"2026-11-01"_s}});
    CHECK_FALSE(world.of(world.jan).isEmpty());
    CHECK(world.of(world.zofia).isEmpty());
    const auto facts = TestFamily::demand(readCaseloadFacts(*world.connection, {u"HV2"_s, world.today()}));
    CHECK(facts.people.size() == 1);
    world.worker = u"HV1"_s;
    CHECK_FALSE(world.of(world.jan).isEmpty());
    world.worker = u"HV3"_s;
    CHECK(world.items().isEmpty());
}
