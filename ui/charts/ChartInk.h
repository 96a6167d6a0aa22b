#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

namespace lodestar::theme {
class Theme;
}

namespace lodestar::charts {

/// What bars and lines are drawn with: on the screen in the theme's colours, on paper black on white. Every series has
/// a pattern, a dash and a mark of its own, so that nothing rests on colour.
struct ChartInk {
    QColor words;
    QColor line; ///< axes, edges of bars, whiskers
    QColor grid;
    QColor paper;
    QList<QColor> series;
    QFont font;      ///< sized in pixels, so that it grows with whatever it is painted on
    double unit = 1; ///< how much larger than at 100 %

    static ChartInk ofScreen(const theme::Theme& theme);
    /// For a page measured in points.
    static ChartInk ofPaper();

    [[nodiscard]] QColor colour(qsizetype of) const { return series[of % series.size()]; }
    /// A box filled with the pattern of a series: empty, hatched, full, crossed, barred, dotted.
    void fill(QPainter& painter, const QRectF& box, qsizetype of) const;
    /// Sets the pen of a series' line.
    void dash(QPainter& painter, qsizetype of) const;
    /// The mark of a point of a series: dot, square, triangle, diamond, and the same empty.
    void mark(QPainter& painter, const QPointF& at, qsizetype of) const;
};

} // namespace lodestar::charts
