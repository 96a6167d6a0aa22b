#include "ui/charts/SeriesChart.h"

#include <QPainter>

#include <cmath>

namespace lodestar::charts {

using namespace Qt::StringLiterals;
using Kind = ChartContent::Kind;

namespace {

constexpr double mostForLabels = 0.38;
constexpr double leastPlot = 0.25;
constexpr double linesHeight = 190;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignRight | Qt::AlignVCenter;

} // namespace

SeriesChart::SeriesChart(ChartContent content, ChartInk ink)
    : m_content(std::move(content))
    , m_ink(std::move(ink))
    , m_metrics(m_ink.font) {}

qsizetype SeriesChart::barsOf() const {
    return m_content.kind == Kind::Stacked ? 1 : m_content.series.size();
}

double SeriesChart::legend(QPainter* painter, const QRectF& room) const {
    if (m_content.series.size() < 2) return 0;
    const double swatch = 2 * line();
    const double gap = line() / 2;
    QPointF at = room.topLeft();
    for (qsizetype each = 0; each < m_content.series.size(); ++each) {
        const QString& name = m_content.series[each].name;
        const double width = swatch + gap + m_metrics.horizontalAdvance(name) + 2 * gap;
        if (at.x() > room.left() && at.x() + width > room.right()) at = QPointF(room.left(), at.y() + line() * 1.3);
        if (painter != nullptr) {
            const QRectF box(at.x(), at.y() + line() * 0.15, swatch, line() * 0.7);
            if (isLines()) {
                m_ink.dash(*painter, each);
                painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                m_ink.mark(*painter, box.center(), each);
            } else {
                m_ink.fill(*painter, box, each);
            }
            painter->setPen(m_ink.words);
            painter->drawText(QPointF(box.right() + gap, at.y() + m_metrics.ascent()), name);
        }
        at.rx() += width;
    }
    return at.y() - room.top() + line() * 1.5;
}

/// Where words behind a bar begin: behind the line of the target, where they would else cross it. There is room, since
/// the target is within the scale and the words are no wider than the widest.
double SeriesChart::clearOfTarget(const QRectF& bars, double left, const QString& words) const {
    if (!m_content.target) return left;
    const double x = bars.left() + bars.width() * *m_content.target / m_content.largest();
    const double margin = line() * 0.25;
    const bool crosses = left - margin < x && x < left + m_metrics.horizontalAdvance(words) + margin;
    return crosses ? x + margin : left;
}

/// What stands behind a bar: the value, or of a stack the sum and what had no room inside.
QString SeriesChart::endWords(qsizetype category, const QList<bool>& inside) const {
    QStringList parts;
    QStringList missing;
    double sum = 0;
    bool whole = true;
    for (qsizetype each = 0; each < m_content.series.size(); ++each) {
        const auto value = m_content.value(each, category);
        if (!value) {
            missing.append(m_content.series.size() > 1 ? m_content.series[each].name + u": "_s + m_content.gap
                                                       : m_content.gap);
            continue;
        }
        sum += *value;
        whole = whole && inside.value(each, false);
        parts.append(m_content.said(*value));
    }
    QStringList said;
    if (!parts.isEmpty()) said.append(m_content.said(sum));
    if (!whole && parts.size() > 1) said.append(u'(' + parts.join(u" + "_s) + u')');
    return (said + missing).join(u' ');
}

double SeriesChart::widestEnd() const {
    double widest = m_metrics.horizontalAdvance(m_content.gap);
    for (qsizetype category = 0; category < m_content.categories.size(); ++category) {
        if (m_content.kind == Kind::Stacked) {
            widest = std::max(widest, m_metrics.horizontalAdvance(endWords(category, {})));
            continue;
        }
        for (qsizetype each = 0; each < m_content.series.size(); ++each)
            if (const auto value = m_content.value(each, category))
                widest = std::max(widest, m_metrics.horizontalAdvance(m_content.said(*value)));
    }
    return widest;
}

SeriesChart::Bars SeriesChart::barsIn(double width) const {
    Bars made;
    for (const QString& each : m_content.categories)
        made.labels = std::max(made.labels, m_metrics.horizontalAdvance(each));
    made.labels = std::min(made.labels + 2, width * mostForLabels);
    made.bar = line() * 1.15;
    made.plot = std::max(width * leastPlot, width - made.labels - widestEnd() - 2 * line());
    return made;
}

double SeriesChart::groupHeight(const Bars& bars, qsizetype category) const {
    const QRectF label =
        m_metrics.boundingRect(QRectF(0, 0, bars.labels, 1 << 20), wrapped, m_content.categories[category]);
    return std::max(label.height(), static_cast<double>(barsOf()) * bars.bar) + line() * 0.55;
}

double SeriesChart::heightFor(double width) const {
    double height = legend(nullptr, QRectF(0, 0, width, 0));
    if (isLines()) return height + linesHeight * m_ink.unit + 3 * line();
    if (m_content.target) height += line() * 1.2;
    const Bars bars = barsIn(width);
    for (qsizetype category = 0; category < m_content.categories.size(); ++category)
        height += groupHeight(bars, category);
    return height;
}

void SeriesChart::paint(QPainter& painter, const QRectF& room) const {
    painter.save();
    painter.setFont(m_ink.font);
    painter.setRenderHint(QPainter::Antialiasing);
    const double named = legend(&painter, room);
    const QRectF rest = room.adjusted(0, named, 0, 0);
    if (isLines())
        paintLines(painter, rest);
    else
        paintBars(painter, rest);
    painter.restore();
}

void SeriesChart::paintBars(QPainter& painter, const QRectF& room) const {
    const Bars bars = barsIn(room.width());
    const double left = room.left() + bars.labels + line() / 2;
    double top = room.top() + (m_content.target ? line() * 1.2 : 0);
    double tallest = 0;
    for (qsizetype category = 0; category < m_content.categories.size(); ++category)
        tallest += groupHeight(bars, category);
    const QRectF plot(left, top, bars.plot, tallest);
    if (m_content.target) paintTarget(painter, plot);
    for (qsizetype category = 0; category < m_content.categories.size(); ++category) {
        const double height = groupHeight(bars, category);
        painter.setPen(m_ink.words);
        painter.drawText(QRectF(room.left(), top, bars.labels, height), wrapped, m_content.categories[category]);
        const double tall = static_cast<double>(barsOf()) * bars.bar;
        const QRectF group(left, top + (height - tall) / 2, bars.plot, tall);
        if (m_content.kind == Kind::Stacked)
            paintStack(painter, group, bars, category);
        else
            paintGroup(painter, group, bars, category);
        top += height;
    }
    painter.setPen(QPen(m_ink.line, m_ink.unit));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
}

void SeriesChart::paintGroup(QPainter& painter, const QRectF& group, const Bars& bars, qsizetype category) const {
    const double most = m_content.largest();
    for (qsizetype each = 0; each < m_content.series.size(); ++each) {
        const double top = group.top() + static_cast<double>(each) * bars.bar;
        const auto value = m_content.value(each, category);
        double end = group.left();
        if (value) {
            end += group.width() * *value / most;
            m_ink.fill(painter, QRectF(group.left(), top + bars.bar * 0.1, end - group.left(), bars.bar * 0.8), each);
        }
        if (const auto ends = m_content.whisker(each, category)) {
            const double from = group.left() + group.width() * ends->first / most;
            const double to = group.left() + group.width() * ends->second / most;
            const double middle = top + bars.bar / 2;
            const double arm = bars.bar * 0.22;
            // A pale edge below keeps the whisker apart from a full or hatched bar.
            for (const auto& [colour, width] : {std::pair(m_ink.paper, 3.4), std::pair(m_ink.line, 1.4)}) {
                if (each == 0 && colour == m_ink.paper) continue;
                painter.setPen(QPen(colour, width * m_ink.unit));
                painter.drawLine(QPointF(from, middle), QPointF(to, middle));
                painter.drawLine(QPointF(from, middle - arm), QPointF(from, middle + arm));
                painter.drawLine(QPointF(to, middle - arm), QPointF(to, middle + arm));
            }
            end = std::max(end, to);
        }
        const QString said = value ? m_content.said(*value) : m_content.gap;
        say(painter,
            QPointF(clearOfTarget(group, end + line() * 0.4, said), top + (bars.bar - line()) / 2 + m_metrics.ascent()),
            said);
    }
}

void SeriesChart::paintStack(QPainter& painter, const QRectF& group, const Bars& bars, qsizetype category) const {
    const double most = m_content.largest();
    QList<bool> inside;
    double end = group.left();
    for (qsizetype each = 0; each < m_content.series.size(); ++each) {
        const auto value = m_content.value(each, category);
        const double width = group.width() * value.value_or(0) / most;
        const QString said = value ? m_content.said(*value) : QString();
        const double room = m_metrics.horizontalAdvance(said) + line() * 0.6;
        // So much of its pattern is seen beside the words that the part is told from its neighbours.
        inside.append(value && room + line() < width);
        const QRectF box(end, group.top() + bars.bar * 0.05, width, bars.bar * 0.9);
        m_ink.fill(painter, box, each);
        if (inside.last()) {
            QRectF plate(0, 0, room, line() * 0.9);
            plate.moveCenter(box.center());
            painter.fillRect(plate, m_ink.paper);
            painter.setPen(m_ink.words);
            painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, said);
        }
        end += width;
    }
    painter.setPen(m_ink.words);
    const QString said = endWords(category, inside);
    painter.drawText(QPointF(clearOfTarget(group, end + line() * 0.4, said),
                             group.top() + (bars.bar - line()) / 2 + m_metrics.ascent()),
                     said);
}

void SeriesChart::say(QPainter& painter, const QPointF& baseline, const QString& words) const {
    const double width = m_metrics.horizontalAdvance(words);
    painter.fillRect(QRectF(baseline.x() - 1, baseline.y() - m_metrics.ascent() * 0.85, width + 2,
                            m_metrics.ascent() * 0.85 + m_metrics.descent() * 0.6),
                     m_ink.paper);
    painter.setPen(m_ink.words);
    painter.drawText(baseline, words);
}

void SeriesChart::paintTarget(QPainter& painter, const QRectF& plot) const {
    const double x = plot.left() + plot.width() * *m_content.target / m_content.largest();
    painter.setPen(QPen(m_ink.line, 1.4 * m_ink.unit, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top() - line() * 0.1), QPointF(x, plot.bottom()));
    const QString name = m_content.targetName + u' ' + m_content.said(*m_content.target);
    const double width = m_metrics.horizontalAdvance(name);
    const double left = std::max(plot.left(), std::min(x - width / 2, plot.right() + widestEnd() - width));
    painter.setPen(m_ink.words);
    painter.drawText(QPointF(left, plot.top() - line() * 1.15 + m_metrics.ascent()), name);
}

} // namespace lodestar::charts
