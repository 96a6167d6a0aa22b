#include "core/services/Moving.h"
#include "core/services/Transfer.h"
#include "tests/core/services/TeamWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

const TeamArrival* arrivalOf(const TeamDay& day, const RecordId& household) {
    for (const TeamArrival& each : day.arrivals)
        if (each.household == household) return &each;
    return nullptr;
}

QList<TeamWaiting> of(const TeamDay& day, TeamWaiting::Kind kind) {
    QList<TeamWaiting> found;
    for (const TeamWaiting& each : day.waiting)
        if (each.kind == kind) found.append(each);
    return found;
}

QStringList whoIsBack(const TodayList& list, CameBack::Kind kind) {
    QStringList found;
    for (const CameBack& each : list.cameBack)
        if (each.kind == kind) found.append(each.family.isEmpty() ? each.who : each.family);
    return found;
}

} // namespace

TEST_CASE("an unallotted child is the first line of the lead's Today, and of her team's list") {
    TeamWorld world;
    const RecordId busy = world.family(u"Busy"_s, u"Milton"_s, u"HV1"_s);
    TodayList list = world.todayOf(world.lead);
    REQUIRE(list.forLead.size() == 1);
    CHECK(list.forLead.first().kind == LeadMatter::Kind::Unallotted);
    CHECK(list.forLead.first().children == 2);
    CHECK(list.forLead.first().names == QStringList{u"Kowalczyk"_s});
    const TeamDay day = world.day();
    CHECK(day.nobodys() == 1);
    CHECK(day.arrivals.first().household == world.household);
    CHECK(day.arrivals.first().toAllot() == QList<RecordId>{world.household});
    REQUIRE(arrivalOf(day, busy) != nullptr);
    CHECK_FALSE(arrivalOf(day, busy)->suggestion);

    REQUIRE(world.allots(world.household, u"HV2"_s));
    CHECK(world.todayOf(world.lead).forLead.isEmpty());
    CHECK(world.day().nobodys() == 0);
    // To a health visitor it stays a line of what came back.
    CHECK(world.todayOf(world.ann).forLead.isEmpty());
}

TEST_CASE("a family whose children are partly allotted is asked about for the child that nobody has") {
    TeamWorld world;
    world.allotted(world.zofia, u"HV3"_s);
    const TeamDay day = world.day();
    const TeamArrival* arrival = arrivalOf(day, world.household);
    REQUIRE(arrival != nullptr);
    CHECK(arrival->partly);
    CHECK(arrival->toAllot() == QList<RecordId>{world.jan});
    // Who works with his sister is suggested, before the ward and the lightest.
    REQUIRE(arrival->suggestion);
    CHECK(arrival->suggestion->who.name == u"Cara");
    CHECK(arrival->suggestion->why == AllotmentSuggestion::Why::Sibling);
    REQUIRE(arrival->workers.size() == 1);
    CHECK(arrival->workers.first().name == u"Cara");
    REQUIRE(world.allots(world.jan, u"HV2"_s));
    CHECK(world.todayOf(world.lead).forLead.isEmpty());
    // Nobody has the household whole: those who have a child of it are who works with it.
    const TeamDay after = world.day();
    QStringList names;
    for (const CaseWorker& each : arrivalOf(after, world.household)->workers)
        names.append(each.name);
    names.sort();
    CHECK(names == QStringList{u"Beth"_s, u"Cara"_s});
}

