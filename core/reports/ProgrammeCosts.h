#pragma once

#include "core/base/FinancialYear.h"
#include "core/reports/Report.h"
#include "core/services/Budget.h"

namespace lodestar::reports {

/// What the programmes of a year cost: a chart of the cost for each family, and the table. A number of families that is
/// small, or could be worked out, is left out, and with it what the cost divided by it would tell.
Result<QList<ReportPart>> programmeCostParts(Connection& connection, FinancialYear year,
                                             const QList<BudgetLine>& budget, qint64 threshold);

} // namespace lodestar::reports
