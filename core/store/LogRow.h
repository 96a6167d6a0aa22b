#pragma once

#include "core/crypto/LogDigest.h"
#include "core/store/Connection.h"
#include "core/sync/LogId.h"

namespace lodestar {

/// One row of the table `log`: what a log holds here, and how far it is the server's.
struct LogRow {
    LogDigest all;
    LogDigest numbered; ///< of the changes that the server has numbered
    qint64 position = 0;

    /// An empty one where there is none. StoreDamaged when the digest is no digest.
    static Result<LogRow> read(Connection& connection, const sync::LogId& log);
    Status write(Connection& connection, const sync::LogId& log) const;
};

} // namespace lodestar
