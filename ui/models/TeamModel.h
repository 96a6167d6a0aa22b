#pragma once

#include "core/services/TeamDay.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// The practitioners of a team with what each carries.
class TeamModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Practitioner, Children, Families, Levels, Ages, Statuses, Weight, Unseen, Overdue, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCaseloads(const TeamCaseloads& caseloads, QDate today);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const StaffCaseload* row(int shown) const;
    [[nodiscard]] const QList<StaffCaseload>& rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static QString columnTitle(int column);

private:
    [[nodiscard]] QString text(const StaffCaseload& row, int column) const;
    [[nodiscard]] bool before(const StaffCaseload& a, const StaffCaseload& b) const;

    QList<StaffCaseload> m_rows;
    QDate m_today;
    int m_sortColumn = Practitioner;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace lodestar::models