TEST_CASE(
    "without a brother or sister the ward's usual worker is suggested, and the lightest where nobody has the ward") {
    TeamWorld world;
    world.family(u"One"_s, u"Westborough"_s, u"HV2"_s);
    world.family(u"Two"_s, u"Westborough"_s, u"HV2"_s);
    world.family(u"Three"_s, u"Milton"_s, u"HV1"_s);
    const auto suggested = [&](const RecordId& home) { return arrivalOf(world.day(), home)->suggestion.value(); };
    const auto usual = suggested(world.household);
    CHECK(usual.who.name == u"Beth");
    CHECK(usual.why == AllotmentSuggestion::Why::Ward);
    CHECK(usual.wardFamilies == 2);
    const RecordId far = world.family(u"Far"_s, u"Thorpe"_s, {});
    const auto lightest = suggested(far);
    CHECK(lightest.who.name == u"Cara");
    CHECK(lightest.why == AllotmentSuggestion::Why::Lightest);
    CHECK(lightest.children == 0);
    CHECK(lightest.yardstick == 250);
}

TEST_CASE("who is away, has left or is past the yardstick is passed over, and it is said why") {
    TeamWorld world;
    world.family(u"One"_s, u"Westborough"_s, u"HV2"_s);
    world.away(u"HV2"_s, u"2026-11-10"_s, u"2026-11-20"_s, u"HV1"_s);
    auto suggestion = arrivalOf(world.day(), world.household)->suggestion.value();
    CHECK(suggestion.who.name == u"Ann");
    REQUIRE(suggestion.passed.size() == 1);
    CHECK(suggestion.passed.first().name == u"Beth");
    CHECK(suggestion.passed.first().because == AllotmentSuggestion::PassedOver::Because::Away);
    CHECK(suggestion.passed.first().until == QDate(2026, 11, 20));
    // Over her yardstick she is not asked for another family of the ward.
    TeamWorld full;
    full.family(u"One"_s, u"Westborough"_s, u"HV1"_s);
    REQUIRE(full.work([](Work& work) {
        auto weights = weightsInUse(work.connection);
        if (!weights) return Status(std::unexpected(weights.error()));
        weights->setYardstick(1);
        return setWeights(work, *weights);
    }));
    suggestion = arrivalOf(full.day(), full.household)->suggestion.value();
    CHECK(suggestion.who.name == u"Beth");
    CHECK(suggestion.passed.first().because == AllotmentSuggestion::PassedOver::Because::Full);
    // Where everybody is, nobody is both suggested and passed over.
    full.family(u"Two"_s, u"Milton"_s, u"HV2"_s);
    full.family(u"Three"_s, u"Milton"_s, u"HV2"_s);
    full.family(u"Four"_s, u"Thorpe"_s, u"HV3"_s);
    full.family(u"Five"_s, u"Thorpe"_s, u"HV3"_s);
    suggestion = arrivalOf(full.day(), full.household)->suggestion.value();
    CHECK(suggestion.who.name == u"Ann");
    CHECK(suggestion.why == AllotmentSuggestion::Why::Lightest);
    CHECK(suggestion.passed.isEmpty());
}

TEST_CASE("reallotting ends the old allotment and begins the new one together, and the receiver is told") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    REQUIRE(world.allots(world.household, u"HV2"_s, {u"HV1"_s}));
    CHECK(world.holders(world.household) == QStringList{u"HV2"_s});
    CHECK(whoIsBack(world.todayOf(world.beth), CameBack::Kind::Allotted) == QStringList{u"Kowalczyk"_s});
    CHECK(whoIsBack(world.todayOf(world.ann), CameBack::Kind::Allotted).isEmpty());
    // To the end of that day who had them may still write and send; tomorrow they are hers no more.
    CHECK(world.todayOf(world.ann, TestFamily::today().addDays(1)).due.isEmpty());
    CHECK_FALSE(world.todayOf(world.beth, TestFamily::today().addDays(1)).due.isEmpty());
}

