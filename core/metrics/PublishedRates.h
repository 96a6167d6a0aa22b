#pragma once

#include "core/metrics/MetricTotals.h"
#include "core/metrics/Suppression.h"

#include <QList>

namespace lodestar::metrics {

/// The shares that are told to boards and parents, in the order in which a child meets them.
enum class PublicRate : std::uint8_t {
    NewBirthVisit,   ///< C2: visited by day 14
    EightWeekReview, ///< C8i
    Breastfed,       ///< C8ii and C8iii, totally or partially, of all infants due
    TwelveMonths,    ///< C4
    TwoYearReview,   ///< C6i
    AllFive,         ///< C6viii: of those with five scores
};
inline constexpr std::array allPublicRates{PublicRate::NewBirthVisit, PublicRate::EightWeekReview,
                                           PublicRate::Breastfed,     PublicRate::TwelveMonths,
                                           PublicRate::TwoYearReview, PublicRate::AllFive};

/// One share, as it may leave the service.
struct PublishedRate {
    enum class State : std::uint8_t {
        Shown,
        LeftOut,   ///< a small count stands behind it, or could be worked out from it
        Nobody,    ///< no child was due
        NotEnough, ///< feeding is known of fewer than 95 % of the infants due: no prevalence is published
    };
    State state = State::Nobody;
    std::optional<double> value = {}; ///< from 0 to 1; only where it is shown

    [[nodiscard]] bool isShown() const { return state == State::Shown; }
};

/// The share over one quarter, or over the quarters of a year. It is shown where the children of its age, put into the
/// classes that the report by groups counts, keep both sides of the share unsuppressed. A year is left out as well
/// where exactly one of its quarters is: the other three would tell that one. Infants whose feeding nobody recorded
/// are no class of it: nothing about a child could be worked out from their number.
PublishedRate publishedRate(PublicRate rate, const QList<MetricTotals>& quarters, qint64 threshold = usualThreshold);

/// How many children of 0 to 3 years (before the fourth birthday) the service is responsible for on a day; who had died
/// by then is in no count. So counted, the area's strategy of 2014 comes to its own spend for each child of 0 to 3:
/// 18.7 million pounds over 9,140 children.
qint64 childrenUnderFour(const AreaFacts& facts, QDate day);

} // namespace lodestar::metrics
