#pragma once

#include <QObject>

#include <optional>

namespace lodestar::desktop {

/// Hears from the system (NetworkManager, else GLib's own watch of routes) whether there is a network. Where the system
/// cannot tell, the pauses of the sync do alone: nothing else hangs on this.
class NetworkWatch final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Listens from now on. False where this system has nothing to listen to.
    bool listen();
    /// There is a network, or there is none.
    void heard(bool network);

Q_SIGNALS:
    /// There was none, and now there is one.
    void returned();

private:
    std::optional<bool> m_network; ///< nothing until something was heard
};

} // namespace lodestar::desktop
