#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// Who is who: challenges that a device signs, and short-lived tokens bound to it. A token is a device, an end and a
/// keyed hash of both, so that nothing is kept for it; whether the device may still is looked up at each request.
class ServerTokens {
public:
    explicit ServerTokens(const ServerContext& context)
        : m_context(context) {}

    /// POST /v1/challenge
    Result<Reply> challenge(const ServerCall& call);
    /// POST /v1/token
    Result<Reply> token(const ServerCall& call);
    /// Finds out who asks; a reply when it is nobody who may. Fills device, account and rights of the call. A device
    /// that was revoked may still push, into quarantine.
    Result<std::optional<Reply>> recognise(ServerCall& call);
    /// What a device must sign for a token.
    static QByteArray signedText(const QByteArray& challenge) { return "lodestar-token-1\n" + challenge; }

private:
    Result<QByteArray> key();
    Result<DeviceId> deviceOf(const ServerCall& call);

    ServerContext m_context;
};

/// Compares what the device says of its chain with what was heard; a 409 when they do not fit.
Result<std::optional<Reply>> chainRefusal(const ServerContext& context, const ServerCall& call);

} // namespace lodestar::sync
