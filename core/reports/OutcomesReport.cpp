// The strategy's areas: targeted wards beside the rest, by ward, by year of birth.
#include "core/reports/StrategyReports.h"

#include "core/reports/OutcomeParts.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

OutcomeArea areaFrom(const QString& code) {
    const auto& all = outcomeAreas();
    const auto found = std::ranges::find(all, code, areaCode);
    return found == all.cend() ? OutcomeArea::SocialEmotional : *found;
}

void addRate(ReportChart::Series& series, const std::optional<ShownOutcome::Rate>& rate) {
    series.values.append(rate ? std::optional(rate->value) : std::nullopt);
    series.low.append(rate ? rate->interval.low : 0);
    series.high.append(rate ? rate->interval.high : 0);
}

/// A side of which nothing is shown anywhere has no bars to look for.
QList<ReportChart::Series> withValues(QList<ReportChart::Series> series) {
    series.removeIf([](const ReportChart::Series& each) {
        return std::ranges::none_of(each.values, [](const auto& value) { return value.has_value(); });
    });
    return series;
}

QString withEngland(const OutcomeRules& rules, Indicator indicator) {
    const QString england = englandWords(rules, indicator);
    return england.isEmpty() ? indicatorWords(indicator) : indicatorWords(indicator) + u", "_s + england;
}

