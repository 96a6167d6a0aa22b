#pragma once

#include "core/services/Visit.h"
#include "core/services/VisitPerson.h"

#include <optional>

namespace lodestar {

/// A typed value far outside what is usual at this age, and what was perhaps meant: a slip of the decimal point or of
/// the unit. It asks; the person decides, and may keep the value with a reason.
struct MeasurementDoubt {
    QString measure;
    qint64 amount = 0;             ///< grams or tenths of a millimetre
    std::optional<qint64> perhaps; ///< the value that one slip would explain
    QString perhapsText;           ///< as it would be typed in the unit that was chosen
    int ageDays = 0;
};

/// Nothing when the value is usual, when it is no amount, or when the age is not known for certain.
/// Limits: WHO Child Growth Standards (2006) at the flags of WHO Anthro: weight -6 to +5, length and height -6 to +6,
/// head -5 to +5 standard deviations, the wider of both sexes. Before term the lower limit is the smallest that a scale
/// in use shows (150 g; RCPCH input limits).
std::optional<MeasurementDoubt> doubtAbout(const Visit::Measurement& typed, const VisitPerson& child, QDate on);

} // namespace lodestar
