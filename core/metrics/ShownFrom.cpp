#include "core/metrics/ShownFrom.h"

#include "core/metrics/Suppression.h"

#include <algorithm>

namespace lodestar::metrics {

namespace {

ShownCount& at(ShownCounts& shown, Code code) {
    return shown[static_cast<std::size_t>(code)];
}

const QList<Code>& scores() {
    static const QList<Code> all{Code::C6iii, Code::C6iv, Code::C6v, Code::C6vi, Code::C6vii, Code::C6viii};
    return all;
}

bool isShownFrom(qint64 threshold, const std::optional<qint64>& count) {
    return count && mayLeave(*count, threshold);
}

/// Leaves a cohort as it is, or shows no more than its whole, or nothing.
void keepCohort(const ShownCounts& from, const QList<Code>& codes, qint64 threshold, ShownCounts& shown) {
    const std::optional<qint64> all = from[static_cast<std::size_t>(codes.first())].denominator;
    if (!isShownFrom(threshold, all)) return;
    qint64 rest = *all;
    bool every = true;
    for (const Code code : codes) {
        const auto& numerator = from[static_cast<std::size_t>(code)].numerator;
        every = every && isShownFrom(threshold, numerator);
        rest -= numerator.value_or(0);
        at(shown, code).denominator = all;
    }
    if (!every || !isShownFrom(threshold, rest)) return;
    for (const Code code : codes)
        at(shown, code).numerator = from[static_cast<std::size_t>(code)].numerator;
}

} // namespace

ShownCounts exactTotals(const MetricTotals& totals) {
    ShownCounts exact;
    for (const Code code : allCodes()) {
        at(exact, code).numerator = totals.of(code).numerator;
        if (MetricTotals::hasDenominator(code)) at(exact, code).denominator = totals.of(code).denominator;
    }
    return exact;
}

MetricTotals knownTotals(const ShownCounts& shown) {
    MetricTotals totals;
    for (const Code code : allCodes()) {
        const ShownCount& count = shown[static_cast<std::size_t>(code)];
        totals.add(code, {count.numerator.value_or(0), count.denominator.value_or(0)});
    }
    return totals;
}

ShownCounts shownFrom(const ShownCounts& shown, qint64 threshold, qint64 madeBy) {
    if (threshold <= madeBy) return shown;
    ShownCounts kept;
    const auto& mothers = shown[static_cast<std::size_t>(Code::C1)].numerator;
    if (isShownFrom(threshold, mothers)) at(kept, Code::C1).numerator = mothers;
    for (const QList<Code>& cohort : {QList{Code::C2, Code::C3},
                                      {Code::C8i},
                                      {Code::C8ii, Code::C8iii, Code::C8iv},
                                      {Code::C4},
                                      {Code::C5},
                                      {Code::C6i}})
        keepCohort(shown, cohort, threshold, kept);
    if (!at(kept, Code::C6i).numerator) return kept;
    keepCohort(shown, {Code::C6ii}, threshold, kept);
    const auto used = at(kept, Code::C6ii).numerator;
    if (!used) return kept;
    for (const Code code : scores()) {
        const auto& scored = shown[static_cast<std::size_t>(code)].denominator;
        if (scored && isShownFrom(threshold, *used - *scored)) keepCohort(shown, {code}, threshold, kept);
    }
    // Who is below in any domain is below in one of the five: shown beside a hidden one it would tell of it.
    const bool every = std::ranges::all_of(scores(), [&](Code code) { return at(kept, code).numerator.has_value(); });
    if (!every) at(kept, Code::C6viii) = {};
    return kept;
}

} // namespace lodestar::metrics
