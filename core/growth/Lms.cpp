#include "core/growth/Lms.h"

#include <cmath>
#include <numbers>

namespace lodestar::growth {

// L passes through zero within the range of weight and BMI: expm1 and log1p keep their digits there.
double Lms::sds(double measurement) const {
    const double ratio = std::log(measurement / m);
    return l == 0 ? ratio / s : std::expm1(l * ratio) / (l * s);
}

std::optional<double> Lms::measurement(double sds) const {
    if (l == 0) return m * std::exp(s * sds);
    const double power = l * s * sds;
    if (power <= -1) return std::nullopt;
    return m * std::exp(std::log1p(power) / l);
}

double centileOf(double sds) {
    return 50 * std::erfc(-sds / std::numbers::sqrt2);
}

} // namespace lodestar::growth
