#pragma once

#include "core/services/ReviewContext.h"
#include "core/services/Work.h"

namespace lodestar {

/// Where the page of a review was asked to begin.
struct ReviewRequest {
    RecordId child; ///< may be null with a draft
    DraftId draft;
    EntryId postcard; ///< a reply that came back by its code
};

struct ReviewOpening {
    ReviewContext context;
    Review review;
    QString keptAt; ///< of the draft; empty for a new one
};

/// Opens the draft that was asked for, else the one kept for this child, else what the record holds. Nothing is saved.
/// Errors: NotFound; NotAllowed when the child has died.
Result<ReviewOpening> openReview(Connection& connection, const ReviewRequest& request, const QDateTime& now);
/// A review as it stands in the record, with empty places for what is missing.
Review beginReview(const ReviewContext& context, const QDateTime& now);

/// Keeps the draft. `title` is what Today says of it: never a name of what was found.
Status keepReview(Connection& connection, const Review& review, const QString& title, const QDateTime& now);

/// What stands in the way of saving: a field that cannot be taken, by its name ("score:fine_motor", "steps").
struct ReviewFault {
    QString field;
    enum class Why { NotANumber, NoForm, NoDate, Ahead, NoJudgement, NoWhat, NoService, NothingDone } why;
};
QList<ReviewFault> faultsOf(const Review& review, const QDateTime& now);

/// Makes entries of what was filled in, each fact by itself, and drops the draft: all or nothing. The health part never
/// waits for the setting's summary, nor for anybody's agreement. Without a visit of the review in the record, and with
/// the child seen, it also writes the contact that settles the step.
/// Errors: InvalidInput naming the first fault; NotAllowed when the child has died; Conflict when a postcard's code was
/// used meanwhile.
Status saveReview(Work& work, const Review& review);

/// Marks in the plan, where there is one, that the family has its copy.
Status markCopyGiven(Work& work, const RecordId& child);

} // namespace lodestar
