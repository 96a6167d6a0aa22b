#include "core/reports/MetricTable.h"

#include "core/base/DateText.h"
#include "core/reports/MetricsWords.h"
#include "core/reports/ReportParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr double percent = 100;

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

const ShownCount& countOf(const ShownCounts& counts, Code code) {
    return counts[static_cast<std::size_t>(code)];
}

ReportCell countCell(const std::optional<qint64>& count) {
    return count ? numberCell(static_cast<double>(*count)) : leftOutCell();
}

/// Known and publishable, of the three counts of feeding together.
std::pair<ReportCell, ReportCell> feedingCells(const ShownCounts& counts) {
    const QList<Code> feeding{Code::C8ii, Code::C8iii, Code::C8iv};
    const bool whole = std::ranges::all_of(
        feeding, [&](Code code) { return countOf(counts, code).numerator && countOf(counts, code).denominator; });
    if (!whole) return {leftOutCell(), leftOutCell()};
    const MetricTotals totals = knownTotals(counts);
    const auto known = totals.shownKnownPercent();
    return {shareCell(known.value_or(0), known ? percent : 0),
            totals.isFeedingPublishable() ? wordCell(say(QT_TRANSLATE_NOOP("Reports", "yes")), u"y"_s)
                                          : wordCell(say(QT_TRANSLATE_NOOP("Reports", "no")), u"n"_s)};
}

/// "85.2 % (2024/25; OHID, 4 November 2025)"
ReportCell englandCell(const MetricRules& rules, Code code) {
    const EnglandFigure* figure = rules.englandOf(codeText(code));
    if (figure == nullptr) return {};
    return textCell(u"%1 % (%2; %3)"_s.arg(figure->percent, 0, 'f', 1).arg(figure->period, figure->source));
}

} // namespace

QList<ReportColumn> metricColumns() {
    using K = ColumnKind;
    return {{u"code"_s, say(QT_TRANSLATE_NOOP("Reports", "Code")), K::Text, 6},
            {u"name"_s, say(QT_TRANSLATE_NOOP("Reports", "What is counted")), K::Text, 28},
            {u"numerator"_s, say(QT_TRANSLATE_NOOP("Reports", "Number")), K::Number, 8},
            {u"denominator"_s, say(QT_TRANSLATE_NOOP("Reports", "Of")), K::Number, 8},
            {u"value"_s, say(QT_TRANSLATE_NOOP("Reports", "Share")), K::Percent, 8},
            {u"known_percent"_s, say(QT_TRANSLATE_NOOP("Reports", "Known")), K::Percent, 8},
            {u"publishable"_s, say(QT_TRANSLATE_NOOP("Reports", "Publishable")), K::Text, 10},
            {u"england"_s, say(QT_TRANSLATE_NOOP("Reports", "England")), K::Text, 22}};
}

QList<ReportCell> metricCells(Code code, const ShownCounts& counts, const MetricRules& rules) {
    const ShownCount& count = countOf(counts, code);
    const ReportCell part = countCell(count.numerator);
    const ReportCell whole = MetricTotals::hasDenominator(code) ? countCell(count.denominator) : ReportCell();
    std::pair<ReportCell, ReportCell> feeding;
    if (MetricTotals::needsKnown(code)) feeding = feedingCells(counts);
    const ReportCell share = MetricTotals::hasDenominator(code) ? shareCell(part, whole) : ReportCell();
    return {textCell(codeText(code)),
            wordCell(metricWords(code), codeName(code)),
            part,
            whole,
            share,
            feeding.first,
            feeding.second,
            englandCell(rules, code)};
}

ReportText prevalence(const MetricTotals& totals, const MetricRules& rules) {
    const Count& due = totals.of(Code::C8ii);
    if (due.denominator == 0)
        return {ReportText::Level::Sentence,
                say(QT_TRANSLATE_NOOP("Reports", "No infant was due a 6-8 week review in this quarter."))};
    const auto fed = static_cast<double>(due.numerator + totals.of(Code::C8iii).numerator);
    const QString ours = QString::number(percent * fed / static_cast<double>(due.denominator), 'f', 1);
    QString text =
        QCoreApplication::translate("Reports", "Breastfed totally or partially at 6-8 weeks: %1 % of all infants due.")
            .arg(ours);
    if (const EnglandFigure* figure = rules.englandOf(u"breastfed"))
        text += u' ' + QCoreApplication::translate("Reports", "England %1: %2 % (%3).")
                           .arg(figure->period)
                           .arg(figure->percent, 0, 'f', 1)
                           .arg(figure->source);
    return {ReportText::Level::Sentence, text};
}

QList<ReportPart> validation(const MetricTotals& totals) {
    QList<ReportPart> parts;
    const auto invalid = validate(totals);
    for (const Invalid each : invalid)
        parts.append(ReportText{ReportText::Level::Sentence, invalidWords(each, totals)});
    if (invalid.isEmpty())
        parts.append(ReportText{
            ReportText::Level::Small,
            say(QT_TRANSLATE_NOOP("Reports", "The return passes its checks: no number is above its whole, the new "
                                             "birth visits add up, feeding is known of 95 % or more."))});
    return parts;
}

ReportText returnUse() {
    return {
        ReportText::Level::Sentence,
        say(QT_TRANSLATE_NOOP("Reports", "Exact counts: statutory return to OHID only. Everything else that leaves the "
                                         "service is the report by groups, with small counts left out."))};
}

QString quarterWords(const Quarter& quarter) {
    return QCoreApplication::translate("Reports", "Quarter %1, %2 to %3")
        .arg(quarter.text(), dateText(quarter.first()), dateText(quarter.last()));
}

QString whoIsCounted(const Quarter& quarter) {
    return QCoreApplication::translate("Reports",
                                       "Children the service was responsible for on %1; corrected age is not used.")
        .arg(dateText(quarter.last()));
}

} // namespace lodestar::reports
