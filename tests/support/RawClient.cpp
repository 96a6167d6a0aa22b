#include "tests/support/RawClient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lodestar::testing {

namespace {

constexpr int patienceMs = 60'000;

int connectedTo(quint16 port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{AF_INET, htons(port), {htonl(INADDR_LOOPBACK)}, {}};
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return socket;
    ::close(socket);
    return -1;
}

QByteArray headerOf(const QByteArray& head, const QByteArray& name) {
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':')) return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

RawClient::RawClient(quint16 port)
    : m_socket(connectedTo(port)) {}

RawClient::~RawClient() {
    if (m_socket >= 0) ::close(m_socket);
}

bool RawClient::send(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const auto sent = ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool RawClient::receive() {
    pollfd wait{m_socket, POLLIN, 0};
    if (::poll(&wait, 1, patienceMs) <= 0) return false;
    char buffer[65536];
    const auto got = ::recv(m_socket, buffer, sizeof buffer, 0);
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
        pollfd wait{m_socket, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0) return false;
        char buffer[4096];
        if (::recv(m_socket, buffer, sizeof buffer, 0) <= 0) return true;
    }
}

QByteArray RawClient::request(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                              const QByteArray& headers) {
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    if (!body.isEmpty()) text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

} // namespace lodestar::testing
