#pragma once

#include "core/services/Work.h"

#include <QDate>

namespace lodestar {

/// A family that left, whose whereabouts nobody knows, or that came back.
struct WhereaboutsReport {
    RecordId household;
    QString state; ///< moved_away, unknown, returned
    QDate on;
    QString to;        ///< town or address, where known
    QString toService; ///< the service that takes over, where told
    QString tried;     ///< for unknown: what was tried
};

/// Records it. A family without trace stays open and climbs; nothing is closed by itself.
/// Errors: InvalidInput (unknown without what was tried, a move without where to).
Status recordWhereabouts(Work& work, const WhereaboutsReport& report);

/// A handover at the end: closing summary, open referrals, agreement. The health visitor stays responsible until the
/// receiver accepts, so it stays open until then.
struct HandoverReport {
    RecordId person;
    QString to;
    QDate on;
    QString summary;
    QString openReferrals;
    QString consent; ///< agreed, refused, not_asked
};
/// Errors: InvalidInput (no receiver, no summary).
Result<EntryId> recordHandover(Work& work, const HandoverReport& report);
/// The receiver has accepted. Errors: NotFound, InvalidInput (nobody named).
Status acceptHandover(Work& work, const EntryId& handover, const QString& by, QDate on);

} // namespace lodestar
