#pragma once

#include "core/forms/Instrument.h"
#include "core/metrics/MetricFacts.h"

#include <QJsonObject>

namespace lodestar {

// The scores of an entry of the kind `assessment`, from its field of that name.

/// The place of an ASQ-3 domain among the five; `metrics::domainCount` for any other name.
std::size_t asqDomain(const QString& name);
/// The scores of an ASQ-3: whatever is no number is missing.
std::array<std::optional<double>, metrics::domainCount> asqScores(const QJsonObject& assessment);
/// One score by its name, "total" among them; nothing where it is missing or no number.
std::optional<double> scoreIn(const QJsonObject& assessment, QStringView name);
/// Whether a score reaches a threshold that the service set.
bool reaches(const forms::Cutoff& threshold, double score);

} // namespace lodestar
