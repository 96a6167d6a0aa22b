#pragma once

#include "ui/charts/ChartContent.h"
#include "ui/charts/ChartInk.h"

#include <QFontMetricsF>
#include <QRectF>

class QPainter;

namespace lodestar::charts {

/// Bars or lines painted as vectors into any rectangle, of a window or of a page: a pattern, a dash and a mark for each
/// series, its name, every value in words, 95 % whiskers, the target with its name, and where no value stands why not.
class SeriesChart {
public:
    SeriesChart(ChartContent content, ChartInk ink);

    /// How tall it wants to be in that width, in the ink's units.
    [[nodiscard]] double heightFor(double width) const;
    void paint(QPainter& painter, const QRectF& room) const;

private:
    /// Where the parts of a chart of bars lie.
    struct Bars {
        double labels = 0; ///< width of the names of the categories
        double plot = 0;   ///< width of the longest bar
        double bar = 0;    ///< height of one
    };
    [[nodiscard]] bool isLines() const { return m_content.kind == ChartContent::Kind::Lines; }
    [[nodiscard]] qsizetype barsOf() const;
    [[nodiscard]] double line() const { return m_metrics.height(); }
    /// Names of the series, in as many lines as they need; paints them when `painter` is given. Answers their height.
    double legend(QPainter* painter, const QRectF& room) const;
    [[nodiscard]] Bars barsIn(double width) const;
    [[nodiscard]] double groupHeight(const Bars& bars, qsizetype category) const;
    [[nodiscard]] double clearOfTarget(const QRectF& bars, double left, const QString& words) const;
    [[nodiscard]] QString endWords(qsizetype category, const QList<bool>& inside) const;
    [[nodiscard]] double widestEnd() const;
    void paintBars(QPainter& painter, const QRectF& room) const;
    void paintGroup(QPainter& painter, const QRectF& group, const Bars& bars, qsizetype category) const;
    void paintStack(QPainter& painter, const QRectF& group, const Bars& bars, qsizetype category) const;
    /// Words on a plate of the paper, so that no line goes through them.
    void say(QPainter& painter, const QPointF& baseline, const QString& words) const;
    void paintTarget(QPainter& painter, const QRectF& plot) const;
    void paintLines(QPainter& painter, const QRectF& room) const;
    void paintAim(QPainter& painter, const QRectF& plot) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintSeries(QPainter& painter, const QRectF& plot, qsizetype series) const;
    [[nodiscard]] QPointF pointOf(const QRectF& plot, qsizetype category, double value) const;
    [[nodiscard]] double scaleTop() const;

    ChartContent m_content;
    ChartInk m_ink;
    QFontMetricsF m_metrics;
};

} // namespace lodestar::charts
