#include "tests/support/Socket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lodestar::testing {

namespace {

sockaddr_in loopback(quint16 port) {
    return {AF_INET, htons(port), {htonl(INADDR_LOOPBACK)}, {}};
}

Socket withoutDelay(int descriptor) {
    const int yes = 1;
    if (descriptor >= 0) ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return Socket(descriptor);
}

} // namespace

Socket::~Socket() {
    if (open()) ::close(m_descriptor);
}

Socket Socket::connectedTo(quint16 port) {
    Socket made = withoutDelay(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    if (::connect(made.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return made;
    return Socket();
}

Socket Socket::listening(quint16 port) {
    Socket made(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(made.m_descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const sockaddr_in address = loopback(port);
    if (::bind(made.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::listen(made.m_descriptor, 128) == 0)
        return made;
    return Socket();
}

Socket Socket::accepted() const {
    return withoutDelay(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
}

quint16 Socket::port() const {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

bool Socket::send(QByteArrayView bytes) const {
    while (!bytes.isEmpty()) {
        const auto sent = ::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

QByteArray Socket::receive() const {
    QByteArray bytes(65536, Qt::Uninitialized);
    bytes.truncate(std::max<qsizetype>(0, ::recv(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), 0)));
    return bytes;
}

void Socket::end() const {
    if (open()) ::shutdown(m_descriptor, SHUT_RDWR);
}

} // namespace lodestar::testing
