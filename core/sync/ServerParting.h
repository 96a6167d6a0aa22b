#pragma once

#include "core/sync/ServerAppending.h"

namespace lodestar::sync {

/// Takes those changes out of a group that have a fault, and those that build on them, which get "together": changes of
/// the same entry; those that have seen one of its changes or name the entry; the end of an allotment whose successor
/// is refused, so that no handover leaves a family with nobody; and, where the group begins its record
/// (`beginsRecord`), all of it when what begins it is refused. A recall builds on nothing else: what it names is to go
/// wherever it waits. What is left in the group may be taken. Answers what was taken out, each part a group that stands
/// or falls by itself.
QList<LogGroup> takenApart(LogGroup& group, bool beginsRecord);

} // namespace lodestar::sync
