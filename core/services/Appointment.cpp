#include "core/services/Appointment.h"

#include "core/services/BookingSql.h"
#include "core/services/Fields.h"
#include "core/services/Identity.h"
#include "core/services/NoAccess.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QJsonObject fieldsOf(const Appointment& appointment, const QString& practitioner) {
    QJsonArray people;
    for (const Appointment::For& each : appointment.people) {
        QJsonObject person{{u"person"_s, each.person.toString()}};
        put(person, u"step"_s, each.step);
        if (!each.pregnancy.isNull()) person.insert(u"pregnancy"_s, each.pregnancy.toString());
        people.append(person);
    }
    QJsonObject what;
    put(what, u"type"_s, appointment.type);
    put(what, u"step"_s, appointment.step);
    put(what, u"place"_s, appointment.place);
    put(what, u"note"_s, appointment.note);
    const QDateTime at = appointment.at.toOffsetFromUtc(appointment.at.offsetFromUtc());
    return {{u"slot"_s, QJsonObject{{u"at"_s, at.toString(Qt::ISODate)}, {u"minutes"_s, appointment.minutes}}},
            {u"what"_s, what},
            {u"people"_s, people},
            {u"practitioner"_s, practitioner},
            {u"state"_s, u"booked"_s}};
}

Status requireWhole(Connection& connection, const Appointment& appointment) {
    if (!appointment.at.isValid() || appointment.minutes <= 0) return fail(ErrorCode::InvalidInput, u"at: no time"_s);
    if (appointment.people.isEmpty()) return fail(ErrorCode::InvalidInput, u"people: for nobody"_s);
    for (const Appointment::For& each : appointment.people) {
        LODESTAR_ASSIGN(const auto died, connection.integer("SELECT died FROM person WHERE record = ?", each.person));
        if (died.value_or(0) != 0) return fail(ErrorCode::NotAllowed, u"died"_s);
        LODESTAR_ASSIGN(const auto lost,
                        connection.integer("SELECT lost FROM pregnancy WHERE entry = ?", each.pregnancy));
        if (lost.value_or(0) != 0) return fail(ErrorCode::NotAllowed, u"lost"_s);
    }
    return {};
}

Result<QString> whoFor(Connection& connection, const QString& practitioner) {
    if (!practitioner.isEmpty()) return practitioner;
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    return me.reference;
}

const QByteArray columns =
    "SELECT b.entry, b.household, h.name, b.at, b.minutes, b.type, b.step, b.place, b.practitioner, b.state, h.ward, "
    "CASE WHEN h.confidential THEN '' ELSE h.line1 END, p.given, p.known, p.family, " +
    QByteArray(bookingForNobody) +
    " FROM booking b "
    "LEFT JOIN household h ON h.record = b.household LEFT JOIN person p ON p.record = b.person ";

/// One booking has a row for each person: rows of one entry follow each other.
void gather(const Statement& row, QList<BookedSlot>& slots) {
    const auto entry = row.id<EntryId>(0);
    if (slots.isEmpty() || slots.last().entry != entry) {
        BookedSlot slot;
        slot.entry = entry;
        slot.household = row.id<RecordId>(1);
        slot.family = row.text(2);
        slot.at = QDateTime::fromString(row.text(3), Qt::ISODate);
        slot.minutes = static_cast<int>(row.integer(4));
        slot.type = row.text(5);
        slot.step = row.text(6);
        slot.place = row.text(7);
        slot.practitioner = row.text(8);
        slot.state = row.text(9);
        slot.ward = row.text(10);
        slot.address = row.text(11);
        slots.append(slot);
    }
    const QString first = row.text(13).isEmpty() ? row.text(12) : row.text(13);
    const QString name = QString(first + u' ' + row.text(14)).trimmed();
    if (row.boolean(15))
        ++slots.last().died;
    else if (!name.isEmpty())
        slots.last().people.append(name);
}

MissedContact missedContact(const Appointment& booked, const QString& outcome) {
    MissedContact missed;
    missed.household = booked.household;
    missed.at = booked.at;
    missed.outcome = outcome;
    missed.type = booked.type.isEmpty() ? u"other"_s : booked.type;
    missed.step = booked.step;
    missed.mode = modeOfBooking(booked.place);
    if (missed.mode == V("face_to_face")) missed.place = booked.place;
    for (const Appointment::For& each : booked.people)
        missed.people.append({each.person, each.pregnancy, each.step, {}});
    return missed;
}

