#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

// Cells as the makers of reports write them.

inline ReportCell textCell(const QString& text) {
    return {text};
}
/// A word of the record, as people read it and as the CSV has it.
inline ReportCell wordCell(const QString& words, const QString& code) {
    return {words, {}, false, code};
}
inline ReportCell dateCell(QDate on) {
    return {on.isValid() ? on.toString(Qt::ISODate) : QString()};
}
inline ReportCell numberCell(double value) {
    return {{}, value};
}
/// Of `whole`; not known where there is nothing to be a part of.
inline ReportCell shareCell(double part, double whole) {
    return {{}, whole > 0 ? std::optional(part / whole) : std::nullopt};
}

/// "1 Jul 2026 to 30 Sep 2026"
QString periodWords(const ReportAsk& ask);

} // namespace lodestar::reports
