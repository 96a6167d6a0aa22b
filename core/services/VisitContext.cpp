#include "core/services/VisitContext.h"

#include "core/services/BookingSql.h"
#include "core/services/VisitSteps.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QDate dateOf(const QString& stored) {
    return QDate::fromString(stored.left(10), Qt::ISODate);
}

Status readHousehold(Connection& connection, VisitContext& context) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT name, line1, town, postcode, ward, language, confidential "
                                         "FROM household WHERE record = ?"));
    LODESTAR_ASSIGN(const auto found, query.bind(context.household).first([&](const Statement& row) {
        context.name = row.text(0);
        context.address = row.text(1);
        context.ward = row.text(4);
        context.language = row.text(5);
        context.confidential = row.boolean(6);
        return true;
    }));
    return found ? Status() : fail(ErrorCode::NotFound, u"household"_s);
}

VisitPerson personFromRow(const Statement& row) {
    VisitPerson person;
    person.record = row.id<RecordId>(0);
    person.child = row.text(1) == V("child");
    person.given = row.text(2);
    person.family = row.text(3);
    person.known = row.text(4);
    person.born = dateOf(row.text(5));
    person.sex = row.text(6);
    person.nhs = row.text(7);
    if (const auto days = row.integerOrNull(8)) person.gestation = Gestation(static_cast<int>(*days));
    person.mother = row.id<RecordId>(9);
    person.needsInterpreter = row.boolean(10);
    person.interpreterLanguage = row.text(11);
    person.needsLevel = row.text(12);
    person.inConflict = row.boolean(13);
    person.relationship = row.text(14);
    person.died = row.boolean(15);
    return person;
}

Status readPeople(Connection& connection, VisitContext& context, QDate today) {
    // One row for each person: a member who came, went and came back has several.
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement(
            "SELECT p.record, p.subject, p.given, p.family, p.known, p.birth_date, p.sex, p.nhs, p.gestation, "
            "p.mother, "
            "p.interpreter, p.language, p.needs_level, p.in_conflict, max(m.relationship), p.died FROM member m "
            "JOIN person p ON p.record = m.person WHERE m.household = ?1 "
            "AND (m.to_on IS NULL OR m.to_on > ?2) AND (m.from_on IS NULL OR m.from_on <= ?2) "
            "GROUP BY p.record ORDER BY p.subject = 'child' DESC, p.birth_date DESC, p.birth_order, p.given"));
    return query.bind(context.household, today.toString(Qt::ISODate)).each([&](const Statement& row) {
        context.people.append(personFromRow(row));
    });
}

Status readPregnancies(Connection& connection, VisitContext& context) {
    for (VisitPerson& person : context.people) {
        if (person.child || person.died) continue;
        LODESTAR_ASSIGN(Statement query,
                        connection.statement("SELECT entry, edd FROM pregnancy WHERE mother = ? AND outcome = 'open' "
                                             "AND lost = 0 AND entry NOT IN (SELECT pregnancy FROM person WHERE "
                                             "pregnancy IS NOT NULL) ORDER BY edd DESC LIMIT 1"));
        LODESTAR_TRY(query.bind(person.record).each([&](const Statement& row) {
            person.pregnancy = row.id<EntryId>(0);
            person.edd = dateOf(row.text(1));
        }));
    }
    return {};
}

/// Twins are never told apart by a guess: born of one mother on one day or the next, both in this household.
void findTwins(QList<VisitPerson>& people) {
    for (VisitPerson& child : people) {
        if (!child.child || !child.born.isValid() || child.mother.isNull()) continue;
        for (const VisitPerson& other : people) {
            const bool together = other.child && other.record != child.record && other.mother == child.mother &&
                                  std::abs(other.born.daysTo(child.born)) <= 1;
            if (together) child.twins.append(other.known.isEmpty() ? other.given : other.known);
        }
    }
}

std::optional<PastMeasurement> measurementOf(const Entry& entry) {
    PastMeasurement past;
    past.on = dateOf(entry.happened);
    past.inConflict = !entry.conflicts.isEmpty();
    if (entry.kind == V("birth")) {
        past.measure = u"weight"_s;
        past.amount = entry.object(V("birth")).value(V("weightGrams")).toInteger();
        past.atBirth = true;
        past.on = dateOf(entry.part(V("birth"), V("on")));
    } else {
        const QJsonObject measured = entry.object(V("measured"));
        past.measure = measured.value(V("measure")).toString();
        past.amount = measured.value(V("amount")).toInteger();
        past.clothed = measured.value(V("clothed")).toBool();
    }
    return past.amount > 0 ? std::optional(past) : std::nullopt;
}

Status readMeasurements(EntryTable& entries, VisitPerson& child) {
    for (const QString& kind : {u"birth"_s, u"measurement"_s}) {
        LODESTAR_ASSIGN(const auto found, entries.ofRecord(child.record, kind));
        for (const Entry& each : found)
            if (auto past = measurementOf(each)) child.measurements.append(*past);
    }
    std::stable_sort(child.measurements.begin(), child.measurements.end(), [](const auto& a, const auto& b) {
        return a.on < b.on || (a.on == b.on && a.atBirth > b.atBirth);
    });
    return {};
}

