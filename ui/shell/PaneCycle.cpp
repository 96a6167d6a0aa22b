#include "ui/shell/PaneCycle.h"

#include "ui/widgets/FocusChain.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace lodestar::shell {

PaneCycle::PaneCycle(Panes panes, QObject* parent)
    : QObject(parent)
    , m_panes(std::move(panes)) {}

void PaneCycle::next() {
    move(1);
}

void PaneCycle::previous() {
    move(-1);
}

bool PaneCycle::holds(const QWidget* pane, const QWidget* focused) {
    return focused && (pane == focused || pane->isAncestorOf(focused));
}

void PaneCycle::move(int by) {
    QList<QWidget*> panes;
    for (QWidget* pane : m_panes())
        if (pane && pane->isVisible()) panes << pane;
    if (panes.isEmpty()) return;
    QWidget* focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (holds(panes[i], focused)) at = i; // the last: a panel lies inside its page
    if (at >= 0) m_left.insert(panes[at], focused);
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* pane =
            panes[(std::max<qsizetype>(at, 0) + (at < 0 ? step - 1 : step * by) + panes.size() * step) % panes.size()];
        QWidget* last = m_left.value(pane);
        if (last && last->isVisible() && last->isEnabled() && holds(pane, last)) {
            last->setFocus(Qt::TabFocusReason);
            return;
        }
        if (widgets::FocusChain::enter(pane)) return;
    }
}

} // namespace lodestar::shell
