#include "ui/models/RowsModel.h"

#include "ui/theme/StatusPainter.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

void RowsModel::setRows(QList<ListRow> rows) {
    if (rows.size() == m_rows.size() && !rows.isEmpty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ListRow* RowsModel::row(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

void RowsModel::setPrimaryRow(int row) {
    m_onlyPrimary = true;
    if (row == m_primary) return;
    const int before = std::exchange(m_primary, row);
    for (const int each : {before, row}) {
        if (each >= 0 && each < rowCount()) Q_EMIT dataChanged(index(each), index(each));
    }
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RowsModel::spoken(const ListRow& row) const {
    QStringList parts;
    if (!row.start.isEmpty()) parts.append(row.end.isEmpty() ? row.start : tr("%1 to %2").arg(row.start, row.end));
    parts.append(row.title);
    if (row.status) parts.append(theme::StatusPainter::accessibleText(*row.status));
    parts.append(row.lead + row.second);
    parts += row.more;
    parts.append(row.alert);
    if (!row.action.isEmpty()) parts.append(tr("Space: %1").arg(row.action));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    const ListRow* found = row(index);
    if (found == nullptr) return {};
    const bool acts = !m_onlyPrimary || index.row() == m_primary;
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::AccessibleTextRole:
        return found->spoken.isEmpty() ? spoken(*found) : found->spoken;
    case theme::StatusRole:
        return found->status ? QVariant::fromValue(*found->status) : QVariant();
    case theme::LeadRole:
        return found->lead;
    case theme::SecondRole:
        return found->second;
    case theme::MoreLinesRole:
        return found->more;
    case theme::AlertRole:
        return found->alert;
    case theme::IconRole:
        return found->icon;
    case theme::StartRole:
        return found->start;
    case theme::EndRole:
        return found->end;
    case theme::InsetRole:
        return found->inset;
    case theme::ActionRole:
        return acts ? found->action : QString();
    case theme::PrimaryRole:
        return acts && found->primary;
    default:
        return {};
    }
}

} // namespace lodestar::models
