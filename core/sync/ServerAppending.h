#pragma once

#include "core/sync/ServerCall.h"
#include "core/sync/ServerChecks.h"

namespace lodestar::sync {

/// Changes of one log in one push.
struct LogGroup {
    LogId log;
    QList<Candidate> changes;

    [[nodiscard]] bool faulty() const;
    /// Where some have a fault, the others get "together".
    void spread();
};

/// Numbers changes in their logs, inside one writing transaction: reads what the logs hold, judges whole groups against
/// it, and writes what was taken at the end.
class ServerAppending {
public:
    explicit ServerAppending(const ServerContext& context)
        : m_context(context) {}

    /// Locks the logs of the groups and reads what judging them needs. May be called again for further groups of logs
    /// that are locked already.
    Status prepare(const QList<LogGroup>& groups);
    /// Gives the faults that only the log can tell: a cause that is missing, a kind that refuses, a navigator's
    /// allotment without the family's agreement, a joining said by one person alone. Names of changes that the group
    /// itself brings earlier count as there.
    void judge(LogGroup& group) const;
    /// What the record of a group is: as it was begun, else as this group begins it (BegunRecord::subject).
    [[nodiscard]] QString subjectOf(const LogGroup& group) const;
    /// Who began an entry of the logs that were prepared; nobody when it is new.
    [[nodiscard]] std::optional<StaffId> beganBy(const EntryId& entry) const;
    /// Numbers all changes of a group that has no fault.
    void take(LogGroup& group);
    /// Writes what was taken, and redacts what a recall among it names. May be called several times.
    Status flush();

    /// Writes into the audit which recalls and which allotments by leads, or to others, were taken. To be called last.
    Status noteTaken();

    /// Logs whose heads moved, and entries that say who has a record, since the beginning.
    [[nodiscard]] const QSet<LogId>& moved() const { return m_moved; }
    /// Taken out: entries of kinds that concern the scope, taken since the last call.
    QList<std::pair<LogId, EntryId>> scopeEntries();
    /// Taken out: entries that may say something that is counted, taken or redacted since the last call.
    QList<std::pair<LogId, EntryId>> countedEntries();

private:
    Status readSubjects(const QList<LogId>& logs);
    Status readCauses(const QList<LogGroup>& groups);
    Status readEntries(const QList<LogGroup>& groups);
    Status readPeople(const QList<LogGroup>& groups);
    /// What of others a change lacks, after those of the group before it: the family's agreement to a navigator, the
    /// second person of a joining. A word of `quarantine::`, or empty.
    [[nodiscard]] QString othersNeeded(const LogGroup& group, const Candidate& candidate) const;
    void remember(const records::Change& change);
    Status redact(const LogId& log, const QList<ChangeId>& named);
    [[nodiscard]] bool causesPresent(const records::Change& change, const QSet<ChangeId>& inGroup) const;
    bool inConflict(const records::Change& change);

    ServerContext m_context;
    QHash<LogId, LogHead> m_heads;
    QHash<RecordId, QString> m_subjects; ///< of records that have been begun
    QSet<ChangeKey> m_present;           ///< of those that are named as seen
    QSet<ChangeKey> m_recalled;          ///< of those that are to be taken
    QHash<EntryId, QList<records::Change>> m_entries;
    struct People {
        QSet<QString> navigators;      ///< their references
        QHash<StaffId, StaffId> known; ///< who signed by an earlier name is who
    };
    std::optional<People> m_people; ///< where an allotment or a joining is to be judged
    QList<KeptChange> m_taken;
    QList<std::pair<LogId, QList<ChangeId>>> m_recalls;
    QHash<LogId, QSet<QByteArray>> m_recalledFiles;
    QSet<LogId> m_moved;
    QSet<LogId> m_unsaved;
    QList<std::pair<LogId, EntryId>> m_scopeEntries;
    QSet<std::pair<LogId, EntryId>> m_countedEntries;
    struct ToNote {
        StaffId author;
        ChangeId change;
        QString act;
        QString to; ///< of an allotment
    };
    QList<ToNote> m_toNote;
};

} // namespace lodestar::sync
