#include "app/desktop/AutoLock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QEvent>

namespace lodestar::desktop {

namespace {

constexpr int checkEveryMs = 5000;
constexpr int asleepAfterMs = 60'000;

qint64 monotonicMs() {
    return QDeadlineTimer::current().deadline();
}

} // namespace

AutoLock::AutoLock(QObject* parent)
    : QObject(parent) {
    m_timer.setInterval(checkEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
    QCoreApplication::instance()->installEventFilter(this);
    listenForSleep();
}

void AutoLock::setMinutes(int minutes) {
    m_minutes = minutes;
}

void AutoLock::start() {
    m_lastInput = monotonicMs();
    m_lastCheck = QDateTime::currentMSecsSinceEpoch();
    m_timer.start();
}

void AutoLock::stop() {
    m_timer.stop();
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        m_lastInput = monotonicMs();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::check() {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool slept = now - m_lastCheck > asleepAfterMs;
    m_lastCheck = now;
    const bool idle = m_minutes > 0 && monotonicMs() - m_lastInput > qint64(m_minutes) * 60'000;
    if (slept || idle) Q_EMIT lockAsked();
}

void AutoLock::listenForSleep() {
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                         QStringLiteral("/org/freedesktop/login1"),
                                         QStringLiteral("org.freedesktop.login1.Manager"),
                                         QStringLiteral("PrepareForSleep"), this, SLOT(aboutToSleep(bool)));
}

void AutoLock::aboutToSleep(bool goingToSleep) {
    if (goingToSleep && m_timer.isActive()) Q_EMIT lockAsked();
}

} // namespace lodestar::desktop
