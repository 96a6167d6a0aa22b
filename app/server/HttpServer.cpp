#include "app/server/HttpServer.h"

#include "app/server/RequestLog.h"

#include <netinet/in.h>
#include <unistd.h>

#include <microhttpd.h>

namespace lodestar::server {

namespace {

using namespace Qt::StringLiterals;
using sync::Reply;

/// What answers still get before the program ends.
constexpr std::chrono::seconds lastSending{5};
/// Room that libmicrohttpd needs beside a header block of the greatest size.
constexpr size_t besideHeader = 8 << 10;

/// One connection, which carries one request after another.
struct Connection {
    ConnectionWatch::Entry watch;
    QByteArray target; ///< of the request that is coming: path and query, as sent
};

Connection* connectionOf(MHD_Connection* connection) {
    const MHD_ConnectionInfo* known = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return known == nullptr ? nullptr : static_cast<Connection*>(known->socket_context);
}

void freeBody(void* body) {
    delete static_cast<QByteArray*>(body);
}

MHD_Response* responseOf(const Reply& reply) {
    auto body = std::make_unique<QByteArray>(reply.body);
    // It is only read; data() would make a copy of a body that others share.
    MHD_Response* response = MHD_create_response_from_buffer_with_free_callback_cls(
        static_cast<size_t>(body->size()), const_cast<char*>(body->constData()), &freeBody, body.get());
    if (response == nullptr) return nullptr;
    (void)body.release();
    for (auto each = reply.headers.begin(); each != reply.headers.end(); ++each)
        MHD_add_response_header(response, each.key().constData(), each.value().constData());
    return response;
}

} // namespace

/// What libmicrohttpd calls, on its thread.
struct Callbacks {
    static void connected(void* closure, MHD_Connection* connection, void** context,
                          MHD_ConnectionNotificationCode what) {
        auto& server = *static_cast<HttpServer*>(closure);
        if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
            delete static_cast<Connection*>(*context);
            *context = nullptr;
            return;
        }
        const int socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
        auto* made = new Connection{{server.m_watch, socket}, {}};
        made->watch.mustBeDoneIn(server.m_shared.limits.request);
        *context = made;
    }

    static void* lineRead(void* closure, const char* target, MHD_Connection* connection) {
        Connection* const known = connectionOf(connection);
        known->target = target;
        known->watch.mustBeDoneIn(static_cast<HttpServer*>(closure)->m_shared.limits.request);
        return nullptr;
    }

    static MHD_Result step(void* closure, MHD_Connection* connection, const char*, const char* method, const char*,
                           const char* bytes, size_t* size, void** context) {
        auto& server = *static_cast<HttpServer*>(closure);
        if (*context != nullptr)
            return static_cast<MHD_Result>(server.handle(*static_cast<Exchange*>(*context), bytes, size));
        Connection& known = *connectionOf(connection);
        auto* exchange = new Exchange(server.m_shared, connection, known.watch);
        *context = exchange;
        auto refused = exchange->begin(known.target, method);
        if (!refused && server.m_stopping) refused = refusal(503, "busy", 5);
        return refused ? static_cast<MHD_Result>(server.send(*exchange, *refused)) : MHD_YES;
    }

    static void completed(void* closure, MHD_Connection* connection, void** context, MHD_RequestTerminationCode) {
        auto& server = *static_cast<HttpServer*>(closure);
        if (Connection* known = connectionOf(connection)) known->watch.mustBeDoneIn(server.m_shared.limits.idle);
        server.ended(static_cast<Exchange*>(*context));
        *context = nullptr;
    }
};

HttpServer::HttpServer(const HttpLimits& limits, AnswererFactory makeAnswerer)
    : m_makeAnswerer(std::move(makeAnswerer))
    , m_shared(limits)
    , m_waiting(limits) {}

HttpServer::~HttpServer() {
    stop();
}

