#include "ui/models/ClinicMatches.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/NhsNumber.h"
#include "ui/theme/RowRole.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

ClinicMatches::ClinicMatches(QObject* parent)
    : QAbstractListModel(parent) {}

void ClinicMatches::show(const QList<ClinicChild>& children, QDate today) {
    beginResetModel();
    m_children = children;
    m_today = today;
    endResetModel();
}

int ClinicMatches::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_children.size());
}

QVariant ClinicMatches::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ClinicChild& child = m_children.at(index.row());
    QStringList second{tr("born %1").arg(dateText(child.born))};
    if (!child.nhs.isEmpty()) second << nhsNumberText(child.nhs);
    if (!child.ward.isEmpty()) second << child.ward;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1, %2").arg(child.name, ageText(child.born, m_today));
    case theme::SecondRole:
        return second.join(u", "_s);
    case theme::IconRole:
        return u"child"_s;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(child.name, ageText(child.born, m_today), second.join(u", "_s));
    default:
        return {};
    }
}

} // namespace lodestar::models
