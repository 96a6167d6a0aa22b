#include "core/services/PublicFigures.h"

#include "core/services/MetricsReader.h"
#include "core/services/SmallCounts.h"

#include <algorithm>

namespace lodestar {

using namespace metrics;

namespace {

/// So many quarters before the first one children are read from: who is not yet four came to two and a half by then.
constexpr int quartersBefore = 7;
constexpr int quartersOfYear = 4;

QString englandCode(PublicRate rate) {
    switch (rate) {
    case PublicRate::NewBirthVisit:
        return codeText(Code::C2);
    case PublicRate::EightWeekReview:
        return codeText(Code::C8i);
    case PublicRate::Breastfed:
        return QStringLiteral("breastfed");
    case PublicRate::TwelveMonths:
        return codeText(Code::C4);
    case PublicRate::TwoYearReview:
        return codeText(Code::C6i);
    case PublicRate::AllFive:
        return codeText(Code::C6viii);
    }
    return {};
}

} // namespace

Result<PublicFigures> PublicFigures::read(Connection& connection, const Quarter& first, const Quarter& last) {
    PublicFigures made;
    Quarter from = first;
    for (int i = 0; i < quartersBefore; ++i)
        from = from.before();
    LODESTAR_ASSIGN(made.m_rules, shippedMetricRules());
    LODESTAR_ASSIGN(made.m_threshold, smallCountThreshold(connection));
    LODESTAR_ASSIGN(made.m_facts, readMetricFacts(connection, from, last));
    for (Quarter quarter = first; quarter.first() <= last.first(); quarter = quarter.after()) {
        MetricTotals totals;
        for (const ChildFacts& each : made.m_facts.children)
            totals.add(standingOf(each, quarter, made.m_rules));
        made.m_totals.emplace_back(quarter, totals);
    }
    return made;
}

MetricTotals PublicFigures::totals(const Quarter& quarter) const {
    const auto found =
        std::ranges::find(m_totals, quarter, [](const std::pair<Quarter, MetricTotals>& each) { return each.first; });
    return found == m_totals.cend() ? MetricTotals() : found->second;
}

PublishedRate PublicFigures::rate(PublicRate rate, const Quarter& quarter) const {
    return publishedRate(rate, {totals(quarter)}, m_threshold);
}

PublishedRate PublicFigures::rate(PublicRate rate, FinancialYear year, QDate today) const {
    QList<MetricTotals> quarters;
    for (int number = 1; number <= quartersOfYear; ++number)
        if (const Quarter each{year.begins, number}; each.last() < today) quarters.append(totals(each));
    return publishedRate(rate, quarters, m_threshold);
}

std::optional<qint64> PublicFigures::children(QDate day) const {
    const qint64 count = childrenUnderFour(m_facts, day);
    return mayLeave(count, m_threshold) ? std::optional(count) : std::nullopt;
}

const EnglandFigure* PublicFigures::england(PublicRate rate) const {
    return m_rules.englandOf(englandCode(rate));
}

} // namespace lodestar