Status HttpServer::start(const ListenAddress& address) {
    const HttpLimits& limits = m_shared.limits;
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME;
    if (address.socket.ss_family == AF_INET6) flags |= MHD_USE_IPv6;
    m_daemon = MHD_start_daemon(
        flags, 0, nullptr, nullptr, &Callbacks::step, this, MHD_OPTION_SOCK_ADDR, &address.socket,
        MHD_OPTION_NOTIFY_CONNECTION, &Callbacks::connected, this, MHD_OPTION_URI_LOG_CALLBACK, &Callbacks::lineRead,
        this, MHD_OPTION_NOTIFY_COMPLETED, &Callbacks::completed, this, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        static_cast<size_t>(limits.headerBytes) + besideHeader, MHD_OPTION_CONNECTION_LIMIT,
        static_cast<unsigned>(limits.connections), MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        static_cast<unsigned>(limits.connectionsPerAddress), MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
    if (m_daemon == nullptr) return fail(ErrorCode::Unreachable, u"another program listens there"_s);
    m_port = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    for (int i = 0; i < limits.workers; ++i)
        m_workers.emplace_back([this] { work(); });
    return {};
}

int HttpServer::handle(Exchange& exchange, const char* bytes, size_t* size) {
    if (*size > 0) {
        exchange.take(bytes, *size);
        *size = 0;
        return MHD_YES;
    }
    if (exchange.reply) return send(exchange, *exchange.reply);
    if (const auto refused = exchange.ended()) return send(exchange, *refused);
    return enqueue(exchange);
}

int HttpServer::enqueue(Exchange& exchange) {
    exchange.watch.ours();
    exchange.enqueued = true;
    {
        const std::lock_guard held(m_mutex);
        ++m_working;
        ++m_open;
    }
    MHD_suspend_connection(exchange.connection);
    m_shared.queue.add(exchange.lane(), [this, &exchange](Answerer* answerer) {
        return answer(exchange, answerer, Waiting::Why::Changed);
    });
    return MHD_YES;
}

int HttpServer::send(Exchange& exchange, const Reply& reply) {
    using namespace std::chrono;
    exchange.watch.mustBeDoneIn(m_shared.limits.sending);
    logRequest(exchange.request().method, exchange.request().path, reply,
               duration_cast<milliseconds>(steady_clock::now() - exchange.began()).count());
    MHD_Response* response = responseOf(reply);
    if (response == nullptr) return MHD_NO;
    const MHD_Result queued = MHD_queue_response(exchange.connection, static_cast<unsigned>(reply.status), response);
    MHD_destroy_response(response);
    exchange.reply.reset();
    return queued;
}

void HttpServer::ended(Exchange* exchange) {
    const bool counted = exchange != nullptr && exchange->enqueued;
    delete exchange;
    if (!counted) return;
    {
        const std::lock_guard held(m_mutex);
        --m_open;
    }
    m_fewer.notify_all();
}

void HttpServer::work() {
    std::unique_ptr<Answerer> answerer;
    while (auto job = m_shared.queue.next()) {
        // A new answerer makes a new connection to the store.
        if (!answerer) answerer = m_makeAnswerer();
        if (!job->run(answerer.get())) answerer.reset();
        if (job->lane != Lane::Pull) m_shared.queue.release(job->lane);
    }
}

bool HttpServer::answer(Exchange& exchange, Answerer* answerer, Waiting::Why why) {
    const quint64 seen = m_waiting.changes();
    if (exchange.lane() == Lane::Pull) exchange.holdLane();
    std::optional<Reply> reply;
    try {
        if (answerer == nullptr)
            reply = refusal(503, "busy", 5);
        else
            reply = why == Waiting::Why::LongEnough ? answerer->nothingNew() : answerer->answer(exchange.request());
    } catch (const std::exception& thrown) {
        logLine(u"a request ended in an exception: %1"_s.arg(QString::fromUtf8(thrown.what())));
        reply = refusal(500, "broken");
    }
    if (!reply) {
        m_waiting.add(seen, exchange.began(), [this, &exchange](Waiting::Why again) {
            m_shared.queue.add(exchange.lane(),
                               [this, &exchange, again](Answerer* next) { return answer(exchange, next, again); });
        });
        return true;
    }
    const bool well = reply->status != 500;
    resume(exchange, std::move(*reply));
    return well;
}

void HttpServer::resume(Exchange& exchange, Reply reply) {
    exchange.dropBody();
    exchange.reply = std::move(reply);
    MHD_resume_connection(exchange.connection);
    {
        const std::lock_guard held(m_mutex);
        --m_working;
    }
    m_fewer.notify_all();
}

void HttpServer::waitForAll() {
    std::unique_lock held(m_mutex);
    m_fewer.wait(held, [this] { return m_working == 0; });
    m_fewer.wait_for(held, lastSending, [this] { return m_open == 0; });
}

void HttpServer::stop() {
    if (m_daemon == nullptr) return;
    const int listening = MHD_quiesce_daemon(m_daemon);
    m_stopping = true;
    m_waiting.end();
    waitForAll();
    m_shared.queue.close();
    for (std::thread& worker : m_workers)
        worker.join();
    MHD_stop_daemon(m_daemon);
    m_daemon = nullptr;
    if (listening >= 0) ::close(listening);
}

} // namespace lodestar::server
