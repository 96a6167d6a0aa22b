#include "core/sync/Healing.h"

#include "core/sync/Pulling.h"
#include "core/sync/Pushing.h"

namespace lodestar::sync {

namespace {

Result<LogIds> idsOf(SyncRun& run, const LogId& log) {
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/ids", LogIds{log, {}}.toBytes()));
    LODESTAR_ASSIGN(LogIds ids, LogIds::fromBytes(reply.body));
    if (ids.log != log) return fail(ErrorCode::InvalidInput, QStringLiteral("ids: of another log"));
    return ids;
}

/// True when the log now holds what the server's does, or will have been compared with its next head.
Result<bool> heal(SyncRun& run, const LogHead& head) {
    LODESTAR_ASSIGN(const LogIds ids, idsOf(run, head.log));
    LODESTAR_ASSIGN(const Renumbered healed, run.store.renumber(ids));
    run.report.offered += healed.extra.size();
    LODESTAR_TRY(offer(run, healed.extra));
    LogHead now = head;
    now.number = std::max(head.number, static_cast<qint64>(ids.ids.size()));
    LODESTAR_TRY(Pulling(run).run({now}));
    LODESTAR_ASSIGN(const auto positions, run.store.positions());
    const LogPosition here = positions.value(head.log);
    if (here.number == head.number && healed.extra.isEmpty()) return here.digest == head.digest;
    return here.number >= now.number;
}

Result<bool> lacks(SyncRun& run, const LogId& log) {
    LODESTAR_ASSIGN(const QList<LogIds> held, run.store.sent({log}));
    LODESTAR_ASSIGN(const Reply reply, run.server.post("/v1/lacking", Lacking{held}.toBytes()));
    LODESTAR_ASSIGN(const Lacking lacking, Lacking::fromBytes(reply.body));
    return !lacking.logs.isEmpty();
}

} // namespace

Status compareAndHeal(SyncRun& run) {
    LODESTAR_ASSIGN(const QList<LogHead> heads, run.store.toReach());
    if (heads.isEmpty()) return {};
    LODESTAR_ASSIGN(const auto positions, run.store.positions());
    QList<LogId> done;
    for (const LogHead& head : heads) {
        const LogPosition here = positions.value(head.log);
        if (here.number < head.number) continue;
        // What was pulled beyond the head is compared with the next one.
        if (here.number > head.number || here.digest == head.digest) {
            done.append(head.log);
            continue;
        }
        LODESTAR_ASSIGN(const bool allowed, run.store.mayHeal(head.log, run.clock.today()));
        bool healed = false;
        if (allowed) {
            LODESTAR_ASSIGN(healed, heal(run, head));
        }
        if (healed) done.append(head.log);
        (healed ? run.report.healed : run.report.mismatched).append(head.log);
    }
    return run.store.reached(done);
}

Status offerLacking(SyncRun& run, const QList<LogId>& lacking) {
    for (const LogId& log : lacking) {
        // One that it has was written here without a right to read it, or left the scope unheard.
        LODESTAR_ASSIGN(const bool lost, lacks(run, log));
        LODESTAR_ASSIGN(const bool allowed, run.store.mayHeal(log, run.clock.today()));
        if (lost) (allowed ? run.report.healed : run.report.mismatched).append(log);
        if (!allowed) continue;
        // As if the server had answered that the log is empty there.
        LODESTAR_ASSIGN(const Renumbered mine, run.store.renumber({log, {}}));
        if (lost) run.report.offered += mine.extra.size();
        LODESTAR_TRY(offer(run, mine.extra));
    }
    LODESTAR_ASSIGN(const QList<records::Change> apart, run.store.unnumbered());
    return offer(run, apart);
}

} // namespace lodestar::sync
