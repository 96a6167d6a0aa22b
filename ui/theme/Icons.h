#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace lodestar::theme {

/// Draws the program's own one-colour icons (resources/icons) in any ink, sharp at every size and screen.
class Icons {
public:
    /// The icon `name` as a square of `size` logical pixels. Empty if there is no such drawing.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& ink, double deviceRatio) const;
    /// Paints the icon into a square.
    void paint(QPainter* painter, const QRectF& square, const QString& name, const QColor& ink) const;
    [[nodiscard]] static bool exists(const QString& name);
    /// Any one-colour pixmap in another ink.
    [[nodiscard]] static QPixmap inked(const QPixmap& drawing, const QColor& ink);

private:
    [[nodiscard]] QByteArray drawing(const QString& name) const;

    // Filled on first use: drawing is not a change that anyone can see.
    mutable QHash<QString, QByteArray> m_drawings;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace lodestar::theme
