#pragma once

#include <QList>
#include <QObject>

namespace lodestar::widgets {

class RowTable;

/// The columns of a table share its width, so that nothing is cut off: heads and cells wrap, rows are as tall as their
/// longest cell, and no column is narrower than its longest word. Where even the words do not fit beside each other the
/// table scrolls. For tables whose rows stay as they are.
class SharedColumns final : public QObject {
    Q_OBJECT

public:
    /// `shares`: how what is left over is divided, one for each column of the model that is set. Belongs to the table.
    SharedColumns(RowTable& table, QList<int> shares);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a column needs, in pixels.
    struct Need {
        int word = 0; ///< its longest word
        int line = 0; ///< its longest cell in one line, up to a width that is easily read
    };
    void measure();
    void fit();
    [[nodiscard]] QList<int> widths(int room) const;
    void fitRows(const QList<int>& widths);
    void fitHead(const QList<int>& widths);
    [[nodiscard]] QFont fontOf(const QModelIndex& cell) const;

    RowTable& m_table;
    QList<int> m_shares;
    QList<Need> m_needs;
    int m_room = -1; ///< for which the columns stand
};

} // namespace lodestar::widgets
