#pragma once

#include "core/metrics/MetricTotals.h"

namespace lodestar::metrics {

/// All metrics of one quarter with whom they are made of. Indexes are into the facts they were counted from.
struct NationalMetrics {
    struct Behind {
        std::size_t subject = 0; ///< a child; of C1 a pregnancy
        Standing standing;
    };
    struct Omitted {
        std::size_t child = 0;
        LeftOut why;
    };

    Quarter quarter;
    MetricTotals totals;
    std::array<std::vector<Behind>, codeCount> behind; ///< everybody in the denominator; of C1 in the numerator
    std::vector<Omitted> omitted;

    [[nodiscard]] const std::vector<Behind>& of(Code code) const { return behind[static_cast<std::size_t>(code)]; }
    /// Babies due a new birth visit of whom neither C2 nor C3 counts one, told off one by one and not taken from sums:
    /// the three must come to all.
    [[nodiscard]] qint64 notVisited() const;
};

/// Counts a quarter, any past one too: the same facts give the same numbers whenever they are counted. `facts` must
/// have been through `placeAntenatal`.
NationalMetrics countMetrics(const AreaFacts& facts, const Quarter& quarter, const MetricRules& rules);

/// Who turns an age within some days and has not had what is due by then.
struct Ahead {
    enum class What : std::uint8_t { NewBirthVisit, EightWeeks, TwelveMonths, FifteenMonths, ThirtyMonths };
    What what = What::NewBirthVisit;
    std::size_t child = 0;
    QDate by; ///< the last day on which it would count: day 14, day 56, the day of turning 12, 15 or 30 months
};

/// From `from` on for `days` days, by day. Children who died or are not the service's on the first day are not in it.
std::vector<Ahead> lookAhead(const AreaFacts& facts, QDate from, int days);

} // namespace lodestar::metrics
