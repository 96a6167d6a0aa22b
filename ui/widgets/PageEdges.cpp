#include "ui/widgets/PageEdges.h"

#include "ui/theme/Theme.h"

#include <QVBoxLayout>

namespace lodestar::widgets {

QWidget* withPageEdges(QWidget* content) {
    const theme::Theme& theme = theme::Theme::of(content);
    const int side = theme.space(theme::Space::Large);
    const int top = theme.space(theme::Space::Medium);
    auto* edge = new QWidget;
    auto* layout = new QVBoxLayout(edge);
    layout->setContentsMargins(side, top, side, top);
    layout->addWidget(content);
    return edge;
}

} // namespace lodestar::widgets
