#pragma once

#include "core/services/Work.h"

#include <optional>

namespace lodestar {

/// A number that the area has chosen (kind `area_setting`), by the setting's name; nothing while nobody chose one. Its
/// id is derived from the name, so that two laptops that choose make one entry.
Result<std::optional<int>> areaNumber(Connection& connection, const QString& name);
/// The caller has checked the value.
Status setAreaNumber(Work& work, const QString& name, int value);

} // namespace lodestar
