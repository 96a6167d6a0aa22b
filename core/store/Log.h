#pragma once

#include "core/store/ChangeRows.h"
#include "core/store/LogRow.h"
#include "core/store/Projection.h"
#include "core/sync/Messages.h"

namespace lodestar {

/// What `verify` found. Empty lists: everything agrees.
struct LogReport {
    qint64 changes = 0;
    qint64 entries = 0;
    qint64 records = 0;
    QStringList faults; ///< one sentence each, without personal data; at most 1,000
};

/// The log of all changes and everything computed from it. One transaction writes the change, the projections, the
/// digests and the outbox mark: after `kill -9` they agree.
class Log {
public:
    /// The connection must be the writing one.
    explicit Log(Connection& connection);
    ~Log();

    enum class Origin {
        Here,   ///< made on this laptop: goes to the outbox
        Server, ///< pulled: already known there
    };

    /// Appends changes; those already held are passed over. Within a caller's transaction it is part of that one.
    /// A recall redacts the changes that it names, also those that come later.
    Status append(const QList<records::Change>& changes, Origin origin);
    /// Pages of the server, each with its log's new position. What is held already gets its number and waits no more.
    /// Answers how many changes were not held before. InvalidInput when a page does not follow its log's position.
    Result<qint64> append(const QList<sync::LogPage>& pages);
    /// The same for changes made here of which it is known that nobody has these entries yet: nothing is looked up.
    Status append(const QList<records::Change>& changes, const QSet<EntryId>& fresh);

    /// Removes logs with everything computed from them, as if they had never been here. What waits to be sent must have
    /// been sent.
    Status remove(const QList<sync::LogId>& logs);

    /// Throws the projections away and computes them from the log.
    Status rebuild();
    /// Reads everything: content hashes, signatures of known devices, digests, and that the projections equal a replay.
    Result<LogReport> verify();

private:
    struct Touched;
    Result<qint64> takePage(const sync::LogPage& page, Touched& touched);
    Result<bool> takeNumbered(const records::Change& change, LogRow& row);
    Status place(const records::Change& change, Touched& touched);
    Status finish(Touched& touched);
    Status removeEntries(const sync::LogId& log, Touched& touched);
    Status removeRows(const sync::LogId& log);
    Status appendAll(const QList<records::Change>& changes, Origin origin, Touched& touched);
    Status take(const records::Change& change, Origin origin, Touched& touched);
    Result<bool> takeFirst(const records::Change& change, Touched& touched);
    Result<bool> isRecalled(const records::Change& change, Touched& touched);
    Status redactNamed(const records::Change& recall, Touched& touched);
    Status bringUpToDate(const EntryId& entry, Touched& touched);
    Status joinRecords(Touched& touched);
    Status project(const Touched& touched);
    Result<LogRow*> rowOf(const sync::LogId& log, Touched& touched);

    Connection& m_connection;
    std::vector<std::unique_ptr<Projection>> m_projections;
    QHash<QString, QList<Projection*>> m_readers;
};

} // namespace lodestar
