#include "ui/models/VisitWeights.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/growth/GrowthWords.h"

#include <QBrush>
#include <QFont>

using namespace Qt::StringLiterals;

namespace lodestar::models {

VisitWeights::VisitWeights(QObject* parent)
    : QAbstractTableModel(parent) {}

void VisitWeights::show(const VisitPerson& child, const GrowthInUse& growth, QDate today) {
    beginResetModel();
    m_rows.clear();
    m_born = child.inConflict ? QDate() : child.born;
    m_today = today;
    m_growth = growth;
    m_child = growthChildOf(child);
    for (const PastMeasurement& each : child.measurements)
        if (each.measure == u"weight"_s)
            m_rows.append({each.on, each.amount, each.atBirth, each.inConflict, false, {}});
    for (Row& row : m_rows)
        place(row);
    endResetModel();
}

void VisitWeights::setTyped(std::optional<qint64> grams, QDate on) {
    const bool had = !m_rows.isEmpty() && m_rows.last().typed;
    if (had && (!grams || !on.isValid())) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.removeLast();
        endRemoveRows();
    } else if (had) {
        m_rows.last().grams = *grams;
        m_rows.last().on = on;
        place(m_rows.last());
        const int last = static_cast<int>(m_rows.size()) - 1;
        Q_EMIT dataChanged(index(last, 0), index(last, ColumnCount - 1));
    } else if (grams && on.isValid()) {
        const int last = static_cast<int>(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.append({on, *grams, false, false, true, {}});
        place(m_rows.last());
        endInsertRows();
    }
}

void VisitWeights::place(Row& row) const {
    const auto point =
        growthPointOf(m_growth, m_child, {u"weight"_s, row.grams, row.on, row.atBirth, false, row.inConflict});
    if (point) row.placed = point->reading.inForce;
}

QString VisitWeights::missing() const {
    for (const Row& row : m_rows)
        if (!row.placed && row.placed.error() == growth::NoCentile::Uk90NotInstalled)
            return growth::noCentileText(row.placed.error());
    for (const Row& row : m_rows)
        if (!row.placed) return growth::noCentileText(row.placed.error());
    return {};
}

int VisitWeights::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VisitWeights::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString VisitWeights::text(const Row& row, int column) const {
    switch (column) {
    case Date:
        return row.typed && row.on == m_today ? tr("Today") : shortDateText(row.on, m_today);
    case Age:
        return row.atBirth ? tr("birth") : ageText(m_born, row.on);
    case Centile:
        return row.placed ? growth::centileText(row.placed->sds) : u"–"_s;
    default:
        break;
    }
    // Two values stand for one measurement: neither is printed as if it were certain.
    if (row.inConflict) return tr("two values");
    return kilogramsText(Grams{row.grams}).chopped(3);
}

QVariant VisitWeights::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4"_s.arg(
            longDateText(row.on), text(row, Age), row.inConflict ? tr("two values") : massText(Grams{row.grams}),
            row.placed ? tr("%1 centile").arg(text(row, Centile)) : growth::noCentileText(row.placed.error()));
    case Qt::TextAlignmentRole:
        return index.column() >= Kilograms ? int(Qt::AlignRight | Qt::AlignVCenter)
                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.typed);
        return row.typed ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant VisitWeights::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Kilograms ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole) return {};
    return section == Date ? tr("Date") : section == Age ? tr("Age") : section == Centile ? tr("Centile") : tr("kg");
}

} // namespace lodestar::models
