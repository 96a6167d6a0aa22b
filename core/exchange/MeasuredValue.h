#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace lodestar::exchange {

/// A measure as the record holds it, computed without floating numbers: grams, or tenths of a millimetre, rounded half
/// up, with what was written beside it: {measure, amount, unit, asWritten}.
/// `value` is a decimal with a point; `unit` is UCUM or plain (kg, g, lb, [lb_av], oz, [oz_av]; m, cm, mm, in, [in_i]).
/// Nothing for another unit, one that does not fit the measure, or a value that is no positive decimal.
std::optional<QJsonObject> measuredValue(const QString& measure, const QString& value, const QString& unit);

} // namespace lodestar::exchange
