#pragma once

#include "core/services/ReferralActs.h"
#include "core/services/ReferralList.h"

namespace lodestar {

/// One thing that happened to a referral, with who wrote it down and when: a late entry keeps both days.
struct ReferralEvent {
    QString field;    ///< "accepted", "attendances", "agreement" ...; "state" where only the state was written
    QJsonValue value; ///< without its day; of a list the last item
    QDate on;         ///< when it happened
    QString author;
    QString role;
    QString device;      ///< empty for this laptop
    QString writtenAt;   ///< as stored
    QString reason;      ///< of a correction
    bool stands = false; ///< nobody has written over it
    bool waits = false;  ///< not sent to the server yet
    /// Whole days between happening and writing; 0 on the same day.
    [[nodiscard]] int daysLate() const;
};

/// A referral as its page needs it.
struct Referral {
    Entry entry;
    ReferralRow row;
    QList<ReferralEvent> events;             ///< the newest first, by when it happened
    QList<rules::ReferralState> usualNext;   ///< what may be recorded now, the likeliest first
    QList<rules::ReferralState> later;       ///< what else may be reached, no ends
    QList<ReferralGap> gaps;                 ///< of a draft, before a way is chosen
    std::optional<ReferralStep> proposedEnd; ///< the person died or the family moved: to be confirmed by a person
    EntryId previous;
    EntryId reopenedAs;
    bool toReceiver = false; ///< she who looks receives it, and did not write it

    [[nodiscard]] bool isDraft() const { return row.state() == rules::ReferralState::Draft; }
    [[nodiscard]] bool isEnded() const { return rules::isEnded(row.state()); }
};

/// Errors: NotFound (not here, recalled, removed).
Result<Referral> readReferral(Connection& connection, const EntryId& entry, const Identity& me, QDate today);

} // namespace lodestar
