#pragma once

#include "core/services/VisitContext.h"
#include "core/services/VisitGap.h"
#include "core/services/Work.h"

namespace lodestar {

/// What is asked for when a visit is opened.
struct VisitAsk {
    QList<RecordId> people; ///< whom it is for; empty: those who have a step due, else the youngest child
    QString step;           ///< of the pathway; empty: the most pressing one of each
    EntryId appointment;    ///< the booking it was opened from
};

/// A visit as it is proposed: whom it is for, the step that is due, who is usually there. Nothing is saved.
/// Nobody who died is proposed. `now` is local time.
Visit beginVisit(const VisitContext& context, const VisitAsk& ask, const QDateTime& now);

/// Notes which heads of existing entries the page shows: what completing may replace.
void noteDrawn(Visit& visit, const VisitContext& context);

/// Keeps the draft. `title` is what Today says of it.
Status keepVisit(Connection& connection, const Visit& visit, const QString& title, const QDateTime& now);

/// Makes the visit's entries, settles the booking it came from and drops the draft, in one transaction: all or
/// nothing. Answers the contact's entry.
/// Errors: AlreadyExists if this draft was completed before; InvalidInput naming what is not whole (see faultsOf).
Result<EntryId> completeVisit(Work& work, const Visit& visit);

/// The page that opens a visit's draft.
inline QString visitPage() {
    return QStringLiteral("visit");
}

} // namespace lodestar
