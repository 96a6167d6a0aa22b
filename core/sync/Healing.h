#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Compares every log that has reached its head, and heals by ids the ones that differ: at most twice a day each, and
/// never touching what is unsent. What cannot be healed stays to be compared, and is reported each time.
Status compareAndHeal(SyncRun& run);

} // namespace lodestar::sync
