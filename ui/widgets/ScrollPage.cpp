#include "ui/widgets/ScrollPage.h"

#include "ui/widgets/ScrollColumn.h"

namespace lodestar::widgets {

ScrollPage::ScrollPage(QWidget* parent)
    : Page(parent)
    , m_area(new ScrollColumn(this)) {
    setBareContent(m_area);
}

void ScrollPage::reveal(QWidget* widget) {
    m_area->ensureWidgetVisible(widget, 0, 24);
}

void ScrollPage::setScrolledContent(QWidget* content) {
    m_area->setContent(content);
}

} // namespace lodestar::widgets
