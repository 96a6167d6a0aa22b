#pragma once

#include "core/reports/Reports.h"

namespace lodestar::reports {

/// The strategy's areas over the twelve months up to a quarter's last day, targeted wards beside the rest, with 95 %
/// intervals and England's figures; the reach since the start. Suppressed, as all of these.
Result<Report> makeOutcomes(Connection& connection, const ReportAsk& ask);
/// One area (the filter) by ward.
Result<Report> makeOutcomeWards(Connection& connection, const ReportAsk& ask);
/// One area (the filter) by financial year of birth, years of which all children have come to the age.
Result<Report> makeOutcomeCohorts(Connection& connection, const ReportAsk& ask);
/// From a mood screen to being seen, with the days between; referrals for smoking, alcohol and drugs. As the two below
/// over the last financial year that was over by the quarter's last day.
Result<Report> makeOutcomeMood(Connection& connection, const ReportAsk& ask);
/// Programmes: who was reached, how often they came, who completed, what changed.
Result<Report> makeOutcomeProgrammes(Connection& connection, const ReportAsk& ask);
/// Children reached since the start, and who moved in and out, by ward.
Result<Report> makeOutcomeReach(Connection& connection, const ReportAsk& ask);

QList<ReportFilter> outcomeAreaFilters();

} // namespace lodestar::reports
