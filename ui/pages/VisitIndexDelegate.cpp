#include "ui/pages/VisitIndexDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QWidget>

namespace lodestar::pages {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

namespace {

constexpr int side = 8;
constexpr int lineHeight = 34;

} // namespace

QSize VisitIndexDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Theme& theme = Theme::of(option.widget);
    return {theme.scaled(160), std::max(theme.isTouch() ? theme.controlHeight() : 0, theme.scaled(lineHeight))};
}

void VisitIndexDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const bool here = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (here || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(theme.colour(here ? Colour::Selected : Colour::Hover));
        painter->drawRoundedRect(option.rect, 3, 3);
    }
    const int icon = theme.scaled(16);
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    theme.icons().paint(painter, QRectF(room.left(), room.center().y() + 1 - icon / 2.0, icon, icon),
                        index.data(IconRole).toString(),
                        theme.colour(static_cast<Colour>(index.data(InkRole).toInt())));
    room.setLeft(room.left() + icon + side);
    const QString needed = index.data(NeededRole).toString();
    if (!needed.isEmpty()) {
        painter->setFont(theme.font(TypeRole::Caption));
        painter->setPen(theme.colour(Colour::TextSoft));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, needed);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(needed) - side);
    }
    painter->setFont(theme.font(TypeRole::Body, here));
    painter->setPen(theme.colour(Colour::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.colour(Colour::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

} // namespace lodestar::pages
