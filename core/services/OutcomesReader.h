#pragma once

#include "core/metrics/Outcomes.h"
#include "core/store/Connection.h"

namespace lodestar {

/// The rules that ship: resources/metrics/outcomes.json with the wards of resources/codes/wards.json.
Result<metrics::OutcomeRules> shippedOutcomeRules();

/// Everything that outcomes up to and including a day are counted from, over everybody in this store, in a few queries.
Result<metrics::OutcomeFacts> readOutcomeFacts(Connection& connection, const metrics::OutcomeRules& rules, QDate on);

/// The two and the counting together.
Result<metrics::Outcomes> readOutcomes(Connection& connection, QDate on);

} // namespace lodestar
