#pragma once

#include "core/forms/Instrument.h"

#include <QJsonObject>

#include <optional>

namespace lodestar {

// The scores of an entry of the kind `assessment`, from its field of that name.

/// One score by its name, "total" among them; nothing where it is missing or no number.
std::optional<double> scoreIn(const QJsonObject& assessment, QStringView name);
/// Whether a score reaches a threshold that the service set.
bool reaches(const forms::Cutoff& threshold, double score);

} // namespace lodestar
