#pragma once

#include "core/reports/Report.h"

namespace lodestar::reports {

/// The tables of a report as CSV (RFC 4180, UTF-8, `\n`): keys of the columns, then the rows, exact and untranslated;
/// an empty line between two tables. Rates with 4 decimals, money in pounds; what was suppressed is "suppressed", what
/// is not known is empty.
QString csvOf(const Report& report);
QString csvOf(const ReportTable& table);

} // namespace lodestar::reports