TEST_CASE("what somebody else allotted meanwhile is not overwritten, and nothing of the order is done") {
    TeamWorld world;
    const RecordId other = world.family(u"Other"_s, u"Milton"_s, {});
    world.allotted(world.household, u"HV3"_s);
    const Status done = world.work([&](Work& work) {
        return allot(work, {{other, u"HV1"_s, {}}, {world.household, u"HV1"_s, {}}}, TestFamily::today());
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(world.holders(other).isEmpty());
    CHECK(world.holders(world.household) == QStringList{u"HV3"_s});
    CHECK(world.allots(other, u"XX"_s).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(world.work([&](Work& work) { return allot(work, {{other, u"HV1"_s, {}}}, {}); }));
}

TEST_CASE("while a colleague is away her due visits and bookings stand in her cover's Today, marked, and no longer") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    world.add(world.household, u"appointment",
              {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-11-11T10:00:00+00:00"_s}, {u"minutes"_s, 30}}},
               {u"what"_s, QJsonObject{{u"type"_s, u"other"_s}}},
               {u"practitioner"_s, u"HV1"_s},
               {u"state"_s, u"booked"_s}});
    CHECK(world.todayOf(world.beth).due.isEmpty());
    world.away(u"HV1"_s, u"2026-11-09"_s, u"2026-11-12"_s, u"HV2"_s);
    const TodayList covering = world.todayOf(world.beth);
    REQUIRE_FALSE(covering.due.isEmpty());
    for (const WorkItem& each : covering.due)
        CHECK(each.coveringFor == u"Ann");
    REQUIRE(covering.appointments.size() == 1);
    CHECK(covering.appointments.first().coveringFor == u"Ann");
    CHECK(whoIsBack(covering, CameBack::Kind::Covering) == QStringList{u"Ann"_s});
    CHECK(world.todayOf(world.cara).due.isEmpty());
    CHECK(world.todayOf(world.lead).forLead.isEmpty());
    // The cover ends with the absence, and who was away is told who covered.
    const QDate after(2026, 11, 13);
    CHECK(world.todayOf(world.beth, after).due.isEmpty());
    CHECK(whoIsBack(world.todayOf(world.ann, after), CameBack::Kind::CoverEnded) == QStringList{u"Beth"_s});
    for (const WorkItem& each : world.todayOf(world.ann, after).due)
        CHECK(each.coveringFor.isEmpty());
}

TEST_CASE("an absence that nobody covers, a cover who is away herself and a practitioner who left climb to the lead") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    world.away(u"HV1"_s, u"2026-11-09"_s, u"2026-11-20"_s);
    auto lines = world.todayOf(world.lead).forLead;
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().kind == LeadMatter::Kind::Uncovered);
    CHECK(lines.first().names == QStringList{u"Ann"_s});
    CHECK(lines.first().until == QDate(2026, 11, 20));
    CHECK(of(world.day(), TeamWaiting::Kind::Uncovered).size() == 1);
    const Absence away = TestLog::demand(absences(*world.connection, TestFamily::today())).first();
    REQUIRE(world.work(
        [&](Work& work) { return changeAbsence(work, away.entry, {u"HV1"_s, away.from, away.to, u"HV2"_s}); }));
    CHECK(world.todayOf(world.lead).forLead.isEmpty());
    world.away(u"HV2"_s, u"2026-11-11"_s, u"2026-11-11"_s);
    CHECK(world.todayOf(world.lead).forLead.size() == 1);

    REQUIRE(world.work([&](Work& work) { return changeMember(work, staffEntry(u"HV1"_s), 100, QDate(2026, 11, 10)); }));
    lines = world.todayOf(world.lead).forLead;
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.first().kind == LeadMatter::Kind::Left);
    CHECK(lines.first().families == 1);
    REQUIRE(world.allots(world.household, u"HV3"_s, {u"HV1"_s}));
    CHECK(world.todayOf(world.lead).forLead.isEmpty());
}

