#pragma once

#include "tests/support/Socket.h"

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace lodestar::testing {

/// What goes wrong with one connection, or one request.
struct Fault {
    enum class Kind {
        None,
        CutRequest,  ///< after `at` bytes of what the client says, both sides are cut
        CutResponse, ///< after `at` bytes of what the server says
        HalfOpen,    ///< the client is heard and never answered; the server hears nothing
        Delay,       ///< the answer comes `at` milliseconds late
        // Only where requests can be told apart (Wire::Http):
        LoseResponse,   ///< the server has answered; the client is cut
        HalfResponse,   ///< half of the answer, then a cut
        RepeatRequest,  ///< the server gets it twice; the client gets the second answer
        RepeatResponse, ///< the answer is sent twice, one after the other
        BadGateway,     ///< 502 with HTML; the server hears nothing
        Portal,         ///< 200 with the sign-in page of a hotel; the server hears nothing
    };
    /// What `at` counts from; other than the beginning only where messages are seen whole (Wire::Http).
    enum class From { Begin, Head, Middle, End };
    Kind kind = Kind::None;
    qint64 at = 0;
    From from = From::Begin; ///< Head: the first byte after the head; Middle: half of the body

    /// The same counted from the beginning of this message, and within it.
    [[nodiscard]] qint64 placeIn(const QByteArray& message) const;
};

/// A TCP proxy that makes a network what it can be: between a client and nginx (bytes of TLS), or between nginx and a
/// server (HTTP/1.1 with lengths).
class FaultProxy {
public:
    enum class Wire { Bytes, Http };
    /// The fault of the n-th connection (Bytes) or request (Http), from 0. Called on the proxy's threads, one at a
    /// time.
    using Plan = std::function<Fault(qint64 n)>;

    FaultProxy(Wire wire, quint16 target);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Another server from now on (it was started again elsewhere).
    void setTarget(quint16 target);
    void plan(Plan plan);
    /// The next one is faulty, those after it are not.
    void once(const Fault& fault);
    void calm() { plan({}); }
    /// How many faults were really made.
    [[nodiscard]] int made() const;
    /// Bytes that came from the server, for choosing where to cut.
    [[nodiscard]] qint64 bytesBack() const;
    [[nodiscard]] qint64 bytesThere() const;
    /// Connections (Bytes) or requests (Http) since the last plan.
    [[nodiscard]] qint64 count() const;
    /// Cuts everything that is open, at once.
    void cutAll();

private:
    struct Pair {
        Socket client;
        Socket server;
        std::thread there;
        std::thread back;
        bool over = false;
    };

    void listen();
    Fault next();
    void noteMade();
    void pump(Pair& pair, const Fault& fault);
    void forward(Pair& pair, const Socket& from, const Socket& to, Fault fault, bool back);
    void talk(Pair& pair);
    bool exchange(Pair& pair, QByteArray& fromClient, QByteArray& fromServer);
    bool answerFaultily(Pair& pair, const Fault& fault, const QByteArray& request, QByteArray& fromServer);
    bool sendBack(Pair& pair, const Fault& fault, const QByteArray& answer);
    bool wait(qint64 milliseconds);
    Socket connectServer();
    void reap();

    Wire m_wire;
    Socket m_listening;
    quint16 m_port;
    mutable std::mutex m_mutex;
    std::condition_variable m_ending;
    bool m_ended = false;
    quint16 m_target;
    Plan m_plan;
    qint64 m_count = 0;
    int m_made = 0;
    qint64 m_bytesBack = 0;
    qint64 m_bytesThere = 0;
    std::list<Pair> m_pairs;
    std::thread m_thread;
};

} // namespace lodestar::testing
