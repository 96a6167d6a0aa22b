#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// Every family of a caseload with its children, level, next step and last contact. A confidential address is in no
/// form of it.
Result<Report> makeCaseload(Connection& connection, const ReportAsk& ask);

/// What is overdue, by why it is: nobody has the family, nobody knows where it is, no access, not brought, declined,
/// called off, not tried. What was promised is counted, and not told.
Result<Report> makeOverdue(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
