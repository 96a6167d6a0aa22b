#pragma once

#include "app/server/HttpLimits.h"
#include "core/sync/Transport.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace lodestar::server {

class Answerer;

/// Which requests wait for each other.
enum class Lane {
    Push,   ///< what laptops send: first
    Usual,  ///< what is answered in a moment
    Pull,   ///< pages of changes: bounded until they are sent, because they are large
    SignIn, ///< passwords: bounded, because each takes memory and time by design
};
inline constexpr int laneCount = 4;

Lane laneOf(const sync::Request& request);

/// Requests that wait for a thread. No longer than there are connections, so it needs no limit of its own.
class WorkQueue {
public:
    /// What a worker does with its answerer, or with nothing where the store does not open. False: that answerer is no
    /// longer good.
    using Run = std::function<bool(Answerer*)>;
    struct Job {
        Lane lane = Lane::Usual;
        Run run;
    };

    explicit WorkQueue(const HttpLimits& limits);

    void add(Lane lane, Run run);
    /// The next job whose lane has room: pushes first, then in the order they came. Blocks; nothing once closed and
    /// empty.
    std::optional<Job> next();
    /// The job's lane has room again. For pages of changes that is when they were sent, else when the job ran.
    void release(Lane lane);
    /// What waits is still done; `next` ends after it.
    void close();

private:
    [[nodiscard]] std::optional<Lane> ready() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    struct Waiting {
        quint64 turn = 0;
        Run run;
    };
    std::array<std::deque<Waiting>, laneCount> m_lanes;
    std::array<int, laneCount> m_room;
    quint64 m_turn = 0;
    bool m_closed = false;
};

} // namespace lodestar::server
