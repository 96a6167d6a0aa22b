#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// One A4 page of a quarter for the board and the community partnership: in the words of a parent who sits on it, with
/// the year before and England beside each share. Suppressed aggregates alone.
Result<Report> makeBoard(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
