#pragma once

#include "tests/support/ServerWorld.h"

#include <QMap>

namespace lodestar::testing {

/// How many rows each table of a server's store has, but for the challenges, which strangers may ask for and which end
/// by themselves. Over SQLCipher the server is ended before and started after.
using Rows = QMap<QString, qint64>;
Rows rowsOf(ServerWorld& world);

} // namespace lodestar::testing
