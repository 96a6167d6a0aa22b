#include "core/base/Plausibility.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;

namespace {

constexpr int sevenWeeks = 50;
constexpr int twoYears = 731;

std::optional<std::int64_t> meant(Measure measure, std::int64_t amount, std::optional<int> ageDays) {
    const auto doubt = doubtOf(measure, amount, ageDays);
    return doubt ? doubt->suggestion : std::nullopt;
}

} // namespace

TEST_CASE("a usual value is not asked about") {
    CHECK_FALSE(doubtOf(Measure::Weight, 4860, sevenWeeks).has_value());
    CHECK_FALSE(doubtOf(Measure::Length, 5320, sevenWeeks).has_value());
    CHECK_FALSE(doubtOf(Measure::HeadCircumference, 3800, sevenWeeks).has_value());
    CHECK_FALSE(doubtOf(Measure::Weight, 12700, twoYears).has_value());
    CHECK_FALSE(doubtOf(Measure::Weight, 12700, std::nullopt).has_value());
}

TEST_CASE("a very small baby before its due date is not asked about") {
    CHECK_FALSE(doubtOf(Measure::Weight, 620, -100).has_value());
    CHECK_FALSE(doubtOf(Measure::Length, 3100, -100).has_value());
    CHECK_FALSE(doubtOf(Measure::HeadCircumference, 2200, -100).has_value());
    CHECK(doubtOf(Measure::Weight, 620, 0).has_value());
}

TEST_CASE("each slip of unit is recognised and the value that was meant is proposed") {
    CHECK(meant(Measure::Weight, 48600, sevenWeeks) == 4860);
    CHECK(meant(Measure::Weight, 486, sevenWeeks) == 4860);
    CHECK(meant(Measure::Weight, 4860000, sevenWeeks) == 4860);
    CHECK(meant(Measure::Weight, 5, sevenWeeks) == 5000);
    CHECK(doubtOf(Measure::Weight, 28000, twoYears)->slip == Slip::PoundsForKilograms);
    CHECK(meant(Measure::Weight, 28000, twoYears) == 12701);
    CHECK(meant(Measure::Length, 53200, sevenWeeks) == 5320);
    CHECK(meant(Measure::Length, 532, sevenWeeks) == 5320);
    CHECK(doubtOf(Measure::Length, 2100, sevenWeeks)->slip == Slip::InchesForCentimetres);
    CHECK(meant(Measure::Height, 86, twoYears) == 8600);
    CHECK(meant(Measure::HeadCircumference, 1500, sevenWeeks) == 3810);
}

TEST_CASE("what nobody weighs is impossible, what few children weigh is only asked about") {
    CHECK(doubtOf(Measure::Weight, 600'000'000, twoYears)->impossible);
    CHECK(doubtOf(Measure::Weight, 100, 0)->impossible);
    CHECK_FALSE(doubtOf(Measure::Weight, 30000, twoYears)->impossible);
    CHECK(doubtOf(Measure::HeadCircumference, 400, 0)->impossible);
}

TEST_CASE("what is proposed is itself never asked about") {
    CHECK(rc::check("proposals are usual", [] {
        const auto measure = *rc::gen::element(Measure::Weight, Measure::Length, Measure::HeadCircumference);
        const auto amount = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
        const int age = *rc::gen::inRange(-119, 1461);
        const auto doubt = doubtOf(measure, amount, age);
        if (doubt && doubt->suggestion) RC_ASSERT(!doubtOf(measure, *doubt->suggestion, age).has_value());
    }));
}

TEST_CASE("the question names the value, the age and what was probably meant") {
    const auto doubt = doubtOf(Measure::Weight, 48600, sevenWeeks);
    REQUIRE(doubt.has_value());
    CHECK(doubtText(Measure::Weight, 48600, *doubt, QStringLiteral("7 weeks")) ==
          QStringLiteral("48.60 kg is far outside what is usual at 7 weeks. Did you mean 4.86 kg?"));
    CHECK(measureFromName(u"head_circumference") == Measure::HeadCircumference);
    CHECK_FALSE(measureFromName(u"bmi").has_value());
}
