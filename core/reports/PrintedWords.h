#pragma once

#include <QString>

namespace lodestar::reports {

/// What the audit calls a print or an export ("caseload, 12 families", "report metrics, 2 pages"), in the words of the
/// screen. What has no word of its own, as the title of a sheet, is answered as it was written.
QString printedWords(const QString& detail);

} // namespace lodestar::reports
