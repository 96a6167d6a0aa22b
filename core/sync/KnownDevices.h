#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Learns the organisation's devices when changes came from one that is not known here.
Status learnDevices(SyncRun& run, const QSet<DeviceId>& seen);

} // namespace lodestar::sync
