#pragma once

#include "core/services/Work.h"
#include "core/store/Entry.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lodestar {

/// Who leads a course. Nothing said of training or supervision is not the same as no.
struct Facilitator {
    QString staff; ///< reference; empty for somebody who does not use Lodestar
    QString name;
    bool trained = false;
    bool supervised = false;

    friend bool operator==(const Facilitator&, const Facilitator&) = default;
};

/// One run of a programme.
struct Course {
    EntryId entry;     ///< null for one that is new
    QString programme; ///< row of the programme
    QString name;
    QDate from;
    QDate to;
    QString whenWords; ///< "Tuesdays, 10 to 12:30"
    QString room;
    QString address;
    QString ward;
    std::optional<int> places;
    std::optional<int> crechePlaces;
    QList<Facilitator> facilitators;
    QString state = QStringLiteral("planned"); ///< planned, running, finished, cancelled
    QString why;                               ///< why cancelled
    QString partner;
    Entry drawn;

    [[nodiscard]] bool hasEnded() const;
};

/// Where a course stands for whoever looks: its last day alone does not end it, a person does.
enum class CoursePhase : std::uint8_t { Now, Coming, Finished };
CoursePhase coursePhase(const Course& course, QDate today);

/// One session, planned or held.
struct CourseSession {
    EntryId entry;
    EntryId course;
    int number = 0;
    QDateTime at;
    std::optional<int> minutes;
    std::optional<bool> held; ///< nothing while nobody said
    QString whyNot;
    QStringList covered;             ///< titles of the programme's content
    QList<Facilitator> facilitators; ///< who led it, where it was not the course's own
    Entry drawn;
};

/// All courses, the latest first.
Result<QList<Course>> courses(Connection& connection);
/// NotFound for an unknown one.
Result<Course> courseOf(Connection& connection, const EntryId& entry);
/// Its sessions by number.
Result<QList<CourseSession>> sessionsOf(Connection& connection, const EntryId& course);

/// Members of staff who may lead a course, by name.
Result<QList<Facilitator>> whoMayLead(Connection& connection);

/// Writes a new course, or what differs of one that is there; the facilitators of an open course are given those who
/// have a place, and who leads it no more loses them. Errors: InvalidInput without a name or a programme that has
/// courses, for places below 1, or when it ends before it begins.
Result<EntryId> saveCourse(Work& work, const Course& course);

/// When the sessions of a course are planned to be.
struct SessionPlan {
    QDateTime first;
    int count = 0;
    std::optional<int> minutes;
    QList<QDate> without; ///< days on which none is held
};
/// Plans weekly sessions after those that are there already; the course's dates follow. Each has an id that every
/// laptop derives alike. Errors: InvalidInput for a plan without a first day, or outside 1 to 60 sessions in all.
Status planSessions(Work& work, const EntryId& course, const SessionPlan& plan);
/// Writes what became of a session. Errors: InvalidInput when it was not held and nobody says why.
Status saveSession(Work& work, const CourseSession& session);

/// Ends a course on a day. Who has a place has finished it, who waits for one is told that there is none; the
/// facilitators keep nobody's record. A cancelled one says why, and nobody has finished it. Errors: InvalidInput
/// without a reason for cancelling; AlreadyExists when it has ended.
Status endCourse(Work& work, const EntryId& course, bool cancelled, const QString& why);

} // namespace lodestar
