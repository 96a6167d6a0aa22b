#pragma once

#include "core/services/TodayList.h"

namespace lodestar {

/// What Today says of referrals: those that come to her, those that came back one by one, and how many wait too long,
/// are not sent, or have climbed to her as a lead. Names at most; a service whose name would say too much is not named.
Result<QList<CameBack>> referralsBack(Connection& connection, const Identity& me, QDate today);

} // namespace lodestar
