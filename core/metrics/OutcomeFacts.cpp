#include "core/metrics/OutcomeFacts.h"

namespace lodestar::metrics {

namespace {

constexpr double highestScore = 60;
/// In the order of the scores of an ASQ-3.
constexpr std::array<Indicator, domainCount> domains{Indicator::Communication, Indicator::GrossMotor,
                                                     Indicator::FineMotor, Indicator::ProblemSolving,
                                                     Indicator::PersonalSocial};

} // namespace

void addAsq(OutcomeChild& child, const AsqFact& asq, const QHash<int, std::array<double, domainCount>>& cutoffs) {
    const auto form = cutoffs.constFind(asq.form);
    if (form == cutoffs.cend() || !asq.on.isValid()) return;
    std::size_t valid = 0;
    std::size_t expected = 0;
    for (std::size_t domain = 0; domain < domainCount; ++domain) {
        const std::optional<double>& score = asq.scores[domain];
        if (!score || *score < 0 || *score > highestScore) continue;
        const bool met = *score >= (*form)[domain];
        ++valid;
        expected += met ? 1 : 0;
        child.of(domains[domain]).push_back({asq.on, met ? Answer::Met : Answer::NotMet});
    }
    if (valid < domainCount) return;
    child.of(Indicator::AllFive).push_back({asq.on, expected == domainCount ? Answer::Met : Answer::NotMet});
}

} // namespace lodestar::metrics
