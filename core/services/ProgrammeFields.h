#pragma once

#include "core/services/Programmes.h"

namespace lodestar {

/// The fields of the kind `programme`, read from a row that ships or from an entry alike.
Programme programmeFrom(const QJsonObject& fields);
/// All of them; null for what is not stated.
QJsonObject fieldsOf(const Programme& programme);
/// The rows that ship (resources/programmes), in their order.
const QList<Programme>& shippedProgrammes();

/// A number of a composite, if it is stated.
std::optional<int> statedNumber(const QJsonObject& object, QLatin1StringView name);

} // namespace lodestar
