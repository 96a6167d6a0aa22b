#include "ui/widgets/SegmentButton.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;

SegmentButton::SegmentButton(QString id, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(std::move(id)) {
    setText(word);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    // The chosen one lies on top, so that its edge is whole.
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (on) raise();
    });
    setCount(-1);
}

void SegmentButton::setCount(int count) {
    m_count = count;
    setAccessibleName(count < 0 ? text() : u"%1, %2"_s.arg(text()).arg(count));
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics strong(theme.font(theme::TypeRole::Body, true));
    int width = strong.horizontalAdvance(text()) + 24;
    if (m_count >= 0) width += 8 + strong.horizontalAdvance(locale().toString(m_count));
    return {width, theme.controlHeight()};
}

void SegmentButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const bool on = isChecked();
    painter.setPen(theme.colour(on ? Colour::Accent : Colour::Border));
    painter.setBrush(theme.colour(on ? Colour::Selected : underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QFont strong = theme.font(theme::TypeRole::Body, true);
    const QFont words = theme.font(theme::TypeRole::Body, on);
    const QString number = m_count < 0 ? QString() : locale().toString(m_count);
    const int wordWidth = QFontMetrics(words).horizontalAdvance(text());
    const int total = wordWidth + (number.isEmpty() ? 0 : 8 + QFontMetrics(strong).horizontalAdvance(number));
    const int left = (width() - total) / 2;
    painter.setPen(theme.colour(Colour::Text));
    painter.setFont(words);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(strong);
    painter.drawText(rect().adjusted(left + wordWidth + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, number);
}

} // namespace lodestar::widgets
