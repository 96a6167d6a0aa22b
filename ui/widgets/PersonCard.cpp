#include "ui/widgets/PersonCard.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

namespace {

QString iconFor(PersonCard::Kind kind) {
    switch (kind) {
    case PersonCard::Kind::Adult:
        return u"person"_s;
    case PersonCard::Kind::Child:
        return u"child"_s;
    case PersonCard::Kind::Pregnancy:
        return u"pregnancy"_s;
    }
    return {};
}

} // namespace

PersonCard::PersonCard(Kind kind, const QString& name, QString second, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_second(std::move(second)) {
    setText(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(u"%1, %2"_s.arg(name, m_second));
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize PersonCard::sizeHint() const {
    const Theme& theme = Theme::of(this);
    const QFontMetrics first(theme.font(TypeRole::Body, true));
    const QFontMetrics second(theme.font(TypeRole::Caption));
    const int words = std::max(first.horizontalAdvance(text()), second.horizontalAdvance(m_second));
    const int height = std::max(theme.isTouch() ? 48 : 40, first.height() + second.height() + 6);
    return {words + theme.scaled(18) + 8 + 8 + 13, height};
}

void PersonCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    painter.setPen(theme.colour(isChecked() ? Colour::Accent : Colour::Line));
    painter.setBrush(theme.colour(isChecked() ? Colour::Selected : underMouse() ? Colour::Hover : Colour::Surface));
    const double radius = theme.tokens().panelRadius();
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    const int icon = theme.scaled(18);
    theme.icons().paint(&painter, QRectF(9, (height() - icon) / 2.0, icon, icon), iconFor(m_kind),
                        theme.colour(Colour::TextSoft));
    const QFont strong = theme.font(TypeRole::Body, true);
    const QFont small = theme.font(TypeRole::Caption);
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(small).height();
    const int top = (height() - first - second) / 2;
    const int left = 9 + icon + 8;
    painter.setFont(strong);
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(QRect(left, top, width() - left, first), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(small);
    painter.setPen(theme.colour(Colour::TextSoft));
    painter.drawText(QRect(left, top + first, width() - left, second), Qt::AlignVCenter | Qt::AlignLeft, m_second);
}

} // namespace lodestar::widgets
