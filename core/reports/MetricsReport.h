#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// The national metrics of a quarter as they go into the statutory return, exact, with the quarter before and England's
/// published figures beside them. Every row leads to who is behind it.
Result<Report> makeMetrics(Connection& connection, const ReportAsk& ask);
/// Who is behind one number, and why each is in or out; the filter is its code. With them who came to the age and is
/// left out, and completed contacts that name nobody.
Result<Report> makeMetricChildren(Connection& connection, const ReportAsk& ask);
/// Who turns an age within 14 days and has not had what is due by then; the filter is the age.
Result<Report> makeMetricsAhead(Connection& connection, const ReportAsk& ask);
/// One set of counts by ward, team, practitioner, needs level, ethnic group or language (the filter), with small counts
/// and what they could be worked out from left out.
Result<Report> makeMetricGroups(Connection& connection, const ReportAsk& ask);

/// The filters of the reports above.
QList<ReportFilter> metricCodeFilters();
QList<ReportFilter> aheadFilters();
QList<ReportFilter> groupFilters();

} // namespace lodestar::reports
