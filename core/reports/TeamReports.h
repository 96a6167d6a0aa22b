#pragma once

#include "core/reports/Reports.h"
#include "core/services/TeamDay.h"

namespace lodestar::reports {

/// What each practitioner carries, against the yardstick, with the counting rule. Numbers of a practitioner, no family.
Report teamCaseloadReport(const TeamDay& day);
/// Families without contact for so many days: of one ward or practitioner where they are named.
Report unseenReport(const TeamDay& day, const QString& ward = {}, const QString& practitioner = {});

/// The same as the list of reports asks for them; the filter of the second is a number of days.
Result<Report> makeTeamCaseloads(Connection& connection, const ReportAsk& ask);
Result<Report> makeUnseen(Connection& connection, const ReportAsk& ask);

} // namespace lodestar::reports
