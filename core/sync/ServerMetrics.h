#pragma once

#include "core/metrics/SaidArea.h"
#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// Keeps what is counted, and the sums over it, up to date with the changes (ServerMetricRows.h). Its functions run
/// inside a writing transaction, behind everything that tells who is a member of which household. Sealed logs are never
/// looked into.
class ServerMetrics {
public:
    explicit ServerMetrics(const ServerContext& context)
        : m_context(context) {}

    /// Whether a change may say something that is counted.
    static bool concerns(const records::Change& change);

    /// These entries have changed.
    Status noteEntries(const QList<std::pair<LogId, EntryId>>& entries);
    /// What these records say is read from their logs as a whole.
    Status readRecords(const QList<RecordId>& records);

    /// Entries of records as they are now: compact forms, empty for what is no longer counted.
    using SaidNow = QHash<RecordId, QHash<EntryId, QByteArray>>;
    /// What both of them write. `whole`: what is not among `now` is no longer said.
    Status keep(const SaidNow& now, bool whole);

private:
    struct Concerned;

    Result<Concerned> concernedBy(const QHash<RecordId, metrics::SaidAgain>& changed);
    Status narrow(Concerned& concerned, const QSet<RecordId>& changed);
    Result<metrics::AreaFacts> factsOf(const QSet<RecordId>& subjects, const Concerned& concerned);
    Status count(const Concerned& concerned);
    Result<QSet<RecordId>> householdsOf(const QSet<RecordId>& people);
    Result<QSet<RecordId>> peopleOf(const QSet<RecordId>& households);

    ServerContext m_context;
};

} // namespace lodestar::sync