TEST_CASE("a cover from another team is given the families for that time, and loses them with the absence") {
    TeamWorld world;
    world.staff(u"HV9"_s, u"Zoe"_s, u"South"_s);
    world.allotted(world.household, u"HV1"_s);
    world.away(u"HV1"_s, u"2026-11-09"_s, u"2026-11-20"_s, u"HV9"_s);
    CHECK(world.holders(world.household) == QStringList{u"HV1"_s, u"HV9"_s});
    // She covers; the family is still Ann's alone, and no second worker has it.
    CHECK(of(world.day(), TeamWaiting::Kind::TwoWorkers).isEmpty());
    CHECK(world.day().caseloadOf(u"HV1"_s)->children == 2);
    const Absence away = TestLog::demand(absences(*world.connection, TestFamily::today())).first();
    REQUIRE(world.work([&](Work& work) { return cancelAbsence(work, away.entry, u"back early"_s); }));
    CHECK(world.holders(world.household) == QStringList{u"HV1"_s});
    CHECK(TestLog::demand(absences(*world.connection, TestFamily::today())).isEmpty());
}

TEST_CASE("absences need who, from and an end that is not before, and are written by whoever leads") {
    TeamWorld world;
    const auto tried = [&](const AbsenceReport& report) {
        return world.work([&](Work& work) -> Status {
            const auto made = recordAbsence(work, report);
            return made ? Status() : std::unexpected(made.error());
        });
    };
    const QDate day(2026, 11, 11);
    CHECK(tried({{}, day, {}, {}}).error().code == ErrorCode::InvalidInput);
    CHECK(tried({u"HV1"_s, {}, {}, {}}).error().code == ErrorCode::InvalidInput);
    CHECK(tried({u"HV1"_s, day, day.addDays(-1), {}}).error().code == ErrorCode::InvalidInput);
    CHECK(tried({u"HV1"_s, day, {}, u"HV1"_s}).error().code == ErrorCode::InvalidInput);
    REQUIRE(tried({u"HV1"_s, day, {}, u"HV2"_s}));
    // Nobody knows until when: it goes on.
    CHECK(TestLog::demand(coveredBy(*world.connection, u"HV2"_s, day.addDays(200))).size() == 1);
    CHECK(TestLog::demand(coveredBy(*world.connection, u"HV2"_s, day.addDays(-1))).isEmpty());
    Identity visitor = world.ann;
    visitor.device = DeviceId::create();
    visitor.epoch = EpochId::create();
    REQUIRE(rewriteIdentity(*world.connection, visitor));
    CHECK(tried({u"HV1"_s, day, {}, {}}).error().code == ErrorCode::NotAllowed);
}

TEST_CASE(
    "a caseload counts children with their family or alone, by level, age and status, against her share of a post") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    world.add(world.jan, u"needs_level",
              {{u"level"_s, QJsonObject{{u"level"_s, u"targeted"_s}}}, {u"on"_s, u"2026-11-01"_s}});
    world.add(world.jan, u"looked_after", {{u"from"_s, u"2026-11-01"_s}});
    const RecordId apart = world.family(u"Apart"_s, u"Milton"_s, {});
    const auto members = TestLog::demand(readFamily(*world.connection, apart, TestFamily::today())).members;
    world.allotted(members.first().person.record, u"HV1"_s);
    REQUIRE(world.work([&](Work& work) { return changeMember(work, staffEntry(u"HV1"_s), 60, {}); }));
    const TeamDay day = world.day();
    const StaffCaseload* ann = day.caseloadOf(u"HV1"_s);
    REQUIRE(ann != nullptr);
    CHECK(ann->families == 2);
    CHECK(ann->children == 3);
    CHECK(ann->yardstick == 150);
    CHECK(ann->weight == 300);
    CHECK(ann->levels.value(u"targeted"_s) == 1);
    CHECK(ann->ages[0] == 2);
    CHECK(ann->ages[2] == 1);
    CHECK(ann->statuses.value(u"looked_after"_s) == 1);
    CHECK(countingRule(day.caseloads.weights, 90).contains(u"250"_s));
    // Turned on, the same caseload weighs more; the count of children stays.
    REQUIRE(world.work([](Work& work) {
        auto weights = weightsInUse(work.connection).value();
        weights.setOn(true);
        return setWeights(work, weights);
    }));
    const TeamDay weighed = world.day();
    CHECK(weighed.caseloadOf(u"HV1"_s)->children == 3);
    // Two babies, one of them targeted and looked after, and a brother of two.
    CHECK(weighed.caseloadOf(u"HV1"_s)->weight == (100 + 100 + 200 + 200) + 100 + (100 + 100));
}

