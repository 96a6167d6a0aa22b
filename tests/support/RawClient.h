#pragma once

#include "tests/support/Socket.h"

#include <QString>

#include <chrono>
#include <memory>

struct ssl_st;

namespace lodestar::testing {

/// A client that sends whatever bytes it is told to, over one connection to a port of this machine, in clear or over
/// TLS.
class RawClient {
public:
    struct Answer {
        int status = 0; ///< 0: the connection ended without one
        QByteArray head;
        QByteArray body;
    };

    explicit RawClient(quint16 port);
    /// Over TLS, to "localhost" as this authority has signed it.
    RawClient(quint16 port, const QString& authority);

    [[nodiscard]] bool connected() const { return m_socket.open(); }
    /// False when the other side has closed.
    bool send(QByteArrayView bytes);
    /// Waits for one whole answer, or the end of the connection.
    Answer answer();
    /// Sends and waits.
    Answer ask(QByteArrayView bytes);
    /// Waits until the other side closes; false when it has not after `patience`.
    bool closedWithin(std::chrono::milliseconds patience);

    /// A whole request; Content-Length is put to it where there is a body.
    static QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                              const QByteArray& headers = {});

private:
    bool receive();

    qsizetype sendSome(QByteArrayView bytes);
    qsizetype receiveSome(char* into, size_t size);

    Socket m_socket;
    std::unique_ptr<ssl_st, void (*)(ssl_st*)> m_tls;
    QByteArray m_received;
};

} // namespace lodestar::testing
