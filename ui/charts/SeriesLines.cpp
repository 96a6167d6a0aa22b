// The half of SeriesChart that draws lines.
#include "ui/charts/SeriesChart.h"

#include <QPainter>

#include <cmath>

namespace lodestar::charts {

namespace {

constexpr int gridLines = 4;

} // namespace

/// The end of the scale: the next of 1, 2, 2.5, 5 times a power of ten that holds everything.
double SeriesChart::scaleTop() const {
    const double most = m_content.largest() * 1.05;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double each : {1.0, 2.0, 2.5, 4.0, 5.0, 8.0})
        if (each * power >= most) return each * power;
    return 10 * power;
}

QPointF SeriesChart::pointOf(const QRectF& plot, qsizetype category, double value) const {
    const double step = plot.width() / static_cast<double>(std::max<qsizetype>(1, m_content.categories.size()));
    return {plot.left() + step * (static_cast<double>(category) + 0.5),
            plot.bottom() - plot.height() * std::min(1.0, value / scaleTop())};
}

void SeriesChart::paintLines(QPainter& painter, const QRectF& room) const {
    double scale = 0;
    for (int i = 0; i <= gridLines; ++i)
        scale = std::max(scale, m_metrics.horizontalAdvance(m_content.said(scaleTop() * i / gridLines)));
    const QRectF plot = room.adjusted(scale + line() * 0.6, line(), -line() * 0.3, -line() * 1.6);
    paintAxes(painter, plot);
    if (m_content.target) paintAim(painter, plot);
    for (qsizetype each = 0; each < m_content.series.size(); ++each)
        paintSeries(painter, plot, each);
}

void SeriesChart::paintAim(QPainter& painter, const QRectF& plot) const {
    const double y = pointOf(plot, 0, *m_content.target).y();
    painter.setPen(QPen(m_ink.line, 1.4 * m_ink.unit, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(m_ink.words);
    const QString name = m_content.targetName + u' ' + m_content.said(*m_content.target);
    painter.drawText(QPointF(plot.left() + line() * 0.3, y - line() * 0.25), name);
}

void SeriesChart::paintAxes(QPainter& painter, const QRectF& plot) const {
    for (int i = 0; i <= gridLines; ++i) {
        const double value = scaleTop() * i / gridLines;
        const double y = pointOf(plot, 0, value).y();
        painter.setPen(QPen(i == 0 ? m_ink.line : m_ink.grid, m_ink.unit * (i == 0 ? 1 : 0.6)));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString said = m_content.said(value);
        painter.setPen(m_ink.words);
        painter.drawText(QPointF(plot.left() - line() * 0.4 - m_metrics.horizontalAdvance(said),
                                 y + m_metrics.ascent() / 2 - m_metrics.descent() / 2),
                         said);
    }
    // Names that would run into each other are left out, never the last.
    const auto count = m_content.categories.size();
    double widest = 1;
    for (const QString& each : m_content.categories)
        widest = std::max(widest, m_metrics.horizontalAdvance(each) + line() * 0.5);
    const double room = plot.width() / static_cast<double>(std::max<qsizetype>(1, count));
    const auto every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(widest / room)));
    for (qsizetype i = count - 1; i >= 0; i -= every) {
        const QString& name = m_content.categories[i];
        const double middle = pointOf(plot, i, 0).x();
        painter.drawText(
            QPointF(middle - m_metrics.horizontalAdvance(name) / 2, plot.bottom() + line() * 0.35 + m_metrics.ascent()),
            name);
    }
}

void SeriesChart::paintSeries(QPainter& painter, const QRectF& plot, qsizetype of) const {
    std::optional<QPointF> before;
    const double room = plot.width() / static_cast<double>(std::max<qsizetype>(1, m_content.categories.size()));
    for (qsizetype i = 0; i < m_content.categories.size(); ++i) {
        const auto value = m_content.value(of, i);
        const QPointF at = pointOf(plot, i, value.value_or(0));
        const QString missing = m_content.series.size() > 1
                                    ? m_content.series[of].name + QStringLiteral(": ") + m_content.gap
                                    : m_content.gap;
        const QString said = value ? m_content.said(*value) : missing;
        const double width = m_metrics.horizontalAdvance(said);
        if (value && before) {
            m_ink.dash(painter, of);
            painter.drawLine(*before, at);
        }
        if (const auto ends = m_content.whisker(of, i)) {
            const double arm = 3 * m_ink.unit;
            const QPointF low = pointOf(plot, i, ends->first);
            const QPointF high = pointOf(plot, i, ends->second);
            painter.setPen(QPen(m_ink.line, m_ink.unit));
            painter.drawLine(low, high);
            for (const QPointF& end : {low, high})
                painter.drawLine(end - QPointF(arm, 0), end + QPointF(arm, 0));
        }
        if (value) m_ink.mark(painter, at, of);
        before = value ? std::optional(at) : std::nullopt;
        if (width > room * 0.9 && i + 1 < m_content.categories.size()) continue;
        // Beside its point, where no whisker goes through it; a gap stands over its place on the axis.
        const double lift = value ? line() * 0.35 : line() * (0.2 + static_cast<double>(of));
        const double beside = value ? line() * 0.4 : -width / 2;
        say(painter, QPointF(std::min(at.x() + beside, plot.right() - width), at.y() - lift), said);
    }
}

} // namespace lodestar::charts