TEST_CASE("a child who died, moved away or whose family was closed is in no caseload") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    CHECK(world.day().caseloadOf(u"HV1"_s)->children == 2);
    world.add(world.jan, u"death", {{u"death"_s, QJsonObject{{u"on"_s, u"2026-11-10"_s}, {u"what"_s, u"death"_s}}}});
    CHECK(world.day().caseloadOf(u"HV1"_s)->children == 1);
    REQUIRE(world.work([&](Work& work) {
        return recordWhereabouts(work, {world.household, u"moved_away"_s, TestFamily::today(), u"Leeds"_s, {}, {}});
    }));
    CHECK(world.day().caseloadOf(u"HV1"_s)->children == 0);
}

TEST_CASE("families without contact for so many days are listed, the longest first, with who has them") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    const EntryId contact =
        world.add(world.household, u"contact",
                  {{u"what"_s,
                    QJsonObject{{u"at"_s, u"2026-08-03"_s}, {u"type"_s, u"other"_s}, {u"outcome"_s, u"completed"_s}}}});
    world.add(world.zofia, u"contact_subject",
              {{u"contact"_s, contact.toString()},
               {u"what"_s, QJsonObject{{u"at"_s, u"2026-08-03"_s},
                                       {u"type"_s, u"other"_s},
                                       {u"outcome"_s, u"completed"_s},
                                       {u"seen"_s, true}}}});
    const auto unseen = world.day(90).caseloads.unseen;
    REQUIRE(unseen.size() == 1);
    CHECK(unseen.first().last == QDate(2026, 8, 3));
    CHECK(unseen.first().days == 100);
    CHECK(unseen.first().workers.first().name == u"Ann");
    CHECK(world.day(90).caseloadOf(u"HV1"_s)->unseen == 1);
    CHECK(world.day(101).caseloads.unseen.isEmpty());
}

TEST_CASE("what stands between two people is listed: offers, handovers, countersignatures, whereabouts, two workers") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    REQUIRE(world.work([&](Work& work) -> Status {
        const auto made =
            recordHandover(work, {world.zofia, u"School nursing"_s, QDate(2026, 11, 1), u"Well"_s, {}, {}});
        if (!made) return std::unexpected(made.error());
        const auto offer =
            offerFamily(work, {world.household, u"HV2"_s, u"health-visitor"_s, u"HV1"_s, u"Knows them"_s});
        return offer ? Status() : std::unexpected(offer.error());
    }));
    world.add(
        world.jan, u"contact_subject",
        {{u"contact"_s, EntryId::create().toString()},
         {u"what"_s, QJsonObject{{u"at"_s, u"2026-11-04"_s}, {u"type"_s, u"other"_s}, {u"outcome"_s, u"completed"_s}}},
         {u"countersignatureBy"_s, u"HV3"_s}});
    TeamDay day = world.day();
    CHECK(of(day, TeamWaiting::Kind::Handover).first().who == QStringList{u"School nursing"_s});
    CHECK(of(day, TeamWaiting::Kind::Offer).first().who == QStringList{u"Beth"_s});
    REQUIRE(of(day, TeamWaiting::Kind::Countersignature).size() == 1);
    CHECK(of(day, TeamWaiting::Kind::Countersignature).first().who == QStringList{u"Cara"_s});
    CHECK(of(day, TeamWaiting::Kind::TwoWorkers).isEmpty());

    world.allotted(world.household, u"HV3"_s);
    REQUIRE(world.work([&](Work& work) {
        return recordWhereabouts(work, {world.household, u"unknown"_s, TestFamily::today(), {}, {}, u"Rang twice"_s});
    }));
    day = world.day();
    REQUIRE(of(day, TeamWaiting::Kind::TwoWorkers).size() == 1);
    CHECK(of(day, TeamWaiting::Kind::TwoWorkers).first().who == QStringList{u"Ann"_s, u"Cara"_s});
    CHECK(of(day, TeamWaiting::Kind::Whereabouts).size() == 1);
    CHECK(whoIsBack(world.todayOf(world.lead), CameBack::Kind::Whereabouts) == QStringList{u"Kowalczyk"_s});
}

