#include "ui/widgets/FocusChain.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QRadioButton>

namespace lodestar::widgets {

QWidget* FocusChain::firstIn(QWidget* holder, bool passButtons) {
    const auto stops = [passButtons](const QWidget* widget) {
        // A box to tick or to choose is an answer, not an action.
        const bool answer = qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
        if (passButtons && !answer && qobject_cast<const QAbstractButton*>(widget)) return false;
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible() &&
               !widget->focusProxy();
    };
    if (stops(holder)) return holder;
    for (QWidget* next = holder->nextInFocusChain(); next && next != holder; next = next->nextInFocusChain())
        if (holder->isAncestorOf(next) && stops(next)) return next;
    return nullptr;
}

bool FocusChain::enter(QWidget* holder) {
    QWidget* first = firstIn(holder);
    if (first) first->setFocus(Qt::TabFocusReason);
    return first != nullptr;
}

bool FocusChain::enterWork(QWidget* holder) {
    QWidget* first = firstIn(holder, true);
    if (!first) return enter(holder);
    first->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace lodestar::widgets
