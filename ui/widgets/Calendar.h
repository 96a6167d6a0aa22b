#pragma once

#include <QCalendarWidget>

namespace lodestar::widgets {

/// A month to pick a day from: weeks begin on Monday, weekends are not red (red means nothing here).
class Calendar final : public QCalendarWidget {
    Q_OBJECT

public:
    explicit Calendar(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace lodestar::widgets
