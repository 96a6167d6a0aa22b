#pragma once

#include "core/services/Identity.h"

namespace lodestar {

// What a role is shown. What somebody really holds the server decides (core/sync/Rights.h), and no log of it is here
// that she may not read.

/// Whether she works with the health compartment.
bool seesHealth(const Identity& me);
/// Whether she may open what is sealed of her families.
bool mayOpenSealed(const Identity& me);
/// Whether she is shown what has climbed.
bool leads(const Identity& me);

} // namespace lodestar
