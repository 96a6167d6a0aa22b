#pragma once

#include "core/base/Result.h"
#include "core/reports/Report.h"
#include "ui/reports/ListPrint.h"

namespace lodestar::reports {

/// Prints a report on A4, upright unless a table has more columns than that has room for: the marking, the service and
/// page x of y at the head of each page, who printed it when at its foot; heads of tables repeated, no row cut, a chart
/// with its title and its sentence on one page; a report that is meant for one page in type as large as fits there.
/// Answers how many pages; 0 when the device cannot be painted on.
int printReport(const Report& report, const ListPrint::By& by, const QString& service, QPagedPaintDevice& device);

/// The same as a PDF file. FileUnwritable, or the number of pages.
Result<int> printReportTo(const Report& report, const ListPrint::By& by, const QString& path);

} // namespace lodestar::reports
