#pragma once

#include "core/services/ReferralDraft.h"

namespace lodestar {

/// The right of a referral's receiver to read: an allotment of the one person, with the referral as its cause, while it
/// is open. A team's referral is allotted to each of the team until one of them accepts it.

/// Whether those who receive it may read where it is kept. A sealed one goes by phone or letter: who may read what is
/// sealed is for the safeguarding lead to name, not for a referral.
Result<bool> receiverMayRead(Connection& connection, const ReferralDraft& draft);
/// The edits that allot the person. The same referral sent again allots nobody twice.
Result<QList<Edit>> allotmentsFor(Work& work, const EntryId& referral, const ReferralDraft& draft);
/// The edits that end them on that day; that of `keeps` goes on.
Result<QList<Edit>> endedAllotments(Work& work, const Entry& referral, QDate on, const QString& keeps);

} // namespace lodestar
