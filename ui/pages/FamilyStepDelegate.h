#pragma once

#include <QStyledItemDelegate>

namespace lodestar::pages {

/// Draws the cells of the lanes: a step's sign, its short name (semi-bold for a review in law) and how it stands; the
/// head of a lane; the ground and edge of the stage that a child is in.
class FamilyStepDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintStep(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace lodestar::pages
