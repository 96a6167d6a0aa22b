#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/sync/Conversation.h"

#include <QDeadlineTimer>

namespace lodestar::sync {

/// The short-lived token of this device: asked for with its key, kept until it expires.
class SignIn {
public:
    explicit SignIn(const DeviceKey& key)
        : m_key(key) {}

    /// Puts a token that is still good into the conversation. Errors: as of Conversation; NotEnrolled.
    Status ensure(Conversation& server, const DeviceId& device);
    /// The server no longer takes it.
    void forget() { m_token.clear(); }

private:
    Status ask(Conversation& server, const DeviceId& device);

    const DeviceKey& m_key;
    QByteArray m_token;
    QDeadlineTimer m_good;
};

} // namespace lodestar::sync
