#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Compares every log that has reached its head, and heals by ids the ones that differ: at most twice a day each, and
/// never touching what is unsent. What cannot be healed stays to be compared, and is reported each time.
Status compareAndHeal(SyncRun& run);

/// Once a day, after the whole list of heads: gives the server the logs that it did not name, and what it should have
/// in quarantine. What it has already it answers as it did before, and knows from then on that it is held here.
Status offerLacking(SyncRun& run, const QList<LogId>& lacking);

} // namespace lodestar::sync
