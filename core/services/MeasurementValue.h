#pragma once

#include "core/services/Visit.h"

#include <optional>

namespace lodestar {

/// What a typed measurement becomes: grams, or tenths of a millimetre. Nothing if it is no amount.
std::optional<qint64> amountOf(const Visit::Measurement& typed);
bool isWeight(const QString& measure);
/// The fields of its entry ("measured", "on"); nothing if it is no amount.
std::optional<QJsonObject> measurementFields(const Visit::Measurement& typed, const QString& on);

} // namespace lodestar
