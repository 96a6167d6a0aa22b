#pragma once

#include "tests/core/store/ServerDatabase.h"
#include "tests/core/sync/model/World.h"

namespace lodestar::testing::model {

/// Laptops over encrypted stores, and a server over the database that is named.
Parts realParts(sync::testing::Engine server);

} // namespace lodestar::testing::model
