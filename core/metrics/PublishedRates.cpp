#include "core/metrics/PublishedRates.h"

#include <algorithm>
#include <numeric>

namespace lodestar::metrics {

namespace {

constexpr int yearsCounted = 4;

/// Children of one age in disjoint classes; `part` of them, the first ones, are the share of the first `whole`.
struct Classes {
    QList<qint64> counts;
    int part = 1;
    int whole = 0;

    [[nodiscard]] qint64 sum(int upTo) const {
        return std::accumulate(counts.cbegin(), counts.cbegin() + upTo, qint64(0));
    }
};

Classes classesOf(PublicRate rate, const MetricTotals& totals) {
    const auto in = [&](Code code) { return totals.of(code).numerator; };
    const auto all = [&](Code code) { return totals.of(code).denominator; };
    switch (rate) {
    case PublicRate::NewBirthVisit:
        return {{in(Code::C2), in(Code::C3), totals.notVisited()}, 1, 3};
    case PublicRate::EightWeekReview:
        return {{in(Code::C8i), all(Code::C8i) - in(Code::C8i)}, 1, 2};
    case PublicRate::Breastfed:
        return {{in(Code::C8ii), in(Code::C8iii), in(Code::C8iv), all(Code::C8ii) - totals.feedingKnown()}, 2, 4};
    case PublicRate::TwelveMonths:
        return {{in(Code::C4), all(Code::C4) - in(Code::C4)}, 1, 2};
    case PublicRate::TwoYearReview:
        return {{in(Code::C6i), all(Code::C6i) - in(Code::C6i)}, 1, 2};
    case PublicRate::AllFive:
        return {{in(Code::C6viii), all(Code::C6viii) - in(Code::C6viii), in(Code::C6i)-all(Code::C6viii),
                 all(Code::C6i) - in(Code::C6i)},
                1,
                2};
    }
    return {};
}

MetricTotals together(const QList<MetricTotals>& quarters) {
    MetricTotals sum;
    for (const MetricTotals& each : quarters)
        for (const Code code : allCodes())
            sum.add(code, each.of(code));
    return sum;
}

/// Whether what must not be told could be worked out from the share.
class Hiding {
public:
    Hiding(PublicRate rate, qint64 threshold)
        : m_rate(rate)
        , m_threshold(threshold) {}

    [[nodiscard]] bool operator()(const Classes& classes) const {
        const qint64 part = classes.sum(classes.part);
        const qint64 whole = classes.sum(classes.whole);
        if (isSmall(whole) || isSmall(part) || isSmall(whole - part)) return true;
        // Of feeding each class must be safe by itself: the report by groups may show one of the two put together.
        if (m_rate == PublicRate::Breastfed)
            return std::any_of(classes.counts.cbegin(), classes.counts.cend() - 1,
                               [this](qint64 count) { return isSmall(count); });
        const Suppressed hidden = suppress(CountTable::of({classes.counts}), m_threshold);
        // A share of everybody tells its part alone; a share of some of them tells how they are divided as well.
        const int told = classes.whole < classes.counts.size() ? classes.whole : classes.part;
        for (int i = 0; i < told; ++i)
            if (hidden.isHidden(0, i)) return true;
        return hidden.isHidden(0, static_cast<int>(classes.counts.size()));
    }

private:
    [[nodiscard]] bool isSmall(qint64 count) const { return !mayLeave(count, m_threshold); }

    PublicRate m_rate;
    qint64 m_threshold;
};

} // namespace

PublishedRate publishedRate(PublicRate rate, const QList<MetricTotals>& quarters, qint64 threshold) {
    using State = PublishedRate::State;
    const Hiding isHidden(rate, threshold);
    const MetricTotals totals = together(quarters);
    const Classes all = classesOf(rate, totals);
    if (all.sum(all.whole) == 0) return {State::Nobody};
    if (rate == PublicRate::Breastfed && !totals.isFeedingPublishable()) return {State::NotEnough};
    const auto hidden = std::count_if(quarters.cbegin(), quarters.cend(), [&](const MetricTotals& each) {
        const Classes one = classesOf(rate, each);
        return one.sum(static_cast<int>(one.counts.size())) > 0 && isHidden(one);
    });
    if (isHidden(all) || (quarters.size() > 1 && hidden == 1)) return {State::LeftOut};
    return {State::Shown, static_cast<double>(all.sum(all.part)) / static_cast<double>(all.sum(all.whole))};
}

qint64 childrenUnderFour(const AreaFacts& facts, QDate day) {
    return std::count_if(facts.children.cbegin(), facts.children.cend(), [&](const ChildFacts& each) {
        const bool gone = each.died && (!each.diedOn.isValid() || each.diedOn <= day);
        return each.birth.isValid() && each.birth <= day && each.birth.addYears(yearsCounted) > day && !gone &&
               isResponsibleOn(each, day);
    });
}

} // namespace lodestar::metrics
