#pragma once

#include <QString>

namespace lodestar {

/// "pl", "POL" or "pl-PL" -> "Polish": other systems send ISO 639 codes, people read words. Anything else stays as it
/// is.
QString languageName(const QString& text);

} // namespace lodestar
