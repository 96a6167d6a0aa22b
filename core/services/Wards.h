#pragma once

#include <QStringList>

namespace lodestar {

/// The wards of the area that this program is set up for (resources/codes/wards.json), as they are offered where a
/// ward is chosen; any other may be typed.
QStringList areaWards();

} // namespace lodestar
