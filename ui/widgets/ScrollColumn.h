#pragma once

#include <QScrollArea>

namespace lodestar::widgets {

/// A column that scrolls up and down only: without a frame, its content as wide as itself, and what gets the
/// keyboard is brought into sight.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    /// With page edges (16 at the sides, 12 above and below) around `content`.
    void setContent(QWidget* content);
    /// Without edges.
    void setBareContent(QWidget* content);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void revealFocus(QWidget* focused);
};

} // namespace lodestar::widgets
