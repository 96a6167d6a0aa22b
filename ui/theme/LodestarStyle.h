#pragma once

#include "ui/theme/ControlGeometry.h"
#include "ui/theme/ControlPainter.h"
#include "ui/theme/EnterPresses.h"
#include "ui/theme/ListPainter.h"

#include <QProxyStyle>

namespace lodestar::theme {

class Theme;

/// Fusion with flat controls drawn from the tokens: Fusion derives its edges from the window colour, so that in dark
/// and high contrast a check box or field has almost none.
///
/// Properties that a widget may carry:
/// - `primary` (bool, QPushButton): the one filled button of a page
/// - `small` (bool, QPushButton): 28 px high, table type
/// - `flat` (QPushButton::setFlat): accent words without an edge
/// - `focusRing` / `ownFocusRing` (bool): a custom widget wants the ring / draws its own
/// - `boxFrame` (bool, views): a frame in `line`, as boxes have, in place of a field's edge
class LodestarStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit LodestarStyle(const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
    using QProxyStyle::polish;

private:
    const Theme& m_theme;
    ControlGeometry m_geometry;
    ControlPainter m_controls;
    ListPainter m_lists;
    EnterPresses m_enterPresses;
};

} // namespace lodestar::theme