Status readHealth(EntryTable& entries, VisitContext& context) {
    for (VisitPerson& person : context.people) {
        LODESTAR_ASSIGN(const auto allergies, entries.ofRecord(person.record, u"allergy"));
        for (const Entry& each : allergies)
            if (each.text(V("to")).isEmpty()) person.allergies.append(each.part(V("allergy"), V("substance")));
        if (!person.child) continue;
        LODESTAR_ASSIGN(const auto roots, entries.ofRecord(person.record, u"person"));
        person.sexInConflict = !roots.isEmpty() && roots.first().inConflict(V("sex"));
        LODESTAR_TRY(readMeasurements(entries, person));
        LODESTAR_ASSIGN(const auto feeding, entries.ofRecord(person.record, u"feeding"));
        if (!feeding.isEmpty()) person.feeding = feeding.first().part(V("feeding"), V("status"));
    }
    return {};
}

bool standsOn(const Entry& entry, QDate today) {
    const QDate from = dateOf(entry.text(V("from")));
    const QDate to = dateOf(entry.text(V("to")));
    return (!from.isValid() || from <= today) && (!to.isValid() || to >= today);
}

Status readHistory(EntryTable& entries, VisitContext& context, QDate today) {
    LODESTAR_ASSIGN(const auto contacts, entries.ofRecord(context.household, u"contact"));
    for (const Entry& each : contacts) {
        if (context.last || each.part(V("what"), V("outcome")) != V("completed")) continue;
        context.last = VisitContext::LastTime{each.happened, each.part(V("what"), V("type")), {}};
        for (const QJsonValue& there : each.value(V("present")).toArray())
            context.last->present.append(RecordId::fromString(there.toObject().value(V("person")).toString()));
    }
    LODESTAR_ASSIGN(const auto promises, entries.ofRecord(context.household, u"promise"));
    for (auto each = promises.crbegin(); each != promises.crend(); ++each)
        if (each->object(V("kept")).isEmpty()) context.promises.append(*each);
    QList<RecordId> records{context.household};
    for (const VisitPerson& each : context.people)
        records.append(each.record);
    for (const RecordId& record : records) {
        LODESTAR_ASSIGN(const auto alerts, entries.ofRecord(record, u"alert"));
        for (const Entry& each : alerts)
            if (standsOn(each, today) && !context.alertFaces.contains(each.text(V("face"))))
                context.alertFaces.append(each.text(V("face")));
    }
    return {};
}

/// Whether a booking is still for somebody who may be offered a visit.
Result<bool> isForSomebody(Connection& connection, const Entry& booking) {
    LODESTAR_ASSIGN(const auto live,
                    connection.integer("SELECT count(*) FROM booking b LEFT JOIN person p ON p.record = b.person WHERE "
                                       "b.entry = ? AND NOT " +
                                           QByteArray(bookingForNobody),
                                       booking.id));
    return live.value_or(0) > 0;
}

Status readBooking(Connection& connection, VisitContext& context, QDate today) {
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto bookings, entries.ofRecord(context.household, u"appointment"));
    for (const Entry& each : bookings) {
        const QString state = each.text(V("state"));
        const bool open = state.isEmpty() || state == V("booked");
        if (!open || dateOf(each.part(V("slot"), V("at"))) != today) continue;
        LODESTAR_ASSIGN(const bool live, isForSomebody(connection, each));
        if (live) context.booking = each;
    }
    return {};
}

Status readColleagues(Connection& connection, VisitContext& context) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT reference, name, role FROM staff ORDER BY name"));
    return query.each([&](const Statement& row) {
        if (row.text(0) != context.me.reference) context.colleagues.append({row.text(0), row.text(1), row.text(2)});
    });
}

} // namespace

const VisitPerson* VisitContext::person(const RecordId& record) const {
    const auto found = std::find_if(people.cbegin(), people.cend(), [&](const auto& p) { return p.record == record; });
    return found == people.cend() ? nullptr : &*found;
}

const VisitPerson* VisitContext::motherOf(const VisitPerson& child) const {
    if (const VisitPerson* linked = person(child.mother)) return linked;
    const auto found =
        std::find_if(people.cbegin(), people.cend(), [](const auto& p) { return p.relationship == V("mother"); });
    return found == people.cend() ? nullptr : &*found;
}

const VisitStep* VisitContext::step(const RecordId& record, const QString& id) const {
    const VisitPerson* found = person(record);
    if (found == nullptr) return nullptr;
    const auto step =
        std::find_if(found->steps.cbegin(), found->steps.cend(), [&](const auto& s) { return s.id == id; });
    return step == found->steps.cend() ? nullptr : &*step;
}

Result<VisitContext> readVisitContext(Connection& connection, const RecordId& household, QDate today) {
    VisitContext context;
    context.household = household;
    LODESTAR_ASSIGN(context.me, readIdentity(connection));
    LODESTAR_TRY(readHousehold(connection, context));
    LODESTAR_TRY(readPeople(connection, context, today));
    LODESTAR_TRY(readPregnancies(connection, context));
    findTwins(context.people);
    EntryTable entries(connection);
    LODESTAR_TRY(readHealth(entries, context));
    LODESTAR_TRY(readHistory(entries, context, today));
    LODESTAR_TRY(readBooking(connection, context, today));
    LODESTAR_TRY(readColleagues(connection, context));
    LODESTAR_TRY(readVisitSteps(connection, context, today));
    for (const VisitPerson& each : std::as_const(context.people)) {
        if (!each.child || each.died) continue;
        LODESTAR_ASSIGN(AdultsAround around, readAdultsAround(connection, each.record, today));
        context.around.insert(each.record, std::move(around));
    }
    return context;
}

} // namespace lodestar
