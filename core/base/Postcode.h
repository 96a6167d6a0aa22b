#pragma once

#include <QString>

#include <optional>

namespace lodestar {

/// "ss09xq" -> "SS0 9XQ". Nothing unless it has the shape of a UK postcode; the NHS pseudo-postcodes ZZ99 (no fixed
/// abode and the like) are taken.
std::optional<QString> normalisePostcode(QStringView text);

} // namespace lodestar
