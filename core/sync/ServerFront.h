#pragma once

#include "core/base/Clock.h"
#include "core/sync/ServerSettings.h"
#include "core/sync/ServerStore.h"
#include "core/sync/Transport.h"

#include <optional>

namespace lodestar::sync {

/// The server's whole side of the protocol (ARCHITECTURE.md, "The protocol"): a request in, an answer out. Never throws
/// and trusts nothing; what carries the bytes is not its matter. One for each thread, with that thread's own store.
///
/// Bodies come and go as they travel: packed where Content-Encoding says so. Names of headers are found in any case.
class ServerFront {
public:
    ServerFront(ServerStore& store, const Clock& clock, const ServerSettings& settings, ServerShared& shared)
        : m_store(store)
        , m_clock(clock)
        , m_settings(settings)
        , m_shared(shared) {}

    /// GET /v1/events is answered at once: 204 when nothing has moved.
    Reply answer(const Request& request);
    /// The same, but nothing for a GET /v1/events while the heads stand where its `since` says: suspend the connection
    /// and ask again, with the same request, after ServerShared::onChanged was called; `nothingNew()` after 50 seconds.
    std::optional<Reply> answerOrWait(const Request& request);
    /// 204: the end of a wait.
    Reply nothingNew();

private:
    std::optional<Reply> routed(const Request& request);
    void finish(Reply& reply);
    QByteArray incarnation();

    ServerStore& m_store;
    const Clock& m_clock;
    const ServerSettings& m_settings;
    ServerShared& m_shared;
    QByteArray m_incarnation;
    qint64 m_incarnationReadAt = 0;
};

} // namespace lodestar::sync
