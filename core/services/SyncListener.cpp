#include "core/services/SyncListener.h"

#include "core/sync/Backoff.h"
#include "core/sync/SignIn.h"

#include <QRandomGenerator>

namespace lodestar {

SyncService::Listener::Listener(const TransportFactory& transports, const SyncSettings& settings, Session& session,
                                std::function<void()> news)
    : m_session(session)
    , m_news(std::move(news)) {
    auto made = transports(settings, session.clock());
    if (!made) return;
    m_transport = std::move(*made);
    m_thread = std::thread([this] { listen(); });
}

SyncService::Listener::~Listener() {
    {
        const std::lock_guard lock(m_guard);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_transport) m_transport->cancel();
    if (m_thread.joinable()) m_thread.join();
}

void SyncService::Listener::listenFrom(const QByteArray& token) {
    {
        const std::lock_guard lock(m_guard);
        m_token = token;
    }
    m_changed.notify_all();
}

bool SyncService::Listener::waitForToken(QByteArray& token) {
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [&] { return m_stopping || !m_token.isEmpty(); });
    token = m_token;
    return !m_stopping;
}

bool SyncService::Listener::pause(qint64 seconds) {
    std::unique_lock lock(m_guard);
    m_changed.wait_for(lock, std::chrono::seconds(seconds), [&] { return m_stopping; });
    return !m_stopping;
}

void SyncService::Listener::listen() {
    sync::SignIn signIn(m_session.deviceKey());
    int failures = 0;
    QByteArray token;
    while (waitForToken(token)) {
        sync::Conversation server(*m_transport, m_session.clock());
        Status status = signIn.ensure(server, m_session.me().device);
        int answered = 0;
        if (status) {
            const auto reply = server.get("/v1/events?since=" + token.toPercentEncoding());
            if (reply)
                answered = reply->status;
            else
                status = std::unexpected(reply.error());
        }
        const bool back = answered != 0 && failures > 0;
        failures = answered != 0 ? 0 : failures + 1;
        if (answered == 200 || back) {
            // The next sync says from where to listen on.
            listenFrom({});
            m_news();
        }
        if (answered != 0) continue;
        signIn.forget();
        if (!pause(sync::secondsToWait(failures, QRandomGenerator::global()->generateDouble()))) return;
    }
}

} // namespace lodestar
