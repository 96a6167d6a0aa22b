#include "ui/widgets/IconLabel.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <utility>

namespace lodestar::widgets {

IconLabel::IconLabel(QString name, int size, theme::Colour ink, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_size(size)
    , m_ink(ink) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void IconLabel::setIcon(const QString& name) {
    m_name = name;
    update();
}

void IconLabel::setInk(theme::Colour ink) {
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const {
    const int size = theme::Theme::of(this).scaled(m_size);
    return {size, size};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Theme& theme = theme::Theme::of(this);
    theme.icons().paint(&painter, rect(), m_name, theme.colour(m_ink));
}

} // namespace lodestar::widgets
