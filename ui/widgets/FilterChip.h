#pragma once

#include <QAbstractButton>

namespace lodestar::widgets {

/// One filter in force ("Ward: Milton"); a click or the Delete key takes it away.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace lodestar::widgets
