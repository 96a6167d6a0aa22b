#pragma once

#include <QWidget>

#include <optional>

namespace lodestar::charts {

/// The nine centile lines as a rule, the value of now as an arrow on it and the one before as a ring. Says in words
/// where they stand; the centile itself is written beside it.
class CentileScale final : public QWidget {
    Q_OBJECT

public:
    explicit CentileScale(QWidget* parent = nullptr);

    void show(double sds, std::optional<double> before);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double placeOf(double sds) const;

    double m_sds = 0;
    std::optional<double> m_before;
};

} // namespace lodestar::charts
