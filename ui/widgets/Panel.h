#pragma once

#include <QWidget>

namespace lodestar::widgets {

/// What boxes and folding sections are drawn on: surface with a thin line around and round corners.
class Panel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lodestar::widgets
