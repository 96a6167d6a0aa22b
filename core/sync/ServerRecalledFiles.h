#pragma once

#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// Hashes of files that the content of a change names, whatever its kind.
QSet<QByteArray> filesNamedIn(const QByteArray& content);

/// A file goes from a log with the last entry of it that names it, and its bytes with the last log that has it. Inside
/// a writing transaction that has locked the log.
class ServerRecalledFiles {
public:
    explicit ServerRecalledFiles(const ServerContext& context)
        : m_context(context) {}

    /// What named these files in the log was recalled.
    Status forget(const LogId& log, const QSet<QByteArray>& hashes);
    /// Whether the log may be given a file: not one that was recalled from it, unless an entry names it all the same.
    Result<bool> mayHave(const LogId& log, const QByteArray& hash);

private:
    Result<bool> isNamed(const LogId& log, const QByteArray& hash);

    ServerContext m_context;
};

} // namespace lodestar::sync
