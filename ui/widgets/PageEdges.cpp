#include "ui/widgets/PageEdges.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>

namespace lodestar::widgets {

QWidget* withPageEdges(QWidget* content) {
    const theme::Theme& theme = theme::Theme::of(content);
    const int side = theme.space(theme::Space::Large);
    const int top = theme.space(theme::Space::Medium);
    auto* edge = new QWidget;
    // A row, though it holds one thing: a column would ask for the height at the page's width, and what is wanted is
    // the height at the content's own, which may be limited.
    auto* layout = new QHBoxLayout(edge);
    layout->setContentsMargins(side, top, side, top);
    layout->setSpacing(0);
    layout->addWidget(content, 1);
    layout->addStretch(0);
    return edge;
}

} // namespace lodestar::widgets
