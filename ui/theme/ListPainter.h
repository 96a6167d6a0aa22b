#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace lodestar::theme {

class Theme;

/// Draws what stands in rows: menu items, table heads, tabs, the ground of a row.
class ListPainter {
public:
    explicit ListPainter(const Theme& theme)
        : m_theme(theme) {}

    void menuPanel(QPainter* painter, const QRect& rect) const;
    void menuItem(QPainter* painter, const QStyleOptionMenuItem& item) const;
    void headerSection(QPainter* painter, const QStyleOption& option) const;
    void headerLabel(QPainter* painter, const QStyleOptionHeader& header) const;
    void tabShape(QPainter* painter, const QStyleOptionTab& tab) const;
    void tabLabel(QPainter* painter, const QStyleOptionTab& tab) const;
    /// Hover and selection, and the ring inside the cell that has the keyboard.
    void rowGround(QPainter* painter, const QStyleOptionViewItem& item) const;
    void cellRing(QPainter* painter, const QRect& cell) const;

private:
    const Theme& m_theme;
};

} // namespace lodestar::theme
