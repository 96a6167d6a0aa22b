#include "core/services/Plan.h"
#include "core/services/Entitled.h"
#include "core/services/FeedingSupport.h"
#include "core/services/PlanHandout.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 11};

FamilyPlan planOf(VisitWorld& world) {
    return world.read([&](Connection& c) { return readPlan(c, {world.popescu, world.andreea, world.leo}); });
}

QList<EntitlementPrompt> entitledTo(VisitWorld& world, const RecordId& household) {
    return world.read([&](Connection& c) -> Result<QList<EntitlementPrompt>> {
        LODESTAR_ASSIGN(const Family family, readFamily(c, household, today));
        return readEntitlements(c, family, today);
    });
}

std::optional<EntitlementPrompt> entitledTo(VisitWorld& world, const QString& entitlement) {
    const auto all = entitledTo(world, world.popescu);
    for (const EntitlementPrompt& each : all)
        if (each.entitlement == entitlement) return each;
    return {};
}

void tells(VisitWorld& world, const CircumstancesTold& told) {
    REQUIRE(world.write([told](Work& work) { return recordCircumstances(work, told); }));
}

CircumstancesTold onUniversalCredit(VisitWorld& world, std::optional<qint64> earnings) {
    CircumstancesTold told;
    told.adult = world.andreea;
    told.benefits = {u"universal_credit"_s};
    told.monthlyEarnings = earnings;
    return told;
}

} // namespace

TEST_CASE("a goal has small steps, is looked at together over time, and ends with what came of it") {
    VisitWorld world;
    Goal goal;
    goal.record = world.popescu;
    goal.words = u"A place of our own before spring"_s;
    goal.area = u"housing"_s;
    const EntryId id = VisitWorld::take(world.write([goal](Work& work) { return setGoal(work, goal); }));
    const Entry drawn = planOf(world).goals.first().entry;
    CHECK(drawn.id == id);
    for (const auto& [what, by] : {std::pair(u"Ring the housing office"_s, QDate(2026, 11, 20)),
                                   std::pair(u"Gather three payslips"_s, QDate(2026, 11, 13))}) {
        const GoalStep step{{}, what, u"Andreea"_s, by, {}, {}, {}};
        REQUIRE(world.write([drawn, step](Work& work) { return addStep(work, drawn, step); }));
    }
    for (const int far : {3, 6}) {
        const GoalReview review{{}, {}, far, u"Further than we thought"_s, {2026, 12, 9}};
        REQUIRE(world.write([drawn, review](Work& work) { return lookAtGoal(work, drawn, review); }));
        world.clock.advance(24 * 3600);
    }
    Goal read = planOf(world).goals.first();
    REQUIRE(read.steps.size() == 2);
    CHECK(read.steps.first().what == u"Gather three payslips"_s);
    REQUIRE(read.reviews.size() == 2);
    CHECK(read.reviews.last().far == 6);
    CHECK(read.nextLook() == QDate(2026, 12, 9));

    GoalStep half = read.steps.first();
    half.far = u"half"_s;
    REQUIRE(world.write([half](Work& work) { return moveStep(work, half.entry, half); }));
    CHECK(planOf(world).goals.first().steps.first().far == u"half"_s);

    CHECK_FALSE(world.write([read](Work& work) { return endGoal(work, read.entry, u"given_up"_s, {}); }));
    REQUIRE(world.write([read](Work& work) { return endGoal(work, read.entry, u"reached"_s, {}); }));
    read = planOf(world).goals.first();
    CHECK_FALSE(read.isOpen());
    CHECK(read.endedOn == world.clock.today());
}

TEST_CASE("a plan refuses what says nothing, figures off the scale and days that are still to come") {
    VisitWorld world;
    const auto refused = [&](auto act) { return !world.write(act).has_value(); };
    CHECK(refused([&](Work& work) { return setGoal(work, {}); }));
    OwnWords said;
    said.record = world.popescu;
    said.words = u"We look after each other"_s;
    CHECK(refused([said](Work& work) { return writeDown(work, said); }));
    said.sort = u"strength"_s;
    said.on = {2026, 11, 12};
    CHECK(refused([said](Work& work) { return writeDown(work, said); }));
    SupportRating rating;
    rating.adult = world.andreea;
    rating.at = u"start"_s;
    CHECK(refused([rating](Work& work) { return rate(work, rating); }));
    rating.hope = 11;
    CHECK(refused([rating](Work& work) { return rate(work, rating); }));
    rating.hope = 10;
    CHECK_FALSE(refused([rating](Work& work) { return rate(work, rating); }));
    Matter matter;
    matter.record = world.popescu;
    matter.area = u"debt"_s;
    CHECK(refused([matter](Work& work) { return takeUp(work, matter); }));
}

