#include "tests/core/services/MissingWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;

TEST_CASE("missed contacts are counted over siblings, parents and services, and each is listed") {
    MissingWorld world;
    world.threeMissed();
    const MissedContacts found = world.missed();
    REQUIRE(found.missed.size() == 3);
    CHECK(found.pattern.missed == 3);
    CHECK(found.pattern.offered == 4);
    CHECK(found.pattern.since == QDate(2026, 9, 4));
    CHECK(found.asks());
    CHECK(found.missed[0].people == QList<RecordId>{world.abena});
    CHECK(found.missed[1].title == u"Hearing test"_s);
    CHECK(found.missed[2].people.size() == 2);
    CHECK(found.missed[2].outcome == u"no_access"_s);
}

TEST_CASE("one contact with several children is counted once, and what became a contact is not counted as a booking") {
    MissingWorld world;
    const EntryId contact = world.contact(u"2026-10-04"_s, u"was_not_brought"_s, {world.ama, world.kofi});
    world.add(world.osei, u"appointment"_s,
              {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-10-04T10:00:00+00:00"_s}}},
               {u"what"_s, QJsonObject{{u"type"_s, u"other"_s}}},
               {u"state"_s, u"done"_s},
               {u"contact"_s, contact.toString()}});
    world.add(world.osei, u"appointment"_s,
              {{u"slot"_s, QJsonObject{{u"at"_s, u"2026-10-08T10:00:00+00:00"_s}}},
               {u"what"_s, QJsonObject{{u"type"_s, u"other"_s}}},
               {u"state"_s, u"cancelled_by_family"_s}});
    CHECK(world.missed().pattern.missed == 2);
    CHECK(world.missed().pattern.offered == 2);
}

TEST_CASE("what the service cancelled is not the family's, and a declined jab is listed apart") {
    MissingWorld world;
    world.contact(u"2026-10-04"_s, u"cancelled_by_service"_s, {world.ama});
    world.contact(u"2026-10-05"_s, u"declined"_s, {world.ama});
    world.add(world.kofi, u"immunisation"_s,
              {{u"immunisation"_s, QJsonObject{{u"vaccine"_s, u"MenB"_s}, {u"status"_s, u"declined"_s}}},
               {u"on"_s, u"2026-10-20"_s}});
    CHECK(world.missed().pattern.missed == 0);
    REQUIRE(world.missed().declined.size() == 1);
    CHECK(world.missed().declined.first().child == world.kofi);
}

TEST_CASE("nothing sealed, and nobody who has died, is counted") {
    MissingWorld world;
    world.notBrought(world.kofi, u"2026-10-01"_s);
    CHECK(world.missed().pattern.missed == 1);
    world.dies(world.kofi);
    CHECK(world.missed().pattern.missed == 0);
    Edit sealed = newEntry(world.ama, u"referral",
                           {{u"referral"_s, QJsonObject{{u"service"_s, u"Refuge"_s}}},
                            {u"state"_s, QJsonObject{{u"state"_s, u"not_brought"_s}}},
                            {u"notBrought"_s, QJsonObject{{u"on"_s, u"2026-10-01"_s}}}});
    sealed.compartment = records::Compartment::Sealed;
    VisitWorld::demand(world.write([sealed](Work& work) { return save(work, {sealed}); }));
    CHECK(world.missed().pattern.missed == 0);
}

TEST_CASE("who has looked is asked again only when another contact is missed") {
    MissingWorld world;
    world.threeMissed();
    const MissedContacts drawn = world.missed();
    CHECK_FALSE(world.write([&](Work& work) { return lookAtMissed(work, drawn, u" "_s); }));
    VisitWorld::demand(
        world.write([&](Work& work) { return lookAtMissed(work, drawn, u"Shift work; evening visits agreed"_s); }));
    CHECK_FALSE(world.missed().asks());
    CHECK(world.missed().looked);
    // Written late: it happened before the look, and nobody had seen it.
    world.contact(u"2026-08-30"_s, u"no_access"_s, {world.ama});
    CHECK(world.missed().asks());
}

TEST_CASE("the figures of the pattern are the area's") {
    MissingWorld world;
    world.threeMissed();
    VisitWorld::demand(world.write([](Work& work) { return setSafetyNetNumber(work, u"missedTimes"_s, 4); }));
    CHECK_FALSE(world.missed().asks());
    VisitWorld::demand(world.write([](Work& work) { return setSafetyNetNumber(work, u"missedTimes"_s, 2); }));
    VisitWorld::demand(world.write([](Work& work) { return setSafetyNetNumber(work, u"missedDays"_s, 30); }));
    CHECK(world.missed().pattern.missed == 1);
}
