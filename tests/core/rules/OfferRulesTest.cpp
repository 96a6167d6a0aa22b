#include "core/rules/OfferRules.h"
#include "tests/support/catch.h"

using namespace lodestar::rules;
using namespace Qt::StringLiterals;

namespace {

OfferFacts milton() {
    OfferFacts facts;
    facts.on = {2024, 6, 1};
    facts.ward = u"Milton"_s;
    facts.ages = {{.pregnancy = false, .months = 8}};
    return facts;
}

OfferFit fitOf(const OfferTerms& terms, const OfferFacts& facts) {
    return viewOffer(terms, facts).fit;
}

} // namespace

TEST_CASE("an offer without terms is open to everybody, at once and without a reason") {
    CHECK(fitOf({}, milton()) == OfferFit::Yes);
    CHECK(viewOffer({}, milton()).reasons.isEmpty());
}

TEST_CASE("an offer is open on its first and its last day, and on no other") {
    OfferTerms terms;
    terms.from = {2024, 5, 1};
    terms.to = {2025, 3, 31};
    OfferFacts facts = milton();
    const auto on = [&](QDate day) {
        facts.on = day;
        return fitOf(terms, facts);
    };
    CHECK(on({2024, 4, 30}) == OfferFit::No);
    CHECK(on({2024, 5, 1}) == OfferFit::Yes);
    CHECK(on({2025, 3, 31}) == OfferFit::Yes);
    CHECK(on({2025, 4, 1}) == OfferFit::No);
}

TEST_CASE("the ward decides, and an unknown one asks") {
    OfferTerms terms;
    terms.wards = {u"Kursaal"_s, u"Milton"_s};
    OfferFacts facts = milton();
    CHECK(fitOf(terms, facts) == OfferFit::Yes);
    facts.ward = u"Leigh"_s;
    CHECK(fitOf(terms, facts) == OfferFit::No);
    facts.ward.clear();
    CHECK(fitOf(terms, facts) == OfferFit::Unknown);
}

TEST_CASE("one child or one pregnancy of the right age is enough") {
    OfferTerms terms;
    terms.ages = {.pregnancy = true, .fromMonths = 0, .toMonths = 11};
    OfferFacts facts = milton();
    CHECK(fitOf(terms, facts) == OfferFit::Yes);
    facts.ages = {{.pregnancy = false, .months = 30}};
    CHECK(fitOf(terms, facts) == OfferFit::No);
    facts.ages.append(AgeAsked{.pregnancy = true, .months = {}});
    CHECK(fitOf(terms, facts) == OfferFit::Yes);
    facts.ages.clear();
    CHECK(fitOf(terms, facts) == OfferFit::No);
    facts.agesKnown = false;
    CHECK(fitOf(terms, facts) == OfferFit::Unknown);
}

TEST_CASE("what nobody knows is asked and never read as no") {
    OfferTerms terms;
    terms.levels = {u"targeted"_s, u"specialist"_s};
    terms.circumstances = {u"on_benefits"_s, u"nobody_works"_s};
    OfferFacts facts = milton();
    CHECK(fitOf(terms, facts) == OfferFit::Unknown);
    facts.level = u"targeted"_s;
    facts.hasNot = {u"on_benefits"_s};
    CHECK(fitOf(terms, facts) == OfferFit::Unknown);
    facts.has = {u"nobody_works"_s};
    CHECK(fitOf(terms, facts) == OfferFit::Yes);
    facts.has.clear();
    facts.hasNot.append(u"nobody_works"_s);
    CHECK(fitOf(terms, facts) == OfferFit::No);
    facts.level = u"universal"_s;
    CHECK(viewOffer(terms, facts).reasons.size() == 2);
}
