#include "core/services/OtherAdults.h"
#include "core/services/VisitContext.h"
#include "core/services/VisitEdits.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using V = QLatin1StringView;

namespace {

AdultsAround around(VisitWorld& world, const RecordId& child) {
    return world.read([&](Connection& c) { return readAdultsAround(c, child, world.clock.today()); });
}

EntryId lodger(VisitWorld& world, const QJsonObject& more = {}) {
    QJsonObject fields{
        {u"adult"_s, QJsonObject{{u"name"_s, u"Dan"_s}, {u"relationship"_s, u"lodger"_s}, {u"livesThere"_s, true}}}};
    for (auto each = more.begin(); each != more.end(); ++each)
        fields.insert(each.key(), each.value());
    return world.add(world.leo, u"other_adult"_s, fields);
}

} // namespace

TEST_CASE("other adults around a child are a list, without those who left") {
    VisitWorld world;
    lodger(world);
    lodger(world, {{u"to"_s, u"2026-10-01"_s}});
    REQUIRE(around(world, world.leo).adults.size() == 1);
    CHECK(around(world, world.leo).adults.first().name == u"Dan"_s);
    CHECK(around(world, world.leo).adults.first().livesThere);
    CHECK_FALSE(around(world, world.leo).askedOn.isValid());
}

TEST_CASE("other adults are never in the shared part, which navigators see") {
    VisitWorld world;
    Edit shared = newEntry(world.leo, u"other_adult", {{u"adult"_s, QJsonObject{{u"name"_s, u"Dan"_s}}}});
    shared.compartment = records::Compartment::Shared;
    CHECK_FALSE(world.write([shared](Work& work) { return save(work, {shared}); }));
    for (const QString& kind : {u"other_adult"_s, u"adults_asked"_s})
        CHECK_FALSE(records::kindNamed(kind)->allows(records::Compartment::Shared));
    for (const QString& field : {u"adult"_s, u"person"_s})
        CHECK_FALSE(records::mayStandOnParentSheet(u"other_adult", field));
}

TEST_CASE("a visit keeps what was answered about other adults, and what was not safe to ask waits in private") {
    VisitWorld world;
    Visit visit;
    visit.id = DraftId::create();
    visit.household = world.popescu;
    visit.at = u"2026-11-11T11:18:00+00:00"_s;
    Visit::Subject leo;
    leo.person = world.leo;
    leo.otherAdults = u"not_safe_to_ask"_s;
    visit.subjects = {leo};
    CHECK(visitFromJson(toJson(visit)) == visit);
    const QList<Edit> edits = visitEdits(visit, {u"HV1"_s, u"health-visitor"_s, u"2026-11-11T11:30:00+00:00"_s, {}});
    VisitWorld::demand(world.write([edits](Work& work) { return save(work, edits); }));
    CHECK(around(world, world.leo).answer == u"not_safe_to_ask"_s);
    const auto tasks = world.entries(world.leo, u"private_task"_s);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().compartment == records::Compartment::Sealed);
}

TEST_CASE("a review asks who else is around the child, and an answer settles it") {
    ReviewWorld world;
    Review review = world.opens().review;
    CHECK(review.otherAdults.isEmpty());
    review.otherAdults = u"nobody_else"_s;
    CHECK(reviewFromJson(toJson(review)) == review);
    ReviewWorld::demand(world.saves(review));
    CHECK(around(world, world.daria).answer == u"nobody_else"_s);
    CHECK(world.entries(world.daria, u"private_task"_s).isEmpty());
    CHECK(world.opens().context.visit.around.value(world.daria).answer == u"nobody_else"_s);
}
