#include "core/rules/ReviewComparison.h"

#include <algorithm>

namespace lodestar::rules {

using V = QLatin1StringView;

bool isPrimeArea(ReviewArea area) {
    return area == ReviewArea::Talking || area == ReviewArea::Moving || area == ReviewArea::Feelings;
}

QString reviewAreaName(ReviewArea area) {
    static constexpr std::array names{"talking", "moving", "feelings", "thinking", "senses"};
    return QString::fromLatin1(names[static_cast<std::size_t>(area)]);
}

QString agreementName(ReviewAgreement agreement) {
    static constexpr std::array names{"agree_help", "agree_strength", "differ", "one_view", "nobody_looked"};
    return QString::fromLatin1(names[static_cast<std::size_t>(agreement)]);
}

ReviewView stricter(ReviewView a, ReviewView b) {
    return std::max(a, b);
}

ReviewView viewOfScore(double score, double cutoff, double monitoringTo) {
    if (score < cutoff) return ReviewView::Help;
    return score <= monitoringTo ? ReviewView::Watch : ReviewView::Fine;
}

ReviewView viewOfJudgement(const QString& judgement) {
    if (judgement == V("expected")) return ReviewView::Fine;
    if (judgement == V("some_support") || judgement == V("concern")) return ReviewView::Help;
    return ReviewView::NotLooked;
}

ReviewAgreement compareViews(ReviewView health, ReviewView setting) {
    const bool one = health == ReviewView::NotLooked;
    const bool other = setting == ReviewView::NotLooked;
    if (one && other) return ReviewAgreement::NobodyLooked;
    if (one || other) return ReviewAgreement::OneView;
    const auto fine = [](ReviewView view) { return view == ReviewView::Fine; };
    if (fine(health) && fine(setting)) return ReviewAgreement::AgreeStrength;
    return fine(health) || fine(setting) ? ReviewAgreement::Differ : ReviewAgreement::AgreeHelp;
}

} // namespace lodestar::rules
