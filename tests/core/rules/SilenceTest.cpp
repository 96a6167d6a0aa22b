#include "core/rules/Silence.h"
#include "core/rules/MissedPattern.h"
#include "tests/support/catch.h"

using namespace lodestar::rules;

namespace {

QDate day(int month, int number) {
    return {2026, month, number};
}

SilenceFacts request() {
    SilenceFacts facts;
    facts.kind = SilentKind::Request;
    facts.since = day(11, 1);
    return facts;
}

} // namespace

TEST_CASE("a thing without a day of its own goes quiet after the days of its kind, and climbs after further days") {
    const SilenceLimits limits;
    CHECK(silenceOf(request(), limits, day(11, 8)).level == SilenceLevel::None);
    CHECK(silenceOf(request(), limits, day(11, 9)).level == SilenceLevel::Worker);
    CHECK(silenceOf(request(), limits, day(11, 9)).days == 1);
    CHECK(silenceOf(request(), limits, day(11, 15)).level == SilenceLevel::Worker);
    CHECK(silenceOf(request(), limits, day(11, 16)).level == SilenceLevel::Lead);
    SilenceFacts referral = request();
    referral.kind = SilentKind::Referral;
    CHECK(silenceOf(referral, limits, day(11, 29)).level == SilenceLevel::None);
    CHECK(silenceOf(referral, limits, day(11, 30)).level == SilenceLevel::Worker);
}

TEST_CASE("a day of its own counts, and a next step takes its place until its day") {
    const SilenceLimits limits;
    SilenceFacts facts = request();
    facts.by = day(11, 20);
    CHECK(silenceOf(facts, limits, day(11, 20)).level == SilenceLevel::None);
    CHECK(silenceOf(facts, limits, day(11, 21)).level == SilenceLevel::Worker);
    facts.hasStep = true;
    facts.stepOn = day(11, 21);
    facts.stepBy = day(12, 4);
    CHECK(silenceOf(facts, limits, day(12, 4)).level == SilenceLevel::None);
    CHECK(silenceOf(facts, limits, day(12, 5)).level == SilenceLevel::Worker);
    facts.stepBy = {};
    CHECK(silenceOf(facts, limits, day(11, 28)).level == SilenceLevel::None);
    CHECK(silenceOf(facts, limits, day(11, 29)).level == SilenceLevel::Worker);
}

TEST_CASE("what has ended is never quiet") {
    SilenceFacts facts = request();
    facts.ended = true;
    CHECK(silenceOf(facts, {}, day(12, 31)).level == SilenceLevel::None);
}

TEST_CASE("missed contacts are counted from the first of the window, beside those that took place") {
    const QList<OfferedContact> contacts{
        {day(1, 2), true}, {day(8, 1), false}, {day(8, 20), true}, {day(9, 1), false}, {day(9, 20), true, 2}};
    const MissedPattern found = missedPattern(contacts, {}, day(11, 11));
    CHECK(found.missed == 3);
    CHECK(found.offered == 4);
    CHECK(found.since == day(8, 20));
    CHECK(found.met);
    CHECK_FALSE(missedPattern(contacts, {4, 183}, day(11, 11)).met);
    CHECK(missedPattern(contacts, {4, 400}, day(11, 11)).met);
    CHECK(missedPattern({{day(9, 1), false}}, {}, day(11, 11)).missed == 0);
}
