#include "core/metrics/ShownTotals.h"

#include "core/metrics/NestedCounts.h"
#include "core/metrics/Suppression.h"

namespace lodestar::metrics {

namespace {

using Shown = std::array<ShownCount, codeCount>;

ShownCount& at(Shown& shown, Code code) {
    return shown[static_cast<std::size_t>(code)];
}

/// The numerators of some codes of one cohort, and who is in none of them.
void showCohort(const MetricTotals& totals, const QList<Code>& codes, qint64 threshold, Shown& shown) {
    const qint64 all = totals.of(codes.first()).denominator;
    QList<qint64> classes;
    qint64 rest = all;
    for (const Code code : codes) {
        classes.append(totals.of(code).numerator);
        rest -= totals.of(code).numerator;
    }
    classes.append(rest);
    const Suppressed hidden = suppress(CountTable::of({classes}), threshold);
    const bool totalHidden = hidden.isHidden(0, static_cast<int>(classes.size()));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        ShownCount& count = at(shown, codes[i]);
        if (!hidden.isHidden(0, static_cast<int>(i))) count.numerator = classes[i];
        if (!totalHidden) count.denominator = all;
    }
}

} // namespace

Shown shownTotals(const MetricTotals& totals, qint64 threshold) {
    Shown shown;
    const qint64 mothers = totals.of(Code::C1).numerator;
    if (mayLeave(mothers, threshold)) at(shown, Code::C1).numerator = mothers;
    showCohort(totals, {Code::C2, Code::C3}, threshold, shown);
    showCohort(totals, {Code::C8i}, threshold, shown);
    showCohort(totals, {Code::C8ii, Code::C8iii, Code::C8iv}, threshold, shown);
    showCohort(totals, {Code::C4}, threshold, shown);
    showCohort(totals, {Code::C5}, threshold, shown);
    showCohort(totals, {Code::C6i}, threshold, shown);
    // Those who had the review, then those with whom ASQ-3 was used: each a part of the one before.
    if (!at(shown, Code::C6i).numerator) return shown;
    showCohort(totals, {Code::C6ii}, threshold, shown);
    if (!at(shown, Code::C6ii).numerator) return shown;
    const qint64 used = totals.of(Code::C6ii).numerator;
    NestedCounts below;
    for (const Code code : {Code::C6iii, Code::C6iv, Code::C6v, Code::C6vi, Code::C6vii, Code::C6viii}) {
        // Who was asked and has no valid score is a small number as well.
        const Count& total = totals.of(code);
        const qint64 missing = used - total.denominator;
        if (mayLeave(missing, threshold)) showCohort(totals, {code}, threshold, shown);
        const ToldCount told{total.denominator - total.numerator, !at(shown, code).numerator};
        if (code == Code::C6viii)
            below.inAny = told;
        else
            below.inParts.append(told);
    }
    if (!mayBeTold(below, threshold)) at(shown, Code::C6viii) = {};
    return shown;
}

} // namespace lodestar::metrics
