#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// What a laptop fetches: changes, their ids, and who else holds them.
class ServerPulling {
public:
    explicit ServerPulling(const ServerContext& context)
        : m_context(context) {}

    /// POST /v1/pull. The memory it takes is bounded by a page, not by what was asked for.
    Result<Reply> pull(const ServerCall& call);
    /// POST /v1/ids
    Result<Reply> ids(const ServerCall& call);
    /// POST /v1/lacking. Answered whatever the scope is: of changes that are named by their ids, it only tells which
    /// are not here. Who names changes of a log that are here has had them, and is from then on known to hold it.
    Result<Reply> lacking(const ServerCall& call);
    /// POST /v1/held
    Result<Reply> held(const ServerCall& call);
    /// GET /v1/holders
    Result<Reply> holders(const ServerCall& call);
    /// GET /v1/devices
    Result<Reply> devices(const ServerCall& call);

    /// Bodies of one answer, about.
    static constexpr qsizetype pageBytes = 4 << 20;

private:
    /// Answers the logs that something was given of.
    Result<QSet<LogId>> fill(const ServerCall& call, const Pull& pull, PullReplyWriter& out);
    Status believeClaims(const ServerCall& call, const QSet<LogId>& shown);
    Result<QList<HeldLog>> believed(const ServerCall& call, const Held& held);
    Status noteHolding(const ServerCall& call, const QSet<LogId>& logs);
    [[nodiscard]] std::optional<Reply> askToWait(const ServerCall& call, const Pull& pull) const;

    ServerContext m_context;
};

} // namespace lodestar::sync
