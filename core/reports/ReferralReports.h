#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// Open referrals, what cannot wait first; the columns of its CSV are those of lodestar-admin's contract. Never why
/// somebody was referred, and none that is sealed.
Result<Report> makeReferralList(Connection& connection, const ReportAsk& ask);

/// Days from the day a referral was made to its answer and to being seen, by service; who waits longest.
Result<Report> makeReferralWaits(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
