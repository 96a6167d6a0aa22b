#pragma once

#include "core/rules/SupervisionRules.h"
#include "core/services/PathwayInUse.h"

namespace lodestar {

/// The area's figures for supervision, worded for the settings: when the next session is due, when a family counts as
/// long unseen, how many are drawn at random. No published source fixes any of them, so each is the service's own.
Result<QList<LocalNumber>> supervisionNumbers(Connection& connection);
/// Whether an id is one of these.
bool isSupervisionNumber(const QString& id);
/// Errors: InvalidInput for an unknown id or a number below 1 or above 400.
Status setSupervisionNumber(Work& work, const QString& id, int value);

Result<rules::SupervisionLimits> supervisionLimits(Connection& connection);

} // namespace lodestar
