#include "core/services/Courses.h"

#include "core/base/DateText.h"
#include "core/records/FixedIds.h"
#include "core/services/CourseFields.h"
#include "core/services/CoursePlaces.h"
#include "core/services/Programmes.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::PlaceState;

namespace {

constexpr int mostSessions = 60;

Status check(Connection& connection, const Course& course) {
    if (course.name.simplified().isEmpty()) return fail(ErrorCode::InvalidInput, u"name: is needed"_s);
    LODESTAR_ASSIGN(const auto programme, programmeRow(connection, course.programme));
    if (!programme || !programme->hasCourses()) return fail(ErrorCode::InvalidInput, u"programme: is needed"_s);
    for (const auto& each : {course.places, course.crechePlaces})
        if (each && *each < 1) return fail(ErrorCode::InvalidInput, u"places: are 1 or more"_s);
    if (course.from.isValid() && course.to.isValid() && course.to < course.from)
        return fail(ErrorCode::InvalidInput, u"to: lies before from"_s);
    return {};
}

/// Whoever leads the course now holds those who have a place, and nobody else does for it.
Status allotAll(Work& work, const Course& course) {
    LODESTAR_ASSIGN(const auto places, placesOfCourse(work.connection, course.entry, SilentPlaces::Counted));
    QList<Edit> edits;
    for (const CoursePlace& each : places) {
        LODESTAR_ASSIGN(const QList<Edit> some, courseAllotments(work, course, each));
        edits += some;
    }
    return edits.isEmpty() ? Status() : save(work, edits);
}

Status checkPlan(const SessionPlan& plan, qsizetype already) {
    if (!plan.first.isValid()) return fail(ErrorCode::InvalidInput, u"first: is needed"_s);
    if (plan.count < 1 || plan.count + already > mostSessions)
        return fail(ErrorCode::InvalidInput, u"count: must be from 1 to 60"_s);
    return {};
}

/// What somebody's place becomes when the course ends; nothing when it has ended already.
std::optional<PlaceState> endOf(const CoursePlace& place, bool cancelled) {
    if (!place.isOpen()) return std::nullopt;
    return place.state == PlaceState::Booked && !cancelled ? PlaceState::Finished : PlaceState::Cancelled;
}

} // namespace

bool Course::hasEnded() const {
    return state == V("finished") || state == V("cancelled");
}

CoursePhase coursePhase(const Course& course, QDate today) {
    if (course.hasEnded()) return CoursePhase::Finished;
    const bool begun = course.from.isValid() && course.from <= today;
    return begun || course.state == V("running") ? CoursePhase::Now : CoursePhase::Coming;
}

Result<QList<Course>> courses(Connection& connection) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"course"));
    QList<Course> all;
    for (const Entry& each : entries)
        all.append(courseFrom(each));
    std::ranges::stable_sort(all, [](const Course& a, const Course& b) {
        return a.from == b.from ? QString::localeAwareCompare(a.name, b.name) < 0 : a.from > b.from;
    });
    return all;
}

Result<Course> courseOf(Connection& connection, const EntryId& entry) {
    LODESTAR_ASSIGN(const auto found, EntryTable(connection).find(entry));
    if (!found || found->kind != V("course") || found->retired) return fail(ErrorCode::NotFound, u"course"_s);
    return courseFrom(*found);
}

Result<QList<CourseSession>> sessionsOf(Connection& connection, const EntryId& course) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(areaRecord(), u"course_session"));
    QList<CourseSession> sessions;
    for (const Entry& each : entries)
        if (each.text(V("course")) == course.toString()) sessions.append(sessionFrom(each));
    std::ranges::stable_sort(sessions, {}, &CourseSession::number);
    return sessions;
}

Result<QList<Facilitator>> whoMayLead(Connection& connection) {
    QList<Facilitator> people;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT reference, name FROM staff WHERE reference <> '' ORDER BY name"));
    LODESTAR_TRY(query.each([&](const Statement& row) { people.append({row.text(0), row.text(1), false, false}); }));
    return people;
}

Result<EntryId> saveCourse(Work& work, const Course& course) {
    LODESTAR_TRY(check(work.connection, course));
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    Course saved = course;
    LODESTAR_ASSIGN(saved.entry, saveFields(work, newEntry(areaRecord(), u"course", fieldsOf(course)), &course.drawn));
    LODESTAR_TRY(allotAll(work, saved));
    LODESTAR_TRY(whole.commit());
    return saved.entry;
}

Status planSessions(Work& work, const EntryId& entry, const SessionPlan& plan) {
    LODESTAR_ASSIGN(Course course, courseOf(work.connection, entry));
    LODESTAR_ASSIGN(const auto before, sessionsOf(work.connection, entry));
    LODESTAR_TRY(checkPlan(plan, before.size()));
    const int last = before.isEmpty() ? 0 : before.last().number;
    QList<Edit> edits;
    for (const QDateTime& at : rules::weeklySessions(plan.first, plan.count, plan.without)) {
        CourseSession session;
        session.course = entry;
        session.number = last + 1 + static_cast<int>(edits.size());
        session.at = at;
        session.minutes = plan.minutes;
        const QJsonObject fields = fieldsOf(session);
        Edit edit = newEntry(areaRecord(), u"course_session",
                             {{u"course"_s, fields[u"course"_s]}, {u"session"_s, fields[u"session"_s]}});
        edit.entry = sessionEntry(entry, session.number);
        edits.append(edit);
        if (!course.from.isValid() || at.date() < course.from) course.from = at.date();
        if (!course.to.isValid() || at.date() > course.to) course.to = at.date();
    }
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(saveCourse(work, course));
    return whole.commit();
}

Status saveSession(Work& work, const CourseSession& session) {
    if (session.held && !*session.held && session.whyNot.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    const auto saved = saveFields(work, newEntry(areaRecord(), u"course_session", fieldsOf(session)), &session.drawn);
    return saved ? Status() : std::unexpected(saved.error());
}

Status endCourse(Work& work, const EntryId& entry, bool cancelled, const QString& why) {
    LODESTAR_ASSIGN(Course course, courseOf(work.connection, entry));
    if (course.hasEnded()) return fail(ErrorCode::AlreadyExists, u"course: has ended"_s);
    if (cancelled && why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    LODESTAR_ASSIGN(const auto places, placesOfCourse(work.connection, entry, SilentPlaces::Counted));
    LODESTAR_ASSIGN(Transaction whole, Transaction::begin(work.connection));
    const QString noPlace = cancelled ? why.trimmed() : QCoreApplication::translate("Courses", "The course has ended.");
    for (const CoursePlace& each : places) {
        const auto end = endOf(each, cancelled);
        // Who died is asked nothing and told nothing; the facilitators lose her record all the same.
        if (end && !each.silent)
            LODESTAR_TRY(movePlace(work, each, *end, *end == PlaceState::Finished ? QString() : noPlace));
    }
    course.state = cancelled ? u"cancelled"_s : u"finished"_s;
    course.why = why;
    LODESTAR_TRY(saveCourse(work, course));
    return whole.commit();
}

} // namespace lodestar
