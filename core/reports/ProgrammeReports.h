#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// The courses that ran in a period, each with its figures: held sessions, who came, who completed, cost.
Result<Report> makeProgrammes(Connection& connection, const ReportAsk& ask);

/// Who came to which session of the courses that ran in a period, a page for each course.
Result<Report> makeProgrammeRegister(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
