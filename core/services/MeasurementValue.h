#pragma once

#include "core/base/Plausibility.h"
#include "core/services/Visit.h"
#include "core/services/VisitPerson.h"

#include <optional>

namespace lodestar {

/// What a typed measurement becomes: grams, or tenths of a millimetre. Nothing if it is no amount.
std::optional<qint64> amountOf(const Visit::Measurement& typed);
bool isWeight(const QString& measure);
/// The fields of its entry ("measured", "on"); nothing if it is no amount.
std::optional<QJsonObject> measurementFields(const Visit::Measurement& typed, const QString& on);
/// What must be asked about a typed value before it is kept (core/base/Plausibility): of a child whose age is known for
/// certain; corrected age for one born early. Nothing when it is usual or no amount.
std::optional<MeasurementDoubt> doubtAbout(const Visit::Measurement& typed, const VisitPerson& child, QDate on);
/// An amount as it would be typed in the unit that was chosen: "4.86".
QString typedText(const Visit::Measurement& typed, qint64 amount);

} // namespace lodestar
