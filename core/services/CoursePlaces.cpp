#include "core/services/CoursePlaces.h"

#include "core/base/DateText.h"
#include "core/services/Fields.h"
#include "core/services/Programmes.h"
#include "core/services/SaveFields.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <algorithm>
#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::PlaceState;

namespace {

CoursePlace placeFrom(const Entry& entry) {
    CoursePlace place;
    place.entry = entry.id;
    place.course = EntryId::fromString(entry.text(V("course")));
    place.courseName = entry.text(V("courseName"));
    place.person = entry.record;
    place.household = RecordId::fromString(entry.text(V("household")));
    place.child = RecordId::fromString(entry.text(V("child")));
    place.pregnancy = entry.value(V("pregnancy")).toBool();
    place.state = rules::placeStateFromName(entry.part(V("place"), V("state"))).value_or(PlaceState::Asked);
    place.on = storedDate(entry.part(V("place"), V("on")));
    place.why = entry.part(V("place"), V("why"));
    place.asked = storedDate(entry.text(V("asked")));
    place.agreedBy = entry.part(V("agreement"), V("givenBy"));
    place.agreedHow = entry.part(V("agreement"), V("how"));
    place.crecheChildren = entry.value(V("crecheChildren")).toInt();
    place.interpreter = entry.text(V("interpreter"));
    place.referral = EntryId::fromString(entry.text(V("referral")));
    place.drawn = entry;
    return place;
}

QJsonObject stateField(PlaceState state, QDate on, const QString& why) {
    QJsonObject field{{u"state"_s, rules::placeStateName(state)}, {u"on"_s, on.toString(Qt::ISODate)}};
    put(field, u"why"_s, why);
    return field;
}

QJsonObject fieldsOf(const CoursePlace& place) {
    QJsonObject agreement{{u"on"_s, place.asked.toString(Qt::ISODate)}};
    put(agreement, u"givenBy"_s, place.agreedBy);
    put(agreement, u"how"_s, place.agreedHow);
    const auto id = [](const auto& link) { return link.isNull() ? QJsonValue() : QJsonValue(link.toString()); };
    return {{u"course"_s, place.course.toString()},
            {u"courseName"_s, place.courseName},
            {u"place"_s, stateField(place.state, place.on, place.why)},
            {u"asked"_s, place.asked.toString(Qt::ISODate)},
            {u"household"_s, id(place.household)},
            {u"child"_s, id(place.child)},
            {u"pregnancy"_s, place.pregnancy ? QJsonValue(true) : QJsonValue()},
            {u"agreement"_s, agreement},
            {u"crecheChildren"_s, place.crecheChildren > 0 ? QJsonValue(place.crecheChildren) : QJsonValue()},
            {u"interpreter"_s, textOrNull(place.interpreter)},
            {u"referral"_s, id(place.referral)}};
}

Result<bool> hasDied(Connection& connection, const RecordId& person) {
    if (person.isNull()) return false;
    LODESTAR_ASSIGN(const auto died, connection.integer("SELECT died FROM person WHERE record = ?", person));
    return died.value_or(0) != 0;
}

/// Whether a whole pregnancy of hers was lost on or after the day on which she asked.
Result<bool> lostSince(Connection& connection, const CoursePlace& place) {
    LODESTAR_ASSIGN(const auto deaths, EntryTable(connection).ofRecord(place.person, u"death"));
    return std::ranges::any_of(deaths, [&](const Entry& each) {
        const QString what = each.part(V("death"), V("what"));
        const bool whole = what != V("death") && what != V("loss_of_one");
        return whole && (!place.asked.isValid() || storedDate(each.madeAt) >= place.asked);
    });
}

Result<bool> isSilent(Connection& connection, const CoursePlace& place) {
    LODESTAR_ASSIGN(const bool died, hasDied(connection, place.person));
    if (died) return true;
    LODESTAR_ASSIGN(const bool childDied, hasDied(connection, place.child));
    if (childDied || !place.pregnancy) return childDied;
    return lostSince(connection, place);
}

Status complete(Connection& connection, CoursePlace& place) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT CASE WHEN known <> '' THEN known ELSE given END, "
                                                          "family FROM person WHERE record = ?"));
    LODESTAR_TRY(query.bind(place.person).each([&](const Statement& row) {
        place.personName = (row.text(0) + u' ' + row.text(1)).trimmed();
    }));
    LODESTAR_ASSIGN(place.silent, isSilent(connection, place));
    return {};
}

