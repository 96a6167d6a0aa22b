#include "ui/pages/SupervisionPrint.h"

#include "core/reports/SupervisionReport.h"
#include "ui/pages/PrintAsk.h"
#include "ui/reports/ReportPrint.h"

namespace lodestar::pages {

using namespace Qt::StringLiterals;

void printSupervision(Session& session, QWidget* page, const SupervisionSession& of, bool sealed,
                      const std::function<void(const Error&)>& failed) {
    const QString reference = of.supervisees.isEmpty() ? QString() : of.supervisees.first().reference;
    const reports::SupervisionAsk ask{session.me(), reference, {}, {}, of.record, sealed};
    session
        .read([ask, today = session.clock().today()](Connection& connection) {
            return reports::supervisionReport(connection, ask, today);
        })
        .then(page, [&session, page, sealed, failed](const Result<reports::Report>& report) {
            if (!report) return failed(report.error());
            const QString what = sealed ? u"report supervision, sealed"_s : u"report supervision"_s;
            askAndPrint({session, page, what, {}},
                        [report = *report](QPagedPaintDevice& device, const reports::ListPrint::By& by) {
                            return reports::printReport(report, by, {}, device);
                        });
        });
}

} // namespace lodestar::pages
