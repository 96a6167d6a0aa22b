#pragma once

#include "ui/widgets/RowDelegate.h"

#include <QListView>

namespace lodestar::widgets {

class CurrentRow;

/// A list of two-line rows (theme::RowRole). It always has a current row; Enter or a double click opens it, Space or
/// a click on its words does its named action.
class RowList final : public QListView {
    Q_OBJECT

public:
    /// `name` is spoken: "Due and overdue".
    explicit RowList(const QString& name, RowLayout layout = {}, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// As tall as its rows, without a scroll bar of its own: for lists in a page that scrolls.
    void setFitsRows(bool fits);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, double click, or a click on a row that is current already.
    void opened(const QModelIndex& row);
    /// The named action (theme::ActionRole) of a row.
    void actionAsked(const QModelIndex& row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void rowsChanged();
    void fitChips();

    RowDelegate* m_rows = nullptr;
    CurrentRow* m_current = nullptr;
    bool m_fits = false;
};

} // namespace lodestar::widgets
