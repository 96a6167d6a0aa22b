#pragma once

#include "core/base/Clock.h"
#include "core/sync/Transport.h"

#include <atomic>
#include <memory>

namespace lodestar {

/// Where the server is and who vouches for it.
struct ServerAddress {
    QString url;    ///< "https://lodestar.example.org" or with a port; what stands behind the host comes before "/v1/"
    QString caFile; ///< PEM of the service's own authority; empty: those of the system
};

/// Requests over HTTPS (TLS 1.2 or newer), one connection that is kept open. Nothing is sent before the certificate has
/// been checked, and no redirection is followed. Belongs to one thread, but for `cancel`.
class HttpTransport final : public sync::Transport {
public:
    struct Limits {
        int connectSeconds = 15;
        int silentSeconds = 75; ///< without a byte either way: longer than the server waits with its events
        qsizetype replyBytes = qsizetype(16) << 20;
    };

    /// InvalidInput unless the address is one of https; FileUnreadable when the authority's file cannot be read.
    static Result<std::unique_ptr<HttpTransport>> create(const ServerAddress& address, const Clock& clock,
                                                         const Limits& limits);
    static Result<std::unique_ptr<HttpTransport>> create(const ServerAddress& address, const Clock& clock) {
        return create(address, clock, Limits());
    }
    ~HttpTransport() override;

    /// ClockWrong: the certificate is good but for its dates, and the server's own time is another (asked for without
    /// credentials); detail = seconds that this clock is ahead.
    Result<sync::Reply> send(const sync::Request& request) override;
    /// From now on every request ends with Cancelled, at once.
    void cancel() override;

private:
    struct Handle;
    struct Taken;
    enum class Dates { Checked, PassedOver };
    HttpTransport(const ServerAddress& address, const Clock& clock, const Limits& limits);
    Result<sync::Reply> perform(const sync::Request& request, Dates dates);
    void prepare(const sync::Request& request, Taken& taken, Dates dates);
    Error errorOf(int code, const Taken& taken) const;
    /// The dates were at fault: whose?
    Error judgeDates();

    QByteArray m_base;
    QByteArray m_caFile;
    const Clock& m_clock;
    const Limits m_limits;
    std::unique_ptr<Handle> m_handle;
    std::atomic<bool> m_cancelled = false;
};

} // namespace lodestar
