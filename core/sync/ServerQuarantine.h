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
    /// `who` stands in the audit.
    Result<QHash<ChangeId, QString>> replay(const LogId& log, const QList<ChangeId>& changes, const QString& who);
    /// An administrator has looked at these changes of one log and does not take them. They stay whole in quarantine
    /// and wait no longer; who wrote them is told `answer`. A later `replay` may still take them. NotFound.
    Status refuse(const LogId& log, const QList<ChangeId>& changes, const QString& answer, const QString& who);

private:
    Result<std::optional<LogGroup>> groupOf(const LogId& log, const QList<QuarantinedChange>& waiting);
    struct Asked;
    Status replayIn(const Asked& asked, QHash<ChangeId, QString>& faults);
    Result<QList<QuarantinedChange>> unreleased(const Asked& asked);
    Status note(const Asked& asked, const QList<QuarantinedChange>& changes, const QString& act);

    ServerContext m_context;
};

} // namespace lodestar::sync
