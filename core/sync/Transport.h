#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QMap>

namespace lodestar::sync {

/// One request as both sides see it, whatever carries it.
struct Request {
    QByteArray method; ///< GET, POST, PUT
    QByteArray path;   ///< "/v1/pull", with the query if there is one
    QMap<QByteArray, QByteArray> headers;
    QByteArray body; ///< as it travels: packed where the header Content-Encoding says so
};

struct Reply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// Detail of Unreachable where it is this laptop that has no network, and not the server that is silent.
inline constexpr QLatin1StringView noNetwork{"no network"};

/// Carries requests to the server and answers back: over HTTPS, or straight into a server in the same process (tests).
/// Blocks; belongs to the sync thread. `cancel` may be called from another thread: what runs ends with Cancelled.
class Transport {
public:
    virtual ~Transport() = default;
    /// Errors: Unreachable (no network, cut, timed out: may be asked again), CertificateRefused, ClockWrong (dates are
    /// the only fault of the certificate), Cancelled. Any HTTP status is an answer, not an error.
    virtual Result<Reply> send(const Request& request) = 0;
    virtual void cancel() {}
};

} // namespace lodestar::sync
