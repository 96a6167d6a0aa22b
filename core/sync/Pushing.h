#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Sends everything that waited when it began, in parts, and takes the verdicts of each part in one transaction.
Status push(SyncRun& run);
/// Gives a restored server all that is held here, by id.
Status offerAll(SyncRun& run);
/// Gives the server these changes by id, in parts, and takes the verdicts of each part in one transaction.
Status offer(SyncRun& run, const QList<records::Change>& changes);

} // namespace lodestar::sync
