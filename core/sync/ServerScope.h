#pragma once

#include "core/records/EntryState.h"
#include "core/sync/ServerCall.h"

namespace lodestar::sync {

/// Keeps who may see what up to date with the changes and the accounts. Its functions run inside a writing transaction,
/// under ScopeRows::lock.
class ServerScope {
public:
    explicit ServerScope(const ServerContext& context)
        : m_context(context) {}

    /// Whether a change may say who has a record.
    static bool concerns(const records::Change& change);

    /// These entries, of such kinds, have changed: their facts are read anew. Answers the records concerned, those of
    /// members who went or came included.
    Result<QSet<RecordId>> noteEntries(const QList<std::pair<LogId, EntryId>>& entries);
    /// Computes the principals of these records anew.
    Status recompute(const QSet<RecordId>& records);
    /// All of them, from the changes: when accounts have changed, and once a day since allotments end.
    Status recomputeAll();
    /// Whether that was done today; outside of the lock.
    Result<bool> isOfToday();

private:
    Status saveFacts(const EntryId& entry, const LogId& log, const QList<records::Change>& changes);
    [[nodiscard]] QString today() const;
    Result<QHash<RecordId, QSet<QString>>> computed(const QHash<RecordId, BegunRecord>& begun);
    Result<QHash<RecordId, QStringList>> keptFromThem(const QSet<RecordId>& records);
    Result<QSet<RecordId>> familiesOf(const QSet<RecordId>& people);
    Status replacePrincipals(const QHash<RecordId, QSet<QString>>& wanted);

    ServerContext m_context;
};

/// What an account may read now, with what its laptops called her before.
Result<QList<Reach>> currentRights(ServerContext& context, const Account& account);

} // namespace lodestar::sync
