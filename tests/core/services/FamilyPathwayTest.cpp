#include "core/services/FamilyPathway.h"
#include "core/services/Moving.h"
#include "resources/Resources.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using rules::StepStatus;

namespace {

using O = QJsonObject;

FamilyPathway pathwayOf(TestFamily& home) {
    lodestarInitData();
    return TestLog::demand(readPathway(*home.connection, home.read(), TestFamily::today()));
}

const PathwayLane* laneOf(const FamilyPathway& pathway, const RecordId& person) {
    for (const PathwayLane& each : pathway.lanes) {
        if (each.person == person) return &each;
    }
    return nullptr;
}

std::optional<StepStatus> statusOf(const FamilyPathway& pathway, const RecordId& person, const QString& step) {
    const PathwayLane* lane = laneOf(pathway, person);
    if (lane == nullptr) return std::nullopt;
    for (const rules::StepState& each : lane->steps) {
        if (each.step->id == step) return each.status;
    }
    return std::nullopt;
}

/// The step that a contact of a type settles, whatever the edition calls it.
QString stepOfType(const FamilyPathway& pathway, const QString& type) {
    return pathway.catalogue->editionFor(TestFamily::today()).stepOfContact(type)->id;
}

} // namespace

TEST_CASE("each child has its lane, the youngest first") {
    TestFamily home;
    const FamilyPathway pathway = pathwayOf(home);
    REQUIRE(pathway.lanes.size() == 2);
    CHECK(pathway.lanes.first().name == u"Jan"_s);
    CHECK(pathway.lanes.first().stageOn(TestFamily::today()) == u"newborn"_s);
    CHECK(statusOf(pathway, home.jan, stepOfType(pathway, u"new_birth"_s)) == StepStatus::Due);
}

TEST_CASE("the child who was seen has its step done, its brother has not") {
    TestFamily home;
    home.add(home.jan, u"contact_subject",
             {{u"contact"_s, EntryId::create().toString()},
              {u"what"_s, O{{u"at"_s, u"2026-11-10T10:00:00+00:00"_s},
                            {u"type"_s, u"new_birth"_s},
                            {u"outcome"_s, u"completed"_s},
                            {u"mode"_s, u"face_to_face"_s},
                            {u"seen"_s, true}}}});
    const FamilyPathway pathway = pathwayOf(home);
    CHECK(statusOf(pathway, home.jan, stepOfType(pathway, u"new_birth"_s)) == StepStatus::Done);
}

TEST_CASE("who died has no lane, and the others wait for a person to confirm that they go on") {
    TestFamily home;
    home.add(home.zofia, u"death", {{u"death"_s, O{{u"on"_s, u"2026-11-01"_s}, {u"what"_s, u"death"_s}}}});
    FamilyPathway pathway = pathwayOf(home);
    CHECK(laneOf(pathway, home.zofia) == nullptr);
    const QString step = stepOfType(pathway, u"new_birth"_s);
    CHECK(statusOf(pathway, home.jan, step) == StepStatus::Unconfirmed);
    REQUIRE(home.work([&](Work& work) { return confirmStep(work, home.jan, step); }));
    pathway = pathwayOf(home);
    CHECK(statusOf(pathway, home.jan, step) == StepStatus::Due);
}

TEST_CASE("a refusal says who refused, and only that step is declined") {
    TestFamily home;
    const QString step = stepOfType(pathwayOf(home), u"new_birth"_s);
    StepAnswer answer{home.jan, {}, step, u"declined"_s, {}, {}, {}};
    CHECK_FALSE(home.work([&](Work& work) { return recordStepAnswer(work, answer); }));
    answer.by = u"Magdalena"_s;
    REQUIRE(home.work([&](Work& work) { return recordStepAnswer(work, answer); }));
    const FamilyPathway pathway = pathwayOf(home);
    CHECK(statusOf(pathway, home.jan, step) == StepStatus::Declined);
    CHECK(statusOf(pathway, home.jan, stepOfType(pathway, u"6_8_week"_s)) != StepStatus::Declined);
}

TEST_CASE("an open pregnancy has a lane of its own") {
    TestFamily home;
    home.add(home.magdalena, u"pregnancy", {{u"edd"_s, u"2027-01-11"_s}});
    const FamilyPathway pathway = pathwayOf(home);
    const PathwayLane* lane = laneOf(pathway, home.magdalena);
    REQUIRE(lane != nullptr);
    CHECK(lane->ofPregnancy);
    CHECK(lane->edd == QDate(2027, 1, 11));
}

TEST_CASE("a promise is ticked off with today's date") {
    TestFamily home;
    const EntryId promise =
        home.add(home.household, u"promise", {{u"promise"_s, O{{u"who"_s, u"Joanne"_s}, {u"what"_s, u"Form"_s}}}});
    REQUIRE(home.work([&](Work& work) { return keepPromise(work, home.entry(promise)); }));
    CHECK(home.entry(promise).part("kept"_L1, "on"_L1) == u"2026-11-11"_s);
    CHECK(home.read().promises.isEmpty());
}

TEST_CASE("the lane runs on past the third birthday until school nursing has accepted the handover") {
    TestFamily home;
    const QDate day(2029, 7, 2); // Zofia is four years and eleven months
    const auto status = [&]() -> std::optional<StepStatus> {
        lodestarInitData();
        const Family family = TestLog::demand(readFamily(*home.connection, home.household, day));
        return statusOf(TestLog::demand(readPathway(*home.connection, family, day)), home.zofia, u"HANDOVER_SN"_s);
    };
    CHECK(status() == StepStatus::Due);
    HandoverReport report;
    report.person = home.zofia;
    report.to = u"School nursing"_s;
    report.on = day.addDays(-7);
    report.summary = u"Well and at nursery."_s;
    EntryId handover;
    REQUIRE(home.work([&](Work& work) -> Status {
        LODESTAR_ASSIGN(handover, recordHandover(work, report));
        return {};
    }));
    CHECK(status() == StepStatus::Due);
    REQUIRE(home.work([&](Work& work) { return acceptHandover(work, handover, u"A school nurse"_s, day); }));
    CHECK(status() == StepStatus::Done);
}
