#pragma once

#include <QByteArray>

#include <utility>

namespace lodestar::testing {

/// A TCP socket of the loopback; blocking. Closed at the end.
class Socket {
public:
    explicit Socket(int descriptor = -1)
        : m_descriptor(descriptor) {}
    Socket(Socket&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket();

    /// Not open when nobody listens.
    static Socket connectedTo(quint16 port);
    /// Listens on a free port; 0 takes any.
    static Socket listening(quint16 port = 0);
    [[nodiscard]] Socket accepted() const;

    [[nodiscard]] bool open() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] quint16 port() const;
    /// All of it; false when the other side has gone.
    bool send(QByteArrayView bytes) const;
    /// What is there, at most 64 KB; waits for the first byte. Empty when the other side has gone.
    [[nodiscard]] QByteArray receive() const;
    /// Ends both directions; who waits in `receive` wakes.
    void end() const;

private:
    int m_descriptor;
};

} // namespace lodestar::testing
