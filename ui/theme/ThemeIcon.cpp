#include "ui/theme/ThemeIcon.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <utility>

namespace lodestar::theme {

ThemeIcon::ThemeIcon(const Theme& theme, QString name, Colour ink)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_ink(ink) {}

QColor ThemeIcon::inkFor(QIcon::Mode mode) const {
    return m_theme->colour(mode == QIcon::Disabled ? Colour::TextOff : m_ink);
}

void ThemeIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) {
    if (m_theme) m_theme->icons().paint(painter, rect, m_name, inkFor(mode));
}

QPixmap ThemeIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) {
    if (!m_theme) return {};
    return m_theme->icons().pixmap(m_name, std::min(size.width(), size.height()), inkFor(mode), 1.0);
}

QPixmap ThemeIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) {
    if (!m_theme) return {};
    // Qt asks with the size in device pixels and divides by the scale itself.
    const int logical = static_cast<int>(std::min(size.width(), size.height()) / scale);
    return m_theme->icons().pixmap(m_name, logical, inkFor(mode), scale);
}

QIconEngine* ThemeIcon::clone() const {
    return new ThemeIcon(*this);
}

bool ThemeIcon::isNull() {
    return !m_theme || !Icons::exists(m_name);
}

} // namespace lodestar::theme
