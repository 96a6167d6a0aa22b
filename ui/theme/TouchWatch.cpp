#include "ui/theme/TouchWatch.h"

#include "ui/theme/Theme.h"

#include <QPointingDevice>
#include <QTouchEvent>

namespace lodestar::theme {

TouchWatch::TouchWatch(Theme& theme)
    : QObject(&theme)
    , m_theme(theme) {}

bool TouchWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::TouchBegin && !m_theme.isTouch()) {
        const auto* touch = static_cast<QTouchEvent*>(event);
        if (touch->deviceType() == QInputDevice::DeviceType::TouchScreen) {
            Appearance appearance = m_theme.appearance();
            appearance.touch = true;
            // After this event: changing every size under a finger that is still down would move its target.
            QMetaObject::invokeMethod(
                &m_theme, [theme = &m_theme, appearance] { theme->setAppearance(appearance); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lodestar::theme
