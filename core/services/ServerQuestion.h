#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/services/Syncing.h"

#include <memory>
#include <mutex>

namespace lodestar {

/// How a job on the sync's thread reaches the server.
struct ServerAccess {
    const DeviceKey& key;
    const Clock& clock;
    const TransportFactory& transports;
};

/// One question to the server that may be called off from another thread: when the session closes, or when something
/// else is asked. Without it a server that keeps silent would hold up the locking of the screen.
class ServerQuestion {
public:
    /// The same ways to the server, each of which ends with Cancelled once the question is called off.
    static TransportFactory over(std::shared_ptr<ServerQuestion> question, TransportFactory transports);
    void callOff();

private:
    class Way;
    std::mutex m_guard;
    sync::Transport* m_way = nullptr; ///< that is used now
    bool m_off = false;
};

} // namespace lodestar
