#include "ui/widgets/FilterChip.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove the filter %1").arg(text));
    setToolTip(accessibleName());
    connect(this, &QAbstractButton::clicked, this, &FilterChip::removed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize FilterChip::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics type(theme.font(theme::TypeRole::Caption));
    const int height = theme.isTouch() ? theme.controlHeight() : std::max(20, type.height() + 4);
    return {type.horizontalAdvance(text()) + theme.scaled(12) + 18, height};
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(theme.colour(Colour::Border));
    painter.setBrush(theme.colour(underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 3, 3);
    painter.setFont(theme.font(theme::TypeRole::Caption));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(rect().adjusted(7, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    const int size = theme.scaled(12);
    theme.icons().paint(&painter, QRectF(width() - 6 - size, (height() - size) / 2.0, size, size), u"close"_s,
                        theme.colour(Colour::Text));
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace lodestar::widgets
