#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// Saves the edits of one invented family as if each had been written the day it happened, half an hour later: a record
/// that was all written today would call every line of it late. What has no date is as old as the family's first
/// entry; nothing is written later than now. Call it inside a transaction: it saves day by day.
Status saveAsItHappened(Work& work, const QList<Edit>& family);

} // namespace lodestar
