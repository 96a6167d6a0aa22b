#pragma once

#include "ui/charts/ChartContent.h"

#include <QWidget>

namespace lodestar::charts {

/// A chart of bars or lines on a page, as tall as its width asks for. Its words are its accessible name; the numbers
/// stand in a table beside it.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    ChartView(ChartContent content, const QString& sentence, QWidget* parent = nullptr);

    [[nodiscard]] const ChartContent& content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartContent m_content;
};

} // namespace lodestar::charts
