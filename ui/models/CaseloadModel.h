#pragma once

#include "core/services/CaseloadFilter.h"

#include <QAbstractTableModel>

namespace lodestar::models {

/// The families of a caseload as a table; filters and orders what was read, so that neither asks the store.
class CaseloadModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Family, Children, NeedsLevel, State, NextStep, LastContact, Language, ToKnow, Worker, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCaseload(Caseload caseload, QDate today);
    void setFilter(const CaseloadFilter& filter);
    /// By what cannot wait (State, ascending) or by any other column.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const CaseloadFilter& filter() const { return m_filter; }
    [[nodiscard]] const Caseload& caseload() const { return m_caseload; }
    [[nodiscard]] const CaseloadRow* row(int shown) const;
    /// The rows shown, in their order.
    [[nodiscard]] QList<CaseloadRow> shownRows() const;
    /// How many of all families a preset keeps.
    [[nodiscard]] int count(CaseloadFilter::Preset preset) const;
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] static QString columnTitle(int column);
    /// Kept in settings: "language", "toKnow" ...
    [[nodiscard]] static QString columnName(int column);

private:
    void arrange();
    [[nodiscard]] bool before(const CaseloadRow& a, const CaseloadRow& b) const;

    Caseload m_caseload;
    CaseloadFilter m_filter;
    QList<qsizetype> m_shown;
    QDate m_today;
    int m_sortColumn = State;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace lodestar::models
