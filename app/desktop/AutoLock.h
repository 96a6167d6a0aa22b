#pragma once

#include <QObject>
#include <QTimer>

namespace lodestar::desktop {

/// Asks for the lock after minutes without a key, a touch or a movement of the mouse, and before the machine sleeps
/// (logind tells; where it is not there, waking late is noticed by the clock).
class AutoLock final : public QObject {
    Q_OBJECT

public:
    explicit AutoLock(QObject* parent = nullptr);

    /// 0 switches idle locking off (a setting of the service, never the default).
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// Begins to watch; `stop` while locked.
    void start();
    void stop();

Q_SIGNALS:
    void lockAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listenForSleep();
    void check();

    QTimer m_timer;
    qint64 m_lastInput = 0; ///< milliseconds of the monotonic clock
    qint64 m_lastCheck = 0; ///< milliseconds of the wall clock: it runs on while the machine sleeps
    int m_minutes = 10;

private Q_SLOTS:
    void aboutToSleep(bool goingToSleep);
};

} // namespace lodestar::desktop
