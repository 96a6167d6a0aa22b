#pragma once

#include "core/rules/AgeSpan.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <cstdint>

namespace lodestar::rules {

/// For whom an offer is. Nothing stated in a part: for everybody.
struct OfferTerms {
    AgeSpan ages;
    QStringList wards;
    QStringList levels;        ///< needs levels: community, universal, targeted, specialist
    QStringList circumstances; ///< any one of them is enough: on_benefits, nobody_works, parent_under_20 ...
    QDate from;
    QDate to; ///< the last day
};

/// What is known of a family on that day. What nobody knows is left out and makes the answer "ask", never "no".
struct OfferFacts {
    QDate on;
    QString ward;          ///< empty: not known
    QList<AgeAsked> ages;  ///< of each child and pregnancy
    bool agesKnown = true; ///< false when some child has no birth date
    QString level;         ///< the highest; empty: not known to whoever looks
    QStringList has;       ///< circumstances that are known to be so
    QStringList hasNot;    ///< and those known not to be so
};

enum class OfferCheck : std::uint8_t { Days, Ward, Age, Level, Circumstance };
enum class OfferFit : std::uint8_t { Yes, No, Unknown };

/// Why an offer is open to a family, or why not: one line for each term that the offer states.
struct OfferReason {
    OfferCheck check = OfferCheck::Days;
    OfferFit fit = OfferFit::Unknown;
};

struct OfferView {
    OfferFit fit = OfferFit::Unknown; ///< No as soon as one term is not met; Unknown while one must be asked
    QList<OfferReason> reasons;
};

/// Whether an offer is open to a family on a day. A pure function: the same facts give the same answer.
OfferView viewOffer(const OfferTerms& terms, const OfferFacts& facts);

} // namespace lodestar::rules
