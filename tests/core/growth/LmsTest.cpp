// Properties that hold for any figures and any measurement.
#include "tests/core/growth/Figures.h"

#include <rapidcheck.h>

#include <cmath>

using namespace lodestar;
using namespace lodestar::growth;

namespace {

/// L around zero, too: weight passes through it near 21.5 months.
rc::Gen<Lms> anyLms() {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(-3'000'000, 3'000'001), rc::gen::inRange(5, 1200),
                                       rc::gen::inRange(20, 250), rc::gen::inRange(0, 8)),
                        [](const auto& t) {
                            const double l = std::get<0>(t) / 1e6 / std::pow(10, std::get<3>(t));
                            return Lms{l, std::get<1>(t) / 10.0, std::get<2>(t) / 1000.0};
                        });
}

double anySds() {
    return *rc::gen::inRange(-5000, 5001) / 1000.0;
}

Sex anySex() {
    return *rc::gen::element(Sex::Male, Sex::Female);
}

GrowthMeasure anyMeasure() {
    return *rc::gen::element(GrowthMeasure::Weight, GrowthMeasure::Length, GrowthMeasure::HeadCircumference,
                             GrowthMeasure::Bmi);
}

} // namespace

TEST_CASE("from an SDS to a measurement and back") {
    CHECK(rc::check("round trip", [] {
        const Lms lms = *anyLms();
        const double sds = anySds();
        const auto measured = lms.measurement(sds);
        RC_PRE(measured.has_value());
        RC_PRE(*measured > 1e-6);
        RC_ASSERT(std::abs(lms.sds(*measured) - sds) < 1e-6);
    }));
}

TEST_CASE("a larger measurement never has a smaller SDS") {
    CHECK(rc::check("monotone", [] {
        const Lms lms = *anyLms();
        const double a = lms.m * *rc::gen::inRange(300, 3000) / 1000.0;
        const double b = a * (1 + *rc::gen::inRange(1, 1000) / 10000.0);
        RC_ASSERT(lms.sds(a) < lms.sds(b));
    }));
}

TEST_CASE("where L passes through zero nothing jumps") {
    for (const double z : {-4.0, -1.0, 0.5, 3.0}) {
        const Lms atZero{0, 12, 0.11};
        const double x = *atZero.measurement(z);
        CHECK(x == Approx(12 * std::exp(0.11 * z)).epsilon(1e-12));
        for (const double l : {1e-3, 1e-6, 1e-9, 1e-12, 1e-15, -1e-15, -1e-9, -1e-3}) {
            const Lms near{l, 12, 0.11};
            CHECK(std::abs(near.sds(x) - z) < 1e-3 * std::abs(l) * 1e3 + 1e-12);
        }
    }
}

TEST_CASE("an SDS that the distribution does not have gives no measurement") {
    const Lms lms{2, 10, 0.2};
    CHECK_FALSE(lms.measurement(-2.5).has_value());
    CHECK(lms.measurement(-2.4).has_value());
    CHECK_FALSE((Lms{-2, 10, 0.2}.measurement(2.5).has_value()));
}

TEST_CASE("the nine lines are two thirds of an SD apart and their true centiles known") {
    REQUIRE(chartLines.size() == 9);
    for (std::size_t i = 1; i < chartLines.size(); ++i)
        CHECK(chartLines.at(i) - chartLines.at(i - 1) == Approx(2.0 / 3).epsilon(1e-12));
    const double centiles[] = {0.383, 2.275, 9.121, 25.249, 50, 74.751, 90.879, 97.725, 99.617};
    for (std::size_t i = 0; i < chartLines.size(); ++i)
        CHECK(centileOf(chartLines.at(i)) == Approx(centiles[i]).margin(0.0006));
}

TEST_CASE("on every day of the chart: round trip, and the nine lines in their order") {
    const GrowthReference reference = shipped();
    CHECK(rc::check("chart", [&reference] {
        const auto figures = reference.at(anySex(), anyMeasure(), *rc::gen::inRange(whoFromDay, lastDayOfChart + 1));
        RC_ASSERT(figures.has_value());
        const double sds = anySds();
        const auto measured = figures->lms.measurement(sds);
        RC_ASSERT(measured.has_value());
        RC_ASSERT(std::abs(figures->lms.sds(*measured) - sds) < 1e-9);
        double before = 0;
        for (const double line : chartLines) {
            RC_ASSERT(*figures->lms.measurement(line) > before);
            before = *figures->lms.measurement(line);
        }
    }));
}

TEST_CASE("beyond 3 SD the plain formula counts, not WHO's straight line") {
    const GrowthReference reference = shipped();
    const Lms lms = reference.at(Sex::Male, GrowthMeasure::Weight, 200)->lms;
    const double sd3 = *lms.measurement(-3);
    const double sd2 = *lms.measurement(-2);
    const double measured = *lms.measurement(-5.7);
    CHECK(lms.sds(measured) == Approx(-5.7));
    // What WHO's own rule for its charts would say.
    CHECK(-3 + (measured - sd3) / (sd2 - sd3) > -5.6);
}
