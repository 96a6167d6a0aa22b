#pragma once

#include "core/store/Connection.h"
#include "core/store/Entry.h"

namespace lodestar {

/// The projection of all entries: the only place that knows the columns of the table `entry`.
class EntryTable {
public:
    explicit EntryTable(Connection& connection)
        : m_connection(connection) {}

    /// A new entry of one change: no merge is needed. Answers the entry as it now is, or nothing when there is one of
    /// that id already.
    /// `under`: the record under which the change's log is read (`readUnder`).
    Result<std::optional<Entry>> insertFirst(const records::Change& change, const RecordId& under);
    /// The entry as its changes have it now. `changes` are all of them, none of another entry.
    Status replace(const QList<records::Change>& changes);
    Result<bool> contains(const EntryId& id);

    Result<std::optional<Entry>> find(const EntryId& id);
    /// Entries of a record that are neither removed nor recalled, newest first; of one kind if named. With those of the
    /// records that are joined to it; of what a record has once (person, birth, household, address) its own come first.
    Result<QList<Entry>> ofRecord(const RecordId& record, QStringView kind = {});
    /// The same with removed and recalled ones: for history.
    Result<QList<Entry>> allOfRecord(const RecordId& record);
    /// Entries that lie in the record's own log, removed and recalled ones too, joined to another record or not.
    Result<QList<Entry>> inLogOf(const RecordId& record);
    /// The record whose log holds an entry; null when there is no such entry.
    Result<RecordId> homeOf(const EntryId& id);
    /// Live entries of a kind in all records, by when they happened.
    Result<QList<Entry>> ofKind(QStringView kind);
    /// Entries with a conflict.
    Result<QList<Entry>> inConflict();

private:
    Connection& m_connection;
};

} // namespace lodestar
