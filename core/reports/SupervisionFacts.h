#pragma once

#include "core/reports/SupervisionReport.h"
#include "core/rules/StepState.h"
#include "core/services/Courses.h"
#include "core/services/Plan.h"
#include "core/services/ReferralList.h"
#include "core/services/SupervisionPreparing.h"
#include "core/services/Workers.h"

namespace lodestar::reports {

/// One of the five reviews by law, as it stands for one child.
struct SupervisedReview {
    RecordId household;
    QString who;   ///< "Leo Popescu"
    QString title; ///< "New birth visit"
    QDate by;      ///< last day of its legal window
    QDate done;    ///< invalid: not done
    bool open = false;
    bool notDone = false; ///< open, or its time is over and a later review took its place
    bool declined = false;
    int tries = 0;
    QString lastOutcome;
    QDateTime booked;
};

/// All that the report says, read once.
struct SupervisionPicture {
    SupervisionPerson who;
    QDate from;
    QDate to;
    QDate today;
    bool health = false; ///< she works with health
    bool sealed = false;
    std::optional<SupervisionSession> session;
    QList<AgreedAction> earlier; ///< of the session before: all of them, done ones too
    QDate earlierOn;
    SuperviseeFamilies families;
    QList<PreparedFamily> prepared;
    QList<SupervisedReview> reviews; ///< due within the period, or overdue
    QList<ReferralRow> referrals;
    std::optional<Worker> worker;
    // Of who does not work with health.
    QList<Goal> goals; ///< a navigator's families: open, or ended within the period
    struct LedSession {
        QString course;
        CourseSession session;
    };
    QList<LedSession> sessions; ///< of courses, that she led or is to lead within the period; by day
};
Result<SupervisionPicture> readSupervisionPicture(Connection& connection, const SupervisionAsk& ask, QDate today);

} // namespace lodestar::reports
