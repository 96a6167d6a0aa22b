#include "ui/theme/ControlPainter.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

} // namespace

bool ControlPainter::isPrimary(const QWidget* widget) {
    return widget && widget->property("primary").toBool();
}

bool ControlPainter::isSmall(const QWidget* widget) {
    return widget && widget->property("small").toBool();
}

bool ControlPainter::isStrong(const QStyleOption& option, const QWidget* widget) {
    return isPrimary(widget) || has(option, QStyle::State_On);
}

void ControlPainter::panel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double radius = m_theme.tokens().controlRadius();
    painter->drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter->restore();
}

void ControlPainter::buttonPanel(QPainter* painter, const QStyleOptionButton& button, const QWidget* widget) const {
    const bool enabled = has(button, QStyle::State_Enabled);
    const bool hovered = enabled && has(button, QStyle::State_MouseOver);
    const bool down = has(button, QStyle::State_Sunken);
    const auto colour = [this](Colour name) { return m_theme.colour(name); };
    if (isPrimary(widget) && enabled) {
        const QColor fill = colour(hovered || down ? Colour::AccentHover : Colour::Accent);
        panel(painter, button.rect, fill, fill);
        return;
    }
    if (button.features.testFlag(QStyleOptionButton::Flat)) {
        if (hovered || down) panel(painter, button.rect, colour(down ? Colour::Selected : Colour::Hover), QColor());
        return;
    }
    if (has(button, QStyle::State_On)) {
        panel(painter, button.rect, colour(Colour::Selected), colour(Colour::Accent));
        return;
    }
    const Colour fill = down ? Colour::Selected : hovered ? Colour::Hover : Colour::Surface;
    panel(painter, button.rect, colour(fill), colour(enabled ? Colour::Border : Colour::Line));
}

QColor ControlPainter::buttonInk(const QStyleOptionButton& button, const QWidget* widget) const {
    if (!has(button, QStyle::State_Enabled)) return m_theme.colour(Colour::TextOff);
    if (isPrimary(widget)) return m_theme.colour(Colour::OnAccent);
    return m_theme.colour(button.features.testFlag(QStyleOptionButton::Flat) ? Colour::Accent : Colour::Text);
}

void ControlPainter::buttonLabel(QPainter* painter, const QStyleOptionButton& button, const QWidget* widget) const {
    painter->save();
    const QFont font = m_theme.font(isSmall(widget) ? TypeRole::Table : TypeRole::Body, isStrong(button, widget));
    const QFontMetrics metrics(font);
    const QColor ink = buttonInk(button, widget);
    const bool plain = !isPrimary(widget) && !button.features.testFlag(QStyleOptionButton::Flat);
    const int wordWidth = button.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button.text).width();
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = icon && wordWidth ? 6 : 0;
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const int arrow = menu ? m_theme.scaled(12) + 6 : 0;
    const int total = icon + gap + wordWidth + arrow;
    int x = button.rect.left() + std::max(2, (button.rect.width() - total) / 2);
    if (icon) {
        const double ratio = painter->device()->devicePixelRatioF();
        const QPixmap drawing = button.icon.pixmap(QSize(icon, icon), ratio);
        const QColor iconInk = plain && has(button, QStyle::State_Enabled) ? m_theme.colour(Colour::TextSoft) : ink;
        painter->drawPixmap(x, button.rect.center().y() - icon / 2 + (icon % 2 ? 0 : 1),
                            Icons::inked(drawing, iconInk));
        x += icon + gap;
    }
    painter->setFont(font);
    painter->setPen(ink);
    const int room = button.rect.right() - 1 - x - arrow;
    painter->drawText(QRect(x, button.rect.top(), std::max(room, 0), button.rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, button.text);
    if (menu) {
        const int size = m_theme.scaled(12);
        const QRectF square(x + wordWidth + 6, button.rect.center().y() - size / 2.0 + 1, size, size);
        m_theme.icons().paint(painter, square, u"down"_s, plain ? m_theme.colour(Colour::TextSoft) : ink);
    }
    painter->restore();
}

void ControlPainter::toolPanel(QPainter* painter, const QStyleOption& option) const {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool used = enabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    if (has(option, QStyle::State_AutoRaise) && !used && !has(option, QStyle::State_On)) return;
    const Colour fill = has(option, QStyle::State_Sunken) ? Colour::Selected : used ? Colour::Hover : Colour::Surface;
    const bool edged = !has(option, QStyle::State_AutoRaise);
    panel(painter, option.rect, m_theme.colour(fill), edged ? m_theme.colour(Colour::Line) : QColor());
}

void ControlPainter::arrow(QPainter* painter, const QStyleOption& option, const QString& icon) const {
    const int size = m_theme.scaled(14);
    const QRectF square(option.rect.center().x() - size / 2.0 + .5, option.rect.center().y() - size / 2.0 + .5, size,
                        size);
    const bool enabled = has(option, QStyle::State_Enabled);
    m_theme.icons().paint(painter, square, icon, m_theme.colour(enabled ? Colour::Text : Colour::TextOff));
}

void ControlPainter::field(QPainter* painter, const QStyleOption& option) const {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    panel(painter, option.rect, m_theme.colour(enabled && !readOnly ? Colour::Surface : Colour::Window),
          m_theme.colour(enabled ? Colour::Border : Colour::Line));
}

