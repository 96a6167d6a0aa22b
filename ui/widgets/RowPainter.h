#pragma once

#include "ui/theme/Colour.h"
#include "ui/widgets/RowDelegate.h"

#include <QFont>
#include <QModelIndex>
#include <QRect>

class QPainter;

namespace lodestar::widgets {

/// One row while it is being measured or drawn.
class RowPainter {
public:
    RowPainter(const theme::Theme& theme, const RowLayout& layout, const QModelIndex& index);

    void setLeastLeading(int pixels) { m_leastLeading = pixels; }
    /// Of the row, where its layout wraps lines.
    void setWidth(int pixels) { m_width = pixels; }
    [[nodiscard]] int height() const;
    [[nodiscard]] QRect action(const QRect& row) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option) const;

private:
    [[nodiscard]] QString text(int role) const;
    [[nodiscard]] int lineHeight(theme::TypeRole role) const;
    [[nodiscard]] int leadingWidth() const;
    [[nodiscard]] int inset() const;
    [[nodiscard]] QStringList moreLines() const;
    [[nodiscard]] int linesWidth() const;
    [[nodiscard]] int wrappedHeight(const QString& line) const;
    [[nodiscard]] int titleHeight() const;
    int paintWrapped(QPainter* painter, const QRect& room, int top, const QString& lead, const QString& rest) const;
    void paintHeading(QPainter* painter, const QRect& row) const;
    void paintLeading(QPainter* painter, const QRect& row, int top) const;
    void paintTimes(QPainter* painter, const QRect& row, int top) const;
    int paintTrailing(QPainter* painter, const QStyleOptionViewItem& option, int top) const;
    void paintAction(QPainter* painter, const QStyleOptionViewItem& option, const QRect& place) const;
    void paintLines(QPainter* painter, const QRect& room, int top) const;
    int paintTitle(QPainter* painter, const QRect& line) const;
    void paintSecond(QPainter* painter, const QRect& line) const;
    void words(QPainter* painter, const QRect& place, const QString& text, const QFont& font, theme::Colour ink,
               int flags = Qt::AlignLeft) const;

    const theme::Theme& m_theme;
    const RowLayout& m_layout;
    QModelIndex m_index;
    int m_leastLeading = 0;
    int m_width = 0;
};

} // namespace lodestar::widgets