bool overlap(const BookedSlot& a, const QDateTime& from, const QDateTime& to) {
    return a.at < to && a.end() > from;
}

} // namespace

QString modeOfBooking(const QString& place) {
    return place == V("telephone") || place == V("video") ? place : u"face_to_face"_s;
}

Result<EntryId> bookAppointment(Work& work, const Appointment& appointment) {
    LODESTAR_TRY(requireWhole(work.connection, appointment));
    LODESTAR_ASSIGN(const QString who, whoFor(work.connection, appointment.practitioner));
    const Edit edit = newEntry(appointment.household, u"appointment", fieldsOf(appointment, who));
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Status changeAppointment(Work& work, const Entry& drawn, const Appointment& appointment) {
    LODESTAR_TRY(requireWhole(work.connection, appointment));
    LODESTAR_ASSIGN(const QString who, whoFor(work.connection, appointment.practitioner));
    QJsonObject changed;
    const QJsonObject fields = fieldsOf(appointment, who);
    for (auto each = fields.begin(); each != fields.end(); ++each)
        if (drawn.fields.value(each.key()) != each.value()) changed.insert(each.key(), each.value());
    if (changed.isEmpty()) return {};
    return save(work, {correctionOf(drawn, changed)});
}

Status cancelAppointment(Work& work, const Entry& drawn, const QString& state, const QString& why) {
    const Appointment booked = appointmentFrom(drawn);
    QJsonObject fields{{u"state"_s, state}};
    put(fields, u"reason"_s, why);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    if (state.startsWith(u"cancelled_by"_s) && booked.at.isValid() && booked.at.date() <= work.clock().today()) {
        LODESTAR_ASSIGN(const EntryId contact, recordMissedContact(work, missedContact(booked, state)));
        fields.insert(u"contact"_s, contact.toString());
    }
    LODESTAR_TRY(save(work, {correctionOf(drawn, fields)}));
    return transaction.commit();
}

Result<QList<BookedSlot>> appointmentsBetween(Connection& connection, QDate from, QDate to, const QString& practitioner,
                                              bool withCancelled) {
    QList<BookedSlot> slots;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement(columns +
                                         "WHERE b.at >= ?1 AND b.at < ?2 AND (?3 = '' OR b.practitioner = ?3) AND "
                                         "(?4 OR b.state IN ('booked', 'done', 'cancel_in_person')) "
                                         "ORDER BY b.at, b.entry, p.birth_date DESC"));
    LODESTAR_TRY(
        query
            .bind(from.toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate), orEmpty(practitioner), withCancelled)
            .each([&](const Statement& row) { gather(row, slots); }));
    return slots;
}

Result<QList<BookedSlot>> clashesWith(Connection& connection, const Appointment& appointment, const EntryId& itself) {
    QList<BookedSlot> found;
    if (!appointment.at.isValid()) return found;
    LODESTAR_ASSIGN(const QString who, whoFor(connection, appointment.practitioner));
    const QDate day = appointment.at.date();
    LODESTAR_ASSIGN(const auto slots, appointmentsBetween(connection, day.addDays(-1), day, who));
    const QDateTime to = appointment.at.addSecs(qint64(appointment.minutes) * 60);
    for (const BookedSlot& each : slots)
        if (each.entry != itself && each.state == V("booked") && !each.asksToCancelInPerson() &&
            overlap(each, appointment.at, to))
            found.append(each);
    return found;
}

Result<std::optional<Entry>> findAppointment(Connection& connection, const EntryId& id) {
    return EntryTable(connection).find(id);
}

Appointment appointmentFrom(const Entry& entry) {
    Appointment made;
    made.household = entry.record;
    made.at = QDateTime::fromString(entry.part(V("slot"), V("at")), Qt::ISODate);
    made.minutes = static_cast<int>(entry.object(V("slot")).value(V("minutes")).toInteger(30));
    made.type = entry.part(V("what"), V("type"));
    made.step = entry.part(V("what"), V("step"));
    made.place = entry.part(V("what"), V("place"));
    made.note = entry.part(V("what"), V("note"));
    made.practitioner = entry.text(V("practitioner"));
    for (const QJsonValue& each : entry.value(V("people")).toArray()) {
        const QJsonObject person = each.toObject();
        made.people.append({RecordId::fromString(person.value(V("person")).toString()),
                            EntryId::fromString(person.value(V("pregnancy")).toString()),
                            person.value(V("step")).toString()});
    }
    return made;
}

} // namespace lodestar
