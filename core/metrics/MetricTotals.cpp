#include "core/metrics/MetricTotals.h"

#include <algorithm>
#include <cmath>

namespace lodestar::metrics {

namespace {

constexpr qint64 hundred = 100;
constexpr qint64 publishableFrom = 95;
constexpr double tenths = 10;

} // namespace

void MetricTotals::take(const ChildStanding& child, int sign) {
    for (const Standing& each : child.counted) {
        Count& count = m_counts[static_cast<std::size_t>(each.code)];
        count.denominator += sign;
        if (each.in) count.numerator += sign;
    }
}

void MetricTotals::take(const std::optional<Standing>& pregnancy, int sign) {
    if (pregnancy) m_counts[static_cast<std::size_t>(Code::C1)].numerator += sign;
}

void MetricTotals::add(Code code, const Count& count) {
    Count& kept = m_counts[static_cast<std::size_t>(code)];
    kept.numerator += count.numerator;
    kept.denominator += count.denominator;
}

std::optional<double> MetricTotals::value(Code code) const {
    const Count& count = of(code);
    if (!hasDenominator(code) || count.denominator == 0) return std::nullopt;
    return static_cast<double>(count.numerator) / static_cast<double>(count.denominator);
}

qint64 MetricTotals::feedingKnown() const {
    return of(Code::C8ii).numerator + of(Code::C8iii).numerator + of(Code::C8iv).numerator;
}

std::optional<double> MetricTotals::knownPercent() const {
    const qint64 due = of(Code::C8ii).denominator;
    if (due == 0) return std::nullopt;
    return static_cast<double>(hundred * feedingKnown()) / static_cast<double>(due);
}

std::optional<double> MetricTotals::shownKnownPercent() const {
    const auto known = knownPercent();
    if (!known) return std::nullopt;
    const double shown = std::round(*known * tenths) / tenths;
    if (isFeedingPublishable() || shown < static_cast<double>(publishableFrom)) return shown;
    return std::floor(*known * tenths) / tenths;
}

bool MetricTotals::isFeedingPublishable() const {
    const qint64 due = of(Code::C8ii).denominator;
    return due > 0 && hundred * feedingKnown() >= publishableFrom * due;
}

qint64 MetricTotals::notVisited() const {
    return of(Code::C2).denominator - of(Code::C2).numerator - of(Code::C3).numerator;
}

QList<Invalid> validate(const MetricTotals& totals) {
    QList<Invalid> found;
    const bool above = std::any_of(allCodes().cbegin(), allCodes().cend(), [&](Code code) {
        const Count& count = totals.of(code);
        return MetricTotals::hasDenominator(code) && count.numerator > count.denominator;
    });
    if (above) found.append(Invalid::NumeratorAboveDenominator);
    const bool sameCohort = totals.of(Code::C2).denominator == totals.of(Code::C3).denominator;
    if (!sameCohort || totals.notVisited() < 0) found.append(Invalid::VisitsDoNotAddUp);
    const qint64 due = totals.of(Code::C8ii).denominator;
    if (totals.feedingKnown() > due) found.append(Invalid::FeedingDoesNotAddUp);
    if (due > 0 && !totals.isFeedingPublishable()) found.append(Invalid::FeedingNotKnown);
    return found;
}

} // namespace lodestar::metrics
