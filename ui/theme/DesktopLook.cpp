#include "ui/theme/DesktopLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr auto contrastKey = "contrast"_L1;

} // namespace

DesktopLook::DesktopLook(QObject* parent)
    : QObject(parent) {}

std::optional<Look> DesktopLook::of(uint scheme, uint contrast) {
    if (contrast == 1) return Look::HighContrast;
    if (scheme == 1) return Look::Dark;
    if (scheme == 2) return Look::Light;
    return std::nullopt;
}

void DesktopLook::follow() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void DesktopLook::ask(const QString& key) {
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question << appearance << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) takeNumber(key, reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopLook::take(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == appearance) takeNumber(key, value.variant());
}

void DesktopLook::takeNumber(const QString& key, const QVariant& value) {
    // "Read" wraps its answer in one variant more than the signal does.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == schemeKey)
        m_scheme = plain.toUInt();
    else if (key == contrastKey)
        m_contrast = plain.toUInt();
    else
        return;
    if (const std::optional<Look> look = of(m_scheme, m_contrast)) Q_EMIT lookChanged(*look);
}

} // namespace lodestar::theme
