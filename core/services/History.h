#pragma once

#include "core/records/Change.h"
#include "core/services/Work.h"

#include <QDateTime>

namespace lodestar {

/// A value as it stood when another was written over it.
struct ReplacedValue {
    QJsonValue value;
    QString madeAt;
};

/// One value that a field of an entry was given.
struct HistoryValue {
    ChangeId change;
    QString field; ///< empty: everything of it was recalled
    QJsonValue value;
    QList<ReplacedValue> replaced; ///< what stood there when it was written; empty for the first
    StaffId by;
    QString author; ///< name, or empty if this laptop does not know her
    QString role;   ///< as in roleName(); empty if it is not known
    QString device; ///< what the laptop is called, else the end of its id; empty for this laptop
    QString madeAt;
    QString reason;
    bool waits = false;  ///< written on this laptop and not yet sent
    bool stands = false; ///< nobody has replaced it
    bool recalled = false;
};

/// Everything that ever stood in one entry, newest first.
struct EntryHistory {
    Entry entry;
    QList<HistoryValue> values;

    /// The values of a field that stand against each other.
    [[nodiscard]] QList<HistoryValue> standing(const QString& field) const;
};

/// Errors: NotFound.
Result<EntryHistory> readHistory(Connection& connection, const EntryId& entry);

/// What a set of changes of one entry amounts to, as the projection would have it. Nothing for no changes.
std::optional<Entry> entryOf(const QList<records::Change>& changes);
/// The entries of a record as they stood: from the changes made at that moment or before.
Result<QList<Entry>> entriesAsOf(Connection& connection, const RecordId& record, const QDateTime& moment);

/// Settles a conflict: `value` becomes the field's only value, one of those that stood or a third with its reason.
/// `drawn` is the entry as it was shown; a value that was not shown stays. For "retired", null keeps the entry.
/// Errors: InvalidInput when the field was not in conflict or the value does not fit.
Status settle(Work& work, const Entry& drawn, const QString& field, const QJsonValue& value,
              const QString& reason = {});

} // namespace lodestar
