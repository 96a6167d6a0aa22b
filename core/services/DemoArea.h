#pragma once

#include "core/services/Identity.h"
#include "core/services/Work.h"

namespace lodestar {

struct DemoOptions {
    int families = 300; ///< the cast of resources/demo included
    std::uint32_t seed = 1;
    bool lead = false; ///< for the laptop of the team lead, with what she finds in the morning
};

/// Who opens the demo: a health visitor of the invented team, or its lead.
Identity demoIdentity(bool lead = false);

/// Fills an empty store with a believable area: six targeted wards and two others, names of their communities, births
/// over three years, visits kept and missed, twins, preterm babies, moves, a death, separated parents, a looked-after
/// child. The same options on the same day give the same area. Everybody in it is invented; NHS numbers are from the
/// 999 test range.
Status makeDemoArea(Work& work, const DemoOptions& options);

} // namespace lodestar
