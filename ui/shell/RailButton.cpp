#include "ui/shell/RailButton.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <utility>

namespace lodestar::shell {

using theme::Colour;
using theme::Theme;

namespace {

constexpr int edge = 8; // from the rail's edge to the button's ground
constexpr int drawing = 18;

} // namespace

RailButton::RailButton(const QString& word, QString icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon)) {
    setText(word);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("ownFocusRing", true);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    describe();
}

void RailButton::setFolded(bool folded) {
    m_folded = folded;
    describe();
    update();
}

void RailButton::setCount(int count) {
    m_count = count;
    describe();
    update();
}

void RailButton::describe() {
    const QString words = m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text();
    setAccessibleName(words);
    setToolTip(m_folded ? words : QString());
}

QSize RailButton::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.width(theme::Width::RailFolded), theme.controlHeight() + 2};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const QRectF ground = QRectF(rect()).adjusted(edge, 0, -edge, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(isChecked() ? Colour::Selected : Colour::Hover));
        painter.drawRoundedRect(ground, 3, 3);
    }
    if (isChecked())
        painter.fillRect(QRectF(0, ground.top() + 3, 4, ground.height() - 6), theme.colour(Colour::Accent));
    const int icon = theme.scaled(drawing);
    const double x = m_folded ? (width() - icon) / 2.0 : ground.left() + 8;
    const QRectF square(x, ground.center().y() - icon / 2.0, icon, icon);
    theme.icons().paint(&painter, square, m_icon, theme.colour(isChecked() ? Colour::Accent : Colour::TextSoft));
    if (!m_folded) {
        painter.setFont(theme.font(theme::TypeRole::Body, isChecked()));
        painter.setPen(theme.colour(Colour::Text));
        const QRectF room = ground.adjusted(8 + icon + 10, 0, m_count > 0 ? -theme.scaled(36) : -8, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(room.width())));
    }
    if (m_count > 0) paintCount(&painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 3, 3);
    }
}

void RailButton::paintCount(QPainter* painter) const {
    const Theme& theme = Theme::of(this);
    if (m_folded) {
        // No room for a number: a dot on the icon's shoulder; the number is in the tool tip and in what is spoken.
        const double dot = 4 * theme.scale();
        painter->setPen(QPen(theme.colour(Colour::Sunken), 2));
        painter->setBrush(theme.colour(Colour::Accent));
        painter->drawEllipse(QPointF(width() / 2.0 + theme.scaled(drawing) / 2.0, 2 + dot), dot, dot);
        return;
    }
    const QFont font = theme.font(theme::TypeRole::Caption, true);
    const QString number = locale().toString(m_count);
    const QFontMetricsF type(font);
    const double height = type.height() + 4;
    const double wide = std::max(20.0 * theme.scale(), type.horizontalAdvance(number) + 10);
    const double ground = rect().height() - 2;
    const QRectF box(width() - edge - 8 - wide, (ground - height) / 2, wide, height);
    painter->setPen(theme.colour(Colour::Border));
    painter->setBrush(theme.colour(Colour::Surface));
    painter->drawRoundedRect(QRectF(box.toRect()).adjusted(.5, .5, -.5, -.5), 3, 3);
    painter->setFont(font);
    painter->setPen(theme.colour(Colour::TextSoft));
    painter->drawText(box, Qt::AlignCenter, number);
}

} // namespace lodestar::shell
