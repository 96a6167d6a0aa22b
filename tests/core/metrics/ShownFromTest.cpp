#include "core/metrics/ShownFrom.h"
#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

MetricTotals totalsOf(std::initializer_list<std::pair<Code, Count>> counts) {
    MetricTotals totals;
    for (const auto& [code, count] : counts)
        totals.add(code, count);
    return totals;
}

const ShownCount& shownOf(const ShownCounts& shown, Code code) {
    return shown[static_cast<std::size_t>(code)];
}

} // namespace

TEST_CASE(
    "where the area chose a higher number, an age with any class below it shows no class, and small wholes nothing") {
    const auto usual = shownTotals(totalsOf({{Code::C1, {8, 0}},
                                             {Code::C2, {60, 100}},
                                             {Code::C3, {31, 100}},
                                             {Code::C8i, {70, 100}},
                                             {Code::C4, {6, 15}},
                                             {Code::C5, {0, 9}},
                                             {Code::C6i, {80, 100}},
                                             {Code::C6ii, {60, 80}},
                                             {Code::C6iii, {30, 53}},
                                             {Code::C6iv, {30, 60}}}));
    REQUIRE(shownOf(usual, Code::C3).numerator == 31);
    REQUIRE(shownOf(usual, Code::C6iii).numerator == 30);
    const auto shown = shownFrom(usual, 10);
    CHECK_FALSE(shownOf(shown, Code::C1).numerator);
    CHECK_FALSE(shownOf(shown, Code::C2).numerator); // 9 were visited by nobody
    CHECK_FALSE(shownOf(shown, Code::C3).numerator);
    CHECK(shownOf(shown, Code::C3).denominator == 100);
    CHECK(shownOf(shown, Code::C8i).numerator == 70);
    CHECK_FALSE(shownOf(shown, Code::C4).numerator);
    CHECK(shownOf(shown, Code::C4).denominator == 15);
    CHECK_FALSE(shownOf(shown, Code::C5).denominator);
    CHECK(shownOf(shown, Code::C6ii).numerator == 60);
    CHECK_FALSE(shownOf(shown, Code::C6iii).denominator); // 7 have no valid score
    CHECK(shownOf(shown, Code::C6iv).numerator == 30);
    CHECK(shownOf(shownFrom(usual, 5), Code::C1).numerator == 8);
    // What was made ready by the same number stays as it is.
    CHECK(shownOf(shownFrom(usual, 10, 10), Code::C4).numerator == 6);
    // What is below in any domain would tell of the one that is left out.
    CHECK_FALSE(shownOf(shown, Code::C6viii).denominator);
}

TEST_CASE("everything of a quarter comes back from what is shown of the return") {
    const MetricTotals totals = totalsOf({{Code::C1, {3, 0}}, {Code::C2, {90, 100}}, {Code::C6viii, {2, 4}}});
    const ShownCounts exact = exactTotals(totals);
    CHECK(shownOf(exact, Code::C1).numerator == 3);
    CHECK_FALSE(shownOf(exact, Code::C1).denominator);
    CHECK(shownOf(exact, Code::C5).denominator == 0);
    CHECK(knownTotals(exact) == totals);
}
