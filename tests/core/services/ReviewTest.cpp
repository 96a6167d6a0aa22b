#include "core/exchange/EventReader.h"
#include "core/services/EventImport.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Worklist.h"
#include "tests/core/exchange/MessageBuilder.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/Reference.h"
#include "tests/support/catch.h"

#include <QFile>

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

TEST_CASE("the form of ASQ-3 is proposed by age, unless its scores are in the record") {
    ReviewWorld world;
    const ReviewOpening opened = world.opens();
    CHECK(opened.review.asqForm == u"27"_s);
    REQUIRE(opened.context.asqForms);
    CHECK_FALSE(opened.context.asqForms->corrected);
    CHECK(hintOf(*opened.context.asqForms).contains(u"No published source"_s));
    QJsonObject scores{{u"instrument"_s, u"asq3"_s},
                       {u"form"_s, u"24"_s},
                       {u"scores"_s, QJsonArray{QJsonObject{{u"name"_s, u"communication"_s}, {u"value"_s, u"30"_s}}}}};
    world.add(world.daria, u"assessment"_s, {{u"assessment"_s, scores}, {u"on"_s, u"2026-09-01"_s}});
    CHECK(world.opens().review.asqForm.isEmpty());
}

TEST_CASE("the age of a form is corrected for a child born three weeks early, until the second birthday") {
    ReviewWorld world;
    const auto forms = [&](QDate on) {
        return world.read([=, child = world.kofi](Connection& c) { return asqFormsFor(c, child, on); });
    };
    // Kofi: born on 30 October 2026 at 37+4.
    REQUIRE(forms({2028, 8, 1}));
    CHECK_FALSE(forms({2028, 8, 1})->corrected);
    const RecordId early = RecordId::create();
    world.person(world.osei, early, {u"child"_s, u"Esi"_s, u"Osei"_s, u"2025-01-30"_s, u"female"_s});
    world.born(early, world.abena, u"2025-01-30"_s, {1900, 32 * 7});
    const auto at = [&](QDate on) { return world.read([=](Connection& c) { return asqFormsFor(c, early, on); }); };
    CHECK(at({2026, 11, 11})->corrected);
    CHECK(proposedForm(*at({2026, 11, 11})) == 20);
    CHECK_FALSE(at({2027, 2, 1})->corrected);
    CHECK(proposedForm(*at({2027, 2, 1}), twoYearForms()) == 24);
}

namespace {

/// The message of a progress check for Daria, as a setting's system might send it.
exchange::tests::MessageBuilder progressMessage() {
    auto message = exchange::tests::messageOf(u"CH010"_s);
    message.nhsNumber = u"9990041717"_s;
    message.given = u"Daria"_s;
    message.family = u"IONESCU"_s;
    message.birthDate = u"2024-08-06"_s;
    message.birthTime = u"2024-08-06T04:05:00+00:00"_s;
    message.encounterStart = u"2026-11-02"_s;
    return message;
}

EventOutcome takes(ReviewWorld& world, const QByteArray& bytes) {
    return ReviewWorld::take(world.write([bytes](Work& work) { return importEvent(work, bytes); }));
}

} // namespace

TEST_CASE(
    "a national message becomes the setting's summary of the review, and its yes an agreement with its direction") {
    ReviewWorld world;
    CHECK(takes(world, progressMessage().json()).child == world.daria);
    const ReviewOpening opened = world.opens();
    REQUIRE(opened.context.summary);
    CHECK(opened.review.summary.how == u"message"_s);
    CHECK(opened.review.summary.on == u"2026-11-02"_s);
    CHECK(opened.review.summary.physical == u"Climbs on \"everything\" & <laughs>"_s);
    const auto agreements = world.entries(world.daria, u"consent"_s);
    REQUIRE(agreements.size() == 1);
    CHECK(agreements.first().part(V("consent"), V("direction")) == u"setting_to_hv"_s);
    CHECK(agreements.first().part(V("consent"), V("answer")) == u"agreed"_s);
    CHECK(agreements.first().part(V("consent"), V("on")) == u"2026-11-02"_s);
    CHECK(opened.context.agreements.contains(u"setting_to_hv"_s));
    CHECK_FALSE(opened.context.agreements.contains(u"hv_to_setting"_s));
    // What is saved without a new answer leaves the message's as it is.
    REQUIRE(world.saves(opened.review));
    CHECK(world.entries(world.daria, u"consent"_s).size() == 1);
}

TEST_CASE("a message without the parents' yes records no agreement, and no refusal that nobody gave") {
    ReviewWorld world;
    QByteArray bytes = progressMessage().json();
    const qsizetype at = bytes.indexOf("ParentalConsentToShareInformation");
    REQUIRE(at > 0);
    const qsizetype code = bytes.lastIndexOf("\"Y\"", at + 200);
    REQUIRE(code > 0);
    bytes.replace(code, 3, "\"N\"");
    takes(world, bytes);
    const ReviewOpening opened = world.opens();
    CHECK(world.entries(world.daria, u"consent"_s).isEmpty());
    REQUIRE(opened.context.summary);
    CHECK(opened.context.summary->part(V("progress"), V("parentalConsent")) ==
          u"Agreement of the parents to sharing was not obtained"_s);
}

TEST_CASE("the published example of a progress check is read from JSON and XML into summary and agreement") {
    const QString folder = referenceFolder(u"nhs-child-health-events"_s);
    if (folder.isEmpty()) {
        WARN("the example messages are not beside the project: not tried");
        return;
    }
    for (const auto& name : {u"DCH-EarlyYearsProgress.json"_s, u"DCH-EarlyYearsProgress.xml"_s}) {
        INFO(name.toStdString());
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ReviewWorld world;
        const auto message = exchange::readEventMessage(bytes);
        REQUIRE(message);
        const exchange::EventPerson& about = message->people.first();
        const RecordId child = RecordId::create();
        world.person(world.ionescu, child,
                     {u"child"_s, about.given, about.family, about.birthDate.left(10), about.sex, about.nhsNumber});
        CHECK(takes(world, bytes).child == child);
        const auto context =
            world.read([=, today = world.today()](Connection& c) { return readReviewContext(c, child, today); });
        REQUIRE(context.summary);
        CHECK_FALSE(context.summary->part(V("progress"), V("communicationAndLanguage")).isEmpty());
        REQUIRE(context.agreements.contains(u"setting_to_hv"_s));
        CHECK(context.agreements.value(u"setting_to_hv"_s).part(V("consent"), V("on")) == u"2018-01-29"_s);
    }
}
