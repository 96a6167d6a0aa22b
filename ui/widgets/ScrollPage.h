#pragma once

#include "ui/widgets/Page.h"

namespace lodestar::widgets {

class ScrollColumn;

/// A page whose content scrolls up and down under a strip and over an action bar that stay.
class ScrollPage : public Page {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);

    /// Scrolls until `widget`, a part of the content, is in sight.
    void reveal(QWidget* widget);

protected:
    void setScrolledContent(QWidget* content);

private:
    ScrollColumn* m_area = nullptr;
};

} // namespace lodestar::widgets
