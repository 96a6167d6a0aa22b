#pragma once

#include <QStyledItemDelegate>

namespace lodestar::pages {

/// Draws a line of VisitIndex: sign, word, and "needed" at the far end.
class VisitIndexDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role : int { IconRole = Qt::UserRole + 1, InkRole, NeededRole, SectionRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lodestar::pages
