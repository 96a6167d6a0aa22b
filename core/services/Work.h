#pragma once

#include "core/store/ChangeWriter.h"
#include "core/store/Log.h"

namespace lodestar {

/// What a verb that writes is given on the writing thread: the connection, who writes, and the log. All verbs of one
/// job may share a transaction; each verb is whole by itself.
struct Work {
    Connection& connection;
    const Writer& writer;
    Log& log;

    [[nodiscard]] const Clock& clock() const { return *writer.clock; }
};

/// Saves edits together: all of them or none. Whether an entry is new is looked up.
/// Errors: InvalidInput naming kind and field; what the database says.
Status save(Work& work, const QList<Edit>& edits);
/// The same when it is known which entries are new: for many at once.
Status saveKnowing(Work& work, const QList<Edit>& edits, const QSet<EntryId>& fresh);

/// Corrects fields of an entry with a reason. `drawn` is the entry as the page showed it: its heads are what the
/// correction has seen. Errors: InvalidInput without a reason.
Status correct(Work& work, const Entry& drawn, const QJsonObject& fields, const QString& reason);
/// Takes an entry out of every list, with a reason; its history stays and `putBack` undoes it.
Status retire(Work& work, const Entry& drawn, const QString& reason);
Status putBack(Work& work, const Entry& drawn);

/// The correction as an edit, for verbs that save several together.
Edit correctionOf(const Entry& drawn, const QJsonObject& fields);

} // namespace lodestar
