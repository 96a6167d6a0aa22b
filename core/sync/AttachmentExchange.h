#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Sends and fetches what entries name by content hash, piece by piece: a cut one goes on where it stopped.
Status exchangeAttachments(SyncRun& run);

} // namespace lodestar::sync
