#include "core/services/FeedingSupport.h"
#include "core/services/VisitService.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace lodestar;
using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

Visit visitTo(VisitWorld& world) {
    const auto context =
        world.read([&](Connection& c) { return readVisitContext(c, world.popescu, world.clock.now().date()); });
    return beginVisit(context, {}, world.clock.now());
}

} // namespace

TEST_CASE("a visit keeps the first feeding contact shared, and how the baby is fed with health") {
    VisitWorld world;
    Visit visit = visitTo(world);
    Visit::Subject& leo = visit.subjects.first();
    leo.feeding = u"partially_breastfed"_s;
    leo.feedingSupport.homeAt = u"2026-09-23T16:00:00+00:00"_s;
    leo.feedingSupport.at = u"2026-09-24T10:30:00+00:00"_s;
    leo.feedingSupport.by = u"infant feeding team"_s;
    leo.feedingSupport.mode = u"telephone"_s;
    leo.feedingSupport.clinical = u"offered"_s;
    leo.feedingSupport.group = u"taken"_s;
    CHECK(visitFromJson(toJson(visit)) == visit);
    REQUIRE(world.write([visit](Work& work) { return completeVisit(work, visit); }));
    const Entry support = world.entries(world.leo, u"feeding_support"_s).first();
    CHECK(support.compartment == records::Compartment::Shared);
    CHECK(support.text(V("contact")) == visit.contact().toString());
    CHECK(hoursToFirstFeedingContact(feedingSupportOf(support)) == 18);
    for (const QString& part : support.fields.keys())
        CHECK_FALSE(QJsonDocument(QJsonObject{{part, support.fields.value(part)}}).toJson().contains("breastfed"));
    CHECK(world.entries(world.leo, u"feeding"_s).first().compartment == records::Compartment::Health);
}

TEST_CASE("diet and vitamins in pregnancy stand in the mother's health record") {
    VisitWorld world;
    Visit visit = visitTo(world);
    Visit::Subject mother;
    mother.person = world.andreea;
    mother.child = false;
    mother.pregnancy = EntryId::create();
    mother.diet = {u"yes"_s, u"no"_s, u"healthy_start"_s, u"yes"_s, u"Sick in the mornings"_s};
    visit.subjects.append(mother);
    CHECK(visitFromJson(toJson(visit)) == visit);
    REQUIRE(world.write([visit](Work& work) { return completeVisit(work, visit); }));
    const Entry diet = world.entries(world.andreea, u"antenatal_diet"_s).first();
    CHECK(diet.compartment == records::Compartment::Health);
    CHECK(diet.part(V("diet"), V("folicAcid")) == u"yes"_s);
    CHECK(diet.object(V("diet")).value(V("talked")).toBool());
    CHECK(diet.text(V("pregnancy")) == mother.pregnancy.toString());
}

TEST_CASE("nothing is written of feeding help or diet where nothing was said") {
    VisitWorld world;
    const Visit visit = visitTo(world);
    REQUIRE(world.write([visit](Work& work) { return completeVisit(work, visit); }));
    CHECK(world.entries(world.leo, u"feeding_support"_s).isEmpty());
    CHECK(world.entries(world.andreea, u"antenatal_diet"_s).isEmpty());
}
