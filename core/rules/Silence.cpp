#include "core/rules/Silence.h"

namespace lodestar::rules {

namespace {

QDate lastDayOf(const SilenceFacts& facts, const SilenceLimits& limits) {
    const int days = limits.daysOf(facts.kind);
    if (facts.hasStep) return facts.stepBy.isValid() ? facts.stepBy : facts.stepOn.addDays(days);
    return facts.by.isValid() ? facts.by : facts.since.addDays(days);
}

} // namespace

Silence silenceOf(const SilenceFacts& facts, const SilenceLimits& limits, QDate today) {
    Silence found;
    if (facts.ended) return found;
    found.lastDay = lastDayOf(facts, limits);
    if (!found.lastDay.isValid() || today <= found.lastDay) return found;
    found.days = static_cast<int>(found.lastDay.daysTo(today));
    found.level = found.days > limits.leadDays ? SilenceLevel::Lead : SilenceLevel::Worker;
    return found;
}

} // namespace lodestar::rules
