#include "core/metrics/PublishedRates.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::metrics;

namespace {

using State = PublishedRate::State;

/// Children of one age: how many stand in the numerator of each of some codes.
struct Group {
    int children = 0;
    std::vector<Standing> standings;
};

Standing at(Code code, bool in) {
    Standing made;
    made.code = code;
    made.in = in;
    return made;
}

MetricTotals totalsOf(const std::vector<Group>& groups) {
    MetricTotals totals;
    for (const Group& group : groups)
        for (int i = 0; i < group.children; ++i)
            totals.add(ChildStanding{group.standings, {}});
    return totals;
}

/// Newborn babies: visited by day 14, by day 30, not.
MetricTotals births(int early, int later, int never) {
    return totalsOf({{early, {at(Code::C2, true), at(Code::C3, false)}},
                     {later, {at(Code::C2, false), at(Code::C3, true)}},
                     {never, {at(Code::C2, false), at(Code::C3, false)}}});
}

MetricTotals feeding(int totally, int partially, int none, int unknown) {
    const auto fed = [](bool a, bool b, bool c) {
        return std::vector<Standing>{at(Code::C8ii, a), at(Code::C8iii, b), at(Code::C8iv, c)};
    };
    return totalsOf({{totally, fed(true, false, false)},
                     {partially, fed(false, true, false)},
                     {none, fed(false, false, true)},
                     {unknown, fed(false, false, false)}});
}

/// Two-year-olds: all five scores as expected, some below, reviewed without five scores, not reviewed.
MetricTotals twoYears(int all, int below, int reviewed, int missed) {
    return totalsOf({{all, {at(Code::C6i, true), at(Code::C6viii, true)}},
                     {below, {at(Code::C6i, true), at(Code::C6viii, false)}},
                     {reviewed, {at(Code::C6i, true)}},
                     {missed, {at(Code::C6i, false)}}});
}

ChildFacts child(QDate birth) {
    ChildFacts made;
    made.birth = birth;
    made.homes.push_back({});
    return made;
}

} // namespace

TEST_CASE("a share is shown where nobody small stands behind it") {
    const auto shown = publishedRate(PublicRate::NewBirthVisit, {births(80, 15, 5)});
    REQUIRE(shown.isShown());
    CHECK(*shown.value == 0.8);
    CHECK(publishedRate(PublicRate::NewBirthVisit, {births(40, 0, 0)}).value == 1.0);
    CHECK(publishedRate(PublicRate::NewBirthVisit, {births(0, 0, 0)}).state == State::Nobody);
    CHECK(publishedRate(PublicRate::NewBirthVisit, {}).state == State::Nobody);
}

TEST_CASE("a share is left out where one side of it is small, and has no value then") {
    for (const auto& [early, later, never] : {std::tuple(3, 20, 20), {36, 3, 0}, {36, 2, 2}, {3, 0, 0}}) {
        const auto rate = publishedRate(PublicRate::NewBirthVisit, {births(early, later, never)});
        CHECK(rate.state == State::LeftOut);
        CHECK_FALSE(rate.value);
    }
    // Three never visited are hidden with the fifteen: together they are eighteen, and neither can be told.
    CHECK(publishedRate(PublicRate::NewBirthVisit, {births(82, 15, 3)}).isShown());
    // The three of day 15 to 30 would be hidden with the early ones, for these are fewer than those never visited.
    CHECK(publishedRate(PublicRate::NewBirthVisit, {births(6, 3, 50)}).state == State::LeftOut);
}

TEST_CASE("breastfeeding is told where it is known of 95 %, and no class of it is small") {
    CHECK(*publishedRate(PublicRate::Breastfed, {feeding(30, 20, 46, 4)}).value == 0.5);
    CHECK(publishedRate(PublicRate::Breastfed, {feeding(30, 20, 44, 6)}).state == State::NotEnough);
    CHECK(publishedRate(PublicRate::Breastfed, {feeding(48, 2, 50, 0)}).state == State::LeftOut);
    CHECK(publishedRate(PublicRate::Breastfed, {feeding(60, 36, 4, 0)}).state == State::LeftOut);
    CHECK(publishedRate(PublicRate::Breastfed, {feeding(0, 0, 0, 0)}).state == State::Nobody);
}

TEST_CASE("two-year-olds on track are of those with five scores, and tell nothing of the others") {
    CHECK(*publishedRate(PublicRate::AllFive, {twoYears(40, 10, 6, 7)}).value == 0.8);
    CHECK(*publishedRate(PublicRate::TwoYearReview, {twoYears(40, 10, 6, 14)}).value == 0.8);
    CHECK(publishedRate(PublicRate::AllFive, {twoYears(40, 4, 6, 7)}).state == State::LeftOut);
    // Three reviewed without five scores are hidden with the ten below: the share would tell the ten.
    CHECK(publishedRate(PublicRate::AllFive, {twoYears(40, 10, 3, 12)}).state == State::LeftOut);
    CHECK(publishedRate(PublicRate::AllFive, {twoYears(0, 0, 20, 7)}).state == State::Nobody);
}

TEST_CASE("a year is left out where exactly one of its quarters is: the other three would tell it") {
    const MetricTotals shown = births(20, 5, 5);
    const MetricTotals small = births(28, 2, 0);
    CHECK(*publishedRate(PublicRate::NewBirthVisit, {shown, shown, shown, shown}).value == 80.0 / 120);
    CHECK(publishedRate(PublicRate::NewBirthVisit, {shown, small, shown, shown}).state == State::LeftOut);
    CHECK(publishedRate(PublicRate::NewBirthVisit, {shown, small, small, shown}).isShown());
    CHECK(publishedRate(PublicRate::NewBirthVisit, {small, births(0, 0, 0)}).state == State::LeftOut);
}

TEST_CASE("children of 0 to 3 are those of the service on the day before whose fourth birthday it is") {
    const QDate day(2026, 3, 31);
    AreaFacts facts;
    facts.children = {child({2022, 3, 31}), child({2022, 4, 1}), child(day),          child(day.addDays(1)),
                      child({2024, 2, 29}), child({}),           child({2025, 1, 1}), child({2025, 1, 1})};
    facts.children[6].died = true;
    facts.children[6].diedOn = day;
    facts.children[7].homes.front().responsibleTo = day;
    CHECK(childrenUnderFour(facts, day) == 3); // 1 April 2022, born that day, 29 February
    facts.children[6].diedOn = day.addDays(1);
    CHECK(childrenUnderFour(facts, day) == 4);
    CHECK(mayLeave(0));
    CHECK_FALSE(mayLeave(1));
    CHECK_FALSE(mayLeave(4));
    CHECK(mayLeave(5));
}
