// report referrals: the list of the desktop, for scripts.
#include "app/admin/Command.h"

#include "core/services/ReferralFilter.h"

namespace lodestar::admin {

using namespace Qt::StringLiterals;

Status runReportReferrals(Context& context) {
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    const ReferralAsk ask{.me = opened.session->me(), .today = context.clock.today()};
    LODESTAR_ASSIGN(
        const auto rows,
        opened.session->read([&](Connection& connection) { return readReferrals(connection, ask); }).result());
    if (context.arguments.flag("csv")) {
        context.out << QString::fromUtf8(referralsCsv(rows, ask.today));
        return {};
    }
    for (const ReferralRow& row : rows) {
        const QString person = QStringList{row.person.given, row.person.family}.join(u' ').trimmed();
        const QString late = row.times.isOverdue(ask.today) ? rules::alertName(row.times.awaits) : QString();
        context.out << rules::stateName(row.state()).leftJustified(20) << row.times.by.toString(Qt::ISODate) << "  "
                    << late.leftJustified(22) << "  " << row.service << "  "
                    << (person.isEmpty() ? row.family + u" family"_s : person) << ", " << row.ward << '\n';
    }
    return {};
}

} // namespace lodestar::admin
