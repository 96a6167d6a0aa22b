#pragma once

#include "app/server/HttpLimits.h"

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace lodestar::server {

/// Requests that wait for news (GET /v1/events). They hold no thread.
class Waiting {
public:
    /// Why a request is taken up again.
    enum class Why { Changed, LongEnough };
    using Again = std::function<void(Why)>;

    explicit Waiting(const HttpLimits& limits);
    ~Waiting();
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    /// How many changes there were so far. Take it before asking whether there is news.
    [[nodiscard]] quint64 changes() const;
    /// `again` is called once, on a thread of this, when there were more changes than `seen` or `since` is too long
    /// ago.
    void add(quint64 seen, std::chrono::steady_clock::time_point since, Again again);
    /// Something has changed. May be called often: those who wait are asked at most twice a second.
    void changed();
    /// All that wait have waited long enough, now and from now on.
    void end();

private:
    using Clock = std::chrono::steady_clock;
    struct Each {
        quint64 seen;
        Clock::time_point until;
        Again again;
    };
    void run();
    [[nodiscard]] Clock::time_point nextLook() const;
    std::list<std::pair<Again, Why>> due(Clock::time_point now);

    std::chrono::milliseconds m_wait;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::list<Each> m_waiting;
    quint64 m_changes = 0;
    Clock::time_point m_lastAsked;
    bool m_ended = false;
    bool m_gone = false;
    std::thread m_thread;
};

} // namespace lodestar::server
