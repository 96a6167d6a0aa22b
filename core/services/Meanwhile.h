#pragma once

#include "core/services/History.h"
#include "core/services/Identity.h"

namespace lodestar {

/// What somebody else wrote in a family's records while a page showed them: it came with a sync, or was written here by
/// another person. What she herself wrote on this laptop is no news to her. Sealed entries are left out, for even that
/// there is one is not told.
struct Meanwhile {
    qint64 last = 0; ///< place in the log of the newest such change; 0 for none
    QString who;     ///< name of its author
    QDateTime at;    ///< when it was made
};

/// The newest change that others made in the household's record and in those of its members.
Result<Meanwhile> newestByOthers(Connection& connection, const RecordId& household, const Identity& me);

/// One entry that others changed, with the values that they gave it, newest first.
struct ChangedEntry {
    Entry entry;
    QList<HistoryValue> values;
};
/// What others changed after that place in the log; the entry that was changed last comes first.
Result<QList<ChangedEntry>> changedByOthers(Connection& connection, const RecordId& household, qint64 after,
                                            const Identity& me);

} // namespace lodestar
