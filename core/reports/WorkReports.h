#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// Contacts of each practitioner by month, by how they met and what came of it, and by type.
Result<Report> makeActivity(Connection& connection, const ReportAsk& ask);

/// What was printed and exported from this laptop: what, for whom, when, by whom.
Result<Report> makePrints(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
