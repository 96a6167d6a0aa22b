#include "app/desktop/ReportRun.h"

#include "core/reports/ReportOptions.h"
#include "core/services/Audit.h"
#include "core/services/ServerQuestion.h"
#include "ui/reports/ReportPrint.h"
#include "ui/theme/Words.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace lodestar::desktop {

using namespace Qt::StringLiterals;

ReportRun::ReportRun(const QString& folder, const Clock& clock)
    : m_clock(clock)
    , m_profile(folder, clock) {}

int ReportRun::run(const QCommandLineParser& parser, const QString& passphrase) {
    const Status status = print(parser, passphrase);
    if (status) return 0;
    QTextStream err(stderr);
    const QString usage = u"usage: "_s;
    if (status.error().detail.startsWith(usage)) {
        err << status.error().detail.mid(usage.size()) << '\n';
        return 2;
    }
    err << theme::Words::text(status.error()) << '\n';
    return 1;
}

Status ReportRun::print(const QCommandLineParser& parser, const QString& passphrase) {
    const QString path = parser.value(u"pdf"_s);
    reports::ReportAsk ask{.id = parser.value(u"report"_s), .now = m_clock.now()};
    if (reports::reportKind(ask.id) == nullptr || path.isEmpty())
        return fail(ErrorCode::InvalidInput, u"usage: --report ID --pdf FILE; lodestar-admin report lists the IDs"_s);
    LODESTAR_TRY(reports::readReportOptions(ask, [&](const QString& name) { return parser.value(name); }));
    if (!m_profile.exists()) return fail(ErrorCode::NotFound, m_profile.paths().store());
    LODESTAR_ASSIGN(const auto session,
                    m_profile.unlock(SecureBytes::passphrase(passphrase), StoreThread::Mode::SameThread));
    ask.me = session->me();
    LODESTAR_TRY(session
                     ->onSyncThread([&](Connection& c, const DeviceKey& key) {
                         return reports::askServerFor(c, {key, m_clock, httpTransports()}, ask);
                     })
                     .result());
    LODESTAR_ASSIGN(const reports::Report report,
                    session->read([&](Connection& c) { return reports::makeReport(c, ask); }).result());
    LODESTAR_ASSIGN(const QString laptop, session->read([](Connection& c) { return laptopName(c); }).result());
    LODESTAR_ASSIGN(const int pages, reports::printReportTo(report, {ask.now, ask.me.name, laptop}, path));
    const AuditLine line{
        ask.now.toString(Qt::ISODate), ask.me.staff, u"printed"_s, {}, u"report %1, %2 pages"_s.arg(ask.id).arg(pages)};
    return session->keep([&](Connection& c) { return note(c, line); }).result();
}

} // namespace lodestar::desktop
