// report referrals: the list of the desktop, for scripts.
#include "app/admin/Command.h"

#include "core/reports/ReportCsv.h"
#include "core/reports/Reports.h"

namespace lodestar::admin {

Status runReportReferrals(Context& context) {
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    const reports::ReportAsk ask{
        .id = QStringLiteral("referrals"), .me = opened.session->me(), .now = context.clock.now()};
    LODESTAR_ASSIGN(
        const reports::Report report,
        opened.session->read([&](Connection& connection) { return reports::makeReport(connection, ask); }).result());
    context.out << reports::csvOf(report);
    return {};
}

} // namespace lodestar::admin
