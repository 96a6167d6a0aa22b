#include "core/reports/OutcomeParts.h"

#include "core/base/DateText.h"
#include "core/base/FinancialYear.h"
#include "core/metrics/OutcomeCounting.h"
#include "core/services/OutcomesReader.h"
#include "core/services/SmallCounts.h"

#include <QCoreApplication>
#include <QLocale>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// Children added up from the start, year by year; a year that is left out keeps the line from going on.
ReportChart reachChart(const ShownGroups& years, const OutcomeRules& rules) {
    ReportChart chart;
    chart.kind = ReportChart::Kind::Lines;
    chart.title = say(QT_TRANSLATE_NOOP("Reports", "Children reached since the start, targeted wards"));
    ReportChart::Series targeted{targetedWords(), {}};
    double sum = 0;
    bool known = true;
    for (qsizetype row = 0; row < years.groups(); ++row) {
        chart.categories.append(years.nameCell(row).text);
        const auto count = years.sumOf(row, {0});
        known = known && count.has_value();
        sum += static_cast<double>(count.value_or(0));
        targeted.values.append(known ? std::optional(sum) : std::nullopt);
    }
    chart.series = {targeted};
    if (rules.reachTarget > 0) {
        chart.target = static_cast<double>(rules.reachTarget);
        chart.targetName = say(QT_TRANSLATE_NOOP("Reports", "Target of the strategy"));
    }
    return chart;
}

QString reachSentence(const ShownGroups& years, const OutcomeRules& rules) {
    const auto targeted = years.groups() > 0 ? years.sumOf(years.groups(), {0}) : std::optional<qint64>(0);
    const auto rest = years.groups() > 0 ? years.sumOf(years.groups(), {1}) : std::optional<qint64>(0);
    if (!targeted || !rest) return say(QT_TRANSLATE_NOOP("Reports", "Too few children to say how many were reached."));
    const QLocale locale;
    QString words = QCoreApplication::translate(
                        "Reports", "%1 children of the targeted wards were reached since %2, and %3 of the rest.")
                        .arg(locale.toString(*targeted), dateText(rules.start), locale.toString(*rest));
    if (rules.reachTarget > 0)
        words += u' ' + QCoreApplication::translate("Reports", "The target is %1 (%2).")
                            .arg(locale.toString(rules.reachTarget), rules.reachTargetSource);
    return words;
}

QDate lastDay(const ReportAsk& ask) {
    return std::min(ask.quarter.value_or(Quarter::of(ask.today()).before()).last(), ask.today());
}

Result<OutcomeReading> upTo(Connection& connection, QDate on) {
    OutcomeReading reading;
    LODESTAR_ASSIGN(reading.rules, shippedOutcomeRules());
    LODESTAR_ASSIGN(reading.rules.smallCounts, smallCountThreshold(connection));
    LODESTAR_ASSIGN(reading.outcomes, readOutcomes(connection, on));
    return reading;
}

} // namespace

Result<OutcomeReading> OutcomeReading::of(Connection& connection, const ReportAsk& ask) {
    return upTo(connection, lastDay(ask));
}

Result<OutcomeReading> OutcomeReading::ofYear(Connection& connection, const ReportAsk& ask) {
    const QDate asked = lastDay(ask);
    const FinancialYear year = FinancialYear::of(asked);
    const QDate on = year.last() <= asked ? year.last() : year.first().addDays(-1);
    LODESTAR_ASSIGN(OutcomeReading reading, upTo(connection, on));
    reading.asked = asked;
    return reading;
}

Report OutcomeReading::begun() const {
    Report report;
    report.marking = Marking::Suppressed;
    report.about = asked ? QCoreApplication::translate("Reports", "The financial year %1, the last that was over on %2")
                               .arg(FinancialYear::of(outcomes.on).text(), dateText(*asked))
                         : QCoreApplication::translate("Reports", "The twelve months from %1 to %2")
                               .arg(dateText(yearBefore(outcomes.on)), dateText(outcomes.on));
    report.basis = asked ? yearBasis(rules) : outcomeBasis(rules);
    return report;
}

ReportText headingPart(const QString& words) {
    return {ReportText::Level::Heading, words};
}

ReportText sentencePart(const QString& words) {
    return {ReportText::Level::Sentence, words};
}

ReportTable groupPart(const QString& title, const QList<ReportColumn>& classes, const ShownGroups& groups) {
    ReportTable table;
    table.title = title;
    table.columns = {{u"group"_s, say(QT_TRANSLATE_NOOP("Reports", "Group")), ColumnKind::Text, 24}};
    table.columns += classes;
    table.columns.append({u"all"_s, say(QT_TRANSLATE_NOOP("Reports", "All")), ColumnKind::Number, 9});
    if (groups.groups() == 0) {
        table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nothing is written down in this time."));
        return table;
    }
    for (qsizetype row = 0; row <= groups.groups(); ++row) {
        ReportRow made;
        made.total = groups.isSum(row);
        made.cells.append(groups.nameCell(row));
        for (int column = 0; column <= groups.classes(); ++column)
            made.cells.append(groups.cell(row, column));
        table.rows.append(made);
    }
    return table;
}

QList<ReportPart> reachParts(const OutcomeReading& reading) {
    QList<GroupRow> rows;
    for (const ReachYear& each : reading.outcomes.reach)
        rows.append({each.year, {each.targeted, each.rest}});
    const ShownGroups years = ShownGroups::ofYears(std::move(rows), reading.rules.smallCounts);
    const QList<ReportColumn> columns{{u"targeted"_s, targetedWords(), ColumnKind::Number, 14},
                                      {u"rest"_s, restWords(), ColumnKind::Number, 14}};
    QList<ReportPart> parts{headingPart(say(QT_TRANSLATE_NOOP("Reports", "Children reached since the start")))};
    const QString sentence = reachSentence(years, reading.rules);
    if (years.groups() > 0) {
        ReportChart chart = reachChart(years, reading.rules);
        chart.sentence = sentence;
        parts.append(chart);
    } else {
        parts.append(sentencePart(sentence));
    }
    ReportTable table =
        groupPart(say(QT_TRANSLATE_NOOP("Reports", "Children reached for the first time, by year")), columns, years);
    table.columns.first() = {u"year"_s, say(QT_TRANSLATE_NOOP("Reports", "Year")), ColumnKind::Text, 20};
    table.note = QCoreApplication::translate(
                     "Reports", "Each child once, in the year of its first completed contact, or of the first session "
                                "that its family came to; years that are over, from %1 (%2).")
                     .arg(dateText(reading.rules.start), reading.rules.startSource);
    parts.append(table);
    return parts;
}

} // namespace lodestar::reports