/// Those who come first, then who was offered a place, who waits and asked, then the ends.
int rank(PlaceState state) {
    constexpr std::array<int, 8> ranks{3, 2, 1, 0, 6, 4, 5, 6};
    return ranks.at(static_cast<std::size_t>(state));
}

Status checkState(const CoursePlace& place) {
    if (rules::needsWhy(place.state) && place.why.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"why: is needed"_s);
    return {};
}

Status checkRoom(Connection& connection, const Course& course, const CoursePlace& place) {
    if (course.hasEnded()) return fail(ErrorCode::NotAllowed, u"ended"_s);
    if (!rules::takesSeat(place.state)) return {};
    LODESTAR_ASSIGN(auto others, placesOfCourse(connection, course.entry));
    others.removeIf([&](const CoursePlace& each) { return each.entry == place.entry; });
    return roomOf(course, others).isFull() ? Status(fail(ErrorCode::NotAllowed, u"full"_s)) : Status();
}

Status checkNew(Connection& connection, const CoursePlace& place) {
    if (place.person.isNull()) return fail(ErrorCode::InvalidInput, u"person: is needed"_s);
    if (place.agreedBy.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"agreement: is needed"_s);
    LODESTAR_TRY(checkState(place));
    LODESTAR_ASSIGN(const bool silent, isSilent(connection, place));
    if (silent) return fail(ErrorCode::NotAllowed, u"died"_s);
    LODESTAR_ASSIGN(const auto hers, placesOf(connection, {place.person}));
    const bool twice = std::ranges::any_of(
        hers, [&](const CoursePlace& each) { return each.course == place.course && each.isOpen(); });
    return twice ? Status(fail(ErrorCode::AlreadyExists, u"course_place"_s)) : Status();
}

Edit allotTo(const Facilitator& facilitator, const CoursePlace& place, QDate today) {
    const QString day = today.toString(Qt::ISODate);
    QJsonObject agreement{{u"answer"_s, u"agreed"_s}, {u"on"_s, place.asked.toString(Qt::ISODate)}};
    put(agreement, u"givenBy"_s, place.agreedBy);
    put(agreement, u"how"_s, place.agreedHow);
    return newEntry(place.person, u"allotment",
                    {{u"staff"_s, facilitator.staff},
                     {u"from"_s, day},
                     {u"purpose"_s, u"course"_s},
                     {u"cause"_s, place.entry.toString()},
                     {u"agreement"_s, agreement}});
}

} // namespace

Result<QList<CoursePlace>> placesOfCourse(Connection& connection, const EntryId& course, SilentPlaces silent) {
    LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofKind(u"course_place"));
    QList<CoursePlace> places;
    for (const Entry& each : entries) {
        if (each.text(V("course")) != course.toString()) continue;
        CoursePlace place = placeFrom(each);
        LODESTAR_TRY(complete(connection, place));
        if (!place.silent || silent == SilentPlaces::Counted) places.append(place);
    }
    std::ranges::stable_sort(places, [](const CoursePlace& a, const CoursePlace& b) {
        if (rank(a.state) != rank(b.state)) return rank(a.state) < rank(b.state);
        if (a.state != PlaceState::Booked && a.asked != b.asked) return a.asked < b.asked;
        return QString::localeAwareCompare(a.personName, b.personName) < 0;
    });
    return places;
}

Result<QList<CoursePlace>> placesOf(Connection& connection, const QList<RecordId>& people) {
    QList<CoursePlace> places;
    for (const RecordId& person : people) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(person, u"course_place"));
        for (const Entry& each : entries) {
            CoursePlace place = placeFrom(each);
            LODESTAR_TRY(complete(connection, place));
            if (!place.silent) places.append(place);
        }
    }
    std::ranges::stable_sort(places, [](const auto& a, const auto& b) { return a.on > b.on; });
    return places;
}

CourseRoom roomOf(const Course& course, const QList<CoursePlace>& places) {
    CourseRoom room;
    room.places = course.places;
    for (const CoursePlace& each : places) {
        if (rules::takesSeat(each.state))
            ++room.taken;
        else if (each.isOpen())
            ++room.waiting;
    }
    return room;
}

std::optional<CoursePlace> nextInLine(const QList<CoursePlace>& places) {
    std::optional<CoursePlace> next;
    for (const CoursePlace& each : places)
        if (each.state == PlaceState::Waiting && (!next || each.asked < next->asked)) next = each;
    return next;
}

