#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// What partners spend for each child of 0 to 3 by financial year, to prevent and to put right, beside outcomes; what
/// programmes cost for each family and each family that completed. Up to the financial year of the quarter asked for.
/// Suppressed: neither a small number of children or families, nor a cost that it could be worked out from.
Result<Report> makeMoney(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
