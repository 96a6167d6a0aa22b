#pragma once

#include "core/reports/Report.h"

#include <QAbstractTableModel>

namespace lodestar::pages {

/// One table of a report, in the words and the language of paper. A row is spoken whole, each value after its column's
/// name.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    ReportTableModel(reports::ReportTable table, Wording words, QObject* parent = nullptr);

    /// Where a row leads.
    [[nodiscard]] reports::ReportLink linkOf(int row) const;
    /// Of the columns shown.
    [[nodiscard]] int shareOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] bool isRight(int column) const;

    reports::ReportTable m_table;
    Wording m_words;
    QList<qsizetype> m_shown;
};

} // namespace lodestar::pages
