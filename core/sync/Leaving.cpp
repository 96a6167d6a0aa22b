#include "core/sync/Leaving.h"

#include "core/sync/Pushing.h"

namespace lodestar::sync {

Status leave(SyncRun& run) {
    LODESTAR_ASSIGN(const QList<LogId> logs, run.store.leaving());
    if (logs.isEmpty()) return {};
    LODESTAR_ASSIGN(const qsizetype households, run.store.households(logs));
    if (households > run.options.askAbove && !run.options.mayPurge) {
        run.report.waitsForPurge = households;
        return {};
    }
    LODESTAR_TRY(run.goOn());
    LODESTAR_TRY(push(run));
    LODESTAR_ASSIGN(const QList<LogId> purged, run.store.purge(logs));
    run.report.purged += purged;
    run.report.heldBack = logs.size() - purged.size();
    return {};
}

Status reportHeld(SyncRun& run) {
    LODESTAR_ASSIGN(const QList<LogId> purged, run.store.purgedUnreported());
    LODESTAR_ASSIGN(const QList<Pull::From> held, run.store.unreported());
    if (purged.isEmpty() && held.isEmpty()) return {};
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/held", Held{held, purged}.toBytes()));
    return run.store.reported(held, purged);
}

} // namespace lodestar::sync
