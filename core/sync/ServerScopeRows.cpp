#include "core/sync/ServerScopeRows.h"

namespace lodestar::sync {

bool ScopeRows::holdsAlready(const HeldLog& known, Holding why) {
    return known.holds() || (known.number == wroteUnseen && why != Holding::Given);
}

Status ScopeRows::startHolding(const DeviceId& device, const QSet<LogId>& logs, Holding why, qint64 at) {
    QList<HeldLog> fresh;
    for (const LogId& log : logs) {
        LODESTAR_ASSIGN(const QList<HeldLog> holding, holders(log.record));
        const auto known = std::find_if(holding.cbegin(), holding.cend(),
                                        [&](const HeldLog& each) { return each.device == device && each.log == log; });
        const bool seen = known != holding.cend() && holdsAlready(*known, why);
        if (!seen) fresh.append({device, log, why == Holding::WroteUnseen ? wroteUnseen : 0, at});
    }
    return saveHeld(fresh);
}

Status ScopeRows::countUnseen(const LogId& log, qint64 at) {
    LODESTAR_ASSIGN(const QList<HeldLog> holding, holders(log.record));
    QList<HeldLog> counted;
    for (const HeldLog& each : holding) {
        if (each.log == log && each.number == wroteUnseen) counted.append({each.device, log, 0, at});
    }
    return saveHeld(counted);
}

} // namespace lodestar::sync
