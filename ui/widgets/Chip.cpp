#include "ui/widgets/Chip.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <utility>

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;

Chip::Chip(QString text, QString icon, QWidget* parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_icon(std::move(icon)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics type(theme.font(theme::TypeRole::Caption));
    const int icon = m_icon.isEmpty() ? 0 : theme.scaled(14) + 4;
    return {type.horizontalAdvance(m_text) + icon + 14, std::max(20, type.height() + 4)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(theme.colour(Colour::Border));
    painter.setBrush(theme.colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 3, 3);
    int x = 7;
    if (!m_icon.isEmpty()) {
        const int size = theme.scaled(14);
        theme.icons().paint(&painter, QRectF(x, (height() - size) / 2.0, size, size), m_icon,
                            theme.colour(Colour::Text));
        x += size + 4;
    }
    painter.setFont(theme.font(theme::TypeRole::Caption));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(rect().adjusted(x, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_text);
}

} // namespace lodestar::widgets
