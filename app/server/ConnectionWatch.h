#pragma once

#include "app/server/HttpLimits.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace lodestar::server {

/// Ends connections that take too long. libmicrohttpd's own time-out begins anew with each byte, so that one byte every
/// few seconds would hold a connection for ever.
class ConnectionWatch {
public:
    /// One connection, while it is open.
    class Entry {
    public:
        Entry(ConnectionWatch& watch, int socket);
        ~Entry();
        Entry(const Entry&) = delete;
        Entry& operator=(const Entry&) = delete;
        /// The other side must be done with what it is doing by then.
        void mustBeDoneIn(std::chrono::milliseconds time);
        /// It is our turn: the other side may wait.
        void ours();

    private:
        friend class ConnectionWatch;
        using Clock = std::chrono::steady_clock;
        ConnectionWatch& m_watch;
        int m_socket;
        Clock::time_point m_end = Clock::time_point::max();
    };

    ConnectionWatch();
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch&) = delete;
    ConnectionWatch& operator=(const ConnectionWatch&) = delete;

private:
    void set(Entry& entry, Entry::Clock::time_point end);
    void run();

    struct Sooner {
        bool operator()(const Entry* a, const Entry* b) const {
            return a->m_end != b->m_end ? a->m_end < b->m_end : a < b;
        }
    };
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<Entry*, Sooner> m_entries;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace lodestar::server
