#pragma once

#include "core/services/ReferralFilter.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// Referrals as a table; filters and orders what was read, so that neither asks the store.
class ReferralModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Person, Service, State, Stands, Turn, Worker, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReferrals(QList<ReferralRow> rows, QDate today);
    void setFilter(const ReferralFilter& filter);
    /// By what cannot wait (State, ascending) or by any other column.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const ReferralFilter& filter() const { return m_filter; }
    [[nodiscard]] const QList<ReferralRow>& referrals() const { return m_rows; }
    [[nodiscard]] const ReferralRow* row(int shown) const;
    [[nodiscard]] QList<ReferralRow> shownRows() const;
    /// How many a preset keeps.
    [[nodiscard]] int count(ReferralFilter::Preset preset) const;
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static QString columnTitle(int column);

private:
    void arrange();
    [[nodiscard]] bool before(const ReferralRow& a, const ReferralRow& b) const;

    QList<ReferralRow> m_rows;
    ReferralFilter m_filter;
    QList<qsizetype> m_shown;
    QDate m_today;
    int m_sortColumn = State;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace lodestar::models