TEST_CASE("everything of a plan is shared, and nobody can put it elsewhere") {
    VisitWorld world;
    Goal goal;
    goal.record = world.popescu;
    goal.words = u"Learn to drive"_s;
    REQUIRE(world.write([goal](Work& work) { return setGoal(work, goal); }));
    CHECK(planOf(world).goals.first().entry.compartment == records::Compartment::Shared);
    CHECK(records::kindNamed(u"goal")->compartmentChosen == false);
}

TEST_CASE("matters stand by the day of the next look, and those that ended come last") {
    VisitWorld world;
    const auto add = [&](const QString& what, const QString& state, QDate review) {
        Matter matter;
        matter.record = world.popescu;
        matter.area = u"benefits"_s;
        matter.what = what;
        matter.with = u"Jobcentre Plus"_s;
        matter.state = state;
        matter.review = review;
        REQUIRE(world.write([matter](Work& work) { return takeUp(work, matter); }));
    };
    add(u"No day"_s, u"applied"_s, {});
    add(u"Ended"_s, u"achieved"_s, {});
    add(u"Later"_s, u"applied"_s, {2026, 12, 24});
    add(u"Sooner"_s, u"booked"_s, {2026, 11, 17});
    QStringList order;
    for (const Matter& each : planOf(world).matters)
        order << each.what;
    CHECK(order == QStringList{u"Sooner"_s, u"Later"_s, u"No day"_s, u"Ended"_s});
    Matter now = planOf(world).matters.first();
    now.state = u"started"_s;
    now.on = {};
    now.review = {};
    REQUIRE(world.write([now](Work& work) { return moveMatter(work, now.entry, now); }));
    CHECK_FALSE(planOf(world).matters.last().review.isValid());
}

TEST_CASE("a request is answered, or closed with a reason and never without") {
    VisitWorld world;
    FamilyRequest request;
    request.record = world.popescu;
    request.from = u"Andreea"_s;
    request.what = u"A letter for the landlord"_s;
    request.by = {2026, 11, 18};
    REQUIRE(world.write([request](Work& work) { return ask(work, request); }));
    const Entry drawn = planOf(world).requests.first().entry;
    CHECK_FALSE(world.write([drawn](Work& work) { return closeRequest(work, drawn, u" "_s); }));
    CHECK_FALSE(world.write([drawn](Work& work) { return answerRequest(work, drawn, {}); }));
    CHECK(planOf(world).requests.first().isOpen());
    REQUIRE(world.write([drawn](Work& work) { return answerRequest(work, drawn, u"Written and handed over"_s); }));
    CHECK_FALSE(planOf(world).requests.first().isOpen());
}

TEST_CASE("a family is likely to be entitled by the rule of the day, or a figure is asked for") {
    VisitWorld world;
    CHECK_FALSE(entitledTo(world, u"healthy_start"_s));
    tells(world, onUniversalCredit(world, {}));
    REQUIRE(entitledTo(world, u"healthy_start"_s));
    CHECK(entitledTo(world, u"healthy_start"_s)->likelihood == rules::Likelihood::Ask);
    world.clock.advance(3600);
    tells(world, onUniversalCredit(world, 408));
    const auto likely = entitledTo(world, u"healthy_start"_s);
    REQUIRE(likely);
    CHECK(likely->likelihood == rules::Likelihood::Likely);
    CHECK(likely->isPrompt());
    CHECK(likely->rule == u"Healthy Start, amounts from April 2026"_s);
    CHECK_FALSE(likely->source.isEmpty());
    world.clock.advance(3600);
    tells(world, onUniversalCredit(world, 409));
    CHECK_FALSE(entitledTo(world, u"healthy_start"_s));
}

