#include "ui/widgets/ScrollColumn.h"

#include "ui/widgets/PageEdges.h"

#include <QApplication>
#include <QLayout>

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
    QWidget* edged = withPageEdges(content);
    // Room for the bar is always kept, so that nothing jumps when it comes, and taken from the edge.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    QMargins edges = edged->layout()->contentsMargins();
    edges.setRight(std::max(0, edges.right() - bar));
    edged->layout()->setContentsMargins(edges);
    setBareContent(edged);
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
