#include "core/services/TwoYearPlace.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

PlaceStanding standing(ReviewWorld& world) {
    return world.read([&](Connection& connection) { return readPlace(connection, world.daria, world.today()); });
}

EntryId localRule(ReviewWorld& world, const QString& ward) {
    LocalPlaceRule rule;
    rule.words = u"Two-year-olds of the six wards beyond the national share"_s;
    rule.wards = {ward};
    rule.places = 24;
    rule.from = {2026, 9, 1};
    return ReviewWorld::take(world.write([rule](Work& work) { return saveLocalPlaceRule(work, rule); }));
}

} // namespace

TEST_CASE("an answer keeps the rule in force on the day of the application, and its reason in words") {
    ReviewWorld world;
    const PlaceAnswer answer{world.daria,       u"eligible"_s,         u"national"_s,
                             u"england-2026"_s, u"universal_credit"_s, world.today()};
    REQUIRE(world.write([answer](Work& work) { return recordPlaceAnswer(work, answer); }));
    const PlaceStanding now = standing(world);
    REQUIRE(now.eligibility);
    CHECK(now.eligibility->compartment == records::Compartment::Shared);
    CHECK(placeReason(*now.eligibility, now.local).startsWith(u"Universal Credit"_s));
    CHECK(now.runsFrom == QDate(2026, 9, 1));
}

TEST_CASE("a reason that tells of care or disability is kept with health") {
    ReviewWorld world;
    const PlaceAnswer answer{world.daria,       u"eligible"_s,     u"national"_s,
                             u"england-2026"_s, u"looked_after"_s, world.today()};
    REQUIRE(world.write([answer](Work& work) { return recordPlaceAnswer(work, answer); }));
    CHECK(standing(world).eligibility->compartment == records::Compartment::Health);
}

TEST_CASE("a reason of another rule, or a day without a rule, is refused") {
    ReviewWorld world;
    PlaceAnswer answer{world.daria,       u"eligible"_s,          u"national"_s,
                       u"england-2026"_s, u"free_school_meals"_s, world.today()};
    CHECK_FALSE(world.write([answer](Work& work) { return recordPlaceAnswer(work, answer); }));
    answer.criterion = u"income_support"_s;
    answer.on = {2019, 5, 1};
    CHECK_FALSE(world.write([answer](Work& work) { return recordPlaceAnswer(work, answer); }));
}

TEST_CASE("a local rule counts for its wards from its first day, and counts the places taken") {
    ReviewWorld world;
    localRule(world, u"Kursaal"_s);
    CHECK(standing(world).local.isEmpty());
    const EntryId rule = localRule(world, u"Shoeburyness"_s);
    REQUIRE(standing(world).local.size() == 1);
    CHECK(standing(world).local.first().taken == 0);
    CHECK_FALSE(standing(world).local.first().covers(u"Shoeburyness"_s, {2026, 8, 31}));
    const PlaceAnswer answer{world.daria, u"eligible"_s, u"local"_s, rule.toString(), {}, world.today()};
    REQUIRE(world.write([answer](Work& work) { return recordPlaceAnswer(work, answer); }));
    CHECK(placeReason(*standing(world).eligibility, standing(world).local).startsWith(u"Two-year-olds"_s));
    const PlaceState placed{world.daria, u"placed"_s, u"local"_s, {}, world.nursery, {2026, 11, 16}, world.today()};
    REQUIRE(world.write([placed](Work& work) { return recordPlaceState(work, placed); }));
    CHECK(standing(world).local.first().taken == 1);
    CHECK(standing(world).settingName == u"Little Anchors Nursery"_s);
}

TEST_CASE("a place needs a setting, a refusal needs why, and no national place runs before its term") {
    ReviewWorld world;
    const auto records = [&](const PlaceState& state) {
        return world.write([state](Work& work) { return recordPlaceState(work, state); });
    };
    const QDate today = world.today();
    CHECK_FALSE(records({world.daria, u"placed"_s, u"national"_s, {}, {}, {2026, 9, 1}, today}));
    CHECK_FALSE(records({world.daria, u"refused"_s, u"national"_s, {}, {}, {}, today}));
    CHECK_FALSE(records({world.daria, u"placed"_s, u"national"_s, {}, world.nursery, {2026, 8, 31}, today}));
    CHECK(records({world.daria, u"placed"_s, u"national"_s, {}, world.nursery, {2026, 9, 1}, today}));
    CHECK(standing(world).stateName() == u"placed"_s);
    world.dies(world.daria);
    CHECK_FALSE(records({world.daria, u"applied"_s, u"national"_s, {}, {}, {}, today}));
}

TEST_CASE("a setting stands once in the directory, keeps its link practitioner, and closes without being lost") {
    ReviewWorld world;
    EarlyYearsSetting twice;
    twice.name = u"little anchors  nursery"_s;
    CHECK_FALSE(world.write([twice](Work& work) { return saveSetting(work, twice); }));
    world.goesToNursery();
    auto settings = world.read([&](Connection& connection) { return earlyYearsSettings(connection, world.today()); });
    REQUIRE(settings.size() == 1);
    CHECK(settings.first().linkName == u"Joanne Pryor"_s);
    settings.first().to = world.today();
    REQUIRE(world.write([setting = settings.first()](Work& work) { return saveSetting(work, setting); }));
    CHECK(world.read([&](Connection& c) { return earlyYearsSettings(c, world.today()); }).isEmpty());
    CHECK(world.read([&](Connection& c) { return earlyYearsSettings(c, world.today(), true); }).size() == 1);
    const auto now = world.read([&](Connection& c) { return attendanceNow(c, world.daria, world.today()); });
    REQUIRE(now);
    CHECK(now->settingName == u"Little Anchors Nursery"_s);
}
