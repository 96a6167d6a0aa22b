#include "ui/reports/ReportWords.h"

#include "core/base/DateText.h"
#include "ui/reports/ParentWords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::reports {

QString ReportWords::number(double value, ColumnKind kind, const Wording& words) {
    constexpr double hundred = 100;
    const QLocale locale = words.locale();
    switch (kind) {
    case ColumnKind::Decimal:
        return locale.toString(value, 'f', 1);
    case ColumnKind::Percent:
        return locale.toString(value * hundred, 'f', 1) + u'%';
    case ColumnKind::Money:
        return u'£' + locale.toString(value / hundred, 'f', 2);
    default:
        return locale.toString(std::llround(value));
    }
}

QString ReportWords::cell(const ReportCell& cell, ColumnKind kind, const Wording& words) {
    if (cell.suppressed) return words.translate("lodestar::reports::ReportWords", "left out");
    if (kind == ColumnKind::Text) return cell.text;
    if (kind == ColumnKind::Date) {
        const QDate on = storedDate(cell.text);
        return on.isValid() ? words.date(on) : cell.text;
    }
    return cell.value ? number(*cell.value, kind, words) : u"–"_s;
}

QList<qsizetype> ReportWords::shown(const ReportTable& table) {
    QList<qsizetype> made;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].share > 0) made.append(i);
    return made;
}

QStringList ReportWords::row(const ReportTable& table, const ReportRow& row, const Wording& words) {
    QStringList made;
    for (const qsizetype i : shown(table))
        made.append(i < row.cells.size() ? cell(row.cells[i], table.columns[i].kind, words) : QString());
    return made;
}

QStringList ReportWords::heads(const ReportTable& table) {
    QStringList made;
    for (const qsizetype i : shown(table))
        made.append(table.columns[i].title);
    return made;
}

QString ReportWords::empty(const ReportTable& table, const Wording& words) {
    return table.empty.isEmpty() ? words.translate("lodestar::reports::ReportWords", "Nothing to list.") : table.empty;
}

QString ReportWords::heading(const Report& report, const ReportTable& table) {
    const ReportChart* before = nullptr;
    for (const ReportPart& part : report.parts) {
        const auto* here = std::get_if<ReportTable>(&part);
        if (here == &table) break;
        before = std::get_if<ReportChart>(&part);
    }
    return before != nullptr && before->title == table.title ? QString() : table.title;
}

QString ReportWords::marking(Marking marking, const Wording& words) {
    switch (marking) {
    case Marking::Exact:
        return words.translate("lodestar::reports::ReportWords", "Exact counts: statutory return only");
    case Marking::Suppressed:
        return words.translate("lodestar::reports::ReportWords", "Small numbers left out: may leave the service");
    case Marking::Sealed:
        return words.translate("lodestar::reports::ReportWords",
                               "OFFICIAL-SENSITIVE: sealed matter, safeguarding supervision only");
    case Marking::Personal:
        break;
    }
    return u"OFFICIAL-SENSITIVE"_s;
}

charts::ChartContent ReportWords::chart(const ReportChart& chart, const Report& report) {
    charts::ChartContent made;
    switch (chart.kind) {
    case ReportChart::Kind::Bars:
        made.kind = charts::ChartContent::Kind::Bars;
        break;
    case ReportChart::Kind::Stacked:
        made.kind = charts::ChartContent::Kind::Stacked;
        break;
    case ReportChart::Kind::Lines:
        made.kind = charts::ChartContent::Kind::Lines;
        break;
    }
    made.categories = chart.categories;
    for (const ReportChart::Series& each : chart.series)
        made.series.append({each.name, each.values, each.low, each.high});
    made.target = chart.target;
    made.targetName = chart.targetName;
    const Wording& words = report.words;
    made.gap = !chart.gap.isEmpty()                    ? chart.gap
               : report.marking == Marking::Suppressed ? words.translate("lodestar::reports::ReportWords", "left out")
                                                       : words.translate("lodestar::reports::ReportWords", "not known");
    made.words = [kind = chart.values, words](double value) { return number(value, kind, words); };
    return made;
}

QStringList ReportWords::draft(const Report& report) {
    return report.words.code().isEmpty() ? QStringList() : ParentWords(report.words.code()).draftWords();
}

} // namespace lodestar::reports
