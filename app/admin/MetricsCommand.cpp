// report metrics: the national metrics of a quarter, for the statutory return and for scripts.
#include "app/admin/Command.h"
#include "app/admin/MetricsText.h"

#include "core/reports/MetricsCsv.h"
#include "core/reports/MetricsWords.h"
#include "core/services/Audit.h"
#include "core/services/MetricsReader.h"

namespace lodestar::admin {

using namespace Qt::StringLiterals;
using metrics::NationalMetrics;

Status runReportMetrics(Context& context) {
    const QString asked = context.arguments.value("quarter");
    if (asked.isEmpty()) return wrongUsage(u"--quarter 2025/26-Q4 is needed"_s);
    const auto quarter = metrics::Quarter::fromText(asked);
    if (!quarter) return wrongUsage(u"a quarter is written 2025/26-Q4"_s);
    if (const QString pages = context.arguments.value("pdf"); !pages.isEmpty())
        return writeReportPdf(context, u"metrics"_s, pages);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    LODESTAR_ASSIGN(const auto rules, shippedMetricRules());
    LODESTAR_ASSIGN(
        const auto facts,
        opened.session->read([&](Connection& connection) { return readMetricFacts(connection, *quarter, *quarter); })
            .result());
    const QString now = context.clock.now().toString(Qt::ISODate);
    const AuditLine line{now, opened.session->me().staff, u"exported"_s, {}, u"report metrics "_s + quarter->text()};
    LODESTAR_TRY(opened.session->keep([&](Connection& connection) { return note(connection, line); }).result());
    const NationalMetrics counted = metrics::countMetrics(facts, *quarter, rules);
    context.out << (context.arguments.flag("csv") ? reports::metricsCsv(counted, rules) : metricsTable(counted.totals));
    const QString children = reports::metricChildrenCsv(counted, facts);
    if (context.arguments.flag("children")) context.out << '\n' << children;
    if (const QString file = context.arguments.value("children"); !file.isEmpty())
        LODESTAR_TRY(saveText(file, children));
    for (const metrics::Invalid each : metrics::validate(counted.totals))
        context.err << reports::invalidWords(each, counted.totals) << '\n';
    if (const auto loose = facts.withoutSubject.size() + facts.withoutPregnancy.size(); loose > 0)
        context.err << u"%1 completed contacts name nobody and are not counted.\n"_s.arg(loose);
    context.err << u"Exact counts: statutory return to OHID only. %1\n"_s.arg(rules.version);
    return {};
}

} // namespace lodestar::admin
