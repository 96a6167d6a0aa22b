#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::rules;

namespace {

const QDate birthday(2024, 8, 6);

QDate months(int count) {
    return birthday.addMonths(count);
}

PathwayFacts ofSetting() {
    PathwayFacts facts = child(birthday);
    facts.attendsSetting = true;
    return facts;
}

StepState review(const PathwayFacts& facts, QDate today) {
    return step(facts, today, "HV_2Y");
}

} // namespace

TEST_CASE("a child of no setting is due from 24 months, and at 29 months it is said that there was no review") {
    const PathwayFacts facts = child(birthday);
    CHECK(review(facts, months(24)).status == StepStatus::Due);
    CHECK(review(facts, months(28)).notice == ReviewNotice::None);
    CHECK(review(facts, months(29)).notice == ReviewNotice::NoReview);
    CHECK_FALSE(review(facts, months(29)).summaryMissing);
}

TEST_CASE("a child of a setting is invited from 27 months, after the setting was asked for its summary at 26") {
    const PathwayFacts facts = ofSetting();
    CHECK(review(facts, months(24)).status == StepStatus::Coming);
    CHECK(review(facts, months(26).addDays(-1)).status == StepStatus::Coming);
    CHECK(review(facts, months(26)).notice == ReviewNotice::AskSetting);
    CHECK(review(facts, months(27).addDays(-1)).notice == ReviewNotice::AskSetting);
    const StepState invited = review(facts, months(27));
    CHECK(invited.status == StepStatus::Due);
    CHECK(invited.notice == ReviewNotice::Invite);
    CHECK(invited.summaryMissing);
    CHECK(invited.aimFrom == months(27));
    CHECK(invited.lawBy == months(30));
    CHECK(review(facts, months(29)).notice == ReviewNotice::NoReview);
    CHECK(review(facts, months(30).addDays(1)).status == StepStatus::Overdue);
}

TEST_CASE("once the summary is here nothing is asked of the setting and the invitation is at 27 months") {
    PathwayFacts facts = ofSetting();
    facts.entries = {{q("early_years_progress"), months(25)}};
    CHECK(review(facts, months(26)).status == StepStatus::Coming);
    CHECK(review(facts, months(26)).from == months(27));
    CHECK(review(facts, months(27)).notice == ReviewNotice::Invite);
    CHECK_FALSE(review(facts, months(27)).summaryMissing);
}

TEST_CASE("a summary of before the second birthday is not the progress check at two") {
    PathwayFacts facts = ofSetting();
    facts.entries = {{q("early_years_progress"), months(14)}};
    CHECK(review(facts, months(26)).notice == ReviewNotice::AskSetting);
}

TEST_CASE("a parent who does not agree to sharing: the setting is not asked, the review is invited all the same") {
    PathwayFacts facts = ofSetting();
    facts.summaryRefused = true;
    CHECK(review(facts, months(26)).status == StepStatus::Coming);
    CHECK(review(facts, months(27)).notice == ReviewNotice::Invite);
    CHECK_FALSE(review(facts, months(27)).summaryMissing);
}

TEST_CASE("where anybody is concerned the child is invited at 24 months") {
    PathwayFacts facts = ofSetting();
    facts.concerned = true;
    CHECK(review(facts, months(24).addDays(-1)).notice == ReviewNotice::None);
    const StepState state = review(facts, months(24));
    CHECK(state.status == StepStatus::Due);
    CHECK(state.notice == ReviewNotice::Concern);
}

TEST_CASE("a review that is booked, done or of a child who died asks for nothing more") {
    PathwayFacts facts = ofSetting();
    facts.bookings = {{q("HV_2Y"), QDateTime(months(29).addDays(4), QTime(9, 30))}};
    CHECK(review(facts, months(29)).notice == ReviewNotice::None);
    facts.contacts = {visit(months(28), "2_year")};
    CHECK(review(facts, months(29)).status == StepStatus::Done);
    CHECK(review(facts, months(29)).notice == ReviewNotice::None);
    facts.died = true;
    CHECK(on(facts, months(29)).empty());
}

TEST_CASE("the months of the review are numbers that a service confirms") {
    PathwayEdition edition = catalogue().editionFor(birthday);
    for (const PathwaySetting& each : edition.settings())
        if (each.id.startsWith(q("review"))) CHECK_FALSE(each.sourced);
    edition.set(q("reviewInviteMonths"), 28);
    const auto states = pathway(edition, catalogue().immunisations(), ofSetting(), months(27));
    const auto found = std::ranges::find_if(states, [](const auto& each) { return each.step->id == q("HV_2Y"); });
    REQUIRE(found != states.end());
    CHECK(found->notice == ReviewNotice::AskSetting);
}