TEST_CASE("an answer takes the prompt away and is kept: told, applied, receiving, not wanted") {
    VisitWorld world;
    tells(world, onUniversalCredit(world, 200));
    for (const QString& answer : {u"told"_s, u"applied"_s, u"receiving"_s, u"not_wanted"_s}) {
        const EntitlementPrompt prompt = *entitledTo(world, u"healthy_start"_s);
        REQUIRE(world.write([=](Work& work) { return answerEntitlement(work, prompt, answer, {}); }));
        world.clock.advance(60);
        CHECK(entitledTo(world, u"healthy_start"_s)->answer == answer);
        CHECK_FALSE(entitledTo(world, u"healthy_start"_s)->isPrompt());
    }
    const EntitlementPrompt prompt = *entitledTo(world, u"healthy_start"_s);
    CHECK_FALSE(world.write([=](Work& work) { return answerEntitlement(work, prompt, u"refused"_s, {}); }));
}

TEST_CASE("nobody who died, and no pregnancy that was lost, prompts for an entitlement") {
    VisitWorld world;
    tells(world, onUniversalCredit(world, 200));
    REQUIRE(entitledTo(world, u"healthy_start"_s));
    world.dies(world.leo);
    CHECK_FALSE(entitledTo(world, u"healthy_start"_s));
    const EntryId pregnancy =
        world.add(world.andreea, u"pregnancy"_s,
                  {{u"edd"_s, u"2027-03-01"_s}, {u"outcome"_s, QJsonObject{{u"outcome"_s, u"open"_s}}}});
    REQUIRE(entitledTo(world, u"healthy_start"_s));
    const Entry open = world.entries(world.andreea, u"pregnancy"_s).first();
    CHECK(open.id == pregnancy);
    const QJsonObject lost{{u"outcome"_s, QJsonObject{{u"outcome"_s, u"miscarriage"_s}, {u"on"_s, u"2026-11-09"_s}}}};
    REQUIRE(world.write([=](Work& work) { return lodestar::save(work, {correctionOf(open, lost)}); }));
    CHECK_FALSE(entitledTo(world, u"healthy_start"_s));
}

TEST_CASE("the offer to working parents is for who works, and its answer stands among the matters") {
    VisitWorld world;
    CircumstancesTold told;
    told.adult = world.abena;
    told.work = u"both_parents_work"_s;
    tells(world, told);
    const auto all = entitledTo(world, world.osei);
    // The twins are younger than nine months.
    CHECK(all.isEmpty());
}

TEST_CASE("each rule of an entitlement is dated and sourced, and none overlaps another") {
    CHECK(rules::entitlements().size() == 3);
    for (const rules::Entitlement& each : rules::entitlements()) {
        CHECK_FALSE(each.check.isEmpty());
        for (const rules::EntitlementRule& rule : each.rules)
            CHECK_FALSE(rule.source.isEmpty());
    }
    CHECK(rules::entitlement(u"healthy_start")->ruleOn({2026, 3, 31})->id == u"healthy-start-2025"_s);
    CHECK(rules::entitlement(u"healthy_start")->ruleOn({2026, 4, 1})->id == u"healthy-start-2026"_s);
    CHECK(rules::entitlement(u"healthy_start")->ruleOn({2019, 4, 1}) == nullptr);
    CHECK_FALSE(rules::readEntitlement("{}"));
    CHECK_FALSE(rules::readEntitlement(R"({"entitlement": "x", "title": "X", "check": "Y", "rules": [{"id": "r",
        "title": "R", "source": "S", "from": "2026-01-01", "childUnderMonths": 3, "criteria": [{"id": "c",
        "words": "W"}]}]})"));
}

TEST_CASE("what changed is told from the first time to the last, for each scale by itself") {
    VisitWorld world;
    const auto rated = [&](std::optional<int> hope, std::optional<int> support) {
        SupportRating rating;
        rating.adult = world.andreea;
        rating.at = u"review"_s;
        rating.hope = hope;
        rating.support = support;
        REQUIRE(world.write([rating](Work& work) { return rate(work, rating); }));
        world.clock.advance(24 * 3600);
    };
    rated(3, 5);
    CHECK_FALSE(ratingChange(planOf(world).ratings, world.andreea));
    rated(4, {});
    rated(7, {});
    const auto change = ratingChange(planOf(world).ratings, world.andreea);
    REQUIRE(change);
    CHECK(change->hope == 4);
    CHECK_FALSE(change->support);
}

