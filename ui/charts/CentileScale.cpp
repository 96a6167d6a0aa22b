#include "ui/charts/CentileScale.h"

#include "core/growth/GrowthWords.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::charts {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

namespace {

constexpr int widest = 380;
constexpr double arrow = 6;
/// Beyond the outer lines the arrow stands half a space outside.
constexpr double outside = growth::chartLines.back() + growth::centileSpace / 2;

} // namespace

CentileScale::CentileScale(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void CentileScale::show(double sds, std::optional<double> before) {
    m_sds = sds;
    m_before = before;
    const QString now = growth::positionText(sds);
    setAccessibleName(before ? tr("%1; before, %2").arg(now, growth::positionText(*before)) : now);
    update();
}

QSize CentileScale::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(TypeRole::Caption)).height();
    return {theme.scaled(widest), theme.scaled(arrow * 2 + 7) + words};
}

double CentileScale::placeOf(double sds) const {
    const double room = std::min<double>(width(), Theme::of(this).scaled(widest));
    const double within = std::clamp(sds, -outside, outside);
    return 2 + (room - 4) * (within + outside) / (2 * outside);
}

void CentileScale::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = theme.scaled(arrow * 2) + 0.5;
    const double tick = theme.scaled(5);
    painter.setPen(QPen(theme.colour(Colour::ChartLine), 1.2));
    painter.drawLine(QPointF(placeOf(growth::chartLines.front()), line),
                     QPointF(placeOf(growth::chartLines.back()), line));
    painter.setFont(theme.font(TypeRole::Caption));
    const int words = painter.fontMetrics().height();
    for (std::size_t i = 0; i < growth::chartLines.size(); ++i) {
        const double x = placeOf(growth::chartLines.at(i));
        painter.setPen(QPen(theme.colour(Colour::ChartLine), 1.2));
        painter.drawLine(QPointF(x, line - tick), QPointF(x, line + tick));
        painter.setPen(theme.colour(Colour::TextSoft));
        // The numbers of the lines alone: "0.4", "99.6".
        QString name = growth::lineText(i);
        while (!name.isEmpty() && !name.back().isDigit())
            name.chop(1);
        painter.drawText(QRectF(x - 40, line + tick + 1, 80, words), Qt::AlignHCenter | Qt::AlignTop, name);
    }
    if (m_before) {
        painter.setPen(QPen(theme.colour(Colour::ChartInk), 1.5));
        painter.setBrush(theme.colour(Colour::Surface));
        painter.drawEllipse(QPointF(placeOf(*m_before), line), arrow * 0.7, arrow * 0.7);
    }
    const double x = placeOf(m_sds);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Accent));
    painter.drawPolygon(QPolygonF({{x - arrow, line - 1.9 * arrow}, {x + arrow, line - 1.9 * arrow}, {x, line - 1}}));
    painter.setPen(QPen(theme.colour(Colour::Accent), 2));
    painter.drawLine(QPointF(x, line - arrow), QPointF(x, line + tick));
}

} // namespace lodestar::charts
