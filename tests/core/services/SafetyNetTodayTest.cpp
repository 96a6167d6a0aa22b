#include "core/services/PathwayInUse.h"
#include "core/services/SealedMatters.h"
#include "core/services/TodayList.h"
#include "tests/core/services/MissingWorld.h"
#include "tests/core/services/QuietWorld.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace lodestar;
using rules::SilentKind;

namespace {

TodayList dayOf(VisitWorld& world, const QString& role = u"health-visitor"_s) {
    Identity me = world.session->me();
    me.role = role;
    return world.read([&](Connection& c) -> Result<TodayList> {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
        return readToday(c, *catalogue, me, world.clock.today());
    });
}

const CameBack* line(const TodayList& list, CameBack::Kind kind) {
    const auto found = std::find_if(list.cameBack.cbegin(), list.cameBack.cend(),
                                    [&](const CameBack& each) { return each.kind == kind; });
    return found == list.cameBack.cend() ? nullptr : &*found;
}

bool prompts(VisitWorld& world, const QString& role) {
    const TodayList list = dayOf(world, role);
    return line(list, CameBack::Kind::Missed) != nullptr;
}

} // namespace

TEST_CASE("what is sealed is counted without a name, and told after the passphrase") {
    QuietWorld world;
    Edit sealed = newEntry(
        world.leo, u"case_discussion",
        {{u"discussed"_s, QJsonObject{{u"on"_s, u"2026-09-01"_s}}},
         {u"actions"_s, QJsonArray{QJsonObject{{u"what"_s, u"Ring the refuge"_s}, {u"by"_s, u"2026-09-10"_s}}}}});
    sealed.compartment = records::Compartment::Sealed;
    VisitWorld::demand(world.write([sealed](Work& work) { return save(work, {sealed}); }));
    CHECK(world.quiet(SilentKind::Action).isEmpty());
    CHECK(world.quiet().sealed == 1);
    CHECK(dayOf(world).sealedMatters == 1);
    const auto matters =
        world.read([&](Connection& c) { return readSealedMatters(c, scopeOf(world.session->me(), world.today())); });
    REQUIRE(matters.size() == 1);
    REQUIRE(matters.first().quiet);
    VisitWorld::demand(world.write(
        [&](Work& work) { return giveNextStep(work, *matters.first().quiet, {2026, 12, 1}, u"Ring them"_s); }));
    CHECK(world.entries(world.leo, u"follow_up"_s).first().compartment == records::Compartment::Sealed);
    CHECK(dayOf(world).sealedMatters == 0);
}

TEST_CASE("Today tells the worker what has gone quiet, and the lead what stayed so") {
    QuietWorld world;
    world.asks(world.osei, u"2026-11-02"_s);
    const TodayList hers = dayOf(world);
    const CameBack* quiet = line(hers, CameBack::Kind::Quiet);
    REQUIRE(quiet != nullptr);
    CHECK(quiet->count > 0);
    const auto ofOsei = [](const TodayList& list) {
        return std::any_of(list.cameBack.cbegin(), list.cameBack.cend(), [](const CameBack& each) {
            return each.kind == CameBack::Kind::QuietLong && each.family == u"Osei"_s;
        });
    };
    CHECK_FALSE(ofOsei(dayOf(world, u"team-lead"_s)));
    world.clock.set(QDateTime({2026, 11, 17}, {9, 0}, Qt::OffsetFromUTC, 0));
    CHECK(ofOsei(dayOf(world, u"team-lead"_s)));
    CHECK(line(dayOf(world), CameBack::Kind::QuietLong) == nullptr);
}

TEST_CASE("the lead is asked to look when the rule is met, and not again until another contact is missed") {
    MissingWorld world;
    world.threeMissed();
    CHECK(prompts(world, u"team-lead"_s));
    CHECK_FALSE(prompts(world, u"health-visitor"_s));
    const MissedContacts drawn = world.missed();
    CHECK_FALSE(world.write([&](Work& work) { return lookAtMissed(work, drawn, u" "_s); }));
    VisitWorld::demand(
        world.write([&](Work& work) { return lookAtMissed(work, drawn, u"Shift work; evening visits agreed"_s); }));
    CHECK_FALSE(world.missed().asks());
    CHECK(world.missed().looked);
    CHECK_FALSE(prompts(world, u"team-lead"_s));
    // Written late: it happened before the look, and nobody had seen it.
    world.contact(u"2026-08-30"_s, u"no_access"_s, {world.ama});
    CHECK(world.missed().asks());
    CHECK(prompts(world, u"team-lead"_s));
}
