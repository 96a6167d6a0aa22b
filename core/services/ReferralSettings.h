#pragma once

#include "core/rules/ReferralTimes.h"
#include "core/services/Work.h"

namespace lodestar {

/// A number that a service sets for its referrals. All but the safeguarding one have no source: the area decides.
struct ReferralNumber {
    QString id; ///< acknowledgeWorkingDays ...
    QString words;
    int value = 0;
    int usual = 0;       ///< what ships
    bool chosen = false; ///< the area has set it
};

Result<QList<ReferralNumber>> referralNumbers(Connection& connection);
/// Errors: InvalidInput for a number that is none of these, or outside 1 to 400.
Status setReferralNumber(Work& work, const QString& id, int value);

/// The times in use here: each service's own where its row of the directory says them, else the area's.
class ReferralTargetsInUse {
public:
    static Result<ReferralTargetsInUse> read(Connection& connection);

    [[nodiscard]] rules::ReferralTargets of(const QString& directoryRow) const;
    /// So many working days past its time, a referral is the lead's to see.
    [[nodiscard]] int climbsAfter() const { return m_climbsAfter; }

private:
    rules::ReferralTargets m_area;
    QHash<QString, rules::ReferralTargets> m_byRow;
    int m_climbsAfter = 0;
};

} // namespace lodestar
