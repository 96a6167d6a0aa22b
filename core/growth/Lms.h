#pragma once

#include <array>
#include <optional>

namespace lodestar::growth {

/// The distribution of a measurement at one age: skewness, median, coefficient of variation (Cole and Green 1992).
struct Lms {
    double l = 0;
    double m = 0;
    double s = 0;

    /// How many standard deviations a measurement (above 0) lies from the median, without WHO's adjustment beyond 3 SD:
    /// UK-WHO charts do not use it (RCPCH growth software).
    [[nodiscard]] double sds(double measurement) const;
    /// The measurement at this SDS; nothing where the distribution has none.
    [[nodiscard]] std::optional<double> measurement(double sds) const;
};

/// The nine lines of a UK chart, exactly two thirds of an SD apart, lowest first.
inline constexpr std::array<double, 9> chartLines{-8.0 / 3, -2.0,    -4.0 / 3, -2.0 / 3, 0.0,
                                                  2.0 / 3,  4.0 / 3, 2.0,      8.0 / 3};
/// The gap between two neighbouring lines, in SD.
inline constexpr double centileSpace = 2.0 / 3;

/// 0 to 100.
double centileOf(double sds);

} // namespace lodestar::growth