void ControlPainter::frame(QPainter* painter, const QStyleOption& option, bool box) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colour(box ? Colour::Line : Colour::Border), 1));
    painter->setBrush(m_theme.colour(Colour::Surface));
    const double radius = box ? m_theme.tokens().panelRadius() : m_theme.tokens().controlRadius();
    painter->drawRoundedRect(QRectF(option.rect).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter->restore();
}

void ControlPainter::check(QPainter* painter, const QStyleOption& option) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor edge = m_theme.colour(!enabled ? Colour::Line : on || partly ? Colour::Accent : Colour::Border);
    const double pen = 1.5 * m_theme.scale();
    const QRectF box = QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter->setPen(QPen(edge, pen));
    painter->setBrush(on || partly ? (enabled ? m_theme.colour(Colour::Accent) : edge)
                                   : m_theme.colour(Colour::Surface));
    painter->drawRoundedRect(box, 2 * m_theme.scale(), 2 * m_theme.scale());
    painter->setPen(
        QPen(m_theme.colour(Colour::OnAccent), 2 * m_theme.scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (partly) {
        painter->drawLine(at(.25, .5), at(.75, .5));
    } else if (on) {
        const std::array points{at(.2, .53), at(.42, .74), at(.8, .28)};
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(points.data(), static_cast<int>(points.size()));
    }
    painter->restore();
}

void ControlPainter::radio(QPainter* painter, const QStyleOption& option) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor edge = m_theme.colour(!enabled ? Colour::Line : on ? Colour::Accent : Colour::Border);
    const double pen = 1.5 * m_theme.scale();
    const QRectF ring = QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter->setPen(QPen(edge, pen));
    painter->setBrush(m_theme.colour(Colour::Surface));
    painter->drawEllipse(ring);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(edge);
        const double dot = ring.width() * .25;
        painter->drawEllipse(ring.center(), dot, dot);
    }
    painter->restore();
}

void ControlPainter::combo(QPainter* painter, const QStyleOptionComboBox& combo, const QRect& arrow) const {
    const bool enabled = has(combo, QStyle::State_Enabled);
    if (combo.frame) field(painter, combo);
    const int size = m_theme.scaled(14);
    const QRectF square(arrow.center().x() - size / 2.0 + .5, arrow.center().y() - size / 2.0 + .5, size, size);
    m_theme.icons().paint(painter, square, u"down"_s, m_theme.colour(enabled ? Colour::TextSoft : Colour::TextOff));
}

void ControlPainter::comboLabel(QPainter* painter, const QStyleOptionComboBox& combo, const QRect& text) const {
    if (combo.editable) return;
    QRect room = text;
    painter->save();
    const bool enabled = has(combo, QStyle::State_Enabled);
    if (!combo.currentIcon.isNull()) {
        const QRect square(room.left(), room.center().y() - combo.iconSize.height() / 2 + 1, combo.iconSize.width(),
                           combo.iconSize.height());
        combo.currentIcon.paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(square.right() + 7);
    }
    painter->setPen(m_theme.colour(enabled ? Colour::Text : Colour::TextOff));
    const QString shown = painter->fontMetrics().elidedText(combo.currentText, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
}

void ControlPainter::spin(QPainter* painter, const QStyleOptionSpinBox& spin, const QRect& up,
                          const QRect& down) const {
    if (spin.frame) field(painter, spin);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const int size = m_theme.scaled(10);
    const auto arrow = [&](const QRect& place, const QString& name, QAbstractSpinBox::StepEnabledFlag flag) {
        const bool can = has(spin, QStyle::State_Enabled) && spin.stepEnabled.testFlag(flag);
        const QRectF square(place.center().x() - size / 2.0 + .5, place.center().y() - size / 2.0 + .5, size, size);
        m_theme.icons().paint(painter, square, name, m_theme.colour(can ? Colour::TextSoft : Colour::TextOff));
    };
    arrow(up, u"up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(down, u"down"_s, QAbstractSpinBox::StepDownEnabled);
}

void ControlPainter::scrollBar(QPainter* painter, const QStyleOptionSlider& bar, const QRect& handle) const {
    if (bar.maximum <= bar.minimum) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool used = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->setBrush(m_theme.colour(used ? Colour::Border : Colour::Line));
    const int edge = 2;
    const QRectF thumb = QRectF(handle).adjusted(edge, edge, -edge, -edge);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void ControlPainter::progress(QPainter* painter, const QStyleOptionProgressBar& bar) const {
    panel(painter, bar.rect, m_theme.colour(Colour::Sunken), m_theme.colour(Colour::Border));
    const double part =
        bar.maximum > bar.minimum ? double(bar.progress - bar.minimum) / double(bar.maximum - bar.minimum) : 0.0;
    QRect done = bar.rect.adjusted(2, 2, -2, -2);
    done.setWidth(static_cast<int>(done.width() * std::clamp(part, 0.0, 1.0)));
    if (done.width() > 0) painter->fillRect(done, m_theme.colour(Colour::Accent));
}

void ControlPainter::focusRing(QPainter* painter, const QRect& rect) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colour(Colour::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    const double radius = m_theme.tokens().controlRadius() + 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace lodestar::theme
