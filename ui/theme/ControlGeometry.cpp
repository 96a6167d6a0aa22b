#include "ui/theme/ControlGeometry.h"

#include "ui/theme/ControlPainter.h"
#include "ui/theme/Theme.h"

#include <QPushButton>
#include <QStyleOption>

namespace lodestar::theme {

namespace {

constexpr int leastThumb = 32;

}

QSize ControlGeometry::button(const QStyleOptionButton& button, const QWidget* widget) const {
    const bool small = ControlPainter::isSmall(widget);
    // A button that can be checked keeps its width when its words turn semi-bold.
    const auto* real = qobject_cast<const QPushButton*>(widget);
    const bool strong = ControlPainter::isPrimary(widget) || (real && real->isCheckable());
    const QFontMetrics metrics(m_theme.font(small ? TypeRole::Table : TypeRole::Body, strong));
    const int words = button.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button.text).width();
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int arrow = button.features.testFlag(QStyleOptionButton::HasMenu) ? m_theme.scaled(12) + 6 : 0;
    const int padding = button.features.testFlag(QStyleOptionButton::Flat) ? 8 : small ? 10 : 12;
    const int height = small && !m_theme.isTouch() ? m_theme.controlHeight() - 4 : m_theme.controlHeight();
    return {words + icon + (icon && words ? 6 : 0) + arrow + 2 * padding, height};
}

QSize ControlGeometry::fieldWithArrow(const QSize& contents) const {
    return {contents.width() + 2 * fieldPadding + m_theme.scaled(14) + 8, m_theme.controlHeight()};
}

QSize ControlGeometry::tab(const QStyleOptionTab& tab) const {
    const QFontMetrics metrics(m_theme.font(TypeRole::Body, true));
    const int icon = tab.icon.isNull() ? 0 : m_theme.scaled(16) + 6;
    return {metrics.size(Qt::TextShowMnemonic, tab.text).width() + icon + 24, m_theme.controlHeight() + 3};
}

QSize ControlGeometry::menuItem(const QStyleOptionMenuItem& item, const QSize& contents) const {
    if (item.menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), 9};
    return {contents.width() + 24 + m_theme.scaled(16) + 24, m_theme.controlHeight()};
}

int ControlGeometry::arrowWidth() const {
    return m_theme.scaled(14) + fieldPadding + 6;
}

std::optional<QRect> ControlGeometry::part(QStyle::ComplexControl control, const QStyleOptionComplex& option,
                                           QStyle::SubControl part) const {
    if (control == QStyle::CC_ComboBox) return comboPart(option, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
        spin && control == QStyle::CC_SpinBox)
        return spinPart(*spin, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option); bar && control == QStyle::CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return std::nullopt;
}

std::optional<QRect> ControlGeometry::comboPart(const QStyleOptionComplex& combo, QStyle::SubControl part) const {
    const QRect all = combo.rect;
    const int arrow = arrowWidth();
    const QRect right(all.right() + 1 - arrow, all.top(), arrow, all.height());
    if (part == QStyle::SC_ComboBoxArrow) return QStyle::visualRect(combo.direction, all, right);
    if (part == QStyle::SC_ComboBoxEditField)
        return QStyle::visualRect(combo.direction, all, all.adjusted(fieldPadding, 1, -arrow, -1));
    return std::nullopt;
}

std::optional<QRect> ControlGeometry::spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part) const {
    const QRect all = spin.rect;
    const int arrow = arrowWidth();
    const QRect right(all.right() + 1 - arrow, all.top() + 2, arrow - 2, all.height() - 4);
    const int half = right.height() / 2;
    const bool bare = spin.buttonSymbols == QAbstractSpinBox::NoButtons;
    if (part == QStyle::SC_SpinBoxUp) return bare ? QRect() : QRect(right.topLeft(), QSize(right.width(), half));
    if (part == QStyle::SC_SpinBoxDown)
        return bare ? QRect() : QRect(right.left(), right.top() + half, right.width(), half);
    if (part == QStyle::SC_SpinBoxEditField) return all.adjusted(1, 1, bare ? -1 : -arrow, -1);
    if (part == QStyle::SC_SpinBoxFrame) return all;
    return std::nullopt;
}

// A thumb in a groove without arrows at its ends.
QRect ControlGeometry::scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) const {
    const QRect all = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int room = upright ? all.height() : all.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int least = std::min(room, leastThumb);
    const int length = range <= 0 ? room : std::max(least, int(qint64(bar.pageStep) * room / (range + bar.pageStep)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                       : QRect(all.left() + from, all.top(), size, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    default:
        return {};
    }
}

std::optional<int> ControlGeometry::scaledLength(QStyle::PixelMetric metric) const {
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        // Fusion leaves them at 13 px beside text of 200 %.
        return m_theme.scaled(m_theme.isTouch() ? 20 : 16);
    case QStyle::PM_TabBarScrollButtonWidth:
        return m_theme.scaled(m_theme.isTouch() ? 40 : 24);
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return m_theme.scaled(7);
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ListViewIconSize:
        return m_theme.scaled(16);
    default:
        return std::nullopt;
    }
}

std::optional<int> ControlGeometry::length(QStyle::PixelMetric metric) const {
    switch (metric) {
    case QStyle::PM_ScrollBarExtent:
        return m_theme.isTouch() ? 16 : 12;
    case QStyle::PM_ScrollBarSliderMin:
        return leastThumb;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return m_theme.space(Space::Medium);
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return m_theme.space(Space::Small);
    case QStyle::PM_DefaultFrameWidth:
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_TabBarBaseHeight:
        return 1;
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_HeaderMargin:
        return 0;
    default:
        return scaledLength(metric);
    }
}

} // namespace lodestar::theme
