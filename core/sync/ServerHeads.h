#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// GET /v1/heads and /v1/events: where the logs of a scope stand, and whether that has changed.
class ServerHeads {
public:
    explicit ServerHeads(const ServerContext& context)
        : m_context(context) {}

    Result<Reply> heads(const ServerCall& call);
    /// Nothing while the heads stand where the token of `since` says.
    Result<std::optional<Reply>> events(const ServerCall& call);

private:
    /// Nothing when the token is of another scope, another life of the database, or no token.
    [[nodiscard]] std::optional<quint64> stampIn(const QByteArray& token, const QByteArray& scope) const;
    Result<QByteArray> scopeOf(const ServerCall& call);
    Result<bool> unmoved(const ServerCall& call, quint64 since);
    Status answer(const ServerCall& call, Reply& reply);
    [[nodiscard]] int limitFor(const Device& device) const;

    ServerContext m_context;
};

} // namespace lodestar::sync
