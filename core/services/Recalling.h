#pragma once

#include "core/services/Work.h"

namespace lodestar {

/// Somebody who may have seen, printed or received an entry before it was recalled.
struct SeenBy {
    QString who;  ///< name or reference
    QString how;  ///< opened, printed, exported, given
    QString when; ///< ISO date-time
};

/// Who opened, printed, exported or was given the record since the entry was first written, as far as this laptop
/// knows.
Result<QList<SeenBy>> seenBy(Connection& connection, const Entry& entry);

/// Drops the content of an entry everywhere: a recall names all its changes, every holder keeps only ids, hashes and
/// signatures. `why` stays. Errors: InvalidInput without a reason, NotFound.
Status recallEntry(Work& work, const EntryId& entry, const QString& why);

/// Written for the wrong person: the content is written anew in the right person's record with its author and time,
/// and recalled where it was. What belongs to a contact (its subjects' rows) is moved one by one by the caller.
/// Answers the new entry. Errors: InvalidInput (no reason, the kind does not fit that record), NotFound.
Result<EntryId> moveToRightPerson(Work& work, const EntryId& entry, const RecordId& right, const QString& why);

/// Seals an entry: its content is written anew in the sealed compartment of the same record, with its author and
/// time, and recalled where it was. Errors as above; InvalidInput if it is sealed already.
Result<EntryId> sealEntry(Work& work, const EntryId& entry, const QString& why);

} // namespace lodestar
