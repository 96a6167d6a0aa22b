#pragma once

#include "core/rules/PathwayCatalogue.h"
#include "core/rules/PathwayFacts.h"
#include "core/rules/StepState.h"

namespace lodestar::rules {

/// The pathway of one child or pregnancy on a day: a pure function of edition, schedule and facts. Empty for a person
/// who died. Only a completed contact, in a mode that the step allows, with that person seen, settles a step; anything
/// else leaves it due. Due and overdue are never stored. The states point into the edition, which must outlive them.
std::vector<StepState> pathway(const PathwayEdition& edition, const ImmunisationSchedule& immunisations,
                               const PathwayFacts& facts, QDate today);

} // namespace lodestar::rules
