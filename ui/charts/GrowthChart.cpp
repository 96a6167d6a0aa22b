#include "ui/charts/GrowthChart.h"

#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lodestar::charts {

using theme::Theme;

namespace {

constexpr int least = 240;

}

GrowthChart::GrowthChart(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(least, least);
    connect(&Theme::of(this), &Theme::changed, this, &GrowthChart::layOut);
}

GrowthChart::~GrowthChart() = default;

void GrowthChart::show(GrowthChartContent content, QStringList spoken) {
    m_content = std::move(content);
    m_spoken = std::move(spoken);
    m_chosen = std::min(m_chosen, static_cast<int>(m_content.points.size()) - 1);
    layOut();
    say();
}

void GrowthChart::layOut() {
    m_plot.reset();
    if (m_content.reference != nullptr && width() > 0 && height() > 0)
        m_plot = std::make_unique<GrowthPlot>(m_content, GrowthInk::ofScreen(Theme::of(this)), QSizeF(size()));
    update();
}

void GrowthChart::choose(int point) {
    if (point == m_chosen) return;
    m_chosen = point;
    say();
    update();
}

void GrowthChart::say() {
    const QString words = m_spoken.value(m_chosen);
    setAccessibleDescription(words.isEmpty() ? tr("The points of the child: left and right go from one to the next.")
                                             : words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GrowthChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_plot == nullptr) return;
    m_plot->paint(painter, {}, m_chosen < 0 ? std::nullopt : std::optional(m_chosen));
}

void GrowthChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void GrowthChart::pointed(QPointF place) {
    if (m_plot == nullptr) return;
    const auto found = m_plot->pointAt(place);
    if (!found || *found == m_chosen) return;
    choose(*found);
    Q_EMIT pointChosen(*found);
}

void GrowthChart::mouseMoveEvent(QMouseEvent* event) {
    pointed(event->position());
}

void GrowthChart::mousePressEvent(QMouseEvent* event) {
    pointed(event->position());
}

void GrowthChart::step(int by) {
    if (m_plot == nullptr) return;
    const QList<int> points = m_plot->points();
    if (points.isEmpty()) return;
    const qsizetype now = points.indexOf(m_chosen);
    const qsizetype next =
        now < 0 ? (by < 0 ? points.size() - 1 : 0) : std::clamp<qsizetype>(now + by, 0, points.size() - 1);
    if (points.at(next) == m_chosen) return;
    choose(points.at(next));
    Q_EMIT pointChosen(m_chosen);
}

void GrowthChart::keyPressEvent(QKeyEvent* event) {
    const int all = static_cast<int>(m_content.points.size());
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Home:
        return step(-all);
    case Qt::Key_End:
        return step(all);
    default:
        QWidget::keyPressEvent(event);
    }
}

void GrowthChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_chosen < 0) step(-1);
}

} // namespace lodestar::charts