Result<QList<Edit>> courseAllotments(Work& work, const Course& course, const CoursePlace& place) {
    const QDate today = work.clock().today();
    QList<Facilitator> wanted;
    if (place.isOpen() && !course.hasEnded())
        for (const Facilitator& each : course.facilitators)
            if (!each.staff.isEmpty()) wanted.append(each);
    QList<Edit> edits;
    LODESTAR_ASSIGN(const auto allotments, EntryTable(work.connection).ofRecord(place.person, u"allotment"));
    for (const Entry& each : allotments) {
        if (each.text(V("cause")) != place.entry.toString() || !each.text(V("to")).isEmpty()) continue;
        const auto stays = wanted.removeIf([&](const Facilitator& one) { return one.staff == each.text(V("staff")); });
        if (stays == 0) edits.append(correctionOf(each, {{u"to"_s, today.toString(Qt::ISODate)}}));
    }
    for (const Facilitator& each : std::as_const(wanted))
        edits.append(allotTo(each, place, today));
    return edits;
}

Result<EntryId> askForPlace(Work& work, const CoursePlace& asked) {
    LODESTAR_ASSIGN(const Course course, courseOf(work.connection, asked.course));
    LODESTAR_ASSIGN(const auto programme, programmeRow(work.connection, course.programme));
    CoursePlace place = asked;
    place.courseName = course.name;
    if (!place.asked.isValid()) place.asked = work.clock().today();
    if (!place.on.isValid()) place.on = work.clock().today();
    place.pregnancy = place.child.isNull() && programme && programme->ages.pregnancy;
    LODESTAR_TRY(checkNew(work.connection, place));
    LODESTAR_TRY(checkRoom(work.connection, course, place));
    const Edit edit = newEntry(place.person, u"course_place", fieldsOf(place));
    place.entry = edit.entry;
    LODESTAR_ASSIGN(const QList<Edit> allotments, courseAllotments(work, course, place));
    Edit whole = edit;
    whole.fields = {};
    for (auto each = edit.fields.begin(); each != edit.fields.end(); ++each)
        if (!each.value().isNull()) whole.fields.insert(each.key(), each.value());
    LODESTAR_TRY(save(work, QList<Edit>{whole} + allotments));
    return place.entry;
}

Status movePlace(Work& work, const CoursePlace& drawn, PlaceState state, const QString& why) {
    if (!rules::placeStatesAfter(drawn.state).contains(state))
        return fail(ErrorCode::InvalidInput, u"state: does not follow"_s);
    CoursePlace place = drawn;
    place.state = state;
    place.on = work.clock().today();
    place.why = why;
    LODESTAR_TRY(checkState(place));
    LODESTAR_ASSIGN(const bool silent, isSilent(work.connection, place));
    if (silent && place.isOpen()) return fail(ErrorCode::NotAllowed, u"died"_s);
    LODESTAR_ASSIGN(const Course course, courseOf(work.connection, place.course));
    if (place.isOpen()) LODESTAR_TRY(checkRoom(work.connection, course, place));
    LODESTAR_ASSIGN(QList<Edit> edits, courseAllotments(work, course, place));
    edits.prepend(correctionOf(drawn.drawn, {{u"place"_s, stateField(state, place.on, why)}}));
    return save(work, edits);
}

Result<std::optional<CoursePlace>> moveUp(Work& work, const EntryId& course) {
    LODESTAR_ASSIGN(const auto places, placesOfCourse(work.connection, course));
    const auto next = nextInLine(places);
    if (!next) return next;
    LODESTAR_TRY(movePlace(work, *next, PlaceState::Offered));
    return next;
}

Result<QList<Facilitator>> facilitatorsOf(Connection& connection, const QList<RecordId>& people) {
    QList<Facilitator> facilitators;
    for (const RecordId& person : people) {
        LODESTAR_ASSIGN(const auto entries, EntryTable(connection).ofRecord(person, u"course_place"));
        for (const Entry& each : entries) {
            const CoursePlace place = placeFrom(each);
            const auto course = courseOf(connection, place.course);
            if (!place.isOpen() || !course) continue;
            for (const Facilitator& one : course->facilitators)
                if (!facilitators.contains(one)) facilitators.append(one);
        }
    }
    return facilitators;
}

} // namespace lodestar
