#include "ui/charts/ChartView.h"

#include "ui/charts/SeriesChart.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <cmath>

namespace lodestar::charts {

namespace {

constexpr int usualWidth = 640;

} // namespace

ChartView::ChartView(ChartContent content, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_content(std::move(content)) {
    setAccessibleName(sentence);
    setAccessibleDescription(m_content.spoken());
    // So that who uses the keyboard comes by its numbers.
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &QWidget::updateGeometry);
}

QSize ChartView::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

int ChartView::heightForWidth(int width) const {
    const SeriesChart chart(m_content, ChartInk::ofScreen(theme::Theme::of(this)));
    return static_cast<int>(std::ceil(chart.heightFor(width)));
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Theme& theme = theme::Theme::of(this);
    SeriesChart(m_content, ChartInk::ofScreen(theme)).paint(painter, rect());
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.colour(theme::Colour::Focus), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace lodestar::charts