/// "Breastfed at birth: 71.2% in the targeted wards, 74.0% in the rest; England ..." of what is shown.
QString comparison(const ShownOutcome& shown, const OutcomeRules& rules) {
    const ShownGroups& table = shown.table();
    QStringList parts;
    const qsizetype targeted = table.rowOf(targetedWords());
    const qsizetype rest = table.rowOf(restWords());
    if (const auto rate = targeted < 0 ? std::nullopt : shown.rate(targeted))
        parts.append(QCoreApplication::translate("Reports", "%1 in the targeted wards").arg(rateWords(rate->value)));
    if (const auto rate = rest < 0 ? std::nullopt : shown.rate(rest))
        parts.append(QCoreApplication::translate("Reports", "%1 in the rest").arg(rateWords(rate->value)));
    if (parts.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Reports", "too few children to be shown by targeted wards and the rest")));
    if (const QString england = englandWords(rules, shown.indicator()); !england.isEmpty()) parts.append(england);
    return indicatorWords(shown.indicator()) + u": "_s + parts.join(u", "_s) + u'.';
}

QList<ReportColumn> outcomeColumns(const QString& groups, const QString& key) {
    QList<ReportColumn> columns{{u"outcome"_s, say(QT_TRANSLATE_NOOP("Reports", "Outcome")), ColumnKind::Text, 27},
                                {key, groups, ColumnKind::Text, 16}};
    return columns + rateColumns();
}

/// A table of one indicator bears its name already.
ReportColumn inTheFileAlone(const ReportColumn& column) {
    return {column.key, {}, column.kind, 0};
}

/// The rows of one indicator; its name stands in the first of them on paper, in each in the CSV.
QList<ReportRow> rowsOf(const ShownOutcome& shown) {
    QList<ReportRow> rows;
    const ShownGroups& table = shown.table();
    // One group is everybody: it would say the same twice.
    const qsizetype first = table.groups() == 1 ? 1 : 0;
    for (qsizetype row = first; table.groups() > 0 && row <= table.groups(); ++row) {
        ReportRow made;
        const QString name = row == first ? indicatorWords(shown.indicator()) : u" "_s;
        made.cells = {wordCell(name, indicatorCode(shown.indicator())), table.nameCell(row)};
        made.cells += shown.cells(row);
        made.total = table.isSum(row);
        rows.append(made);
    }
    return rows;
}

ReportTable areaTable(const QList<ShownOutcome>& shown, OutcomeArea area, const OutcomeRules& rules) {
    ReportTable table;
    table.title = areaWords(area);
    table.columns = outcomeColumns(say(QT_TRANSLATE_NOOP("Reports", "Where")), u"where"_s);
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Nothing is written down of any child of that age."));
    QStringList sources;
    for (const ShownOutcome& each : shown) {
        table.rows += rowsOf(each);
        if (const EnglandFigure* figure = rules.englandOf(each.indicator()))
            sources.append(QCoreApplication::translate("Reports", "%1: England %2%, %3, %4")
                               .arg(indicatorWords(each.indicator()), QString::number(figure->percent, 'f', 1),
                                    figure->period, figure->source));
    }
    if (!sources.isEmpty()) table.note = sources.join(u"; "_s) + u'.';
    return table;
}

ReportChart areaChart(const QList<ShownOutcome>& shown, OutcomeArea area, const OutcomeRules& rules) {
    ReportChart chart;
    chart.title = areaWords(area);
    chart.values = ColumnKind::Percent;
    ReportChart::Series targeted{targetedWords(), {}, {}, {}};
    ReportChart::Series rest{restWords(), {}, {}, {}};
    QStringList sentences;
    for (const ShownOutcome& each : shown) {
        chart.categories.append(withEngland(rules, each.indicator()));
        const qsizetype one = each.table().rowOf(targetedWords());
        const qsizetype other = each.table().rowOf(restWords());
        addRate(targeted, one < 0 ? std::nullopt : each.rate(one));
        addRate(rest, other < 0 ? std::nullopt : each.rate(other));
        sentences.append(comparison(each, rules));
    }
    chart.series = withValues({targeted, rest});
    chart.sentence = sentences.join(u' ');
    return chart;
}

void addArea(Report& report, const OutcomeReading& reading, OutcomeArea area) {
    const QList<Indicator> all = indicatorsOf(area);
    QList<ShownOutcome> shown;
    for (const Indicator each : recorded(reading.outcomes.counts, all))
        shown.append(byTarget(reading.outcomes, reading.rules, each));
    if (!shown.isEmpty()) {
        const ReportChart chart = areaChart(shown, area, reading.rules);
        if (chart.series.isEmpty())
            report.parts.append(sentencePart(chart.sentence));
        else
            report.parts.append(chart);
    }
    report.parts.append(areaTable(shown, area, reading.rules));
    for (const QString& each : leftOutWords(reading.outcomes.counts, reading.rules, all))
        report.parts.append(ReportText{ReportText::Level::Small, each});
}

/// One indicator by ward: a chart of all that are shown, and a table.
void addWards(Report& report, const OutcomeReading& reading, Indicator indicator) {
    const ShownOutcome target = byTarget(reading.outcomes, reading.rules, indicator);
    ReportChart chart;
    chart.title = withEngland(reading.rules, indicator);
    chart.values = ColumnKind::Percent;
    ReportChart::Series series{indicatorWords(indicator), {}, {}, {}};
    ReportTable table;
    table.title = indicatorWords(indicator);
    table.columns = outcomeColumns(say(QT_TRANSLATE_NOOP("Reports", "Ward")), u"ward"_s);
    table.columns.first() = inTheFileAlone(table.columns.first());
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "Too few children to be shown by ward."));
    for (const bool targeted : {true, false}) {
        const auto wards = byWard(reading.outcomes, reading.rules, target, targeted);
        if (!wards) continue;
        QList<ReportRow> rows = rowsOf(*wards);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].total)
                rows[i].cells[1] =
                    wordCell(targeted ? targetedWords() : restWords(), targeted ? u"targeted"_s : u"rest"_s);
        }
        table.rows += rows;
        for (qsizetype row = 0; row < wards->table().groups(); ++row) {
            chart.categories.append(wards->table().nameCell(row).text);
            addRate(series, wards->rate(row));
        }
    }
    chart.series = withValues({series});
    chart.sentence = comparison(target, reading.rules);
    if (!chart.series.isEmpty())
        report.parts.append(chart);
    else
        report.parts.append(sentencePart(chart.sentence));
    report.parts.append(table);
}

QStringList cohortsOf(const Outcomes& outcomes, Indicator indicator) {
    QSet<QString> found;
    for (const OutcomeCount& each : outcomes.cohorts)
        if (each.indicator == indicator) found.insert(each.cohort);
    QStringList cohorts = found.values();
    cohorts.sort();
    return cohorts;
}