TEST_CASE(
    "births, antenatal notifications and moves-in of the days asked for are told apart; older history is not news") {
    TeamWorld world;
    world.allotted(world.household, u"HV1"_s);
    const TeamDay day = world.day();
    const TeamArrival* born = arrivalOf(day, world.household);
    REQUIRE(born != nullptr);
    CHECK(born->kind == TeamArrival::Kind::Birth);
    CHECK_FALSE(born->nobodys);
    const RecordId moved = world.family(u"Moved"_s, u"Milton"_s, u"HV1"_s);
    world.add(world.magdalena, u"pregnancy", {{u"edd"_s, u"2027-03-01"_s}});
    CHECK(arrivalOf(world.day(), moved)->kind == TeamArrival::Kind::MovedIn);
    const RecordId old = world.family(u"Old"_s, u"Milton"_s, u"HV1"_s);
    const auto member = TestLog::demand(EntryTable(*world.connection).ofRecord(old, u"member")).first();
    world.saveFrom(member, {{u"from"_s, u"2026-09-01"_s}});
    CHECK(arrivalOf(world.day(), old) == nullptr);
}

TEST_CASE("navigators stand beside the health visitors without a yardstick until the area sets one, and hold no care") {
    TeamWorld world;
    Edit dawn = newEntry(areaRecord(), u"staff",
                         {{u"name"_s, u"Dawn"_s},
                          {u"role"_s, u"family-navigator"_s},
                          {u"team"_s, u"North"_s},
                          {u"reference"_s, u"FN1"_s}});
    dawn.entry = staffEntry(u"FN1"_s);
    world.save(dawn);
    world.allotted(world.household, u"HV1"_s);
    world.add(world.household, u"allotment",
              {{u"staff"_s, u"FN1"_s},
               {u"role"_s, u"family-navigator"_s},
               {u"purpose"_s, u"navigation"_s},
               {u"agreement"_s, TestFamily::O{{u"answer"_s, u"agreed"_s}}},
               {u"from"_s, u"2026-10-01"_s}});
    TeamDay day = world.day();
    const StaffCaseload* hers = day.caseloadOf(u"FN1"_s);
    REQUIRE(hers != nullptr);
    CHECK(hers->families == 1);
    CHECK(hers->children == 2);
    CHECK(hers->yardstick == 0);
    CHECK(hers->overdue == 0);
    CHECK(day.caseloadOf(u"HV1"_s)->children == 2);
    CHECK(world.holders(world.household) == QStringList{u"HV1"_s});
    REQUIRE(world.work([](Work& work) {
        auto weights = weightsInUse(work.connection);
        if (!weights) return Status(std::unexpected(weights.error()));
        weights->setNavigatorYardstick(40);
        return setWeights(work, *weights);
    }));
    day = world.day();
    CHECK(day.caseloadOf(u"FN1"_s)->yardstick == 40);
    CHECK(day.caseloadOf(u"FN1"_s)->measured() == 1);
    CHECK(day.caseloadOf(u"HV1"_s)->yardstick == 250);
    CHECK(countingRule(day.caseloads.weights, 90).contains(u"set by your service: 40."_s));
}
