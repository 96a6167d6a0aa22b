#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace lodestar {

/// Where "now" comes from. Handed to whoever needs it, so that tests and `--on` can choose the day.
class Clock {
public:
    virtual ~Clock() = default;
    /// Local time with its offset from UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override {
        const QDateTime local = QDateTime::currentDateTime();
        return local.toOffsetFromUtc(local.offsetFromUtc());
    }
};

/// A clock that stands where it is put, until it is moved: `--on`, pictures and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& at)
        : m_now(at) {}
    /// Ten in the morning of a day: inside working hours, so that "today's" appointments lie on both sides.
    explicit FixedClock(QDate day)
        : m_now(day, QTime(10, 0), Qt::OffsetFromUTC, 0) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& at) { m_now = at; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace lodestar
