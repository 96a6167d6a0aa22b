#pragma once

#include "core/metrics/MetricFacts.h"
#include "core/metrics/MetricRules.h"
#include "core/rules/PathwayCatalogue.h"

#include <memory>

namespace lodestar {

/// The counting rules that ship: resources/metrics/national.json and the cut-offs of ASQ-3.
Result<metrics::MetricRules> shippedMetricRules();

} // namespace lodestar

namespace lodestar::metrics {

/// The contact that each step of a pathway's editions asks for: what another service did may be answered at its step.
QHash<QString, ContactType> contactsOfSteps(const rules::PathwayCatalogue& pathway);

/// All that counting takes from data.
struct Counting {
    MetricRules rules;
    /// `contactsOfSteps` of the pathway that ships.
    QHash<QString, ContactType> contactOfStep;

    /// Compiled in. InvalidInput names the file and the fault.
    static Result<std::shared_ptr<const Counting>> shipped();
};

} // namespace lodestar::metrics
