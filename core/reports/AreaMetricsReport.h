#pragma once

#include "core/reports/Reports.h"
#include "core/services/AreaMetrics.h"

namespace lodestar::reports {

/// The national metrics of the whole area as the server counted them last, with how the last question to it ended; the
/// filter says whether small counts are left out or the counts are the return's, exact.
Result<Report> makeAreaMetrics(Connection& connection, const ReportAsk& ask);
/// Asks the server for them. Who may not ask for the return does not ask.
Status askForAreaMetrics(Connection& connection, const ServerAccess& access, const ReportAsk& ask);

QList<ReportFilter> areaMetricsFilters();

} // namespace lodestar::reports
