#pragma once

#include "tests/core/sync/model/World.h"

namespace lodestar::testing::model {

/// Laptops and a server in memory. Contract tests hold both against the real stores.
Parts memoryParts();

} // namespace lodestar::testing::model
