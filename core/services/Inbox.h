#pragma once

#include "core/services/InboxItem.h"
#include "core/services/Work.h"

namespace lodestar {

/// Everything that waits for a person, births first, then by consequence: mismatches, unmatched messages, proposals,
/// sealed and unplaced matter, walk-ins; within each the oldest first. At most `most` of each sort.
Result<QList<InboxItem>> inboxItems(Connection& connection, int most = 200);
/// How many of each sort wait; quick enough to be asked by Today each time.
Result<QHash<InboxSort, qint64>> inboxCounts(Connection& connection);

/// Yes: joins the birth, takes the value, takes the message as this child's, or (Sealed, Unplaced) marks it as placed.
/// Errors: InvalidInput for sorts that need a choice (Unmatched, WalkIn); Conflict when it was answered meanwhile.
Status takeItem(Work& work, const InboxItem& item);
/// No: not her baby; our value stays; the message is not this child's and goes to those that wait for one. What was
/// left is not proposed again by the same import. Errors: InvalidInput for the other sorts; Conflict as above.
Status leaveItem(Work& work, const InboxItem& item);
/// Marks sealed or unplaced matter as placed, with a word where.
Status placeItem(Work& work, const InboxItem& item, const QString& words);
/// The child of an unmatched message or a walk-in: it is written anew in the child's record.
Status matchItem(Work& work, const InboxItem& item, const RecordId& child);
/// The child of an unmatched message is new here: makes the record from what the message says, then matches.
Result<RecordId> makeChildOf(Work& work, const InboxItem& item);

} // namespace lodestar
