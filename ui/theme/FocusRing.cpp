#include "ui/theme/FocusRing.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTextEdit>

namespace lodestar::theme {

FocusRing::FocusRing(const Theme& theme, QObject* parent)
    : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&theme, &Theme::changed, this, [this] { follow(QApplication::focusWidget()); });
}

FocusRing::~FocusRing() {
    delete m_frame;
}

// Fields always show where typing goes; buttons only when the keyboard came to them. Views draw a ring in the cell.
QWidget* FocusRing::ringed(QWidget* focused) {
    if (!focused || focused->property("ownFocusRing").toBool()) return nullptr;
    if (qobject_cast<QLineEdit*>(focused)) {
        QWidget* holder = focused->parentWidget();
        if (holder && holder->property("fieldFrame").toBool()) return holder;
        if (qobject_cast<QComboBox*>(holder) || qobject_cast<QAbstractSpinBox*>(holder)) return holder;
        if (qobject_cast<QAbstractItemView*>(holder ? holder->parentWidget() : nullptr)) return nullptr;
        return focused;
    }
    if (const auto* text = qobject_cast<QTextEdit*>(focused)) return text->isReadOnly() ? nullptr : focused;
    if (qobject_cast<QPlainTextEdit*>(focused) || qobject_cast<QAbstractSpinBox*>(focused)) return focused;
    if (!focused->window()->testAttribute(Qt::WA_KeyboardFocusChange)) return nullptr;
    if (qobject_cast<QAbstractButton*>(focused) || qobject_cast<QComboBox*>(focused) ||
        qobject_cast<QSlider*>(focused) || focused->property("focusRing").toBool())
        return focused;
    return nullptr;
}

void FocusRing::follow(QWidget* focused) {
    QWidget* target = ringed(focused);
    if (!target) {
        if (m_frame) m_frame->setWidget(nullptr);
        return;
    }
    // A frame that was parented to a page dies with it: a new one is made on the next move.
    if (!m_frame) m_frame = new QFocusFrame;
    m_frame->setWidget(nullptr);
    m_frame->setWidget(target);
}

} // namespace lodestar::theme
