#include "tests/support/FaultProxy.h"

#include <QList>

namespace lodestar::testing {

namespace {

using Kind = Fault::Kind;

QByteArray page(const QByteArray& status, const QByteArray& text) {
    const QByteArray body = "<html><body>" + text + "</body></html>";
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

/// Length of the whole message at the beginning of `bytes`; -1 while its head is not there.
qint64 lengthOfMessage(const QByteArray& bytes) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return -1;
    qint64 body = 0;
    for (const QByteArray& line : bytes.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:")) body = line.mid(15).trimmed().toLongLong();
    }
    return end + 4 + body;
}

/// One whole message; what came after it stays in `kept`. Empty when the other side has gone before.
QByteArray messageFrom(const Socket& socket, QByteArray& kept) {
    while (true) {
        const qint64 length = lengthOfMessage(kept);
        if (length >= 0 && kept.size() >= length) {
            const QByteArray message = kept.left(length);
            kept.remove(0, length);
            return message;
        }
        const QByteArray more = socket.receive();
        if (more.isEmpty()) return {};
        kept += more;
    }
}

} // namespace

qint64 Fault::placeIn(const QByteArray& message) const {
    const qint64 head = message.indexOf("\r\n\r\n") + 4;
    const qint64 size = message.size();
    const qint64 base = from == From::Head     ? head
                        : from == From::Middle ? (head + size) / 2
                        : from == From::End    ? size
                                               : 0;
    return std::clamp<qint64>(base + at, 0, size);
}

FaultProxy::FaultProxy(Wire wire, quint16 target)
    : m_wire(wire)
    , m_listening(Socket::listening())
    , m_port(m_listening.port())
    , m_target(target)
    , m_thread([this] { listen(); }) {}

FaultProxy::~FaultProxy() {
    {
        const std::lock_guard held(m_mutex);
        m_ended = true;
    }
    m_ending.notify_all();
    m_listening.end();
    m_thread.join();
    cutAll();
    for (Pair& pair : m_pairs) {
        pair.there.join();
        if (pair.back.joinable()) pair.back.join();
    }
}

void FaultProxy::setTarget(quint16 target) {
    const std::lock_guard held(m_mutex);
    m_target = target;
}

void FaultProxy::plan(Plan plan) {
    const std::lock_guard held(m_mutex);
    m_plan = std::move(plan);
    m_count = 0;
}

void FaultProxy::once(const Fault& fault) {
    plan([fault](qint64 n) { return n == 0 ? fault : Fault(); });
}

int FaultProxy::made() const {
    const std::lock_guard held(m_mutex);
    return m_made;
}

qint64 FaultProxy::bytesBack() const {
    const std::lock_guard held(m_mutex);
    return m_bytesBack;
}

qint64 FaultProxy::bytesThere() const {
    const std::lock_guard held(m_mutex);
    return m_bytesThere;
}

qint64 FaultProxy::count() const {
    const std::lock_guard held(m_mutex);
    return m_count;
}

void FaultProxy::cutAll() {
    const std::lock_guard held(m_mutex);
    for (const Pair& pair : m_pairs) {
        pair.client.end();
        pair.server.end();
    }
}

Fault FaultProxy::next() {
    const std::lock_guard held(m_mutex);
    const Fault fault = m_plan ? m_plan(m_count) : Fault();
    ++m_count;
    return fault;
}

void FaultProxy::noteMade() {
    const std::lock_guard held(m_mutex);
    ++m_made;
}

bool FaultProxy::wait(qint64 milliseconds) {
    std::unique_lock held(m_mutex);
    const auto time = std::chrono::milliseconds(milliseconds);
    return !m_ending.wait_for(held, time, [this] { return m_ended; });
}

Socket FaultProxy::connectServer() {
    quint16 target = 0;
    {
        const std::lock_guard held(m_mutex);
        target = m_target;
    }
    return Socket::connectedTo(target);
}

void FaultProxy::reap() {
    std::list<Pair> gone;
    {
        const std::lock_guard held(m_mutex);
        for (auto each = m_pairs.begin(); each != m_pairs.end();) {
            const auto following = std::next(each);
            if (each->over) gone.splice(gone.end(), m_pairs, each);
            each = following;
        }
    }
    for (Pair& pair : gone)
        pair.there.join();
}

void FaultProxy::listen() {
    while (true) {
        Socket client = m_listening.accepted();
        reap();
        if (!client.open()) return;
        // Here and not on the connection's thread, so that the first one to connect has the first fault.
        const Fault fault = m_wire == Wire::Bytes ? next() : Fault();
        const std::lock_guard held(m_mutex);
        if (m_ended) return;
        Pair& pair = m_pairs.emplace_back();
        pair.client = std::move(client);
        pair.there = std::thread([this, &pair, fault] {
            if (m_wire == Wire::Bytes)
                pump(pair, fault);
            else
                talk(pair);
            pair.client.end();
            pair.server.end();
            const std::lock_guard again(m_mutex);
            pair.over = true;
        });
    }
}

void FaultProxy::pump(Pair& pair, const Fault& fault) {
    if (fault.kind == Kind::HalfOpen) {
        noteMade();
        while (!pair.client.receive().isEmpty()) {
        }
        return;
    }
    Socket server = connectServer();
    if (!server.open()) return;
    {
        const std::lock_guard held(m_mutex);
        if (m_ended) return;
        pair.server = std::move(server);
    }
    pair.back = std::thread([this, &pair, fault] { forward(pair, pair.server, pair.client, fault, true); });
    forward(pair, pair.client, pair.server, fault, false);
    pair.back.join();
}

void FaultProxy::forward(Pair& pair, const Socket& from, const Socket& to, Fault fault, bool back) {
    const bool cuts = fault.kind == (back ? Kind::CutResponse : Kind::CutRequest);
    qint64 passed = 0;
    while (true) {
        QByteArray bytes = from.receive();
        if (bytes.isEmpty()) break;
        if (back && fault.kind == Kind::Delay) {
            noteMade();
            if (!wait(fault.at)) break;
            fault.kind = Kind::None;
        }
        const bool here = cuts && passed + bytes.size() > fault.at;
        if (here) bytes.truncate(fault.at - passed);
        passed += bytes.size();
        {
            const std::lock_guard held(m_mutex);
            (back ? m_bytesBack : m_bytesThere) += bytes.size();
        }
        const bool sent = to.send(bytes);
        if (here) noteMade();
        if (here || !sent) break;
    }
    pair.client.end();
    pair.server.end();
}

void FaultProxy::talk(Pair& pair) {
    QByteArray fromClient;
    QByteArray fromServer;
    while (exchange(pair, fromClient, fromServer)) {
    }
}

bool FaultProxy::exchange(Pair& pair, QByteArray& fromClient, QByteArray& fromServer) {
    const QByteArray request = messageFrom(pair.client, fromClient);
    if (request.isEmpty()) return false;
    const Fault fault = next();
    if (fault.kind != Kind::None) noteMade();
    if (fault.kind == Kind::BadGateway) return pair.client.send(page("502 Bad Gateway", "nobody is there"));
    if (fault.kind == Kind::Portal) return pair.client.send(page("200 OK", "Welcome to our hotel. Please sign in."));
    if (fault.kind == Kind::HalfOpen) {
        while (!pair.client.receive().isEmpty()) {
        }
        return false;
    }
    if (!pair.server.open()) {
        Socket server = connectServer();
        const std::lock_guard held(m_mutex);
        if (m_ended || !server.open()) return false;
        pair.server = std::move(server);
    }
    return answerFaultily(pair, fault, request, fromServer);
}

bool FaultProxy::answerFaultily(Pair& pair, const Fault& fault, const QByteArray& request, QByteArray& fromServer) {
    if (fault.kind == Kind::CutRequest) {
        pair.server.send(request.left(fault.placeIn(request)));
        return false;
    }
    if (!pair.server.send(request)) return false;
    QByteArray answer = messageFrom(pair.server, fromServer);
    if (answer.isEmpty()) return false;
    if (fault.kind == Kind::RepeatRequest) {
        if (!pair.server.send(request)) return false;
        answer = messageFrom(pair.server, fromServer);
        if (answer.isEmpty()) return false;
    }
    {
        const std::lock_guard held(m_mutex);
        m_bytesBack += answer.size();
    }
    return sendBack(pair, fault, answer);
}

bool FaultProxy::sendBack(Pair& pair, const Fault& fault, const QByteArray& answer) {
    switch (fault.kind) {
    case Kind::LoseResponse:
        return false;
    case Kind::HalfResponse:
        pair.client.send(answer.left(answer.size() / 2));
        return false;
    case Kind::CutResponse:
        pair.client.send(answer.left(fault.placeIn(answer)));
        return fault.placeIn(answer) >= answer.size();
    case Kind::RepeatResponse:
        return pair.client.send(answer + answer);
    case Kind::Delay:
        return wait(fault.at) && pair.client.send(answer);
    default:
        return pair.client.send(answer);
    }
}

} // namespace lodestar::testing
