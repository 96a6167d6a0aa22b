#pragma once

#include "core/sync/Transport.h"

#include <functional>
#include <memory>
#include <optional>

namespace lodestar::server {

/// Answers requests, one at a time, on the thread that made it: it has a connection of its own to the store.
class Answerer {
public:
    virtual ~Answerer() = default;
    /// Nothing when there is no answer yet (GET /v1/events): it is asked again when something has changed.
    virtual std::optional<sync::Reply> answer(const sync::Request& request) = 0;
    /// The answer to a request that has waited long enough.
    virtual sync::Reply nothingNew() = 0;
};

/// Makes one for a thread that begins, and again after one has thrown. Nothing when the store does not open.
using AnswererFactory = std::function<std::unique_ptr<Answerer>()>;

/// What is said in the protocol's words without asking anybody: JSON {"error": WORD}.
inline sync::Reply refusal(int status, const QByteArray& word, int retryAfterSeconds = 0) {
    sync::Reply reply{status,
                      {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")}},
                      QByteArrayLiteral("{\"error\":\"") + word + QByteArrayLiteral("\"}")};
    if (retryAfterSeconds > 0)
        reply.headers.insert(QByteArrayLiteral("Retry-After"), QByteArray::number(retryAfterSeconds));
    return reply;
}

} // namespace lodestar::server
