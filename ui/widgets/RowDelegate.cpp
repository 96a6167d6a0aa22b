#include "ui/widgets/RowDelegate.h"

#include "ui/theme/RowRole.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowPainter.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace lodestar::widgets {

RowDelegate::RowDelegate(QObject* parent, RowLayout layout)
    : QStyledItemDelegate(parent)
    , m_layout(layout) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const theme::Theme& theme = theme::Theme::of(option.widget);
    QStyleOptionViewItem ground = option;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    if (!index.data(theme::HeadingRole).toBool())
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen && index.data(theme::PrimaryRole).toBool())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height() - 1)),
                          theme.colour(theme::Colour::Accent));
    RowPainter painted(theme, m_layout, index);
    painted.setLeastLeading(m_leastLeading);
    painted.setWidth(option.rect.width());
    painted.paint(painter, option);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RowPainter measured(theme::Theme::of(option.widget), m_layout, index);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        view != nullptr && m_layout.breaksLines())
        measured.setWidth(view->viewport()->width());
    return {option.rect.width(), measured.height()};
}

QRect RowDelegate::actionRect(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return RowPainter(theme::Theme::of(option.widget), m_layout, index).action(option.rect);
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && actionRect(option, index).contains(mouse->pos())) {
            Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace lodestar::widgets
