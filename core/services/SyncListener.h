#pragma once

#include "core/services/SyncService.h"

#include <condition_variable>

namespace lodestar {

/// Waits, on a thread and a connection of its own, for the server to say that something is new (GET /v1/events), so
/// that open pages follow within seconds. After the server could not be reached it also tells when it can be again.
struct SyncService::Listener {
    /// `news` is called on the listener's thread.
    Listener(const TransportFactory& transports, const SyncSettings& settings, Session& session,
             std::function<void()> news);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Something is new when the heads are no longer those of this token.
    void listenFrom(const QByteArray& token);

private:
    void listen();
    bool waitForToken(QByteArray& token);
    bool pause(qint64 seconds);

    std::unique_ptr<sync::Transport> m_transport;
    Session& m_session;
    const std::function<void()> m_news;
    std::mutex m_guard;
    std::condition_variable m_changed;
    QByteArray m_token;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace lodestar
