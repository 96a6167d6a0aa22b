#pragma once

#include "core/services/Session.h"
#include "core/services/Syncing.h"

#include <QTimer>

#include <mutex>
#include <thread>

namespace lodestar {

/// The sync of an open session: on its own thread and connection, one at a time. By itself it runs on start, every few
/// minutes, when the server says that something is new, and after failures with growing pauses; else when asked. Ends
/// at a page's end when the session closes.
class SyncService final : public QObject {
    Q_OBJECT

public:
    /// The session must outlive it. Without `start` it runs only when asked (tests, the command line).
    SyncService(Session& session, TransportFactory transports, QObject* parent = nullptr);
    ~SyncService() override;

    /// Runs now and from now on by itself.
    void start();
    /// Runs as soon as the one that runs has ended; asked several times meanwhile it runs once. With `mayPurge` a
    /// person has agreed that more households than usual leave at once.
    void syncSoon(bool mayPurge = false);
    /// The network is there again: what waited for a pause to end is done now.
    void networkReturned();
    /// Ends what runs at the end of its page, and takes no more.
    void stop();

    [[nodiscard]] bool running() const { return m_running; }
    /// The outcome of the last sync of this session, or of an earlier one.
    [[nodiscard]] const SyncOutcome& outcome() const { return m_outcome; }

    /// One sync in the caller's thread, on the connection given: what the command line does. Errors: NotEnrolled (no
    /// server is known), Locked (another sync of this store runs), those of ClientEngine.
    static Result<sync::SyncReport> syncOnce(Connection& connection, const DeviceKey& key, const Clock& clock,
                                             const TransportFactory& transports, const sync::SyncOptions& options);

Q_SIGNALS:
    /// A sync ended well.
    void synced(const lodestar::sync::SyncReport& report);
    /// A sync began or ended, or what waits is another.
    void stateChanged();

private:
    struct Worker;
    struct Listener;
    using Ended = std::pair<Result<sync::SyncReport>, SyncOutcome>;
    void run(bool mayPurge);
    Ended runHere(Connection& connection, const DeviceKey& key, bool mayPurge);
    Result<sync::SyncReport> runWith(Connection& connection, const DeviceKey& key, bool mayPurge);
    void ended(const Ended& how);
    void planNext();

    Session& m_session;
    const TransportFactory m_transports;
    std::shared_ptr<Worker> m_worker; ///< of the sync's thread
    std::unique_ptr<Listener> m_listener;
    QTimer m_timer;
    SyncOutcome m_outcome;
    int m_everyMinutes = 5;
    bool m_byItself = false;
    bool m_running = false;
    bool m_again = false;
    bool m_mayPurge = false;
    bool m_stopped = false;
};

} // namespace lodestar
