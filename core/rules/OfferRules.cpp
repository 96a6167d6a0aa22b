#include "core/rules/OfferRules.h"

#include <algorithm>

namespace lodestar::rules {

namespace {

OfferFit fitOf(bool fits) {
    return fits ? OfferFit::Yes : OfferFit::No;
}

bool isAmong(const QStringList& words, const QString& word) {
    return words.contains(word, Qt::CaseInsensitive);
}

OfferFit daysFit(const OfferTerms& terms, QDate on) {
    return fitOf((!terms.from.isValid() || terms.from <= on) && (!terms.to.isValid() || on <= terms.to));
}

OfferFit wardFit(const OfferTerms& terms, const OfferFacts& facts) {
    return facts.ward.isEmpty() ? OfferFit::Unknown : fitOf(isAmong(terms.wards, facts.ward));
}

OfferFit ageFit(const OfferTerms& terms, const OfferFacts& facts) {
    const bool some = std::ranges::any_of(facts.ages, [&](const AgeAsked& each) { return terms.ages.takes(each); });
    if (some) return OfferFit::Yes;
    return facts.agesKnown ? OfferFit::No : OfferFit::Unknown;
}

OfferFit levelFit(const OfferTerms& terms, const OfferFacts& facts) {
    return facts.level.isEmpty() ? OfferFit::Unknown : fitOf(isAmong(terms.levels, facts.level));
}

OfferFit circumstanceFit(const OfferTerms& terms, const OfferFacts& facts) {
    const auto& wanted = terms.circumstances;
    if (std::ranges::any_of(wanted, [&](const QString& each) { return isAmong(facts.has, each); }))
        return OfferFit::Yes;
    const bool none = std::ranges::all_of(wanted, [&](const QString& each) { return isAmong(facts.hasNot, each); });
    return none ? OfferFit::No : OfferFit::Unknown;
}

} // namespace

OfferView viewOffer(const OfferTerms& terms, const OfferFacts& facts) {
    OfferView view;
    if (terms.from.isValid() || terms.to.isValid()) view.reasons.append({OfferCheck::Days, daysFit(terms, facts.on)});
    if (!terms.wards.isEmpty()) view.reasons.append({OfferCheck::Ward, wardFit(terms, facts)});
    if (terms.ages.isStated()) view.reasons.append({OfferCheck::Age, ageFit(terms, facts)});
    if (!terms.levels.isEmpty()) view.reasons.append({OfferCheck::Level, levelFit(terms, facts)});
    if (!terms.circumstances.isEmpty()) view.reasons.append({OfferCheck::Circumstance, circumstanceFit(terms, facts)});
    const auto some = [&view](OfferFit fit) {
        return std::ranges::any_of(view.reasons, [fit](const OfferReason& each) { return each.fit == fit; });
    };
    view.fit = some(OfferFit::No) ? OfferFit::No : some(OfferFit::Unknown) ? OfferFit::Unknown : OfferFit::Yes;
    return view;
}

} // namespace lodestar::rules
