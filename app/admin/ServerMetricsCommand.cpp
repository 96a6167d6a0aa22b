// server metrics: the national metrics of the whole area, from what the server keeps beside its logs.
#include "app/admin/MetricsText.h"
#include "app/admin/OpenedServer.h"
#include "app/admin/ServerCommands.h"
#include "core/reports/MetricsCsv.h"
#include "core/reports/MetricsWords.h"
#include "core/sync/ServerMetricCounts.h"

namespace lodestar::admin {

using namespace Qt::StringLiterals;
using metrics::NationalMetrics;
using metrics::Quarter;

namespace {

Status rebuild(Context& context, sync::ServerMetricCounts& counts) {
    LODESTAR_TRY(counts.forget());
    bool whole = false;
    while (!whole) {
        LODESTAR_ASSIGN(whole, counts.fillSome());
    }
    context.err << "What is counted was read anew from all logs.\n";
    return {};
}

/// Everybody behind the numbers is counted; the sums must say the same.
Result<NationalMetrics> recounted(const metrics::AreaFacts& facts, const Quarter& quarter,
                                  const metrics::MetricRules& rules, const metrics::MetricTotals& sums) {
    NationalMetrics counted = metrics::countMetrics(facts, quarter, rules);
    if (counted.totals == sums) return counted;
    return fail(
        ErrorCode::Conflict,
        u"a full count differs from the running sums; lodestar-admin server metrics --rebuild makes both anew"_s);
}

Status writeCounts(Context& context, const NationalMetrics& counted, const metrics::MetricRules& rules) {
    context.out << (context.arguments.flag("csv") ? reports::metricsCsv(counted, rules) : metricsTable(counted.totals));
    for (const metrics::Invalid each : metrics::validate(counted.totals))
        context.err << reports::invalidWords(each, counted.totals) << '\n';
    context.err << u"The whole area, exact counts: statutory return to OHID only. %1\n"_s.arg(rules.version);
    return {};
}

/// With --children or --recount from everybody, else from the sums alone.
Status count(Context& context, OpenedServer& server, const Quarter& quarter) {
    sync::ServerMetricCounts counts = server.metrics();
    const metrics::MetricRules& rules = server.settings().counting->rules;
    NationalMetrics counted;
    counted.quarter = quarter;
    LODESTAR_ASSIGN(counted.totals, counts.totals(quarter));
    const QString file = context.arguments.value("children");
    const bool children = !file.isEmpty() || context.arguments.flag("children");
    LODESTAR_TRY(server.noteCounted(quarter.text(), children ? u"children"_s : QString()));
    if (!children && !context.arguments.flag("recount")) return writeCounts(context, counted, rules);
    LODESTAR_ASSIGN(const auto facts, counts.facts(quarter));
    LODESTAR_ASSIGN(counted, recounted(facts, quarter, rules, counted.totals));
    LODESTAR_TRY(writeCounts(context, counted, rules));
    const QString lines = reports::metricChildrenCsv(counted, facts);
    if (!file.isEmpty()) return saveText(file, lines);
    if (children) context.out << '\n' << lines;
    return {};
}

} // namespace

Status runServerMetrics(Context& context) {
    const QString asked = context.arguments.value("quarter");
    const bool anew = context.arguments.flag("rebuild");
    if (asked.isEmpty() && !anew) return wrongUsage(u"--quarter 2025/26-Q4 is needed"_s);
    const auto quarter = Quarter::fromText(asked);
    if (!asked.isEmpty() && !quarter) return wrongUsage(u"a quarter is written 2025/26-Q4"_s);
    LODESTAR_ASSIGN(const auto server, OpenedServer::open(context));
    sync::ServerMetricCounts counts = server->metrics();
    if (anew) LODESTAR_TRY(rebuild(context, counts));
    if (asked.isEmpty()) return {};
    LODESTAR_ASSIGN(const bool whole, counts.isWhole());
    if (!whole)
        return fail(ErrorCode::NotFound,
                    u"the counts are not whole yet: lodestar-server reads the logs while it runs, or server metrics "
                    "--rebuild does it now"_s);
    return count(context, *server, *quarter);
}

} // namespace lodestar::admin
