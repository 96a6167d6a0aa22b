#include "ui/shell/BrandButton.h"

#include "ui/theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lodestar::shell {

using theme::Theme;

BrandButton::BrandButton(QWidget* parent)
    : QAbstractButton(parent) {
    setText(u"Lodestar"_s);
    setProperty("focusRing", true);
    connect(&Theme::of(this), &Theme::changed, this, [this] { updateGeometry(); });
    setFolded(false);
}

void BrandButton::setFolded(bool folded) {
    m_folded = folded;
    setFocusPolicy(folded ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(folded ? tr("List of places") : text());
    setToolTip(folded ? tr("List of places") : QString());
    update();
}

QSize BrandButton::sizeHint() const {
    const Theme& theme = Theme::of(this);
    return {theme.width(theme::Width::RailFolded), theme.height(theme::Height::Bar)};
}

void BrandButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    const QColor ink = theme.colour(theme::Colour::Accent);
    const int icon = theme.scaled(18);
    const double x = m_folded ? (width() - icon) / 2.0 : 16;
    theme.icons().paint(&painter, QRectF(x, (height() - icon) / 2.0, icon, icon), u"star"_s, ink);
    if (m_folded) return;
    painter.setFont(theme.font(theme::TypeRole::Section, true));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(16 + icon + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace lodestar::shell
