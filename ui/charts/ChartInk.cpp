#include "ui/charts/ChartInk.h"

#include "ui/theme/Theme.h"

#include <QFontInfo>
#include <QPainter>

namespace lodestar::charts {

using theme::Colour;

namespace {

enum class Pattern { Empty, Hatched, Full, Crossed, Barred, Dotted };
constexpr int patterns = 6;
constexpr double step = 5;

void hatch(QPainter& painter, const QRectF& box, double gap, bool rising) {
    for (double x = box.left() - box.height(); x < box.right(); x += gap) {
        const QPointF low(rising ? x : x + box.height(), box.bottom());
        const QPointF high(rising ? x + box.height() : x, box.top());
        painter.drawLine(low, high);
    }
}

void dots(QPainter& painter, const QRectF& box, double gap) {
    for (double y = box.top() + gap / 2; y < box.bottom(); y += gap)
        for (double x = box.left() + gap / 2; x < box.right(); x += gap)
            painter.drawEllipse(QPointF(x, y), gap / 6, gap / 6);
}

} // namespace

ChartInk ChartInk::ofScreen(const theme::Theme& theme) {
    ChartInk ink;
    ink.words = theme.colour(Colour::Text);
    ink.line = theme.colour(Colour::ChartInk);
    ink.grid = theme.colour(Colour::ChartGrid);
    ink.paper = theme.colour(Colour::Surface);
    ink.series = {theme.colour(Colour::Series1), theme.colour(Colour::Series2), theme.colour(Colour::Series3),
                  theme.colour(Colour::Series4)};
    ink.font = theme.font(theme::TypeRole::Table);
    ink.font.setPixelSize(std::max(1, QFontInfo(ink.font).pixelSize()));
    ink.unit = theme.scale();
    return ink;
}

ChartInk ChartInk::ofPaper() {
    ChartInk ink;
    ink.words = ink.line = Qt::black;
    ink.grid = QColor(0xBB, 0xBB, 0xBB);
    ink.paper = Qt::white;
    ink.series = {Qt::black};
    ink.font = QFont(QStringLiteral("IBM Plex Sans"));
    ink.font.setPixelSize(9);
    ink.unit = 0.75;
    return ink;
}

void ChartInk::fill(QPainter& painter, const QRectF& box, qsizetype of) const {
    if (box.width() <= 0 || box.height() <= 0) return;
    painter.save();
    const QColor ink = colour(of);
    const auto pattern = static_cast<Pattern>(of % patterns);
    painter.fillRect(box, pattern == Pattern::Full ? ink : paper);
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.2 * unit));
    const double gap = step * unit;
    if (pattern == Pattern::Hatched || pattern == Pattern::Crossed) hatch(painter, box, gap, true);
    if (pattern == Pattern::Crossed) hatch(painter, box, gap, false);
    if (pattern == Pattern::Barred)
        for (double x = box.left() + gap; x < box.right(); x += gap)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    if (pattern == Pattern::Dotted) {
        painter.setBrush(ink);
        dots(painter, box, gap);
    }
    painter.restore();
    painter.save();
    painter.setPen(QPen(line, unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.restore();
}

void ChartInk::dash(QPainter& painter, qsizetype of) const {
    QPen pen(colour(of), 1.6 * unit);
    const QList<QList<qreal>> dashes{{}, {6, 3}, {1.5, 2.5}, {8, 3, 1.5, 3}};
    const QList<qreal>& chosen = dashes[of % dashes.size()];
    if (!chosen.isEmpty()) pen.setDashPattern(chosen);
    painter.setPen(pen);
}

void ChartInk::mark(QPainter& painter, const QPointF& at, qsizetype of) const {
    constexpr int shapes = 4;
    const double r = 3.4 * unit;
    painter.save();
    painter.setPen(QPen(colour(of), 1.2 * unit));
    painter.setBrush(of % (2 * shapes) < shapes ? colour(of) : paper);
    switch (of % shapes) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r * 1.2), at + QPointF(r * 1.2, r), at + QPointF(-r * 1.2, r)}));
        break;
    default:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -r * 1.4), at + QPointF(r * 1.4, 0), at + QPointF(0, r * 1.4),
                                       at + QPointF(-r * 1.4, 0)}));
    }
    painter.restore();
}

} // namespace lodestar::charts
