#pragma once

#include "ui/theme/Colour.h"

#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusVariant;
class QVariant;

namespace lodestar::theme {

/// Follows what the desktop says about dark and high contrast (org.freedesktop.appearance of the XDG desktop portal,
/// GNOME, KDE and others), since Qt 6.4 itself does not ask. Where no desktop answers, nothing happens.
class DesktopLook final : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(QObject* parent = nullptr);

    /// Asks without waiting; lookChanged tells the answer and every change after it.
    void follow();

    /// The portal's numbers: scheme 0 no wish, 1 dark, 2 light; contrast 0 no wish, 1 high. Nothing if neither is a
    /// wish.
    [[nodiscard]] static std::optional<Look> of(uint scheme, uint contrast);

Q_SIGNALS:
    void lookChanged(lodestar::theme::Look look);

private Q_SLOTS:
    void take(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);
    void takeNumber(const QString& key, const QVariant& value);

    uint m_scheme = 0;
    uint m_contrast = 0;
};

} // namespace lodestar::theme
