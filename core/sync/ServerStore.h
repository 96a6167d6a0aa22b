#pragma once

#include "core/sync/ServerAccountRows.h"
#include "core/sync/ServerAuditRows.h"
#include "core/sync/ServerLogRows.h"
#include "core/sync/ServerMetricRows.h"
#include "core/sync/ServerScopeRows.h"

#include <functional>

namespace lodestar::sync {

/// Where the server keeps what it knows: PostgreSQL, one SQLCipher file, or memory (tests). One object per thread, each
/// with its own connection. What stands in the rows is for the engine to decide; this is the only way to them.
class ServerStore {
public:
    virtual ~ServerStore() = default;

    /// Runs `work` in one transaction that is kept when it answers success and leaves no trace otherwise. `work` may be
    /// run again from its beginning when another transaction stood in its way.
    virtual Status write(const std::function<Status()>& work) = 0;
    /// Runs `work` on one state of the database, with the rights that are given: what they do not reach is not there,
    /// even if the engine were wrong.
    virtual Status read(const QList<Reach>& rights, const std::function<Status()>& work) = 0;

    /// Runs `work` on one state of the database, to count over everybody: nothing but the metric rows and the settings
    /// can be read in it.
    virtual Status count(const std::function<Status()>& work) = 0;

    virtual AccountRows& accounts() = 0;
    virtual LogRows& logs() = 0;
    virtual ScopeRows& scope() = 0;
    virtual AuditRows& audit() = 0;
    virtual MetricRows& metrics() = 0;
};

} // namespace lodestar::sync
