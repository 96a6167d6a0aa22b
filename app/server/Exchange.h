#pragma once

#include "app/server/ConnectionWatch.h"
#include "app/server/WorkQueue.h"

#include <atomic>

struct MHD_Connection;

namespace lodestar::server {

/// What all exchanges of a server share.
struct Shared {
    HttpLimits limits;
    WorkQueue queue;
    std::atomic<qint64> bodies = 0; ///< bytes of bodies that are here

    explicit Shared(const HttpLimits& taken)
        : limits(taken)
        , queue(taken) {}
};

/// One request and its answer. libmicrohttpd's thread fills in the request; then the connection is suspended and the
/// exchange is a worker's, until the worker has set the reply and the connection goes on.
class Exchange {
public:
    Exchange(Shared& shared, MHD_Connection* from, ConnectionWatch::Entry& entry)
        : connection(from)
        , watch(entry)
        , m_shared(shared) {}
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Looks at the request line and the headers: what is wrong with them, if anything, before any body is taken.
    std::optional<sync::Reply> begin(const QByteArray& path, const char* method);
    /// A piece of the body. What is too much is thrown away and said at the end.
    void take(const char* bytes, size_t size);
    /// The request is here whole. What is wrong with it, if anything.
    [[nodiscard]] std::optional<sync::Reply> ended() const;

    [[nodiscard]] const sync::Request& request() const { return m_request; }
    [[nodiscard]] Lane lane() const { return m_lane; }
    [[nodiscard]] std::chrono::steady_clock::time_point began() const { return m_began; }
    /// Frees the body; a worker has made of it what there was.
    void dropBody();
    /// The lane is given back when the exchange ends, and not when the worker is done.
    void holdLane() { m_holdsLane = true; }

    std::optional<sync::Reply> reply; ///< set once, by a worker
    bool enqueued = false;
    MHD_Connection* const connection;
    ConnectionWatch::Entry& watch;

private:
    std::optional<sync::Reply> takeHeaders();

    Shared& m_shared;
    sync::Request m_request;
    Lane m_lane = Lane::Usual;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    bool m_tooLarge = false;
    bool m_busy = false;
    bool m_holdsLane = false;
};

} // namespace lodestar::server
