#pragma once

#include "core/services/VisitContext.h"

namespace lodestar {

/// One thing that stands between a visit and its completion: where it is and about whom. Only what completion truly
/// requires is a gap.
struct VisitGap {
    enum class Section : std::uint8_t { Who, Said, Measurements, Feeding, Private, Checks, Needs, Plan, Referrals };
    enum class Why : std::uint8_t {
        NobodySeen,
        NoTime, ///< no date and time that can be read
        InFuture,
        Mode,          ///< the step cannot be settled in this mode: say so, or take the step away
        Countersigner, ///< the role at work needs somebody to countersign
        Unreadable,    ///< a measurement that is no amount
        Impossible,    ///< outside what any person measures
        Unusual,       ///< far outside what is usual, without a reason
        Weight,
        Head,
        Feeding,
        NeedsLevel,
        Plan,
        NextTime,        ///< the next contact is confirmed without a date
        ReferralService, ///< a referral that does not say to whom
    };

    Section section = Section::Who;
    Why why = Why::NobodySeen;
    RecordId person; ///< null when it is about the whole visit
    QString measure; ///< of Unreadable, Impossible and Unusual

    bool operator==(const VisitGap&) const = default;
};

/// The gaps in the order of the page.
QList<VisitGap> gapsOf(const Visit& visit, const VisitContext& context, const QDateTime& now);
/// Those that make entries impossible whatever the pathway says; what completeVisit itself refuses.
QList<VisitGap> faultsOf(const Visit& visit, const QDateTime& now);

} // namespace lodestar
