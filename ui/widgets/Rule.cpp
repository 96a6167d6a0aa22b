#include "ui/widgets/Rule.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace lodestar::widgets {

Rule::Rule(int side, int above, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_above(above) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(m_side, m_above, width() - 2 * m_side, 1, theme::Theme::of(this).colour(theme::Colour::Line));
}

} // namespace lodestar::widgets
