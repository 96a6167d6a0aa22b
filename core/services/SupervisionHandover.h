#pragma once

#include "core/services/Supervision.h"
#include "core/services/Work.h"

namespace lodestar {

/// Who else may supervise her, by name: whoever leads people of her role.
Result<QList<SupervisionPerson>> otherSupervisors(Connection& connection, const Identity& me,
                                                  const SupervisionPerson& person);

/// Somebody else supervises her from today. The new supervisor is given the sessions that are planned, which become
/// hers, the last one of each sort that was held, and those with an agreed action that is still open; no other session
/// and no reflection. What was held and signed stays whose it was. Sessions of a group are not handed over with one of
/// it. Errors: NotFound when who is at work has no such session of hers; NotAllowed to herself, to the person, or to
/// somebody who may not supervise her.
Status handOverSupervision(Work& work, const Identity& me, const SupervisionPerson& person,
                           const SupervisionPerson& to);

} // namespace lodestar
