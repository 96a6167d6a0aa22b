#include "core/services/PathwayInUse.h"
#include "core/services/Worklist.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using rules::ReviewAgreement;
using rules::ReviewView;
using V = QLatin1StringView;

namespace {

Review::Summary summaryOf(const ReviewWorld& world) {
    Review::Summary summary;
    summary.on = u"2026-11-09"_s;
    summary.setting = world.nursery;
    summary.keyPerson = u"Kelly Marsh"_s;
    summary.how = u"typed"_s;
    summary.communication = u"Points, follows routines; few words in any language"_s;
    summary.physical = u"Climbs with confidence"_s;
    summary.personal = u"Cries at parting; settles with Kelly"_s;
    summary.communicationView = u"some_support"_s;
    summary.physicalView = u"expected"_s;
    summary.personalView = u"some_support"_s;
    return summary;
}

std::optional<WorkItem> reviewItem(ReviewWorld& world, QDate today) {
    const auto list = world.read([today](Connection& connection) -> Result<Worklist> {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
        return readWorklist(connection, *catalogue, {{u"HV1"_s, today}, 28, false});
    });
    for (const WorkItem& each : list.items)
        if (each.step == u"HV_2Y"_s && each.people.first().record == world.daria) return each;
    return std::nullopt;
}

} // namespace

TEST_CASE("the two views stand side by side: where they agree, where they differ, what nobody has looked at") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    ReviewWorld::scored(opened.review);
    opened.review.summary = summaryOf(world);
    const auto rows = world.rows(opened);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].agreement == ReviewAgreement::AgreeHelp);
    CHECK(rows[0].scores[0].cutoff == u"24.02"_s);
    CHECK(rows[1].agreement == ReviewAgreement::AgreeStrength);
    CHECK(rows[2].agreement == ReviewAgreement::Differ);
    CHECK(rows[3].agreement == ReviewAgreement::OneView);
    CHECK_FALSE(rows[3].prime);
    CHECK(rows[4].agreement == ReviewAgreement::NobodyLooked);
}

TEST_CASE("what was looked at in part only is not called looked at, and a concern is never evened out") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    opened.review.finding(u"hearing"_s).finding = u"no_concern"_s;
    CHECK(world.rows(opened)[4].health == ReviewView::NotLooked);
    opened.review.finding(u"vision"_s).finding = u"no_concern"_s;
    opened.review.finding(u"teeth"_s).finding = u"no_concern"_s;
    CHECK(world.rows(opened)[4].health == ReviewView::Fine);
    opened.review.finding(u"teeth"_s).finding = u"concern"_s;
    CHECK(world.rows(opened)[4].health == ReviewView::Help);
    opened.review.asqForm = u"27"_s;
    opened.review.setScore(u"gross_motor"_s, u"55"_s);
    CHECK(world.rows(opened)[1].health == ReviewView::NotLooked);
    opened.review.setScore(u"fine_motor"_s, u"10"_s);
    CHECK(world.rows(opened)[1].health == ReviewView::Help);
}

TEST_CASE("the health part is saved without the setting's summary, and settles the step of the child who was seen") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    opened.review.healthDone = true;
    ReviewWorld::scored(opened.review);
    opened.review.measurements = {{u"weight"_s, u"12.4"_s, u"kg"_s, {}, false, {}}};
    REQUIRE(world.saves(opened.review));
    CHECK(world.entries(world.daria, u"review_health"_s).size() == 1);
    CHECK(world.entries(world.daria, u"early_years_progress"_s).isEmpty());
    CHECK(world.entries(world.daria, u"assessment"_s).size() == 1);
    CHECK(world.entries(world.daria, u"measurement"_s).size() == 1);
    CHECK(world.entries(world.daria, u"contact_subject"_s).size() == 1);
    CHECK_FALSE(reviewItem(world, world.today()));
    const auto drafts = world.read([](Connection& connection) { return lodestar::drafts(connection); });
    CHECK(drafts.isEmpty());
}

