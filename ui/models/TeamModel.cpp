#include "ui/models/TeamModel.h"

#include "ui/models/TeamWords.h"
#include "ui/theme/RowRole.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::models {

void TeamModel::setCaseloads(const TeamCaseloads& caseloads, QDate today) {
    beginResetModel();
    m_rows = caseloads.staff;
    m_today = today;
    sort(m_sortColumn, m_order);
    endResetModel();
}

void TeamModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const StaffCaseload& a, const StaffCaseload& b) {
        return order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
    Q_EMIT layoutChanged();
}

bool TeamModel::before(const StaffCaseload& a, const StaffCaseload& b) const {
    switch (m_sortColumn) {
    case Children:
        return a.percentOfYardstick() < b.percentOfYardstick();
    case Families:
        return a.families < b.families;
    case Weight:
        return a.weight < b.weight;
    case Unseen:
        return a.unseen < b.unseen;
    case Overdue:
        return a.overdue < b.overdue;
    default:
        return QString::localeAwareCompare(a.member.who.name, b.member.who.name) < 0;
    }
}

const StaffCaseload* TeamModel::row(int shown) const {
    return shown >= 0 && shown < m_rows.size() ? &m_rows[shown] : nullptr;
}

int TeamModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TeamModel::columnTitle(int column) {
    switch (column) {
    case Practitioner:
        return tr("Practitioner");
    case Children:
        return tr("Children");
    case Families:
        return tr("Families");
    case Levels:
        return tr("Needs levels");
    case Ages:
        return tr("Ages");
    case Statuses:
        return tr("To know");
    case Weight:
        return tr("Weight");
    case Unseen:
        return tr("Not seen");
    default:
        return tr("Overdue");
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return columnTitle(section);
}

QString TeamModel::text(const StaffCaseload& row, int column) const {
    switch (column) {
    case Practitioner:
        return row.member.who.name;
    case Children:
        return TeamWords::children(row);
    case Families:
        return TeamWords::families(row);
    case Levels:
        return TeamWords::levels(row);
    case Ages:
        return TeamWords::ages(row);
    case Statuses:
        return TeamWords::statuses(row);
    case Weight:
        return metrics::weightText(row.weight);
    case Unseen:
        return QString::number(row.unseen);
    default:
        return QString::number(row.overdue);
    }
}

QVariant TeamModel::data(const QModelIndex& index, int role) const {
    const StaffCaseload* found = row(index.row());
    if (found == nullptr) return {};
    const TeamWords words(m_today);
    const QString away = words.away(found->member);
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::AccessibleTextRole: {
        const QString said = u"%1: %2"_s.arg(columnTitle(index.column()), text(*found, index.column()));
        if (index.column() != Practitioner) return said;
        QStringList parts{found->member.who.name, words.role(found->member), away};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return text(*found, index.column());
    case theme::SecondRole:
        if (index.column() == Practitioner) return away.isEmpty() ? words.role(found->member) : away;
        return {};
    case theme::ShareRole:
        if (index.column() == (found->member.navigates() ? Families : Children) && found->yardstick > 0)
            return QVariant::fromValue(theme::Share{static_cast<int>(found->measured()), found->yardstick});
        return {};
    default:
        return {};
    }
}

} // namespace lodestar::models
