#include "core/services/VisitOpening.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;

namespace {

VisitOpening open(VisitWorld& world, const VisitRequest& request) {
    return world.read([&](Connection& c) { return openVisit(c, request, world.clock.now()); });
}

Visit kept(VisitWorld& world, const RecordId& household, const RecordId& person) {
    VisitRequest request;
    request.record = household;
    request.ask.people = {person};
    Visit visit = open(world, request).visit;
    visit.narrative = u"half a sentence"_s;
    const auto keep = [&](Connection& c) { return keepVisit(c, visit, u"visit"_s, world.clock.now()); };
    VisitWorld::demand(world.session->keep(keep).result());
    return visit;
}

} // namespace

TEST_CASE("a visit opens the draft that was kept for the family") {
    VisitWorld world;
    const Visit draft = kept(world, world.popescu, world.leo);
    VisitRequest request;
    request.record = world.popescu;
    CHECK(open(world, request).visit.id == draft.id);
    CHECK_FALSE(open(world, request).keptAt.isEmpty());
    VisitRequest byDraft;
    byDraft.draft = draft.id;
    CHECK(open(world, byDraft).visit.narrative == u"half a sentence"_s);
}

TEST_CASE("a person's visit opens in the household where the person lives") {
    VisitWorld world;
    VisitRequest request;
    request.record = world.kofi;
    const VisitOpening opening = open(world, request);
    CHECK(opening.context.household == world.osei);
    REQUIRE(opening.visit.subjects.size() == 1);
    CHECK(opening.visit.subjects.first().person == world.kofi);
}

TEST_CASE("a draft about one twin is not taken for a visit to the other") {
    VisitWorld world;
    const Visit draft = kept(world, world.osei, world.ama);
    VisitRequest request;
    request.record = world.osei;
    request.ask.people = {world.kofi};
    CHECK(open(world, request).visit.id != draft.id);
    request.ask.people = {world.ama, world.kofi};
    CHECK(open(world, request).visit.id == draft.id);
}

TEST_CASE("a family or a draft that is not here is said so") {
    VisitWorld world;
    VisitRequest request;
    request.record = RecordId::create();
    CHECK_FALSE(
        world.session->read([&](Connection& c) { return openVisit(c, request, world.clock.now()); }).takeResult());
    VisitRequest draft;
    draft.draft = DraftId::create();
    CHECK_FALSE(
        world.session->read([&](Connection& c) { return openVisit(c, draft, world.clock.now()); }).takeResult());
}
