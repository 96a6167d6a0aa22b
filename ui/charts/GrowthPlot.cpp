#include "ui/charts/GrowthPlot.h"

#include "core/growth/GrowthWords.h"
#include "ui/charts/GrowthAxis.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::charts {

namespace {

constexpr double reach = 14;
constexpr double cross = 4.5;
constexpr double dot = 3.2;
constexpr double ring = 10;
constexpr double marginLeft = 36;
constexpr double marginRight = 46;
constexpr double marginTop = 32;
constexpr double marginBelow = 40;
constexpr double roomOfValue = 26;

/// 0.4, 9, 50, 91 and 99.6 are dashed, the others solid and thin.
bool isDashed(std::size_t line) {
    return line % 2 == 0;
}

} // namespace

/// The lines stand in a QChart, which places them; edges, shade and the child's points are painted over the same plot
/// area, for Qt Charts knows neither two kinds of age on one axis nor marks that belong together.
struct GrowthPlot::Scene {
    GrowthChartContent content;
    GrowthInk ink;
    QSizeF size;
    GrowthPlan plan;
    std::unique_ptr<QGraphicsScene> scene;
    QChart* chart; ///< owned by the scene
    QRectF area;

    [[nodiscard]] double px(double length) const { return length * ink.unit; }
    [[nodiscard]] QPointF place(QPointF at) const {
        const double x = area.left() + area.width() * (at.x() - plan.firstDay) / (plan.lastDay - plan.firstDay);
        const double y = area.bottom() - area.height() * (at.y() - plan.least) / (plan.most - plan.least);
        return {x, y};
    }
    void addLines();
    void paintShade(QPainter& painter) const;
    void paintReason(QPainter& painter) const;
    void paintEdges(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintChild(QPainter& painter, std::optional<int> chosen) const;
    void paintMark(QPainter& painter, const GrowthMark& mark) const;
};

void GrowthPlot::Scene::addLines() {
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    auto* ages = new QValueAxis(chart);
    ages->setRange(plan.firstDay, plan.lastDay);
    auto* values = new QValueAxis(chart);
    values->setRange(plan.least, plan.most);
    for (QValueAxis* each : {ages, values}) {
        each->setGridLineVisible(false);
        each->setLabelsVisible(false);
        each->setLineVisible(false);
    }
    chart->addAxis(ages, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    for (const GrowthLine& each : std::as_const(plan.lines)) {
        auto* series = new QLineSeries(chart);
        QPen pen(ink.line, 1.1 * ink.unit);
        if (isDashed(each.line)) pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
        series->setPen(pen);
        series->append(each.points);
        chart->addSeries(series);
        series->attachAxis(ages);
        series->attachAxis(values);
    }
    scene->addItem(chart);
    scene->setSceneRect(QRectF({}, size));
    chart->setGeometry(QRectF({}, size));
    chart->setPlotArea(area);
}

void GrowthPlot::Scene::paintShade(QPainter& painter) const {
    if (!plan.birthMissing || plan.firstDay >= growth::whoFromDay) return;
    const QRectF shade(QPointF(area.left(), area.top()), QPointF(place({growth::whoFromDay, 0}).x(), area.bottom()));
    painter.fillRect(shade, ink.shade);
}

/// Why it is empty there, over the grid.
void GrowthPlot::Scene::paintReason(QPainter& painter) const {
    if (!plan.birthMissing || plan.firstDay >= growth::whoFromDay) return;
    const QRectF shade(QPointF(area.left(), area.top()), QPointF(place({growth::whoFromDay, 0}).x(), area.bottom()));
    // A term baby has none there on the paper chart, with those figures or without.
    const QString words = content.isCorrected()
                              ? GrowthPlot::tr("No lines before 42 weeks: British 1990 figures not installed")
                              : GrowthPlot::tr("No lines in the first 2 weeks");
    if (shade.width() < px(96)) return;
    const int how = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF box = painter.boundingRect(shade.adjusted(px(5), px(4), -px(4), 0), how, words);
    painter.fillRect(box, ink.shade);
    painter.setPen(ink.words);
    painter.drawText(box, how, words);
}

void GrowthPlot::Scene::paintEdges(QPainter& painter) const {
    const double text = painter.fontMetrics().height();
    const auto values = GrowthAxis::values(plan, std::max(2, static_cast<int>(area.height() / px(roomOfValue))));
    for (const GrowthAxis::Tick& each : values) {
        const double y = place({0, each.at}).y();
        painter.setPen(QPen(ink.grid, ink.unit));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(ink.words);
        painter.drawText(QRectF(0, y - text, area.left() - px(7), 2 * text), Qt::AlignRight | Qt::AlignVCenter,
                         each.words);
    }
    const double due = plan.firstDay < 0 ? place({0, 0}).x() : area.left();
    // Weeks of gestation are numbered only where there is room to say that they are.
    const bool preterm = content.isCorrected() && due - area.left() > px(60);
    double free = -1e9;
    for (const GrowthAxis::Tick& each : GrowthAxis::ages(plan, content.period)) {
        const double x = place({each.at, 0}).x();
        painter.setPen(QPen(ink.grid, ink.unit));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double half = painter.fontMetrics().horizontalAdvance(each.words) / 2.0;
        if (each.words.isEmpty() || x - half < free || (each.at < 0 && !preterm)) continue;
        painter.setPen(ink.words);
        painter.drawText(QRectF(x - 40, area.bottom() + px(3), 80, text), Qt::AlignHCenter | Qt::AlignTop, each.words);
        free = x + half + px(4);
    }
    painter.setPen(ink.words);
    const double below = area.bottom() + px(4) + text;
    painter.drawText(QRectF(0, px(3), area.left() - px(7), text), Qt::AlignRight | Qt::AlignVCenter,
                     GrowthAxis::unit(content.measure));
    const QString gestation = GrowthPlot::tr("weeks’ gestation");
    if (preterm) painter.drawText(QRectF(0, below, due, text), Qt::AlignRight | Qt::AlignTop, gestation);
    painter.drawText(QRectF(due, below, area.right() - due, text), Qt::AlignHCenter | Qt::AlignTop,
                     GrowthAxis::ageTitle(content));
}

/// The names of the lines at their right ends. Where two would touch one is left out: a name never leaves its line.
void GrowthPlot::Scene::paintNames(QPainter& painter) const {
    constexpr std::array<std::size_t, 9> byWeight{4, 0, 8, 1, 7, 2, 6, 3, 5};
    const double text = painter.fontMetrics().height();
    QList<double> taken;
    painter.setPen(ink.words);
    for (const std::size_t line : byWeight) {
        const GrowthLine* last = nullptr;
        for (const GrowthLine& each : std::as_const(plan.lines))
            if (each.line == line) last = &each;
        if (last == nullptr || last->points.isEmpty()) continue;
        const double y = place(last->points.last()).y();
        const bool free =
            std::all_of(taken.begin(), taken.end(), [&](double other) { return std::abs(other - y) >= text * 0.8; });
        if (!free) continue;
        taken.append(y);
        painter.drawText(QRectF(area.right() + px(4), y - text / 2, px(marginRight), text),
                         Qt::AlignLeft | Qt::AlignVCenter, growth::lineText(line));
    }
}

void GrowthPlot::Scene::paintMark(QPainter& painter, const GrowthMark& mark) const {
    const QPointF at = place(mark.at);
    if (mark.corrected) {
        const double half = px(cross);
        painter.setPen(QPen(ink.child, px(1.8)));
        painter.drawLine(at - QPointF(half, half), at + QPointF(half, half));
        painter.drawLine(at - QPointF(half, -half), at + QPointF(half, -half));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.child);
    painter.drawEllipse(at, px(dot), px(dot));
    painter.setBrush(Qt::NoBrush);
}

void GrowthPlot::Scene::paintChild(QPainter& painter, std::optional<int> chosen) const {
    // Actual and corrected age of one measurement belong together; two measurements are never joined.
    for (qsizetype i = 0; i + 1 < plan.marks.size(); ++i) {
        const GrowthMark& one = plan.marks.at(i);
        const GrowthMark& other = plan.marks.at(i + 1);
        if (one.point != other.point) continue;
        painter.setPen(QPen(ink.child, px(0.9)));
        painter.drawLine(place(one.at), place(other.at));
    }
    for (const GrowthMark& each : std::as_const(plan.marks))
        paintMark(painter, each);
    const auto ringed = std::find_if(plan.marks.begin(), plan.marks.end(),
                                     [&](const GrowthMark& each) { return chosen && each.point == *chosen; });
    if (ringed == plan.marks.end()) return;
    painter.setPen(QPen(ink.chosen, px(2)));
    painter.drawEllipse(place(ringed->at), px(ring), px(ring));
}

GrowthPlot::GrowthPlot(GrowthChartContent content, GrowthInk ink, QSizeF size)
    : m_scene(
          new Scene{std::move(content), std::move(ink), size, {}, std::make_unique<QGraphicsScene>(), new QChart, {}}) {
    Scene& scene = *m_scene;
    scene.plan = GrowthPlan::of(scene.content);
    scene.area = QRectF(QPointF(scene.px(marginLeft), scene.px(marginTop)),
                        QPointF(size.width() - scene.px(marginRight), size.height() - scene.px(marginBelow)));
    scene.addLines();
}

GrowthPlot::~GrowthPlot() = default;

void GrowthPlot::paint(QPainter& painter, QPointF at, std::optional<int> chosen) const {
    const Scene& scene = *m_scene;
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scene.ink.font);
    painter.fillRect(QRectF({}, scene.size), scene.ink.paper);
    scene.paintShade(painter);
    scene.paintEdges(painter);
    scene.paintReason(painter);
    scene.scene->render(&painter, QRectF({}, scene.size), QRectF({}, scene.size));
    scene.paintNames(painter);
    painter.save();
    painter.setClipRect(scene.area.adjusted(-scene.px(ring), -scene.px(ring), scene.px(ring), scene.px(ring)));
    scene.paintChild(painter, chosen);
    painter.restore();
    painter.restore();
}

QList<int> GrowthPlot::points() const {
    QList<int> found;
    for (const GrowthMark& each : std::as_const(m_scene->plan.marks))
        if (!found.contains(each.point)) found.append(each.point);
    return found;
}

std::optional<int> GrowthPlot::pointAt(QPointF place) const {
    std::optional<int> found;
    double nearest = m_scene->px(reach);
    for (const GrowthMark& each : std::as_const(m_scene->plan.marks)) {
        const QPointF away = m_scene->place(each.at) - place;
        const double distance = std::hypot(away.x(), away.y());
        if (distance > nearest) continue;
        nearest = distance;
        found = each.point;
    }
    return found;
}

std::optional<QPointF> GrowthPlot::placeOf(int point) const {
    for (const GrowthMark& each : std::as_const(m_scene->plan.marks))
        if (each.point == point) return m_scene->place(each.at);
    return std::nullopt;
}

const GrowthPlan& GrowthPlot::plan() const {
    return m_scene->plan;
}

} // namespace lodestar::charts