TEST_CASE("a visit that was written up already is not written a second time") {
    ReviewWorld world;
    world.add(world.daria, u"contact_subject"_s,
              {{u"contact"_s, EntryId::create().toString()},
               {u"what"_s, QJsonObject{{u"at"_s, u"2026-11-11"_s},
                                       {u"type"_s, u"2_year"_s},
                                       {u"outcome"_s, u"completed"_s},
                                       {u"mode"_s, u"face_to_face"_s},
                                       {u"seen"_s, true}}}});
    ReviewOpening opened = world.opens();
    opened.review.healthDone = true;
    REQUIRE(world.saves(opened.review));
    CHECK(world.entries(world.daria, u"contact_subject"_s).size() == 1);
    CHECK(world.entries(world.ionescu, u"contact"_s).isEmpty());
}

TEST_CASE("a referral of the plan is kept before the health part is done, and settles nothing") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    opened.review.referrals = {{world.daria, u"Audiology"_s, {}, u"few words"_s, u"given"_s}};
    REQUIRE(world.saves(opened.review));
    REQUIRE(world.entries(world.daria, u"referral"_s).size() == 1);
    CHECK(world.entries(world.daria, u"contact_subject"_s).isEmpty());
    CHECK(world.entries(world.daria, u"review_health"_s).isEmpty());
}

TEST_CASE("a refused agreement never stands in the way of the health part") {
    ReviewWorld world;
    world.goesToNursery();
    ReviewOpening opened = world.opens();
    Review::Agreement& asked = opened.review.agreement(u"setting_to_hv"_s);
    asked.answer = u"refused"_s;
    asked.givenBy = u"Elena"_s;
    opened.review.healthDone = true;
    REQUIRE(world.saves(opened.review));
    CHECK(world.entries(world.daria, u"review_health"_s).size() == 1);
    REQUIRE(world.entries(world.daria, u"consent"_s).size() == 1);
    CHECK(world.entries(world.daria, u"consent"_s).first().part(V("consent"), V("answer")) == u"refused"_s);
}

TEST_CASE("each direction of sharing has its own answer, and a withdrawal keeps the day on which it was given") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    opened.review.agreement(u"setting_to_hv"_s) = {u"setting_to_hv"_s, u"agreed"_s, u"Elena"_s, u"the summary"_s};
    REQUIRE(world.saves(opened.review));
    world.clock.advance(5LL * 24 * 3600);
    opened = world.opens();
    CHECK(opened.context.agreements.size() == 1);
    opened.review.agreement(u"setting_to_hv"_s).answer = u"withdrawn"_s;
    opened.review.agreement(u"hv_to_setting"_s) = {u"hv_to_setting"_s, u"refused"_s, u"Elena"_s, {}};
    REQUIRE(world.saves(opened.review));
    opened = world.opens();
    REQUIRE(opened.context.agreements.size() == 2);
    const Entry withdrawn = opened.context.agreements.value(u"setting_to_hv"_s);
    CHECK(withdrawn.part(V("consent"), V("answer")) == u"withdrawn"_s);
    CHECK(withdrawn.part(V("consent"), V("on")) == u"2026-11-11"_s);
    CHECK(withdrawn.part(V("withdrawn"), V("on")) == u"2026-11-16"_s);
    CHECK(withdrawn.part(V("consent"), V("scope")) == u"the summary"_s);
}

TEST_CASE("a summary that a message brought is shown as it came, and only a judgement is added to it") {
    ReviewWorld world;
    const EntryId brought =
        world.add(world.daria, u"early_years_progress"_s,
                  {{u"progress"_s, QJsonObject{{u"communicationAndLanguage"_s, u"Points and babbles"_s},
                                               {u"parentalConsent"_s, u"Parental consent obtained"_s}}},
                   {u"on"_s, u"2026-11-02"_s},
                   {u"source"_s, u"CH010"_s}});
    ReviewOpening opened = world.opens();
    CHECK(opened.review.summary.communication == u"Points and babbles"_s);
    CHECK(opened.review.summary.how == u"message"_s);
    CHECK(world.rows(opened)[0].setting == ReviewView::NotLooked);
    opened.review.summary.communicationView = u"expected"_s;
    REQUIRE(world.saves(opened.review));
    const auto all = world.entries(world.daria, u"early_years_progress"_s);
    REQUIRE(all.size() == 1);
    CHECK(all.first().id == brought);
    CHECK(all.first().part(V("judgement"), V("communication")) == u"expected"_s);
    CHECK(all.first().part(V("progress"), V("parentalConsent")) == u"Parental consent obtained"_s);
    CHECK_FALSE(all.first().inConflict(V("progress")));
}

