#include "ui/widgets/StatusChip.h"

#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace lodestar::widgets {

StatusChip::StatusChip(const theme::StatusMark& mark, QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, [this] { updateGeometry(); });
    setMark(mark);
}

void StatusChip::setMark(const theme::StatusMark& mark) {
    m_mark = mark;
    setAccessibleName(theme::StatusPainter::accessibleText(mark));
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const {
    return theme::StatusPainter(theme::Theme::of(this)).size(m_mark);
}

void StatusChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::StatusPainter(theme::Theme::of(this)).paint(&painter, rect(), m_mark);
}

} // namespace lodestar::widgets
