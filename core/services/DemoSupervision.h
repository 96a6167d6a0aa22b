#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// Supervision of the demo's health visitor by its team lead: a one-to-one held last week that waits for her
/// signature, a clinical session, and the next one planned.
Status makeDemoSupervision(Work& work);

} // namespace lodestar
