#include "core/metrics/Interval.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace lodestar::metrics;

namespace {

/// To four decimals, as they are printed.
void checkInterval(qint64 part, qint64 whole, double low, double high) {
    const auto interval = wilson(part, whole);
    REQUIRE(interval);
    constexpr double halfOfLastDigit = 0.00005;
    CHECK(std::abs(interval->low - low) <= halfOfLastDigit);
    CHECK(std::abs(interval->high - high) <= halfOfLastDigit);
}

} // namespace

TEST_CASE("the 95 % interval of a proportion is that of Newcombe's worked examples (1998, table I, method 3)") {
    checkInterval(81, 263, 0.2553, 0.3662);
    checkInterval(15, 148, 0.0624, 0.1605);
    checkInterval(0, 20, 0, 0.1611);
    checkInterval(1, 29, 0.0061, 0.1718);
}

TEST_CASE("an interval never leaves nobody and everybody, and turns round with the question") {
    CHECK(wilson(0, 3)->low == 0);
    CHECK(wilson(3, 3)->high == 1);
    for (qint64 whole = 1; whole < 60; ++whole) {
        for (qint64 part = 0; part <= whole; ++part) {
            const Interval one = *wilson(part, whole);
            const Interval other = *wilson(whole - part, whole);
            const double rate = static_cast<double>(part) / static_cast<double>(whole);
            CHECK((one.low >= 0 && one.low <= rate && one.high >= rate && one.high <= 1));
            CHECK(std::abs(one.low + other.high - 1) < 1e-12);
        }
    }
}

TEST_CASE("there is no interval without a whole, nor of a part that is more than it") {
    CHECK_FALSE(wilson(0, 0));
    CHECK_FALSE(wilson(4, 3));
    CHECK_FALSE(wilson(-1, 3));
}
