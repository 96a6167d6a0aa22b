#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace lodestar {
class Clock;
}

namespace lodestar::widgets {

/// A date typed the way people write it (TypedDate), with a calendar for those who point. On leaving, what was
/// understood is written out in full; what was not stays as typed and is said.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    DateField(const QString& name, const Clock& clock, QWidget* parent = nullptr);

    /// Nothing while empty or not understood.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(QDate date);
    /// Typed, and no date that can be.
    [[nodiscard]] bool isMisread() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCalendar();
    void writeOut();

    const Clock& m_clock;
};

} // namespace lodestar::widgets
