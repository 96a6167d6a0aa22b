#include "core/services/CourseRegister.h"

#include "core/base/DateText.h"
#include "core/services/CourseFields.h"
#include "core/services/CsvCell.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::PlaceState;

namespace {

bool isThere(const QString& mark) {
    return mark == V("there") || mark == V("late");
}

/// The same id on every laptop, so that two registers of one session are one.
EntryId markEntry(const CoursePlace& place, const EntryId& session) {
    return EntryId::derived(place.entry.value(), "attendance:" + session.toString().toUtf8());
}

QJsonObject fieldsOf(const CourseSession& session, const QString& there) {
    QJsonObject attendance{
        {u"there"_s, there}, {u"on"_s, session.at.date().toString(Qt::ISODate)}, {u"number"_s, session.number}};
    if (session.minutes && isThere(there)) attendance.insert(u"minutes"_s, *session.minutes);
    return {{u"course"_s, session.course.toString()},
            {u"session"_s, session.entry.toString()},
            {u"attendance"_s, attendance}};
}

Status checkSession(const Work& work, const CourseSession& session) {
    if (session.at.date() > work.clock().today()) return fail(ErrorCode::InvalidInput, u"session: is still to come"_s);
    if (session.held && !*session.held) return fail(ErrorCode::InvalidInput, u"session: was not held"_s);
    return {};
}

/// The edit of one mark; nothing when it stands so already.
std::optional<Edit> editOf(const CourseSession& session, const RegisterMark& mark) {
    const QJsonObject fields = fieldsOf(session, mark.there);
    if (mark.drawn.id.isNull()) {
        Edit edit = newEntry(mark.place.person, u"course_attendance", fields);
        edit.entry = markEntry(mark.place, session.entry);
        return edit;
    }
    const bool settles = mark.drawn.inConflict(V("attendance"));
    if (!settles && mark.drawn.part(V("attendance"), V("there")) == mark.there) return std::nullopt;
    return correctionOf(mark.drawn, {{u"attendance"_s, fields[u"attendance"_s]}});
}

/// What a first register says besides: it was held, the course runs.
Result<QList<Edit>> besides(Connection& connection, const CourseSession& session) {
    QList<Edit> edits;
    if (!session.held) {
        CourseSession held = session;
        held.held = true;
        edits.append(correctionOf(session.drawn, {{u"held"_s, lodestar::fieldsOf(held)[u"held"_s]}}));
    }
    LODESTAR_ASSIGN(const Course course, courseOf(connection, session.course));
    if (course.state == V("planned")) edits.append(correctionOf(course.drawn, {{u"state"_s, u"running"_s}}));
    return edits;
}

QString csvLine(const QStringList& cells) {
    QStringList safe;
    for (const QString& each : cells)
        safe.append(csvCell(each));
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace

QString RegisterRow::mark(const EntryId& session) const {
    const auto found = marks.constFind(session);
    return found == marks.cend() ? QString() : found->part(V("attendance"), V("there"));
}

bool RegisterRow::isDisputed(const EntryId& session) const {
    const auto found = marks.constFind(session);
    return found != marks.cend() && found->inConflict(V("attendance"));
}

int RegisterRow::attended() const {
    return static_cast<int>(std::ranges::count_if(marks, [](const Entry& each) {
        return !each.inConflict(V("attendance")) && isThere(each.part(V("attendance"), V("there")));
    }));
}

QList<CoursePlace> CourseRegister::places() const {
    QList<CoursePlace> all;
    for (const RegisterRow& each : rows)
        all.append(each.place);
    return all;
}

bool CourseRegister::wasHeld(const CourseSession& session) const {
    if (session.held) return *session.held;
    return std::ranges::any_of(rows, [&](const RegisterRow& each) { return isThere(each.mark(session.entry)); });
}

int CourseRegister::held() const {
    return static_cast<int>(
        std::ranges::count_if(sessions, [this](const CourseSession& each) { return wasHeld(each); }));
}

QList<RegisterRow> CourseRegister::calledAt(const EntryId& session) const {
    QList<RegisterRow> called;
    for (const RegisterRow& each : rows)
        if (each.place.state == PlaceState::Booked || each.marks.contains(session)) called.append(each);
    return called;
}

const CourseSession* CourseRegister::sessionNow(QDate today) const {
    const CourseSession* now = nullptr;
    for (const CourseSession& each : sessions) {
        const bool taken = each.held.has_value() || wasHeld(each);
        if (each.at.date() <= today && !taken) now = &each;
    }
    if (now != nullptr) return now;
    const auto next = std::ranges::find_if(sessions, [&](const auto& each) { return each.at.date() >= today; });
    if (next != sessions.cend()) return &*next;
    return sessions.isEmpty() ? nullptr : &sessions.last();
}

Result<CourseRegister> readRegister(Connection& connection, const EntryId& entry, SilentPlaces silent) {
    CourseRegister read;
    LODESTAR_ASSIGN(read.course, courseOf(connection, entry));
    LODESTAR_ASSIGN(read.programme, programmeRow(connection, read.course.programme));
    LODESTAR_ASSIGN(read.sessions, sessionsOf(connection, entry));
    LODESTAR_ASSIGN(const auto places, placesOfCourse(connection, entry, silent));
    for (const CoursePlace& each : places) {
        RegisterRow row{each, {}};
        LODESTAR_ASSIGN(const auto marks, EntryTable(connection).ofRecord(each.person, u"course_attendance"));
        for (const Entry& mark : marks)
            if (mark.text(V("course")) == entry.toString())
                row.marks.insert(EntryId::fromString(mark.text(V("session"))), mark);
        read.rows.append(row);
    }
    return read;
}

Result<int> saveRegister(Work& work, const CourseSession& session, const QList<RegisterMark>& marks) {
    LODESTAR_TRY(checkSession(work, session));
    LODESTAR_ASSIGN(const auto places, placesOfCourse(work.connection, session.course));
    QList<Edit> edits;
    int kept = 0;
    for (const RegisterMark& each : marks) {
        if (!registerMarks().contains(each.there)) return fail(ErrorCode::InvalidInput, u"there: is needed"_s);
        const bool here = std::ranges::any_of(places, [&](const auto& one) { return one.entry == each.place.entry; });
        if (!here) continue;
        ++kept;
        if (const auto edit = editOf(session, each)) edits.append(*edit);
    }
    LODESTAR_ASSIGN(const QList<Edit> more, besides(work.connection, session));
    edits += more;
    if (!edits.isEmpty()) LODESTAR_TRY(save(work, edits));
    return kept;
}

QStringList registerMarks() {
    return {u"there"_s, u"late"_s, u"absent"_s, u"sent_word"_s};
}

QByteArray registerCsv(const CourseRegister& course) {
    QStringList heads{u"name"_s, u"place"_s, u"since"_s, u"creche_children"_s, u"interpreter"_s};
    for (const CourseSession& each : course.sessions)
        heads.append(u"session_%1_%2"_s.arg(each.number).arg(each.at.date().toString(Qt::ISODate)));
    heads << u"attended"_s << u"held"_s;
    QString text = csvLine(heads);
    for (const RegisterRow& row : course.rows) {
        QStringList cells{row.place.personName, rules::placeStateName(row.place.state),
                          row.place.on.toString(Qt::ISODate), QString::number(row.place.crecheChildren),
                          row.place.interpreter};
        for (const CourseSession& each : course.sessions)
            cells.append(row.mark(each.entry));
        cells << QString::number(row.attended()) << QString::number(course.held());
        text += csvLine(cells);
    }
    return text.toUtf8();
}

} // namespace lodestar
