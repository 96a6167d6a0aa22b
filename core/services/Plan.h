#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>

#include <optional>

namespace lodestar {

/// Something in the parent's own words: a strength, a need, a hope, a worry.
struct OwnWords {
    Entry entry;
    RecordId record;
    QString sort; ///< strength, need, hope, worry
    QString area; ///< of the kind's list; may be empty
    QString words;
    QDate on;
    RecordId whose; ///< who said it; null when nobody was named
};

/// A small step to a goal.
struct GoalStep {
    Entry entry;
    QString what;
    QString who;
    QDate by;
    QString far; ///< not_begun, begun, half, nearly, done, given_up; empty: nobody has said
    QDate farOn;
    QString farWords;

    [[nodiscard]] bool isOpen() const { return far != u"done" && far != u"given_up"; }
};

/// A goal looked at together.
struct GoalReview {
    Entry entry;
    QDate on;
    std::optional<int> far; ///< 0 to 10, as the parent says
    QString words;
    QDate next;
};

struct Goal {
    Entry entry;
    RecordId record;
    QString words;
    QString area;
    QDate on;
    QDate by;
    RecordId whose;
    QString state; ///< open, reached, partly_reached, given_up
    QDate endedOn;
    QString why;
    QList<GoalStep> steps;     ///< by the day they are due
    QList<GoalReview> reviews; ///< the first first

    [[nodiscard]] bool isOpen() const { return state == u"open"; }
    /// The day of the last look on which it is to be looked at again; invalid if none was named.
    [[nodiscard]] QDate nextLook() const { return reviews.isEmpty() ? QDate() : reviews.last().next; }
};

/// How it feels to the parent, 0 to 10 by herself.
struct SupportRating {
    Entry entry;
    RecordId adult;
    QString at; ///< start, review, end
    QDate on;
    std::optional<int> hope;
    std::optional<int> confidence;
    std::optional<int> support;
};

/// Benefits, housing, debt, childcare, training, work ...: where it stands and when it is looked at again.
struct Matter {
    Entry entry;
    RecordId record;
    QString area;
    QString what;
    QString with;    ///< Jobcentre Plus, Citizens Advice ...
    QString service; ///< a row of the directory, or "entitlement:ID"; may be empty
    RecordId whose;
    QString state;
    QDate on;
    QString words;
    QDate review;

    [[nodiscard]] bool isOpen() const;
};

/// Something that the family asked for.
struct FamilyRequest {
    Entry entry;
    RecordId record;
    QString from;
    QString what;
    QDate on;
    QDate by;
    QString who; ///< who answers
    QDate answeredOn;
    QString answer;
    QDate closedOn;
    QString why;

    [[nodiscard]] bool isOpen() const { return !answeredOn.isValid() && !closedOn.isValid(); }
};

/// What the parent told of benefits, income and work.
struct ToldCircumstances {
    Entry entry;
    RecordId adult;
    QDate on;
};

/// The plan of a family with whom somebody walks through services. Everything here is shared: nothing of health, no
/// clinical figure.
struct FamilyPlan {
    QList<OwnWords> said;                   ///< the newest first
    QList<Goal> goals;                      ///< open ones first, then by when they were set
    QList<SupportRating> ratings;           ///< the first first
    QList<Matter> matters;                  ///< by the day of the next look; those without one after, ended ones last
    QList<FamilyRequest> requests;          ///< open ones by their day first
    QList<ToldCircumstances> circumstances; ///< the newest first
};

/// Entries of the shared compartment only, whatever else the author chose.
Result<FamilyPlan> readPlan(Connection& connection, const QList<RecordId>& records);

/// What changed for one adult from the first time each was said to the last; nothing while it was said once.
struct RatingChange {
    std::optional<int> hope;
    std::optional<int> confidence;
    std::optional<int> support;
};
std::optional<RatingChange> ratingChange(const QList<SupportRating>& ratings, const RecordId& adult);

// Each of these writes one thing whole. Errors: InvalidInput naming what is needed; NotAllowed when the person it is
// about has died.
Result<EntryId> writeDown(Work& work, const OwnWords& said);
Result<EntryId> setGoal(Work& work, const Goal& goal);
/// InvalidInput where the goal is none.
Result<EntryId> addStep(Work& work, const Entry& goal, const GoalStep& step);
/// How far a step is now.
Status moveStep(Work& work, const Entry& drawn, const GoalStep& now);
Result<EntryId> lookAtGoal(Work& work, const Entry& goal, const GoalReview& review);
/// Reached, partly reached or given up; given up needs a reason.
Status endGoal(Work& work, const Entry& drawn, const QString& state, const QString& why);
Result<EntryId> rate(Work& work, const SupportRating& rating);
Result<EntryId> takeUp(Work& work, const Matter& matter);
/// The new state and the next look of a matter.
Status moveMatter(Work& work, const Entry& drawn, const Matter& now);
Result<EntryId> ask(Work& work, const FamilyRequest& request);
Status answerRequest(Work& work, const Entry& drawn, const QString& words);
/// Closed without an answer; needs a reason.
Status closeRequest(Work& work, const Entry& drawn, const QString& why);

} // namespace lodestar
