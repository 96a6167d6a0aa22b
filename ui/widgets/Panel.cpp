#include "ui/widgets/Panel.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace lodestar::widgets {

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = theme::Theme::of(this);
    painter.setPen(theme.colour(theme::Colour::Line));
    painter.setBrush(theme.colour(theme::Colour::Surface));
    const double radius = theme.tokens().panelRadius();
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
}

} // namespace lodestar::widgets
