#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// What a team lead finds in the morning of the demo: babies whom nobody has, one of them in a family whose daughter
/// somebody works with, a family that moved in, a colleague who is away and covered, an entry that waits for its
/// countersignature. After makeDemoArea.
Status makeDemoTeamDay(Work& work);

} // namespace lodestar
