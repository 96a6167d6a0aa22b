#include "ui/theme/SystemLook.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

namespace lodestar::theme {

Look SystemLook::of(const QColor& ground, const QColor& text) {
    if (ground.rgb() == QColor(Qt::black).rgb() && text.rgb() == QColor(Qt::white).rgb()) return Look::HighContrast;
    return text.lightnessF() > ground.lightnessF() ? Look::Dark : Look::Light;
}

Look SystemLook::read() {
    const QPalette palette = QGuiApplication::palette();
    return of(palette.color(QPalette::Window), palette.color(QPalette::WindowText));
}

} // namespace lodestar::theme
