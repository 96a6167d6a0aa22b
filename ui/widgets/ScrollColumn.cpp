#include "ui/widgets/ScrollColumn.h"

#include "ui/widgets/PageEdges.h"

#include <QApplication>

namespace lodestar::widgets {

ScrollColumn::ScrollColumn(QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { revealFocus(now); });
}

void ScrollColumn::setContent(QWidget* content) {
    setBareContent(withPageEdges(content));
}

void ScrollColumn::setBareContent(QWidget* content) {
    setWidget(content);
    content->setAutoFillBackground(false);
}

QSize ScrollColumn::sizeHint() const {
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

void ScrollColumn::revealFocus(QWidget* focused) {
    if (focused && widget() && widget()->isAncestorOf(focused)) ensureWidgetVisible(focused, 0, 16);
}

} // namespace lodestar::widgets
