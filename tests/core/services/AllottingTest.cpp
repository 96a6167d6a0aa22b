#include "core/services/Allotting.h"
#include "core/services/NewFamily.h"
#include "core/services/PathwayInUse.h"
#include "core/services/TodayList.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

/// The Kowalczyks came from a list that named no practitioner.
struct Unallotted : TestFamily {
    rules::PathwayCatalogue catalogue = demand(rules::PathwayCatalogue::shipped());
    Identity me;

    Unallotted() {
        me = {StaffId::create(),  u"HV1"_s,         u"Ann Example"_s, u"health-visitor"_s, {},
              DeviceId::create(), EpochId::create()};
        demand(writeIdentity(*connection, me, *writer.clock));
    }
    TodayList day() { return demand(readToday(*connection, catalogue, me, today())); }
    qsizetype nobodys() {
        for (const CameBack& each : day().cameBack) {
            if (each.kind == CameBack::Kind::Nobodys) return each.count;
        }
        return 0;
    }
    qsizetype onListOf(const QString& worker) {
        return demand(readWorklist(*connection, catalogue, {{worker, today()}, 28, false})).items.size();
    }
};

NewFamily movedIn() {
    NewFamily family;
    family.line1 = u"3 Hamlet Court"_s;
    family.postcode = u"ss07lj"_s;
    family.ward = u"Westborough"_s;
    family.first.relationship = u"mother"_s;
    family.first.given = u"Tendai"_s;
    family.first.family = u"Moyo"_s;
    family.expecting = QDate(2027, 2, 1);
    family.from = TestFamily::today();
    return family;
}

} // namespace

TEST_CASE(
    "a family that nobody has stands in everybody's lists, is said in Today, and is nobody's no more once taken") {
    Unallotted world;
    CHECK(world.onListOf(u"HV1"_s) > 0);
    CHECK(world.onListOf(u"HV2"_s) > 0);
    CHECK(world.nobodys() == 1);
    const auto families = TestLog::demand(unallottedFamilies(*world.connection, TestFamily::today()));
    REQUIRE(families.size() == 1);
    CHECK(families.first().children == QStringList{u"Zofia"_s, u"Jan"_s});

    REQUIRE(world.work([&](Work& work) { return takeOn(work, {world.household}, TestFamily::today()); }));
    CHECK(world.onListOf(u"HV1"_s) > 0);
    CHECK(world.onListOf(u"HV2"_s) == 0);
    CHECK(world.nobodys() == 0);
    CHECK(TestLog::demand(unallottedFamilies(*world.connection, TestFamily::today())).isEmpty());
}

TEST_CASE("a family whose children each have somebody of their own is nobody's no more") {
    Unallotted world;
    const auto count = [&] {
        return TestLog::demand(unallottedFamilies(*world.connection, TestFamily::today())).size();
    };
    world.add(world.jan, u"allotment", {{u"staff"_s, u"HV2"_s}});
    // Zofia is still nobody's.
    CHECK(count() == 1);
    CHECK(world.nobodys() == 1);
    const EntryId second = world.add(world.zofia, u"allotment", {{u"staff"_s, u"HV3"_s}});
    CHECK(count() == 0);
    CHECK(world.nobodys() == 0);
    world.saveFrom(TestLog::demand(EntryTable(*world.connection).find(second)).value(), {{u"to"_s, u"2026-11-10"_s}});
    CHECK(count() == 1);
    CHECK(world.nobodys() == 1);
}

TEST_CASE("a family that somebody has meanwhile is left as it is") {
    Unallotted world;
    world.add(world.household, u"allotment", {{u"staff"_s, u"HV2"_s}});
    REQUIRE(world.work([&](Work& work) { return takeOn(work, {world.household}, TestFamily::today()); }));
    CHECK(world.onListOf(u"HV2"_s) > 0);
    CHECK(world.onListOf(u"HV1"_s) == 0);
    CHECK_FALSE(world.work([&](Work& work) { return takeOn(work, {RecordId::create()}, TestFamily::today()); }));
}

TEST_CASE("a family written by hand is whole: household, address, mother, pregnancy and its worker") {
    Unallotted world;
    RecordId made;
    REQUIRE(world.work([&](Work& work) -> Status {
        const auto added = addFamily(work, movedIn());
        if (!added) return std::unexpected(added.error());
        made = *added;
        return {};
    }));
    const Family family = TestLog::demand(readFamily(*world.connection, made, TestFamily::today()));
    CHECK(family.name == u"Moyo"_s);
    CHECK(family.worker.reference == u"HV1"_s);
    REQUIRE(family.members.size() == 1);
    CHECK(family.members.first().relationship == u"mother"_s);
    CHECK(TestLog::demand(world.connection->integer("SELECT count(*) FROM household WHERE record = ? AND postcode = "
                                                    "'SS0 7LJ' AND ward = 'Westborough'",
                                                    made)) == 1);
    const auto list =
        TestLog::demand(readWorklist(*world.connection, world.catalogue, {{u"HV1"_s, QDate(2026, 12, 1)}, 60, false}));
    CHECK(std::ranges::any_of(list.items, [&](const WorkItem& item) { return item.household == made; }));
}

TEST_CASE("a family with a fault is not half made") {
    Unallotted world;
    NewFamily family = movedIn();
    family.first.nhsNumber = u"999 003 1585"_s;
    const auto count = [&] { return TestLog::demand(world.connection->integer("SELECT count(*) FROM household")); };
    const auto before = count();
    const auto refused = world.work([&](Work& work) -> Status {
        const auto added = addFamily(work, family);
        return added ? Status() : std::unexpected(added.error());
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(count() == before);
}

TEST_CASE("what stands is read once: who has a record on its last day, and nobody after it") {
    TestFamily home;
    const QString today = TestFamily::today().toString(Qt::ISODate);
    home.add(home.household, u"allotment", {{u"staff"_s, u"S1"_s}, {u"to"_s, today}});
    home.add(home.jan, u"allotment", {{u"staff"_s, u"S2"_s}});
    home.add(home.jan, u"allotment", {{u"staff"_s, u"S2"_s}, {u"to"_s, u"2026-12-01"_s}});
    home.add(home.zofia, u"allotment",
             {{u"staff"_s, u"N1"_s}, {u"role"_s, u"family-navigator"_s}, {u"purpose"_s, u"navigation"_s}});
    const auto standing = TestFamily::demand(standingOn(*home.connection, TestFamily::today()));
    CHECK(standing.size() == 4);
    const Holdings after = holdingsAfter(standing, TestFamily::today());
    CHECK_FALSE(after.contains(home.household));
    CHECK(after.value(home.jan).size() == 1);
    CHECK(navigatorsAfter(standing, TestFamily::today()).keys() == QList{home.zofia});
    CHECK(holdingsAfter(standing, TestFamily::today().addDays(-1)).contains(home.household));
    // Jan has somebody, his sister a navigator alone.
    const auto nobodys = TestFamily::demand(unallottedFamilies(*home.connection, TestFamily::today(), standing));
    REQUIRE(nobodys.size() == 1);
    CHECK(nobodys.first().nobodys == QList{home.zofia});
}
