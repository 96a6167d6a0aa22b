#pragma once

#include "core/metrics/Standing.h"

namespace lodestar::metrics {

/// One metric of a quarter as numbers.
struct Count {
    qint64 numerator = 0;
    qint64 denominator = 0;
    friend bool operator==(const Count&, const Count&) = default;
};

/// The numbers of one quarter, kept as running sums: what one child adds can be taken away again, so that a changed
/// record costs one child and not a recount. Adding every child gives the same as counting all at once.
class MetricTotals {
public:
    void add(const ChildStanding& child) { take(child, 1); }
    void remove(const ChildStanding& child) { take(child, -1); }
    void add(const std::optional<Standing>& pregnancy) { take(pregnancy, 1); }
    void remove(const std::optional<Standing>& pregnancy) { take(pregnancy, -1); }

    /// Counts that were kept elsewhere.
    void add(Code code, const Count& count);

    [[nodiscard]] const Count& of(Code code) const { return m_counts[static_cast<std::size_t>(code)]; }
    /// C1 is a number of mothers; no denominator is published.
    static bool hasDenominator(Code code) { return code != Code::C1; }
    /// Numerator / denominator; nothing where there is none.
    [[nodiscard]] std::optional<double> value(Code code) const;
    /// Whether a metric is published only where enough is known: C8ii to C8iv.
    static bool needsKnown(Code code) { return code == Code::C8ii || code == Code::C8iii || code == Code::C8iv; }
    /// How many of the infants due have a known feeding status.
    [[nodiscard]] qint64 feedingKnown() const;
    /// That as a percentage of all due; nothing where nobody is due.
    [[nodiscard]] std::optional<double> knownPercent() const;
    /// That to one decimal as it is shown, and never rounded up to the limit that it does not reach.
    [[nodiscard]] std::optional<double> shownKnownPercent() const;
    /// At least 95 % known (PHE, breastfeeding 2015/16, stage 3 validation).
    [[nodiscard]] bool isFeedingPublishable() const;
    /// Children of C2 who were visited neither by day 14 nor by day 30.
    [[nodiscard]] qint64 notVisited() const;

    friend bool operator==(const MetricTotals&, const MetricTotals&) = default;

private:
    void take(const ChildStanding& child, int sign);
    void take(const std::optional<Standing>& pregnancy, int sign);
    std::array<Count, codeCount> m_counts{};
};

/// A rule of the return that the numbers break.
enum class Invalid : std::uint8_t {
    NumeratorAboveDenominator,
    VisitsDoNotAddUp,    ///< C2 + C3 + not visited is not everybody
    FeedingDoesNotAddUp, ///< total, partial and none are more than are due
    FeedingNotKnown,     ///< below 95 %: the return is right, the prevalence is not published
};

/// What the stages of validation would object to, in the order of the return.
QList<Invalid> validate(const MetricTotals& totals);

} // namespace lodestar::metrics
