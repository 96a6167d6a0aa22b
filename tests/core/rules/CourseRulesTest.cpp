#include "core/rules/CourseRules.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace lodestar;
using namespace lodestar::rules;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(QDate day, QTime time) {
    return {day, time, Qt::OffsetFromUTC, 0};
}

} // namespace

TEST_CASE("every state of a place has a word, open ones lead on and ended ones nowhere") {
    for (int i = 0; i <= static_cast<int>(PlaceState::Cancelled); ++i) {
        const auto state = static_cast<PlaceState>(i);
        CHECK(placeStateFromName(placeStateName(state)) == state);
        CHECK(placeStatesAfter(state).isEmpty() != isOpenPlace(state));
        CHECK_FALSE(placeStatesAfter(state).contains(state));
    }
    CHECK_FALSE(placeStateFromName(u"somewhere"));
    CHECK(takesSeat(PlaceState::Offered));
    CHECK_FALSE(takesSeat(PlaceState::Waiting));
    CHECK(needsWhy(PlaceState::Dropped));
    CHECK_FALSE(needsWhy(PlaceState::Finished));
}

TEST_CASE("sessions are one a week, and a holiday makes the course end later") {
    const auto sessions = weeklySessions(at({2026, 12, 15}, {10, 0}), 3, {QDate(2026, 12, 22), QDate(2026, 12, 29)});
    REQUIRE(sessions.size() == 3);
    CHECK(sessions.at(1) == at({2027, 1, 5}, {10, 0}));
    CHECK(sessions.at(2) == at({2027, 1, 12}, {10, 0}));
    CHECK(weeklySessions({}, 3, {}).isEmpty());
    CHECK(weeklySessions(at({2026, 12, 15}, {10, 0}), 0, {}).isEmpty());
    CHECK(weeklySessions(at({2026, 12, 15}, {10, 0}), 61, {}).isEmpty());
}

TEST_CASE("a session keeps its time by the clock on the wall when summer time ends") {
    const QDateTime first(QDate(2026, 10, 20), QTime(10, 0), QTimeZone("Europe/London"));
    const auto sessions = weeklySessions(first, 2, {});
    REQUIRE(sessions.size() == 2);
    CHECK(sessions.at(1).time() == QTime(10, 0));
    CHECK(sessions.at(0).offsetFromUtc() == 3600);
    CHECK(sessions.at(1).offsetFromUtc() == 0);
}

TEST_CASE("fidelity counts what can still be held until the course has ended") {
    FidelityFacts facts{.designed = 8,
                        .planned = 8,
                        .held = 3,
                        .notHeld = 0,
                        .content = 4,
                        .covered = 1,
                        .facilitators = 2,
                        .trained = 2,
                        .supervised = 2};
    CHECK(fidelityGaps(facts, false).isEmpty());
    CHECK(fidelityGaps(facts, true) == QList{FidelityGap::FewerHeld, FidelityGap::ContentLeft});
    facts.notHeld = 1;
    CHECK(fidelityGaps(facts, false) == QList{FidelityGap::FewerHeld});
    facts = {.designed = 10, .planned = 8, .held = 8, .facilitators = 1, .trained = 0, .supervised = 1};
    CHECK(fidelityGaps(facts, true) == QList{FidelityGap::FewerPlanned, FidelityGap::NotTrained});
    // A programme without a sourced number of sessions is held against what was planned.
    facts = {.designed = {}, .planned = 3, .held = 3};
    CHECK(fidelityGaps(facts, true) == QList{FidelityGap::Nobody});
}

TEST_CASE("a cost is shared in whole pence, half a penny up, and volunteer hours stay hours") {
    const CourseCost cost = courseCost({{100000, 0}, {2501, 0}, {0, 1250}}, 10, 6);
    CHECK(cost.pence == 102501);
    CHECK(cost.volunteerHundredths == 1250);
    CHECK(cost.pencePerFamily == 10250);
    CHECK(cost.pencePerCompleted == 17084);
    CHECK(sharedAmong(5, 2) == 3);
    CHECK(sharedAmong(4, 3) == 1);
    CHECK_FALSE(courseCost({{100, 0}}, 0, 0).pencePerFamily);
}

TEST_CASE("a change counts those measured twice, by what is better for that measure") {
    const QList<BeforeAfter> people{{400, 600}, {500, 500}, {700, 650}};
    const MeasureChange up = measureChange(people, true);
    CHECK(up.people == 3);
    CHECK(up.better == 1);
    CHECK(up.same == 1);
    CHECK(up.worse == 1);
    CHECK(up.meanHundredths == 50);
    CHECK(measureChange(people, false).better == 1);
    CHECK(measureChange({{100, 0}, {100, 99}}, true).meanHundredths == -51);
    CHECK(measureChange({}, true).meanHundredths == 0);
}

TEST_CASE("hundredths are read as people type them, and anything else is not guessed") {
    CHECK(hundredthsFrom(u"4.5"_s) == 450);
    CHECK(hundredthsFrom(u" 12,25 "_s) == 1225);
    CHECK(hundredthsFrom(u"-3"_s) == -300);
    for (const QString& wrong : {u""_s, u"4.555"_s, u"about 4"_s, u"1e3"_s, u"12345678901"_s})
        CHECK_FALSE(hundredthsFrom(wrong));
    CHECK(hundredthsText(450) == u"4.5"_s);
    CHECK(hundredthsText(-1205) == u"-12.05"_s);
    CHECK(hundredthsText(400) == u"4"_s);
}
