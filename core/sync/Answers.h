#pragma once

#include "core/sync/SyncRun.h"

namespace lodestar::sync {

/// Asks, while changes of this laptop wait in quarantine, whether somebody has looked at them and does not take them,
/// and why. No request is made when none waits.
Status hearAnswers(SyncRun& run);

} // namespace lodestar::sync
