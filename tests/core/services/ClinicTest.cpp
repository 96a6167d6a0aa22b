#include "core/services/Clinic.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using V = QLatin1StringView;

namespace {

QStringList found(VisitWorld& world, const QString& typed) {
    QStringList names;
    for (const ClinicChild& each : world.read([=](Connection& c) { return findClinicChildren(c, typed); }))
        names << each.name;
    return names;
}

WeighIn weighing(const QString& text, QDate on = QDate(2026, 11, 11)) {
    WeighIn made;
    made.weight = {u"weight"_s, text, u"kg"_s, u"baby"_s, false, {}};
    made.on = on;
    made.place = u"Milton family hub"_s;
    return made;
}

ClinicChild childOf(VisitWorld& world, const RecordId& person) {
    return world.read([=](Connection& c) { return clinicChild(c, person); });
}

} // namespace

TEST_CASE("three letters find a child, two find nobody, and nobody else is shown") {
    VisitWorld world;
    CHECK(found(world, u"leo"_s) == QStringList{u"Leo Popescu"_s});
    CHECK(found(world, u"pop"_s) == QStringList{u"Leo Popescu"_s});
    CHECK(found(world, u"le p"_s) == QStringList{u"Leo Popescu"_s});
    CHECK(found(world, u"le"_s).isEmpty());
    CHECK(found(world, u"and"_s).isEmpty());
    CHECK(found(world, u"ose"_s).size() == 2);
}

TEST_CASE("a child is found by NHS number and by birth date") {
    VisitWorld world;
    CHECK(found(world, u"999 003 1584"_s) == QStringList{u"Leo Popescu"_s});
    CHECK(found(world, u"2026-10-30"_s).size() == 2);
}

TEST_CASE("nobody who died is found in the clinic") {
    VisitWorld world;
    world.dies(world.ama);
    CHECK(found(world, u"ose"_s) == QStringList{u"Kofi Osei"_s});
}

TEST_CASE("a weigh-in knows the last weight and becomes a contact with the child seen") {
    VisitWorld world;
    const ClinicChild leo = childOf(world, world.leo);
    REQUIRE(leo.lastWeight);
    CHECK(leo.lastWeight->amount == 3980);
    CHECK(leo.birthWeight->amount == 3420);
    REQUIRE(world.write([&](Work& work) { return recordWeighIn(work, leo, weighing(u"4.86"_s)); }));
    CHECK(childOf(world, world.leo).lastWeight->amount == 4860);
    const Entry seen = world.entries(world.leo, u"contact_subject"_s).first();
    CHECK(seen.part(V("what"), V("place")) == u"Milton family hub"_s);
    CHECK(seen.object(V("what")).value(u"seen"_s).toBool());
}

TEST_CASE("a weight that cannot be read leaves nothing behind") {
    VisitWorld world;
    const ClinicChild leo = childOf(world, world.leo);
    CHECK_FALSE(world.write([&](Work& work) { return recordWeighIn(work, leo, weighing(u"heavy"_s)); }));
    CHECK_FALSE(
        world.write([&](Work& work) { return recordWeighIn(work, leo, weighing(u"4"_s, QDate(2026, 11, 12))); }));
    CHECK(world.entries(world.leo, u"contact_subject"_s).isEmpty());
}

TEST_CASE("a walk-in is kept, proposed to the child it may be, and its weight follows the match") {
    VisitWorld world;
    WalkIn walkIn;
    walkIn.name = u"Leo Popescu"_s;
    walkIn.nhs = u"999 003 1584"_s;
    walkIn.weighIn = weighing(u"10 lb 11"_s, QDate(2026, 11, 10));
    walkIn.weighIn.weight.unit = u"lb"_s;
    REQUIRE(world.write([&](Work& work) { return keepWalkIn(work, walkIn); }));
    const QList<Entry> open = world.read(openWalkIns);
    REQUIRE(open.size() == 1);
    const auto likely = world.read([&](Connection& c) { return likelyFor(c, open.first()); });
    REQUIRE(likely.size() == 1);
    CHECK(likely.first().person == world.leo);
    REQUIRE(world.write([&](Work& work) { return matchWalkIn(work, open.first(), likely.first()); }));
    CHECK(world.read(openWalkIns).isEmpty());
    CHECK(childOf(world, world.leo).lastWeight->amount == 4848);
    CHECK(childOf(world, world.leo).lastWeight->on == QDate(2026, 11, 10));
}

TEST_CASE("a walk-in is proposed by birth date and name where it has no number") {
    VisitWorld world;
    WalkIn walkIn;
    walkIn.name = u"Kofi"_s;
    walkIn.born = QDate(2026, 10, 30);
    walkIn.weighIn = weighing(u"2.9"_s);
    REQUIRE(world.write([&](Work& work) { return keepWalkIn(work, walkIn); }));
    const auto likely = world.read([&](Connection& c) { return likelyFor(c, openWalkIns(c)->first()); });
    REQUIRE(likely.size() == 2);
    CHECK(likely.first().person == world.kofi);
}

TEST_CASE("a walk-in without a name or a weight is refused") {
    VisitWorld world;
    WalkIn nameless;
    nameless.weighIn = weighing(u"4"_s);
    CHECK_FALSE(world.write([&](Work& work) { return keepWalkIn(work, nameless); }));
    WalkIn weightless;
    weightless.name = u"Baby"_s;
    CHECK_FALSE(world.write([&](Work& work) { return keepWalkIn(work, weightless); }));
}
