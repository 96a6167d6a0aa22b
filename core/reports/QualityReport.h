#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// What is missing, impossible, doubled or late in the records, counted and listed. The filter is the number of hours
/// after which an entry is late.
Result<Report> makeDataQuality(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
