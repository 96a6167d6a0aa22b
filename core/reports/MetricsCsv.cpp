#include "core/reports/MetricsCsv.h"

#include "core/reports/MetricsWords.h"
#include "core/services/CsvCell.h"

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr int decimals = 4;

QString numberOrEmpty(const std::optional<double>& value) {
    return value ? QString::number(*value, 'f', decimals) : QString();
}

} // namespace

QString metricsCsv(const NationalMetrics& counted, const MetricRules& rules) {
    QString csv = u"code,name,numerator,denominator,value,known_percent,publishable,rule\n"_s;
    const MetricTotals& totals = counted.totals;
    for (const Code code : allCodes()) {
        const bool known = MetricTotals::needsKnown(code);
        const QString denominator =
            MetricTotals::hasDenominator(code) ? QString::number(totals.of(code).denominator) : QString();
        const QString publishable = totals.isFeedingPublishable() ? u"y"_s : u"n"_s;
        csv += QStringList{codeText(code),
                           csvCell(codeName(code)),
                           QString::number(totals.of(code).numerator),
                           denominator,
                           numberOrEmpty(totals.value(code)),
                           known ? numberOrEmpty(totals.knownPercent()) : QString(),
                           known ? publishable : QString(),
                           csvCell(rules.version)}
                   .join(u',') +
               u'\n';
    }
    return csv;
}

QString metricChildrenCsv(const NationalMetrics& counted, const AreaFacts& facts) {
    QString csv = u"code,child_ref,in_numerator,reason\n"_s;
    for (const Code code : allCodes()) {
        for (const NationalMetrics::Behind& each : counted.of(code)) {
            const QString& ref =
                code == Code::C1 ? facts.pregnancies[each.subject].ref : facts.children[each.subject].ref;
            csv += QStringList{codeText(code), csvCell(ref), each.standing.in ? u"y"_s : u"n"_s,
                               csvCell(reasonWords(each.standing.reason, each.standing.on))}
                       .join(u',') +
                   u'\n';
        }
    }
    return csv;
}

} // namespace lodestar::reports
