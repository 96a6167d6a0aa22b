#include "ui/theme/LodestarStyle.h"

#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

constexpr int fieldPadding = 8;
constexpr int fieldPaddingInLineEdit = 5; // a QLineEdit adds 2 px of its own and 1 px of frame

bool isBoxFrame(const QWidget* widget) {
    return widget && (widget->property("boxFrame").toBool() || qobject_cast<const QAbstractItemView*>(widget));
}

} // namespace

LodestarStyle::LodestarStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
    , m_controls(theme)
    , m_lists(theme) {}

void LodestarStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        if (line->textMargins().isNull()) line->setTextMargins(fieldPaddingInLineEdit, 0, fieldPaddingInLineEdit, 0);
    }
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setExpanding(false);
        tabs->setElideMode(Qt::ElideNone);
    }
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void LodestarStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return m_controls.buttonPanel(painter, *button, widget);
        break;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        // The line edit inside a combo or spin box, or in a frame of ours, has no edge of its own.
        if (frame && frame->lineWidth > 0) m_controls.field(painter, *option);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameTabWidget:
    case PE_IndicatorHeaderArrow: // drawn with the label
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_Frame:
        // A window of its own has no corners to show through.
        if (widget && widget->isWindow()) return m_lists.menuPanel(painter, option->rect);
        return m_controls.frame(painter, *option, isBoxFrame(widget));
    case PE_FrameMenu:
    case PE_PanelMenu:
        return m_lists.menuPanel(painter, option->rect);
    case PE_PanelTipLabel:
        return m_lists.menuPanel(painter, option->rect);
    case PE_FrameTabBarBase: {
        const QRect& base = option->rect;
        painter->fillRect(QRect(base.left(), base.bottom(), base.width(), 1), m_theme.colour(Colour::Line));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return m_controls.check(painter, *option);
    case PE_IndicatorRadioButton:
        return m_controls.radio(painter, *option);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return m_lists.rowGround(painter, *item);
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LodestarStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            if (element == CE_PushButtonBevel) return m_controls.buttonPanel(painter, *button, widget);
            return m_controls.buttonLabel(painter, *button, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return m_controls.comboLabel(painter, *combo,
                                         subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        break;
    case CE_FocusFrame:
        return m_controls.focusRing(painter, option->rect);
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return m_lists.menuItem(painter, *item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return m_lists.headerSection(painter, *option);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return m_lists.headerLabel(painter, *header);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return m_lists.tabShape(painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return m_lists.tabLabel(painter, *tab);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return m_controls.progress(painter, *bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LodestarStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    const auto part = [&](SubControl name) { return subControlRect(control, option, name, widget); };
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return m_controls.combo(painter, *combo, part(SC_ComboBoxArrow));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return m_controls.spin(painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return m_controls.scrollBar(painter, *bar, part(SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize LodestarStyle::buttonSize(const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) return contents;
    const bool small = ControlPainter::isSmall(widget);
    const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
    // A button that can be checked keeps its width when its words turn semi-bold.
    const auto* real = qobject_cast<const QPushButton*>(widget);
    const bool strong = ControlPainter::isPrimary(widget) || (real && real->isCheckable());
    const QFontMetrics metrics(m_theme.font(small ? TypeRole::Table : TypeRole::Body, strong));
    const int words = button->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button->text).width();
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
    const int arrow = button->features.testFlag(QStyleOptionButton::HasMenu) ? m_theme.scaled(12) + 6 : 0;
    const int padding = flat ? 8 : small ? 10 : 12;
    const int height = small && !m_theme.isTouch() ? m_theme.controlHeight() - 4 : m_theme.controlHeight();
    return {words + icon + (icon && words ? 6 : 0) + arrow + 2 * padding, height};
}

QSize LodestarStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const {
    const int control = m_theme.controlHeight();
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, contents, widget);
    case CT_LineEdit:
        return {contents.width() + 2, std::max(control, contents.height() + 2)};
    case CT_ComboBox:
        return {contents.width() + 2 * fieldPadding + m_theme.scaled(14) + 8, control};
    case CT_SpinBox:
        return {contents.width() + 2 * fieldPadding + m_theme.scaled(14) + 8, control};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), m_theme.isTouch() ? control : base.height())};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + 2 * fieldPadding + 4, std::max(m_theme.height(Height::TableHead), base.height())};
    }
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (!tab) break;
        const QFontMetrics metrics(m_theme.font(TypeRole::Body, true));
        const int icon = tab->icon.isNull() ? 0 : m_theme.scaled(16) + 6;
        return {metrics.size(Qt::TextShowMnemonic, tab->text).width() + icon + 24, control + 3};
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), 9};
        return {contents.width() + 24 + m_theme.scaled(16) + 24, control};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto least = m_theme.isTouch() ? Height::RowTouch : Height::RowCompact;
        return {base.width(), std::max(base.height(), m_theme.height(least))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int LodestarStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int indicator = m_theme.scaled(m_theme.isTouch() ? 20 : 16);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.scaled(7);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        // Inside an item view the same metric is the distance of the text from the cell's edge.
        return qobject_cast<const QAbstractItemView*>(widget) ? fieldPadding - 1 : 3;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return m_theme.scaled(16);
    case PM_ScrollBarExtent:
        return m_theme.isTouch() ? 16 : 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_theme.space(Space::Medium);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.space(Space::Small);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarBaseHeight:
        return 1;
    case PM_HeaderMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect LodestarStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const {
    const QRect all = option->rect;
    const int arrow = m_theme.scaled(14) + fieldPadding + 6;
    if (control == CC_ComboBox) {
        const QRect right(all.right() + 1 - arrow, all.top(), arrow, all.height());
        if (part == SC_ComboBoxArrow) return visualRect(option->direction, all, right);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(fieldPadding, 1, -arrow, -1));
    }
    if (control == CC_SpinBox) {
        const QRect right(all.right() + 1 - arrow, all.top() + 2, arrow - 2, all.height() - 4);
        const int half = right.height() / 2;
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxUp) return bare ? QRect() : QRect(right.topLeft(), QSize(right.width(), half));
        if (part == SC_SpinBoxDown)
            return bare ? QRect() : QRect(right.left(), right.top() + half, right.width(), half);
        if (part == SC_SpinBoxEditField) return all.adjusted(1, 1, bare ? -1 : -arrow, -1);
        if (part == SC_SpinBoxFrame) return all;
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) return {};
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar) return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int room = upright ? all.height() : all.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = std::min(room, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int length =
            range <= 0 ? room : std::max(least, int(qint64(bar->pageStep) * room / (range + bar->pageStep)));
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                           : QRect(all.left() + from, all.top(), size, all.height());
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSlider:
            return piece(start, length);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + length, room - start - length);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect LodestarStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) return option->rect;
    if (element == SE_HeaderLabel) return option->rect;
    if (element == SE_TabBarTabText) return option->rect.adjusted(12, 0, -12, -3);
    return QProxyStyle::subElementRect(element, option, widget);
}

int LodestarStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ActivateItemOnSingleClick:
        return hint != SH_ItemView_ActivateItemOnSingleClick;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace lodestar::theme
