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

constexpr int fieldPaddingInLineEdit = 5; // a QLineEdit adds 2 px of its own and 1 px of frame

bool isBoxFrame(const QWidget* widget) {
    return widget && (widget->property("boxFrame").toBool() || qobject_cast<const QAbstractItemView*>(widget));
}

} // namespace

LodestarStyle::LodestarStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
    , m_geometry(theme)
    , m_controls(theme)
    , m_lists(theme) {}

void LodestarStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        if (line->textMargins().isNull()) line->setTextMargins(fieldPaddingInLineEdit, 0, fieldPaddingInLineEdit, 0);
    }
    m_enterPresses.watch(widget);
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
    case PE_PanelButtonTool:
        return m_controls.toolPanel(painter, *option);
    case PE_IndicatorArrowLeft:
        return m_controls.arrow(painter, *option, u"left"_s);
    case PE_IndicatorArrowRight:
        return m_controls.arrow(painter, *option, u"right"_s);
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
    case PE_IndicatorTabTear:
    case PE_IndicatorTabTearRight:
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

QSize LodestarStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const {
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return m_geometry.button(*button, widget);
        return base;
    case CT_LineEdit:
        return {contents.width() + 2, std::max(m_theme.controlHeight(), contents.height() + 2)};
    case CT_ComboBox:
    case CT_SpinBox:
        return m_geometry.fieldWithArrow(contents);
    case CT_CheckBox:
    case CT_RadioButton:
        return {base.width(), m_theme.isTouch() ? std::max(base.height(), m_theme.controlHeight()) : base.height()};
    case CT_HeaderSection:
        return {base.width() + 2 * ControlGeometry::fieldPadding + 4,
                std::max(m_theme.height(Height::TableHead), base.height())};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return m_geometry.tab(*tab);
        return base;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return m_geometry.menuItem(*item, contents);
        return base;
    case CT_ItemViewItem:
        return {base.width(),
                std::max(base.height(), m_theme.height(m_theme.isTouch() ? Height::RowTouch : Height::RowCompact))};
    default:
        return base;
    }
}

int LodestarStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        // Inside an item view the same metric is the distance of the text from the cell's edge.
        return qobject_cast<const QAbstractItemView*>(widget) ? ControlGeometry::fieldPadding - 1 : 3;
    const std::optional<int> ours = m_geometry.length(metric);
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
}

QRect LodestarStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const {
    const std::optional<QRect> ours = m_geometry.part(control, *option, part);
    return ours ? *ours : QProxyStyle::subControlRect(control, option, part, widget);
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
    case SH_UnderlineShortcut:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_Menu_SubMenuPopupDelay:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_TabBar_Alignment:
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace lodestar::theme