/// From which cohort to which, of the rates that are shown.
QString trend(const ReportChart& chart) {
    QStringList words;
    for (const ReportChart::Series& series : chart.series) {
        qsizetype first = -1;
        qsizetype last = -1;
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) continue;
            if (first < 0) first = i;
            last = i;
        }
        if (first < 0 || first == last) continue;
        words.append(QCoreApplication::translate("Reports", "%1: %2 of those born in %3, %4 of those born in %5.")
                         .arg(series.name, rateWords(*series.values[first]), chart.categories[first],
                              rateWords(*series.values[last]), chart.categories[last]));
    }
    return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "There are not two years of birth to be compared yet."))
                           : words.join(u' ');
}

void addCohorts(Report& report, const OutcomeReading& reading, Indicator indicator) {
    ReportChart chart;
    chart.kind = ReportChart::Kind::Lines;
    chart.title = indicatorWords(indicator);
    chart.values = ColumnKind::Percent;
    ReportChart::Series targeted{targetedWords(), {}, {}, {}};
    ReportChart::Series rest{restWords(), {}, {}, {}};
    ReportTable table;
    table.title = indicatorWords(indicator);
    table.columns = outcomeColumns(say(QT_TRANSLATE_NOOP("Reports", "Where")), u"where"_s);
    table.columns.first() = inTheFileAlone(table.columns.first());
    table.columns.insert(1, {u"born_in"_s, say(QT_TRANSLATE_NOOP("Reports", "Born in")), ColumnKind::Text, 11});
    table.empty = say(QT_TRANSLATE_NOOP("Reports", "No year of birth has come to that age as a whole yet."));
    for (const QString& cohort : cohortsOf(reading.outcomes, indicator)) {
        const ShownOutcome shown = byTarget(reading.outcomes, reading.rules, indicator, cohort);
        QList<ReportRow> rows = rowsOf(shown);
        for (ReportRow& row : rows)
            row.cells.insert(1, textCell(cohort));
        table.rows += rows;
        chart.categories.append(cohort);
        const qsizetype one = shown.table().rowOf(targetedWords());
        const qsizetype other = shown.table().rowOf(restWords());
        addRate(targeted, one < 0 ? std::nullopt : shown.rate(one));
        addRate(rest, other < 0 ? std::nullopt : shown.rate(other));
    }
    chart.series = withValues({targeted, rest});
    chart.sentence = trend(chart);
    if (chart.series.isEmpty())
        report.parts.append(sentencePart(chart.sentence));
    else
        report.parts.append(chart);
    report.parts.append(table);
}

using AddIndicator = void (*)(Report&, const OutcomeReading&, Indicator);

/// `counts`: those that the report is of.
Result<Report> areaReport(Connection& connection, const ReportAsk& ask, QList<OutcomeCount> Outcomes::* counts,
                          AddIndicator add) {
    LODESTAR_ASSIGN(const OutcomeReading reading, OutcomeReading::of(connection, ask));
    Report report = reading.begun();
    const OutcomeArea area = areaFrom(ask.filter);
    report.about = areaWords(area) + u". "_s + report.about;
    const QList<Indicator> all = indicatorsOf(area);
    for (const Indicator each : recorded(reading.outcomes.*counts, all))
        add(report, reading, each);
    for (const QString& each : leftOutWords(reading.outcomes.*counts, reading.rules, all))
        report.parts.append(sentencePart(each));
    return report;
}

} // namespace

Result<Report> makeOutcomes(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const OutcomeReading reading, OutcomeReading::of(connection, ask));
    Report report = reading.begun();
    for (const OutcomeArea area : outcomeAreas())
        addArea(report, reading, area);
    report.parts += reachParts(reading);
    return report;
}

Result<Report> makeOutcomeWards(Connection& connection, const ReportAsk& ask) {
    return areaReport(connection, ask, &Outcomes::counts, addWards);
}

Result<Report> makeOutcomeCohorts(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(Report report, areaReport(connection, ask, &Outcomes::cohorts, addCohorts));
    report.basis.insert(1, say(QT_TRANSLATE_NOOP("Reports", "By year of birth the twelve months do not matter: every "
                                                            "financial year is counted of which all children had "
                                                            "come to the age by the last day.")));
    return report;
}

QList<ReportFilter> outcomeAreaFilters() {
    QList<ReportFilter> filters;
    for (const OutcomeArea each : outcomeAreas())
        filters.append({areaCode(each), areaTitle(each)});
    return filters;
}

} // namespace lodestar::reports
