#include "core/reports/ReportCsv.h"

#include "core/services/CsvCell.h"

namespace lodestar::reports {

namespace {

QString numberOf(double value, ColumnKind kind) {
    constexpr int rateDecimals = 4;
    constexpr int penceInPound = 100;
    switch (kind) {
    case ColumnKind::Number:
        return QString::number(value, 'f', 0);
    case ColumnKind::Percent:
        return QString::number(value, 'f', rateDecimals);
    case ColumnKind::Money:
        return QString::number(value / penceInPound, 'f', 2);
    default:
        return QString::number(value, 'f', 1);
    }
}

QString cellOf(const ReportCell& cell, ColumnKind kind) {
    if (cell.suppressed) return QStringLiteral("suppressed");
    if (kind == ColumnKind::Text || kind == ColumnKind::Date)
        return csvCell(cell.code.isEmpty() ? cell.text : cell.code);
    return cell.value ? numberOf(*cell.value, kind) : QString();
}

} // namespace

QString csvOf(const ReportTable& table) {
    QStringList heads;
    for (const ReportColumn& each : table.columns)
        heads.append(each.key);
    QStringList lines{heads.join(u',')};
    for (const ReportRow& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(cellOf(row.cells.value(i), table.columns[i].kind));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n') + u'\n';
}

QString csvOf(const Report& report) {
    QStringList tables;
    for (const ReportPart& part : report.parts) {
        if (const auto* table = std::get_if<ReportTable>(&part)) tables.append(csvOf(*table));
    }
    return tables.join(u'\n');
}

} // namespace lodestar::reports
