#pragma once

#include "core/rules/MissedPattern.h"
#include "core/rules/Silence.h"
#include "core/services/PathwayInUse.h"

namespace lodestar {

/// The area's figures for what goes quiet and for patterns of missed contacts, worded for the settings. None has a
/// published source.
Result<QList<LocalNumber>> safetyNetNumbers(Connection& connection);
/// Whether an id is one of these.
bool isSafetyNetNumber(const QString& id);
/// Errors: InvalidInput for an unknown id or a number below 1 or above 400.
Status setSafetyNetNumber(Work& work, const QString& id, int value);

Result<rules::SilenceLimits> silenceLimits(Connection& connection);
Result<rules::MissedLimits> missedLimits(Connection& connection);

} // namespace lodestar
