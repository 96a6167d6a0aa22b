#pragma once

#include <QStyledItemDelegate>

namespace lodestar::widgets {

/// Draws the cells of a RowTable: words (two lines where the row is tall), a state, an icon before the words, or an
/// alert. Reads Qt's own roles and StatusRole, SecondRole, IconRole, AlertRole, ShareRole of theme::RowRole. Semi-bold
/// is asked for by Qt::FontRole (bold), soft ink by Qt::ForegroundRole (any brush).
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Left and right of what stands in a cell, in pixels.
    static constexpr int padding = 8;

    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintWords(QPainter* painter, QRect room, const QModelIndex& index, const QWidget* widget);
    static void paintLines(QPainter* painter, const QRect& room, const QString& words, int across);
    static void paintTwoLines(QPainter* painter, const QRect& room, const QModelIndex& index, const QWidget* widget);
    static bool paintShare(QPainter* painter, const QRect& room, const QModelIndex& index, const QWidget* widget);
    static bool paintSign(QPainter* painter, const QRect& room, const QModelIndex& index, const QWidget* widget);
};

} // namespace lodestar::widgets
