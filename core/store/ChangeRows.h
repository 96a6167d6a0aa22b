#pragma once

#include "core/records/Change.h"
#include "core/store/Connection.h"
#include "core/sync/LogId.h"

namespace lodestar {

/// Changes as rows of the table `change`: the only place that knows its columns.
class ChangeRows {
public:
    explicit ChangeRows(Connection& connection)
        : m_connection(connection) {}

    /// Adds a row; answers false, and adds nothing, when the id is there already.
    Result<bool> insert(const records::Change& change);
    /// All changes of an entry, as they came.
    Result<QList<records::Change>> ofEntry(const EntryId& entry);
    /// All changes of a record, as they came.
    Result<QList<records::Change>> ofRecord(const RecordId& record);
    Result<std::optional<records::Change>> find(const ChangeId& id);
    /// Every change of the store in the order they came, one at a time.
    Status each(const std::function<Status(const records::Change&)>& take);
    /// A held change that the server has numbered: it waits no more and is not refused.
    struct Numbered {
        sync::LogId log;
        QByteArray term; ///< for the digest of numbered changes; empty when it had a number before
    };
    /// Nothing when it is not held.
    Result<std::optional<Numbered>> number(const ChangeId& id, qint64 number);
    /// Drops content and salt of a change; what was hashed and signed stays.
    Status redact(const ChangeId& id);

private:
    Connection& m_connection;
};

/// The columns that `changeFromRow` reads, in its order.
QByteArray changeColumns();
records::Change changeFromRow(const Statement& row);

/// `seen` as it is kept in a row: JSON, or a null string when there is nothing.
QString seenText(const records::Seen& seen);
records::Seen seenFromText(const QString& text);

} // namespace lodestar
