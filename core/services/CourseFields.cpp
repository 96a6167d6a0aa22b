#include "core/services/CourseFields.h"

#include "core/base/DateText.h"
#include "core/services/DirectoryFields.h"
#include "core/services/Fields.h"
#include "core/services/ProgrammeFields.h"
#include "core/services/SaveFields.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QList<Facilitator> facilitatorsFrom(const QJsonArray& rows) {
    QList<Facilitator> facilitators;
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        facilitators.append({row.value(V("staff")).toString(), row.value(V("name")).toString(),
                             row.value(V("trained")).toBool(), row.value(V("supervised")).toBool()});
    }
    return facilitators;
}

QJsonValue facilitatorsField(const QList<Facilitator>& facilitators) {
    QJsonArray rows;
    for (const Facilitator& each : facilitators) {
        QJsonObject row{{u"trained"_s, each.trained}, {u"supervised"_s, each.supervised}};
        put(row, u"staff"_s, each.staff);
        put(row, u"name"_s, each.name);
        rows.append(row);
    }
    return rows.isEmpty() ? QJsonValue() : QJsonValue(rows);
}

QJsonValue numberOrNull(std::optional<int> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue heldField(const CourseSession& session) {
    if (!session.held) return {};
    QJsonObject held{{u"held"_s, *session.held}, {u"on"_s, session.at.date().toString(Qt::ISODate)}};
    put(held, u"why"_s, session.whyNot);
    return held;
}

} // namespace

EntryId sessionEntry(const EntryId& course, int number) {
    return EntryId::derived(course.value(), "session:" + QByteArray::number(number));
}

Course courseFrom(const Entry& entry) {
    Course course;
    course.entry = entry.id;
    course.programme = entry.text(V("programme"));
    course.name = entry.text(V("name"));
    course.from = storedDate(entry.part(V("when"), V("from")));
    course.to = storedDate(entry.part(V("when"), V("to")));
    course.whenWords = entry.part(V("when"), V("words"));
    course.room = entry.part(V("place"), V("room"));
    course.address = entry.part(V("place"), V("address"));
    course.ward = entry.part(V("place"), V("ward"));
    course.places = statedNumber(entry.fields, V("places"));
    course.crechePlaces = statedNumber(entry.fields, V("crechePlaces"));
    course.facilitators = facilitatorsFrom(entry.value(V("facilitators")).toArray());
    if (const QString state = entry.text(V("state")); !state.isEmpty()) course.state = state;
    course.why = entry.text(V("why"));
    course.partner = entry.text(V("partner"));
    course.drawn = entry;
    return course;
}

QJsonObject fieldsOf(const Course& course) {
    QJsonObject when;
    if (course.from.isValid()) when.insert(u"from"_s, course.from.toString(Qt::ISODate));
    if (course.to.isValid()) when.insert(u"to"_s, course.to.toString(Qt::ISODate));
    put(when, u"words"_s, course.whenWords);
    QJsonObject place;
    put(place, u"room"_s, course.room);
    put(place, u"address"_s, course.address);
    put(place, u"ward"_s, course.ward);
    return {{u"programme"_s, course.programme},
            {u"name"_s, course.name.simplified()},
            {u"when"_s, objectOrNull(when)},
            {u"place"_s, objectOrNull(place)},
            {u"places"_s, numberOrNull(course.places)},
            {u"crechePlaces"_s, numberOrNull(course.crechePlaces)},
            {u"facilitators"_s, facilitatorsField(course.facilitators)},
            {u"state"_s, course.state},
            {u"why"_s, textOrNull(course.why)},
            {u"partner"_s, textOrNull(course.partner)}};
}

CourseSession sessionFrom(const Entry& entry) {
    CourseSession session;
    session.entry = entry.id;
    session.course = EntryId::fromString(entry.text(V("course")));
    const QJsonObject planned = entry.object(V("session"));
    session.number = planned.value(V("number")).toInt();
    session.at = storedDateTime(planned.value(V("at")).toString());
    session.minutes = statedNumber(planned, V("minutes"));
    const QJsonObject held = entry.object(V("held"));
    if (held.contains(V("held"))) session.held = held.value(V("held")).toBool();
    session.whyNot = held.value(V("why")).toString();
    session.covered = textsFrom(entry.value(V("covered")), V("title"));
    session.facilitators = facilitatorsFrom(entry.value(V("facilitators")).toArray());
    session.drawn = entry;
    return session;
}

QJsonObject fieldsOf(const CourseSession& session) {
    QJsonObject planned{{u"number"_s, session.number}};
    if (session.at.isValid()) {
        const QDateTime at = session.at.toOffsetFromUtc(session.at.offsetFromUtc());
        planned.insert(u"at"_s, at.toString(Qt::ISODate));
    }
    if (session.minutes) planned.insert(u"minutes"_s, *session.minutes);
    return {{u"course"_s, session.course.toString()},
            {u"session"_s, planned},
            {u"held"_s, heldField(session)},
            {u"covered"_s, textsField(session.covered, V("title"))},
            {u"facilitators"_s, facilitatorsField(session.facilitators)}};
}

} // namespace lodestar
