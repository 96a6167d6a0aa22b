#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar::rules {

/// Where a referral stands. What is expected next is usual, never a condition: what is learnt late may be entered late.
enum class ReferralState : std::uint8_t {
    Draft,            ///< not sent
    Sent,             ///< left our hands
    Bounced,          ///< came back undelivered
    Acknowledged,     ///< the receiver confirms that it arrived
    InfoRequested,    ///< the receiver asks for more
    Accepted,         ///< the receiver will see the person
    Waiting,          ///< on its list
    Offered,          ///< an appointment or a group was offered
    NotBrought,       ///< was not brought, or did not come
    Declined,         ///< the receiver refuses
    DeclinedByFamily, ///< the family says no
    Attended,         ///< seen at least once
    Active,           ///< in the service
    Escalated,        ///< disagreement about the threshold, taken further
    Withdrawn,        ///< taken back with a reason: an end
    Closed,           ///< an outcome is known: an end
};

/// The word of records and of referrals.csv: draft, sent ...
QString stateName(ReferralState state);
std::optional<ReferralState> stateFromName(QStringView name);
QList<ReferralState> referralStates();

/// Ended: with an outcome, or withdrawn with a reason. Nothing follows but a new referral that continues this one.
bool isEnded(ReferralState state);
/// What usually comes next, the likeliest first. Empty for an end.
QList<ReferralState> usualNext(ReferralState state);
/// All that may be entered when this is where it stands: every open state but `Draft` that it may still come to, and
/// both ends. A referral that was never sent may still be found to have been received. Empty for an end.
QList<ReferralState> reachableFrom(ReferralState state);
/// Whether the next word is the receiver's: waiting for an answer.
bool waitsForReceiver(ReferralState state);
/// Whether somebody of ours must decide what happens now: came back, declined, more asked, was not brought.
bool asksForNextStep(ReferralState state);

} // namespace lodestar::rules
