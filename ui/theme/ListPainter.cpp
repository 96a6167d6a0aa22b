#include "ui/theme/ListPainter.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

void ListPainter::menuPanel(QPainter* painter, const QRect& rect) const {
    painter->save();
    painter->setPen(m_theme.colour(Colour::Border));
    painter->setBrush(m_theme.colour(Colour::Surface));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void ListPainter::menuItem(QPainter* painter, const QStyleOptionMenuItem& item) const {
    painter->save();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->setPen(m_theme.colour(Colour::Line));
        painter->drawLine(item.rect.left() + 8, item.rect.center().y(), item.rect.right() - 8, item.rect.center().y());
        painter->restore();
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    if (enabled && (item.state & QStyle::State_Selected)) {
        painter->fillRect(item.rect.adjusted(1, 0, -1, 0), m_theme.colour(Colour::Selected));
        if (m_theme.isHighContrast()) cellRing(painter, item.rect);
    }
    const QColor ink = m_theme.colour(enabled ? Colour::Text : Colour::TextOff);
    const int icon = m_theme.scaled(16);
    const QRectF square(item.rect.left() + 12, item.rect.center().y() - icon / 2.0 + .5, icon, icon);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        m_theme.icons().paint(painter, square, u"tick"_s, m_theme.colour(Colour::Accent));
    else if (!item.icon.isNull())
        item.icon.paint(painter, square.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setFont(item.font);
    painter->setPen(ink);
    const bool indent = item.maxIconWidth > 0 || item.menuHasCheckableItems;
    const QRect text = item.rect.adjusted(indent ? 12 + icon + 8 : 12, 0, -12, 0);
    const qsizetype tab = item.text.indexOf(u'\t');
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      tab < 0 ? item.text : item.text.left(tab));
    if (tab >= 0) {
        painter->setPen(m_theme.colour(enabled ? Colour::TextSoft : Colour::TextOff));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, item.text.mid(tab + 1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int size = m_theme.scaled(12);
        const QRectF arrow(item.rect.right() - 8 - size, item.rect.center().y() - size / 2.0 + .5, size, size);
        m_theme.icons().paint(painter, arrow, u"right"_s, m_theme.colour(Colour::TextSoft));
    }
    painter->restore();
}

void ListPainter::headerSection(QPainter* painter, const QStyleOption& option) const {
    painter->fillRect(option.rect, m_theme.colour(Colour::Sunken));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.colour(Colour::Border));
}

void ListPainter::headerLabel(QPainter* painter, const QStyleOptionHeader& header) const {
    painter->save();
    const QFont font = m_theme.font(TypeRole::Caption, true);
    painter->setFont(font);
    painter->setPen(m_theme.colour(Colour::TextSoft));
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const int arrow = m_theme.scaled(12);
    const QRect room = header.rect.adjusted(8, 0, sorted ? -8 - arrow - 4 : -8, -1);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(header.text, Qt::ElideRight, room.width());
    const Qt::Alignment across = header.textAlignment & Qt::AlignHorizontal_Mask;
    const bool wraps = !sorted && (header.textAlignment.toInt() & Qt::TextWordWrap) != 0;
    painter->drawText(room,
                      static_cast<int>(across | Qt::AlignVCenter) | (wraps ? Qt::TextWordWrap : Qt::TextSingleLine),
                      wraps ? header.text : shown);
    if (sorted) {
        const int x = across & Qt::AlignRight ? room.right() + 4 : room.left() + metrics.horizontalAdvance(shown) + 4;
        const QRectF square(x, room.center().y() - arrow / 2.0 + .5, arrow, arrow);
        // Qt's SortDown is ascending: first things first, so the arrow points up.
        const QString name = header.sortIndicator == QStyleOptionHeader::SortDown ? u"up"_s : u"down"_s;
        m_theme.icons().paint(painter, square, name, m_theme.colour(Colour::TextSoft));
    }
    painter->restore();
}

void ListPainter::tabShape(QPainter* painter, const QStyleOptionTab& tab) const {
    if (tab.state & QStyle::State_Selected)
        painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 2, tab.rect.width(), 3),
                          m_theme.colour(Colour::Accent));
    if ((tab.state & QStyle::State_HasFocus) && (tab.state & QStyle::State_KeyboardFocusChange))
        cellRing(painter, tab.rect.adjusted(0, 0, 0, -3));
}

void ListPainter::tabLabel(QPainter* painter, const QStyleOptionTab& tab) const {
    painter->save();
    const bool selected = tab.state & QStyle::State_Selected;
    const bool strongInk = selected || (tab.state & QStyle::State_MouseOver);
    const bool enabled = tab.state & QStyle::State_Enabled;
    painter->setFont(m_theme.font(TypeRole::Body, selected));
    const QColor ink = m_theme.colour(!enabled ? Colour::TextOff : strongInk ? Colour::Text : Colour::TextSoft);
    painter->setPen(ink);
    QRect room = tab.rect.adjusted(12, 0, -12, -3);
    if (!tab.icon.isNull()) {
        const int icon = m_theme.scaled(16);
        const QRect square(room.left(), room.center().y() - icon / 2 + 1, icon, icon);
        tab.icon.paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(square.right() + 7);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, tab.text);
    } else {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic, tab.text);
    }
    painter->restore();
}

void ListPainter::rowGround(QPainter* painter, const QStyleOptionViewItem& item) const {
    if (item.state & QStyle::State_Selected)
        painter->fillRect(item.rect, m_theme.colour(Colour::Selected));
    else if ((item.state & QStyle::State_MouseOver) && (item.state & QStyle::State_Enabled))
        painter->fillRect(item.rect, m_theme.colour(Colour::Hover));
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item.rect, item.backgroundBrush);
    if ((item.state & QStyle::State_HasFocus) && item.widget &&
        item.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        cellRing(painter, item.rect);
}

void ListPainter::cellRing(QPainter* painter, const QRect& cell) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colour(Colour::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    const double radius = m_theme.tokens().controlRadius();
    painter->drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), radius, radius);
    painter->restore();
}

} // namespace lodestar::theme
