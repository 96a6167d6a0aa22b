#include "ui/widgets/Label.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace lodestar::widgets {

namespace {

bool isStrongRole(theme::TypeRole role) {
    return role == theme::TypeRole::Section || role == theme::TypeRole::Title || role == theme::TypeRole::Figure;
}

} // namespace

Label::Label(const QString& text, theme::TypeRole role, theme::Colour ink, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_ink(ink)
    , m_strong(isStrongRole(role)) {
    setTextFormat(Qt::PlainText);
    connect(&theme::Theme::of(this), &theme::Theme::changed, this, &Label::refresh);
    refresh();
}

Label* Label::strong(bool on) {
    m_strong = on;
    refresh();
    return this;
}

Label* Label::wrapping() {
    setWordWrap(true);
    setMaximumWidth(theme::Theme::of(this).width(theme::Width::Readable));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

Label* Label::shortening() {
    m_shortening = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return this;
}

void Label::setInk(theme::Colour ink) {
    m_ink = ink;
    refresh();
}

void Label::setRole(theme::TypeRole role) {
    m_role = role;
    refresh();
}

QSize Label::minimumSizeHint() const {
    const QSize least = QLabel::minimumSizeHint();
    if (!m_shortening) return least;
    return {std::min(least.width(), fontMetrics().averageCharWidth() * 4), least.height()};
}

int Label::heightForWidth(int width) const {
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void Label::paintEvent(QPaintEvent* event) {
    const int room = contentsRect().width();
    if (!m_shortening || fontMetrics().horizontalAdvance(text()) <= room) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (toolTip() != text()) setToolTip(text());
}

void Label::refresh() {
    const theme::Theme& theme = theme::Theme::of(this);
    setFont(theme.font(m_role, m_strong));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, theme.colour(m_ink));
    own.setColor(QPalette::Text, theme.colour(m_ink));
    own.setColor(QPalette::Link, theme.colour(theme::Colour::Accent));
    setPalette(own);
    if (wordWrap()) setMaximumWidth(theme.width(theme::Width::Readable));
}

} // namespace lodestar::widgets
