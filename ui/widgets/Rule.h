#pragma once

#include <QWidget>

namespace lodestar::widgets {

/// A thin line between groups.
class Rule final : public QWidget {
    Q_OBJECT

public:
    /// `side` and `above` are the free pixels around the line.
    explicit Rule(int side = 0, int above = 0, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {1, 2 * m_above + 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    int m_above;
};

} // namespace lodestar::widgets
