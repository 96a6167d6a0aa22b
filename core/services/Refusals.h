#pragma once

#include "core/services/Syncing.h"
#include "core/store/Entry.h"

namespace lodestar {

/// Changes of one entry that the server did not take. They stay on this laptop whole.
struct Refusal {
    QList<ChangeId> changes;
    QString reason; ///< the server's word
    QString at;     ///< when it was refused
    Entry entry;
    RecordId household; ///< null for what belongs to the area
    QString family;
    QString about;     ///< given name of the person whose record it stands in
    QString answer{};  ///< of who looked at it at the server and does not take it; empty while nobody has
    bool kept = false; ///< somebody has looked at it and keeps it here
};

/// Those to be looked at first, then those that are kept here; each the newest first.
Result<QList<Refusal>> readRefusals(Connection& connection);
/// How many wait to be looked at.
Result<qsizetype> countRefusals(Connection& connection);
/// They stay in the list and ask for nothing any more.
Status keepHere(Connection& connection, const QList<ChangeId>& changes);

} // namespace lodestar
