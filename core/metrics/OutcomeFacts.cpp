#include "core/metrics/OutcomeFacts.h"

#include <algorithm>

namespace lodestar::metrics {

namespace {

/// In the order of the scores of an ASQ-3.
constexpr std::array<Indicator, domainCount> domains{Indicator::Communication, Indicator::GrossMotor,
                                                     Indicator::FineMotor, Indicator::ProblemSolving,
                                                     Indicator::PersonalSocial};

} // namespace

void addAsq(OutcomeChild& child, const AsqFact& asq, const QHash<int, std::array<double, domainCount>>& cutoffs) {
    const auto form = cutoffs.constFind(asq.form);
    if (form == cutoffs.cend() || !asq.on.isValid()) return;
    bool any = false;
    for (std::size_t domain = 0; domain < domainCount; ++domain) {
        const std::optional<double>& score = asq.scores[domain];
        if (!isValidAsqScore(score)) continue;
        any = true;
        child.of(domains[domain]).push_back({asq.on, *score >= (*form)[domain] ? Answer::Met : Answer::NotMet});
    }
    if (!any || std::ranges::any_of(domains, [&](Indicator each) { return child.of(each).empty(); })) return;
    const bool all =
        std::ranges::all_of(domains, [&](Indicator each) { return child.of(each).back().answer == Answer::Met; });
    child.of(Indicator::AllFive).push_back({asq.on, all ? Answer::Met : Answer::NotMet});
}

} // namespace lodestar::metrics
