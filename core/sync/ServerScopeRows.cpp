#include "core/sync/ServerScopeRows.h"

namespace lodestar::sync {

Status ScopeRows::startHolding(const DeviceId& device, const QSet<LogId>& logs, qint64 at) {
    QList<HeldLog> fresh;
    for (const LogId& log : logs) {
        LODESTAR_ASSIGN(const QList<HeldLog> holding, holders(log.record));
        const bool known = std::any_of(holding.cbegin(), holding.cend(),
                                       [&](const HeldLog& each) { return each.device == device && each.log == log; });
        if (!known) fresh.append({device, log, 0, at});
    }
    return saveHeld(fresh);
}

} // namespace lodestar::sync
