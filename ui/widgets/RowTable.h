#pragma once

#include <QTableView>

namespace lodestar::widgets {

class CurrentRow;

/// A table whose target is the row: no vertical lines, heads that stay, always a current row; Enter or a double click
/// opens it. Tab leaves the table, arrows move in it.
class RowTable final : public QTableView {
    Q_OBJECT

public:
    enum class Rows { Compact, OneLine, TwoLine };

    explicit RowTable(const QString& name, Rows rows = Rows::OneLine, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// As tall as its rows: for tables in a page that scrolls.
    void setFitsRows(bool fits);
    /// Width that the widest chip of a column needs, in pixels; 0 for a column without chips. A state is never cut.
    [[nodiscard]] int chipWidth(int column) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex& row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitRows();
    void measureChips();

    CurrentRow* m_current = nullptr;
    Rows m_rows;
    QHash<int, int> m_chips;
    bool m_fits = false;
};

} // namespace lodestar::widgets
