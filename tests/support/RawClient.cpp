#include "tests/support/RawClient.h"

#include <QList>

#include <csignal>

#include <poll.h>
#include <sys/socket.h>

#include <openssl/ssl.h>

namespace lodestar::testing {

namespace {

constexpr int patienceMs = 60'000;

QByteArray headerOf(const QByteArray& head, const QByteArray& name) {
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':')) return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

RawClient::RawClient(quint16 port)
    : m_socket(Socket::connectedTo(port))
    , m_tls(nullptr, &SSL_free) {}

RawClient::RawClient(quint16 port, const QString& authority)
    : RawClient(port) {
    // OpenSSL writes to a closed connection without MSG_NOSIGNAL.
    ::signal(SIGPIPE, SIG_IGN);
    const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    SSL_CTX_load_verify_locations(context.get(), authority.toLocal8Bit().constData(), nullptr);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    m_tls.reset(SSL_new(context.get()));
    SSL_set1_host(m_tls.get(), "localhost");
    SSL_set_fd(m_tls.get(), m_socket.descriptor());
    if (!m_socket.open() || SSL_connect(m_tls.get()) != 1) m_socket = Socket();
}

bool RawClient::send(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const auto sent = sendSome(bytes);
        if (sent <= 0) return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

qsizetype RawClient::sendSome(QByteArrayView bytes) {
    const auto size = static_cast<size_t>(bytes.size());
    if (!m_tls) return ::send(m_socket.descriptor(), bytes.data(), size, MSG_NOSIGNAL);
    size_t sent = 0;
    return SSL_write_ex(m_tls.get(), bytes.data(), size, &sent) == 1 ? static_cast<qsizetype>(sent) : -1;
}

qsizetype RawClient::receiveSome(char* into, size_t size) {
    if (!m_tls) return ::recv(m_socket.descriptor(), into, size, 0);
    size_t got = 0;
    return SSL_read_ex(m_tls.get(), into, size, &got) == 1 ? static_cast<qsizetype>(got) : -1;
}

bool RawClient::receive() {
    pollfd wait{m_socket.descriptor(), POLLIN, 0};
    const bool kept = m_tls && SSL_has_pending(m_tls.get()) == 1;
    if (!kept && ::poll(&wait, 1, patienceMs) <= 0) return false;
    char buffer[65536];
    const auto got = receiveSome(buffer, sizeof buffer);
    if (got <= 0) return false;
    m_received.append(buffer, got);
    return true;
}

RawClient::Answer RawClient::answer() {
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!receive()) return {};
    }
    Answer answer;
    answer.head = m_received.left(end);
    answer.status = answer.head.mid(answer.head.indexOf(' ') + 1, 3).toInt();
    m_received.remove(0, end + 4);
    const QByteArray length = headerOf(answer.head, "content-length");
    while (length.isEmpty() ? answer.status != 204 && answer.status != 304 : m_received.size() < length.toLongLong()) {
        if (!receive()) break;
    }
    const qsizetype taken = length.isEmpty() ? m_received.size() : length.toLongLong();
    answer.body = m_received.left(taken);
    m_received.remove(0, taken);
    return answer;
}

RawClient::Answer RawClient::ask(QByteArrayView bytes) {
    // Who is refused early may no longer send; the refusal is there all the same.
    send(bytes);
    return answer();
}

bool RawClient::closedWithin(std::chrono::milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd wait{m_socket.descriptor(), POLLIN, 0};
        if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0) return false;
        char buffer[4096];
        if (receiveSome(buffer, sizeof buffer) <= 0) return true;
    }
}

QByteArray RawClient::request(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                              const QByteArray& headers) {
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    if (!body.isEmpty()) text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

} // namespace lodestar::testing
