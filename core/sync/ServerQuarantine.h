#pragma once

#include "core/sync/ServerAppending.h"

namespace lodestar::sync {

/// What waits in quarantine: released when its cause has come, replayed when a person says so.
class ServerQuarantine {
public:
    explicit ServerQuarantine(const ServerContext& context)
        : m_context(context) {}

    /// Inside a push: takes the groups of these logs that waited for a cause which is there now, as often as one
    /// releases another.
    Status releaseIn(const QSet<LogId>& logs, ServerAppending& appending);
    /// GET /v1/mine
    Result<Reply> mine(const ServerCall& call);

    /// An administrator has looked at these changes of one log and takes them: late work of a former holder, an author
    /// whose account was put right. Signature, size and the kind's description still hold. They are taken together or
    /// not at all; the answer names what still speaks against each of those refused (empty: all were taken).
    Result<QHash<ChangeId, QString>> replay(const LogId& log, const QList<ChangeId>& changes);

private:
    Result<std::optional<LogGroup>> groupOf(const LogId& log, const QList<QuarantinedChange>& waiting);
    Status replayIn(const LogId& log, const QList<ChangeId>& changes, QHash<ChangeId, QString>& faults);

    ServerContext m_context;
};

} // namespace lodestar::sync
