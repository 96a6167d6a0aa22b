#pragma once

#include "app/server/Answerer.h"
#include "app/server/Exchange.h"
#include "app/server/ListenAddress.h"
#include "app/server/Waiting.h"

struct MHD_Daemon;
struct MHD_Response;

namespace lodestar::server {

/// HTTP/1.1 on the loopback over libmicrohttpd: one thread reads and writes, `workers` answer. nginx stands in front;
/// the limits hold also where it does not.
class HttpServer {
public:
    HttpServer(const HttpLimits& limits, AnswererFactory makeAnswerer);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Listens; port 0 takes a free one. Unreachable when the port is somebody else's.
    Status start(const ListenAddress& address);
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What waits for news is asked again. From any thread.
    void changed() { m_waiting.changed(); }
    /// Takes no more connections, ends the waiting, answers what is here, and ends.
    void stop();

private:
    friend struct Callbacks;
    /// A step of a request: its headers, a piece of its body, its end, its answer. Answers MHD_YES or MHD_NO.
    int handle(Exchange& exchange, const char* bytes, size_t* size);
    int enqueue(Exchange& exchange);
    int send(Exchange& exchange, const sync::Reply& reply);
    void ended(Exchange* exchange);
    void work();
    bool answer(Exchange& exchange, Answerer* answerer, Waiting::Why why);
    void resume(Exchange& exchange, sync::Reply reply);
    void waitForAll();

    AnswererFactory m_makeAnswerer;
    Shared m_shared;
    ConnectionWatch m_watch;
    Waiting m_waiting;
    std::vector<std::thread> m_workers;
    MHD_Daemon* m_daemon = nullptr;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::condition_variable m_fewer;
    int m_working = 0; ///< exchanges that workers have, or that wait
    int m_open = 0;    ///< the same, until they are sent
};

} // namespace lodestar::server
