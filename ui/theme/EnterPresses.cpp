#include "ui/theme/EnterPresses.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace lodestar::theme {

void EnterPresses::watch(QWidget* widget) {
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button == nullptr || qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button)) return;
    if (qobject_cast<QDialog*>(button->window())) return;
    if (auto* push = qobject_cast<QPushButton*>(button))
        push->setAutoDefault(true);
    else
        button->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() & ~Qt::KeypadModifier)
        return false;
    static_cast<QAbstractButton*>(watched)->click();
    return true;
}

} // namespace lodestar::theme
