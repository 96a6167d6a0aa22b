#pragma once

#include <QRect>
#include <QSize>
#include <QStyle>

#include <optional>

class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace lodestar::theme {

class Theme;

/// How large controls are and where their parts lie. Everything grows with the text; heights grow with touch too.
class ControlGeometry {
public:
    /// From the edge of a field to its words.
    static constexpr int fieldPadding = 8;

    explicit ControlGeometry(const Theme& theme)
        : m_theme(theme) {}

    [[nodiscard]] QSize button(const QStyleOptionButton& button, const QWidget* widget) const;
    /// Of a combo or spin box whose words take `contents`.
    [[nodiscard]] QSize fieldWithArrow(const QSize& contents) const;
    [[nodiscard]] QSize tab(const QStyleOptionTab& tab) const;
    [[nodiscard]] QSize menuItem(const QStyleOptionMenuItem& item, const QSize& contents) const;

    /// Where a part lies; nothing for parts that are left to the base style.
    [[nodiscard]] std::optional<QRect> part(QStyle::ComplexControl control, const QStyleOptionComplex& option,
                                            QStyle::SubControl part) const;
    /// A length that the style is asked for; nothing for lengths that are left to the base style.
    [[nodiscard]] std::optional<int> length(QStyle::PixelMetric metric) const;

private:
    [[nodiscard]] int arrowWidth() const;
    [[nodiscard]] std::optional<int> scaledLength(QStyle::PixelMetric metric) const;
    [[nodiscard]] std::optional<QRect> comboPart(const QStyleOptionComplex& combo, QStyle::SubControl part) const;
    [[nodiscard]] std::optional<QRect> spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part) const;
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) const;

    const Theme& m_theme;
};

} // namespace lodestar::theme
