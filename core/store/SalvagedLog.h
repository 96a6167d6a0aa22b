#pragma once

#include "core/base/Result.h"

namespace lodestar {

class Connection;

/// Makes the log of a salvaged store agree with the changes that are left, before its projections are rebuilt: counts
/// and digests are computed anew (a server then sees by them what is missing and sends it again), and every change that
/// no server has numbered stands in the outbox, whatever is left of that.
Status settleSalvagedLog(Connection& connection);

} // namespace lodestar
