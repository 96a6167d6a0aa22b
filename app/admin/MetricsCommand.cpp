// report metrics: the national metrics of a quarter, for the statutory return and for scripts.
#include "app/admin/Command.h"

#include "core/reports/MetricsCsv.h"
#include "core/reports/MetricsWords.h"
#include "core/services/Audit.h"
#include "core/services/MetricsReader.h"

#include <QSaveFile>

namespace lodestar::admin {

using namespace Qt::StringLiterals;
using metrics::Code;
using metrics::MetricTotals;
using metrics::NationalMetrics;

namespace {

Status saveText(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, path);
    return {};
}

QString asTable(const NationalMetrics& counted) {
    constexpr int codeWidth = 7;
    constexpr int nameWidth = 58;
    constexpr int hundred = 100;
    QString text;
    for (const Code code : metrics::allCodes()) {
        const metrics::Count& count = counted.totals.of(code);
        text += metrics::codeText(code).leftJustified(codeWidth) + metrics::codeName(code).leftJustified(nameWidth) +
                QString::number(count.numerator);
        if (MetricTotals::hasDenominator(code)) text += u" of %1"_s.arg(count.denominator);
        if (const auto value = counted.totals.value(code)) text += u"  %1 %"_s.arg(hundred * *value, 0, 'f', 1);
        if (const auto known = counted.totals.knownPercent(); known && MetricTotals::needsKnown(code))
            text += u"  known %1 %%2"_s.arg(*known, 0, 'f', 1)
                        .arg(counted.totals.isFeedingPublishable() ? QString() : u", not publishable"_s);
        text += u'\n';
    }
    return text;
}

} // namespace

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
    context.out << (context.arguments.flag("csv") ? reports::metricsCsv(counted, rules) : asTable(counted));
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
