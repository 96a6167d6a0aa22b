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

/// What is left out of a report that leaves the service.
inline ReportCell leftOutCell() {
    return {{}, {}, true};
}
/// The same of counts of which either may be left out: then so is their share, from which they could be worked out.
inline ReportCell shareCell(const ReportCell& part, const ReportCell& whole) {
    if (part.suppressed || whole.suppressed) return leftOutCell();
    return shareCell(part.value.value_or(0), whole.value.value_or(0));
}

/// "1 Jul 2026 to 30 Sep 2026"
QString periodWords(const ReportAsk& ask);

} // namespace lodestar::reports
