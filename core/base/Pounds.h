#pragma once

#include <QString>

#include <optional>

namespace lodestar {

/// Money is whole pence everywhere; this is how it is read and written.

/// Pounds as somebody types them ("12.50", "£12,500", "9.5") in pence: at most two digits behind the point, at most
/// nine before it, commas between thousands. Nothing for anything else, less than nothing included.
std::optional<qint64> penceFrom(const QString& typed);
/// 1250050 as "12500.50": for files and fields.
QString poundsText(qint64 pence);

} // namespace lodestar
