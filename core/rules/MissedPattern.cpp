#include "core/rules/MissedPattern.h"

namespace lodestar::rules {

MissedPattern missedPattern(const QList<OfferedContact>& contacts, const MissedLimits& limits, QDate today) {
    MissedPattern found;
    const QDate first = today.addDays(-limits.days);
    const auto inWindow = [&](const OfferedContact& each) { return each.on >= first && each.on <= today; };
    for (const OfferedContact& each : contacts) {
        if (!each.missed || !inWindow(each)) continue;
        found.missed += each.times;
        if (!found.since.isValid() || each.on < found.since) found.since = each.on;
    }
    found.met = found.missed >= limits.times;
    if (!found.since.isValid()) return found;
    for (const OfferedContact& each : contacts)
        if (inWindow(each) && each.on >= found.since) found.offered += each.times;
    return found;
}

} // namespace lodestar::rules
