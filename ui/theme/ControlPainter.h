#pragma once

#include "ui/theme/Colour.h"

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

namespace lodestar::theme {

class Theme;

/// Draws single controls: buttons, fields, indicators, scroll bars.
class ControlPainter {
public:
    explicit ControlPainter(const Theme& theme)
        : m_theme(theme) {}

    void buttonPanel(QPainter* painter, const QStyleOptionButton& button, const QWidget* widget) const;
    void buttonLabel(QPainter* painter, const QStyleOptionButton& button, const QWidget* widget) const;
    /// A small square button: the calendar's months, the ends of a row of tabs that is too long.
    void toolPanel(QPainter* painter, const QStyleOption& option) const;
    void arrow(QPainter* painter, const QStyleOption& option, const QString& icon) const;
    void field(QPainter* painter, const QStyleOption& option) const;
    /// A frame around a text box (edge of a field) or around a list (edge of a box).
    void frame(QPainter* painter, const QStyleOption& option, bool box) const;
    void check(QPainter* painter, const QStyleOption& option) const;
    void radio(QPainter* painter, const QStyleOption& option) const;
    void combo(QPainter* painter, const QStyleOptionComboBox& combo, const QRect& arrow) const;
    void comboLabel(QPainter* painter, const QStyleOptionComboBox& combo, const QRect& text) const;
    void spin(QPainter* painter, const QStyleOptionSpinBox& spin, const QRect& up, const QRect& down) const;
    void scrollBar(QPainter* painter, const QStyleOptionSlider& bar, const QRect& handle) const;
    void progress(QPainter* painter, const QStyleOptionProgressBar& bar) const;
    void focusRing(QPainter* painter, const QRect& rect) const;

    /// Words of a push button in semi-bold: the primary one, and the checked one of a switch.
    static bool isStrong(const QStyleOption& option, const QWidget* widget);
    static bool isPrimary(const QWidget* widget);
    static bool isSmall(const QWidget* widget);

private:
    void panel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge) const;
    [[nodiscard]] QColor buttonInk(const QStyleOptionButton& button, const QWidget* widget) const;

    const Theme& m_theme;
};

} // namespace lodestar::theme
