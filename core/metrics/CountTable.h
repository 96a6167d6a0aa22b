#pragma once

#include <QList>
#include <QtGlobal>

namespace lodestar::metrics {

/// Counts in rows and columns with their totals: the last row holds the sums of the columns, the last column those of
/// the rows, so the smallest table has 2 x 2 cells.
class CountTable {
public:
    /// Of the counts without totals; every row has the same length.
    static CountTable of(const QList<QList<qint64>>& counts);

    [[nodiscard]] int rows() const { return m_rows; }       ///< that of the totals included
    [[nodiscard]] int columns() const { return m_columns; } ///< that of the totals included
    [[nodiscard]] qint64 at(int row, int column) const { return m_cells[row * m_columns + column]; }
    [[nodiscard]] bool isTotal(int row, int column) const { return row == m_rows - 1 || column == m_columns - 1; }

private:
    int m_rows = 0;
    int m_columns = 0;
    QList<qint64> m_cells;
};

} // namespace lodestar::metrics
