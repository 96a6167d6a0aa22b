#include "ui/widgets/FocusChain.h"

#include <QWidget>

namespace lodestar::widgets {

QWidget* FocusChain::firstIn(QWidget* holder) {
    const auto stops = [](const QWidget* widget) {
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

} // namespace lodestar::widgets
