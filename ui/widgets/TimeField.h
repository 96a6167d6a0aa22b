#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace lodestar::widgets {

/// A time of day on the 24-hour clock, typed as "9:30", "0930" or "9"; written out as 09:30 on leaving.
class TimeField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<QTime> time() const;
    void setTime(QTime time);
    /// Typed, and no time that can be.
    [[nodiscard]] bool isMisread() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void timeChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace lodestar::widgets
