#include "core/sync/Leaving.h"

#include "core/sync/AttachmentExchange.h"
#include "core/sync/Pushing.h"

namespace lodestar::sync {

namespace {

constexpr qsizetype idsInRequest = 20'000;

Status giveBack(SyncRun& run, const Lacking& held) {
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/lacking", held.toBytes()));
    LODESTAR_ASSIGN(const Lacking lacking, Lacking::fromBytes(reply.body));
    for (const LogIds& each : lacking.logs) {
        LODESTAR_ASSIGN(const auto changes, run.store.changes(each));
        run.report.offered += changes.size();
        LODESTAR_TRY(offer(run, changes));
    }
    return {};
}

/// A server that was restored and told nobody may have lost what it once took; here may be the only copy of it. So
/// nothing is removed before the server has said that it holds every change of it.
Status giveBackBefore(SyncRun& run, const QList<LogId>& logs) {
    LODESTAR_ASSIGN(const QList<LogIds> sent, run.store.sent(logs));
    Lacking part;
    qsizetype ids = 0;
    for (const LogIds& each : sent) {
        part.logs.append(each);
        ids += each.ids.size();
        if (ids < idsInRequest) continue;
        LODESTAR_TRY(giveBack(run, std::exchange(part, {})));
        ids = 0;
    }
    return part.logs.isEmpty() ? Status() : giveBack(run, part);
}

} // namespace

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
    const qint64 unnamed = run.server.unnamed;
    LODESTAR_TRY(giveBackBefore(run, logs));
    // Logs whose papers are still to be sent stay until they are.
    LODESTAR_TRY(findLostAttachmentsOf(run, logs));
    // Nothing is removed on an answer that may be to an earlier question.
    if (run.server.unnamed > unnamed) {
        run.report.heldBack = logs.size();
        return {};
    }
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