TEST_CASE("saving writes only what was changed on the page: what another laptop added meanwhile stays") {
    ReviewWorld world;
    ReviewOpening first = world.opens();
    first.review.steps = {{u"Book a first dentist visit"_s, u"Elena"_s, u"2026-12-18"_s}};
    first.review.reviewOn = u"2027-02-10"_s;
    REQUIRE(world.saves(first.review));
    ReviewOpening mine = world.opens();
    ReviewOpening theirs = world.opens();
    theirs.review.reviewOn = u"2027-03-10"_s;
    REQUIRE(world.saves(theirs.review));
    mine.review.steps.append({u"Song and picture time"_s, u"Kelly"_s, {}});
    mine.review.id = DraftId::create();
    REQUIRE(world.saves(mine.review));
    const auto plans = world.entries(world.daria, u"review_plan"_s);
    REQUIRE(plans.size() == 1);
    CHECK(plans.first().text(V("reviewOn")) == u"2027-03-10"_s);
    CHECK(plans.first().value(V("steps")).toArray().size() == 2);
    CHECK(plans.first().conflicts.isEmpty());
}

TEST_CASE("a draft keeps every word, and what a newer version added") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    ReviewWorld::scored(opened.review);
    opened.review.summary = summaryOf(world);
    Review::setWords(opened.review.parents, u"talking"_s, u"“She says more in Romanian with her granny.”"_s);
    QJsonObject kept = toJson(opened.review);
    kept.insert(u"ofTomorrow"_s, 7);
    const Review again = reviewFromJson(kept);
    CHECK(toJson(again) == kept);
    REQUIRE(world.write(
        [again](Work& work) { return keepReview(work.connection, again, u"Review"_s, work.clock().now()); }));
    CHECK(world.opens().review == again);
}

TEST_CASE("what cannot be taken is named by its field, and nothing is saved") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    opened.review.healthDone = true;
    opened.review.asqForm = u"27"_s;
    opened.review.setScore(u"fine_motor"_s, u"61"_s);
    const Status saved = world.saves(opened.review);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().detail == u"score:fine_motor"_s);
    CHECK(world.entries(world.daria, u"review_health"_s).isEmpty());
    opened.review.setScore(u"fine_motor"_s, u"40"_s);
    opened.review.healthOn = u"2026-11-12"_s;
    CHECK_FALSE(world.saves(opened.review));
}

TEST_CASE("Today asks the setting for its summary, then invites, and never says that somebody is concerned") {
    ReviewWorld world;
    world.goesToNursery();
    REQUIRE(reviewItem(world, {2026, 10, 10}));
    CHECK(reviewItem(world, {2026, 10, 10})->notice == rules::ReviewNotice::AskSetting);
    CHECK(reviewItem(world, world.today())->notice == rules::ReviewNotice::Invite);
    REQUIRE(
        world.write([&](Work& work) { return recordConcern(work, {world.daria, u"parent"_s, u"Says few words"_s}); }));
    CHECK(reviewItem(world, {2026, 9, 10})->notice == rules::ReviewNotice::Concern);
    ReviewOpening opened = world.opens();
    REQUIRE(opened.context.concerns.size() == 1);
    opened.review.healthDone = true;
    REQUIRE(world.saves(opened.review));
    CHECK(world.opens().context.concerns.isEmpty());
}

TEST_CASE("after a death no review is opened or saved, and undoing it brings the draft back") {
    ReviewWorld world;
    ReviewOpening opened = world.opens();
    Review::setWords(opened.review.parents, u"general"_s, u"Never still"_s);
    REQUIRE(world.write(
        [&](Work& work) { return keepReview(work.connection, opened.review, u"Review"_s, work.clock().now()); }));
    world.dies(world.daria);
    const auto closed = world.session
                            ->read([&](Connection& connection) {
                                return openReview(connection, {world.daria, {}, {}}, world.clock.now());
                            })
                            .takeResult();
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == ErrorCode::NotAllowed);
    CHECK(world.saves(opened.review).error().code == ErrorCode::NotAllowed);
    const Entry death = world.entries(world.daria, u"death"_s).first();
    REQUIRE(world.write([&](Work& work) { return retire(work, death, u"written for the wrong child"_s); }));
    CHECK(world.opens().review.wordsOf(opened.review.parents, u"general"_s) == u"Never still"_s);
}
