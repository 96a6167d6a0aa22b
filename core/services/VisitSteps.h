#pragma once

#include "core/services/VisitContext.h"

namespace lodestar {

/// Fills in what is due, overdue and about to come for each member of the household, by the pathway edition in force
/// for each: `steps` that the role at work may do, `alsoDue` of other services. Nothing for those who died.
Status readVisitSteps(Connection& connection, VisitContext& context, QDate today);

} // namespace lodestar
