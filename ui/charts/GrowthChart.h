#pragma once

#include "ui/charts/GrowthPlot.h"

#include <QWidget>

namespace lodestar::charts {

/// The growth chart of a page. Each point can be read: by pointing at it, and with the keyboard (left and right, Home
/// and End). The words of a point are given by whoever shows the chart, and stand in the table beside it.
class GrowthChart final : public QWidget {
    Q_OBJECT

public:
    explicit GrowthChart(QWidget* parent = nullptr);
    ~GrowthChart() override;

    /// `spoken` are the words of each point, in the same order.
    void show(GrowthChartContent content, QStringList spoken);
    [[nodiscard]] const GrowthChartContent& content() const { return m_content; }
    /// Chooses a point by its index in the content; -1 none.
    void choose(int point);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// The laid-out chart, for tests.
    [[nodiscard]] const GrowthPlot* plot() const { return m_plot.get(); }

Q_SIGNALS:
    /// Somebody pointed at another point, or went to it with the keyboard.
    void pointChosen(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void pointed(QPointF place);
    void step(int by);
    void say();

    GrowthChartContent m_content;
    QStringList m_spoken;
    std::unique_ptr<GrowthPlot> m_plot;
    int m_chosen = -1;
};

} // namespace lodestar::charts
