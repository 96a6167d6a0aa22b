#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Removes the logs that the server named as left, after what they hold has been sent. More households at once than
/// `SyncOptions::askAbove` wait for a person's word.
Status leave(SyncRun& run);
/// Tells the server how far logs are held here now, and which have been purged.
Status reportHeld(SyncRun& run);

} // namespace lodestar::sync
