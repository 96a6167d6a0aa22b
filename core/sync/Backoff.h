#pragma once

#include <QtGlobal>

namespace lodestar::sync {

/// Seconds until a sync is tried again after `failures` in a row (1, 2, 3 ...): 10, 20, 40 ... up to 15 minutes, of
/// which between half and all is taken, as `chance` (0 to 1) says: two hundred laptops that lost the same network at
/// 17:00 do not come back as one wave.
qint64 secondsToWait(int failures, double chance);

/// The same when the server named a time: never sooner, and up to half as long again.
qint64 secondsAsAsked(qint64 seconds, double chance);

} // namespace lodestar::sync
