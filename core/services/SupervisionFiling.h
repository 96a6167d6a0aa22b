#pragma once

#include "core/services/Supervision.h"
#include "core/services/Work.h"

/// What a session leaves in other records: safeguarding actions in each child's own, sealed; and in the worker's that
/// there was a supervision.
namespace lodestar {

/// Edits that file an action for each of its children, or bring what is filed up to date. Nothing of a child that this
/// laptop does not hold any more is touched once it was filed.
Result<QList<Edit>> filingOf(Connection& connection, const SupervisionSession& session, const AgreedAction& action);
/// Edits that take it away again.
Result<QList<Edit>> withdrawalOf(Connection& connection, const AgreedAction& action);
Edit removalOf(const Entry& drawn);
/// In the record of each worker that this laptop holds: the day, the minutes and the next one, never what was said.
Result<QList<Edit>> supervisionInWorkers(Connection& connection, const SupervisionSession& session);

} // namespace lodestar
