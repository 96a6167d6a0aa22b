#include "ui/pages/ReportTableModel.h"

#include "ui/reports/ReportWords.h"

#include <QFont>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using reports::ReportWords;

ReportTableModel::ReportTableModel(reports::ReportTable table, Wording words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
    , m_words(std::move(words))
    , m_shown(ReportWords::shown(m_table)) {}

reports::ReportLink ReportTableModel::linkOf(int row) const {
    return row >= 0 && row < m_table.rows.size() ? m_table.rows[row].link : reports::ReportLink();
}

int ReportTableModel::shareOf(int column) const {
    return m_table.columns[m_shown[column]].share;
}

bool ReportTableModel::isRight(int column) const {
    return ReportWords::isRight(m_table.columns[m_shown[column]].kind);
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ReportTableModel::spoken(int row) const {
    const QStringList heads = ReportWords::heads(m_table);
    const QStringList cells = ReportWords::row(m_table, m_table.rows[row], m_words);
    QStringList parts;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (!cells[i].isEmpty()) parts.append(heads.value(i) + u": "_s + cells[i]);
    return parts.join(u". "_s);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const reports::ReportRow& row = m_table.rows[index.row()];
    const qsizetype column = m_shown[index.column()];
    const QString words = column < row.cells.size()
                              ? ReportWords::cell(row.cells[column], m_table.columns[column].kind, m_words)
                              : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::TextAlignmentRole:
        return int((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.total) {
            QFont strong;
            strong.setBold(true);
            return strong;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return ReportWords::heads(m_table).value(section);
    if (role == Qt::TextAlignmentRole && isRight(section))
        return int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextWordWrap;
    return {};
}

} // namespace lodestar::pages