TEST_CASE("a parent's plan holds her words and the family's, never another adult's, no matter and no rating") {
    VisitWorld world;
    const auto says = [&](const RecordId& record, const RecordId& whose, const QString& words) {
        OwnWords said;
        said.record = record;
        said.sort = u"need"_s;
        said.words = words;
        said.whose = whose;
        REQUIRE(world.write([said](Work& work) { return writeDown(work, said); }));
    };
    says(world.popescu, {}, u"All of us"_s);
    says(world.popescu, world.andreea, u"Andreea in the family's record"_s);
    says(world.popescu, world.mihai, u"Mihai in the family's record"_s);
    says(world.mihai, {}, u"In Mihai's own record"_s);
    says(world.leo, {}, u"About Leo"_s);
    Matter matter;
    matter.record = world.popescu;
    matter.area = u"debt"_s;
    matter.what = u"The loan"_s;
    matter.state = u"applied"_s;
    REQUIRE(world.write([matter](Work& work) { return takeUp(work, matter); }));
    const PlanHandout sheet = world.read([&](Connection& c) -> Result<PlanHandout> {
        LODESTAR_ASSIGN(const Family family, readFamily(c, world.popescu, today));
        return readPlanHandout(c, family, world.andreea);
    });
    QStringList needs = sheet.needs;
    needs.sort();
    CHECK(needs == QStringList{u"About Leo"_s, u"All of us"_s, u"Andreea in the family's record"_s});
    CHECK(sheet.strengths.isEmpty());
}

TEST_CASE("a plan is given to nobody who may not have it") {
    VisitWorld world;
    const auto may = [&] {
        QStringList names;
        const Family family = world.read([&](Connection& c) { return readFamily(c, world.popescu, today); });
        for (const PlanRecipient& each : planRecipients(family))
            names << each.name;
        return names;
    };
    CHECK(may().size() == 2);
    world.add(world.leo, u"carer"_s,
              {{u"person"_s, world.mihai.toString()},
               {u"relationship"_s, u"father"_s},
               {u"rights"_s, QJsonObject{{u"courtRestriction"_s, true}}}});
    CHECK(may() == QStringList{u"Andreea Popescu"_s});
    const auto refused = world.session
                             ->read([&](Connection& c) -> Result<PlanHandout> {
                                 LODESTAR_ASSIGN(const Family family, readFamily(c, world.popescu, today));
                                 return readPlanHandout(c, family, world.mihai);
                             })
                             .takeResult();
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    world.dies(world.andreea);
    CHECK(may().isEmpty());
}

TEST_CASE("the first feeding contact is told in hours from coming home, and in nothing where an hour is not known") {
    FeedingSupport support;
    support.homeAt = u"2026-11-08T17:30:00+00:00"_s;
    support.at = u"2026-11-09T11:29:00+00:00"_s;
    CHECK(hoursToFirstFeedingContact(support) == 17);
    support.at = u"2026-11-09"_s;
    CHECK_FALSE(hoursToFirstFeedingContact(support));
    support.at = u"2026-11-08T16:00:00+00:00"_s;
    CHECK_FALSE(hoursToFirstFeedingContact(support));
    VisitWorld world;
    CHECK_FALSE(world.write([&](Work& work) { return recordFeedingSupport(work, world.leo, support); }));
    CHECK_FALSE(world.write([&](Work& work) { return recordFeedingSupport(work, world.leo, {}); }));
    support.at = u"2026-11-09T11:29:00+00:00"_s;
    support.by = u"infant feeding team"_s;
    support.peer = u"taken"_s;
    REQUIRE(world.write([&](Work& work) { return recordFeedingSupport(work, world.leo, support); }));
    const Entry kept = world.entries(world.leo, u"feeding_support"_s).first();
    CHECK(kept.compartment == records::Compartment::Shared);
    CHECK(feedingSupportOf(kept) == support);
    world.dies(world.leo);
    CHECK_FALSE(world.write([&](Work& work) { return recordFeedingSupport(work, world.leo, support); }));
}
