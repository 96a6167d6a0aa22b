#include "ui/widgets/FoldHead.h"

#include "ui/theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

namespace {

constexpr int side = 12;
constexpr int headHeight = 36;

} // namespace

FoldHead::FoldHead(const QString& title, QWidget* parent)
    : QAbstractButton(parent) {
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &FoldHead::describe);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    describe();
}

void FoldHead::setSummary(const QString& summary) {
    m_summary = summary;
    describe();
    update();
}

void FoldHead::setHint(const QString& hint) {
    m_hint = hint;
    describe();
    update();
}

void FoldHead::describe() {
    QStringList words{text()};
    for (const QString& more : {m_summary, m_hint})
        if (!more.isEmpty()) words << more;
    words << (isChecked() ? tr("open") : tr("folded"));
    setAccessibleName(words.join(u", "_s));
}

QSize FoldHead::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics strong(theme.font(TypeRole::Section, true));
    const int height = theme.isTouch() ? theme.controlHeight() : theme.scaled(headHeight) - 2;
    return {strong.horizontalAdvance(text()) + theme.scaled(14) + 2 * side + 8, height};
}

void FoldHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const int icon = theme.scaled(14);
    const QRectF square(side, (height() - icon) / 2.0, icon, icon);
    theme.icons().paint(&painter, square, isChecked() ? u"down"_s : u"right"_s,
                        theme.colour(underMouse() ? Colour::Text : Colour::TextSoft));
    const auto draw = [&](const QRect& room, const QString& words, const QFont& font, Colour ink,
                          Qt::Alignment across) {
        painter.setFont(font);
        painter.setPen(theme.colour(ink));
        painter.drawText(room, static_cast<int>(across | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    };
    const QFont strong = theme.font(TypeRole::Section, true);
    const QFont caption = theme.font(TypeRole::Caption);
    int x = side + icon + 8;
    const int hint = m_hint.isEmpty() ? 0 : QFontMetrics(caption).horizontalAdvance(m_hint) + 2;
    const int end = width() - side - hint;
    const int title = std::min(QFontMetrics(strong).horizontalAdvance(text()) + 2, std::max(0, end - x - 8));
    draw(QRect(x, 0, title, height()), text(), strong, Colour::Text, Qt::AlignLeft);
    x += title + 8;
    if (end - x > 40)
        draw(QRect(x, 0, end - x - 8, height()), m_summary, theme.font(TypeRole::Table), Colour::TextSoft,
             Qt::AlignLeft);
    if (hint > 0) draw(QRect(end, 0, hint, height()), m_hint, caption, Colour::TextSoft, Qt::AlignRight);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
    }
}

} // namespace lodestar::widgets
