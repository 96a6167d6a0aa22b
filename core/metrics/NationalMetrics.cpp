#include "core/metrics/NationalMetrics.h"

#include <algorithm>
#include <set>

namespace lodestar::metrics {

namespace {

constexpr int visitDays = 14;

/// The last day on which it counts.
QDate lastDay(Ahead::What what, QDate birth) {
    switch (what) {
    case Ahead::What::NewBirthVisit:
        return birth.addDays(visitDays);
    case Ahead::What::EightWeeks:
        return dayOfAge(Cohort::EightWeeks, birth);
    case Ahead::What::TwelveMonths:
        return dayOfAge(Cohort::TwelveMonths, birth);
    case Ahead::What::FifteenMonths:
        return dayOfAge(Cohort::FifteenMonths, birth);
    case Ahead::What::ThirtyMonths:
        return dayOfAge(Cohort::ThirtyMonths, birth);
    }
    return {};
}

bool isDone(const ChildFacts& child, Ahead::What what) {
    static constexpr std::array types{ContactType::NewBirth, ContactType::SixToEightWeek, ContactType::TwelveMonth,
                                      ContactType::TwelveMonth, ContactType::TwoYear};
    const ContactType type = types[static_cast<std::size_t>(what)];
    return std::any_of(child.contacts.cbegin(), child.contacts.cend(), [&](const ContactFact& each) {
        const bool fits = what == Ahead::What::NewBirthVisit ? each.isFaceToFace() : each.isReview();
        return each.type == type && each.counts() && fits;
    });
}

} // namespace

qint64 NationalMetrics::notVisited() const {
    std::set<std::size_t> babies;
    for (const Behind& each : of(Code::C2))
        babies.insert(each.subject);
    for (const Code visited : {Code::C2, Code::C3})
        for (const Behind& each : of(visited))
            if (each.standing.in) babies.erase(each.subject);
    return static_cast<qint64>(babies.size());
}

NationalMetrics countMetrics(const AreaFacts& facts, const Quarter& quarter, const MetricRules& rules) {
    NationalMetrics metrics;
    metrics.quarter = quarter;
    for (std::size_t i = 0; i < facts.pregnancies.size(); ++i) {
        const auto standing = standingOf(facts.pregnancies[i], quarter);
        metrics.totals.add(standing);
        if (standing) metrics.behind[static_cast<std::size_t>(Code::C1)].push_back({i, *standing});
    }
    for (std::size_t i = 0; i < facts.children.size(); ++i) {
        const ChildStanding standing = standingOf(facts.children[i], quarter, rules);
        metrics.totals.add(standing);
        for (const Standing& each : standing.counted)
            metrics.behind[static_cast<std::size_t>(each.code)].push_back({i, each});
        for (const LeftOut& each : standing.leftOut)
            metrics.omitted.push_back({i, each});
    }
    return metrics;
}

std::vector<Ahead> lookAhead(const AreaFacts& facts, QDate from, int days) {
    static constexpr std::array all{Ahead::What::NewBirthVisit, Ahead::What::EightWeeks, Ahead::What::TwelveMonths,
                                    Ahead::What::FifteenMonths, Ahead::What::ThirtyMonths};
    std::vector<Ahead> ahead;
    for (std::size_t i = 0; i < facts.children.size(); ++i) {
        const ChildFacts& child = facts.children[i];
        if (child.died || !child.birth.isValid()) continue;
        for (const Ahead::What what : all) {
            const QDate by = lastDay(what, child.birth);
            if (by < from || by >= from.addDays(days) || isDone(child, what) || !isResponsibleOn(child, from)) continue;
            ahead.push_back({what, i, by});
        }
    }
    std::stable_sort(ahead.begin(), ahead.end(), [](const Ahead& a, const Ahead& b) { return a.by < b.by; });
    return ahead;
}

} // namespace lodestar::metrics
