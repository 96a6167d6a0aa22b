#include "core/services/DayReader.h"

#include "core/services/Absences.h"
#include "core/services/AllotmentSql.h"
#include "core/services/BookingSql.h"
#include "core/services/EntryWords.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

const QByteArray daySql =
    "SELECT b.entry, b.household, b.at, b.minutes, b.type, b.step, b.place, b.state, h.name, h.line1, h.ward, "
    "h.language, h.confidential, p.record, p.given, p.family, p.known, p.subject, p.birth_date, p.in_conflict, "
    "p.gestation, " +
    QByteArray(bookingForNobody) +
    ", p.interpreter, p.language, b.pregnancy, g.edd, b.practitioner FROM booking b "
    "LEFT JOIN household h ON h.record = b.household LEFT JOIN person p ON p.record = b.person "
    "LEFT JOIN pregnancy g ON g.entry = b.pregnancy WHERE b.at >= ? AND b.at < ? AND "
    "b.practitioner IN (SELECT value FROM json_each(?)) AND b.state IN ('booked', 'done', 'cancel_in_person') ORDER BY "
    "b.at, b.entry, p.birth_date DESC, p.record";

QDate dateOf(const QString& stored) {
    return QDate::fromString(stored.left(10), Qt::ISODate);
}

DayAppointment begun(const Statement& row) {
    DayAppointment made;
    made.entry = row.id<EntryId>(0);
    made.household = row.id<RecordId>(1);
    made.at = QDateTime::fromString(row.text(2), Qt::ISODate);
    made.minutes = static_cast<int>(row.integer(3));
    made.type = row.text(4);
    made.step = row.text(5);
    made.place = row.text(6);
    made.done = row.text(7) == V("done");
    made.cancelInPerson = row.text(7) == V("cancel_in_person");
    made.family = row.text(8);
    made.ward = row.text(10);
    made.language = row.text(11);
    made.confidential = row.boolean(12);
    if (!made.confidential) made.line1 = row.text(9);
    return made;
}

} // namespace

QString DayReader::titleOf(const DayAppointment& made) const {
    for (const rules::PathwayEdition& edition : m_catalogue.editions()) {
        const auto* found = made.step.isEmpty() ? edition.stepOfContact(made.type) : edition.step(made.step);
        if (found != nullptr) return found->title;
    }
    return EntryWords::booking(made.type, made.place);
}

void DayReader::take(const Statement& row, QList<DayAppointment>& found) const {
    if (found.isEmpty() || found.last().entry != row.id<EntryId>(0)) {
        DayAppointment made = begun(row);
        made.title = titleOf(made);
        found.append(made);
    }
    DayAppointment& appointment = found.last();
    if (row.isNull(13)) return;
    // Nobody who died is offered a visit, nor a pregnancy that was lost; what stands is to be cancelled in person.
    if (row.boolean(21)) {
        appointment.cancelInPerson = true;
        return;
    }
    WorkPerson person{
        row.id<RecordId>(13), row.text(14), row.text(15), row.text(16), row.text(17) == V("child"), {}, {}};
    if (!row.boolean(19)) person.birth = dateOf(row.text(18));
    if (!row.isNull(20)) person.gestation = static_cast<int>(row.integer(20));
    appointment.people.append(person);
    if (row.boolean(22)) appointment.interpreter = true;
    if (!row.isNull(24)) {
        appointment.pregnancy = row.id<EntryId>(24);
        appointment.edd = dateOf(row.text(25));
    }
}

/// Faces on the household, on those it is for and on everybody who lives there.
Status DayReader::addFaces(DayAppointment& appointment, QDate day) {
    const QString on = day.toString(Qt::ISODate);
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT DISTINCT json_extract(fields, '$.face') FROM entry WHERE kind = "
                                           "'alert' AND retired = 0 AND recalled = 0 AND (record = ?1 OR record IN "
                                           "(SELECT person FROM member WHERE household = ?1 AND (to_on IS NULL OR "
                                           "to_on > ?2))) AND coalesce(json_extract(fields, '$.to'), '9') > ?2"));
    LODESTAR_TRY(query.bind(appointment.household, on).each([&](const Statement& row) {
        appointment.faces.append(row.text(0));
    }));
    // The mother's interpreter is needed at her child's visit too.
    LODESTAR_ASSIGN(const auto needed,
                    m_connection.integer("SELECT 1 FROM member m JOIN person p ON p.record = m.person WHERE "
                                         "m.household = ? AND m.to_on IS NULL AND p.interpreter AND NOT p.died LIMIT 1",
                                         appointment.household));
    if (needed) appointment.interpreter = true;
    return {};
}

Status DayReader::addDrafts(QList<DayAppointment>& appointments) {
    LODESTAR_ASSIGN(const auto kept, drafts(m_connection));
    for (const Draft& draft : kept) {
        for (DayAppointment& each : appointments) {
            if (each.household != draft.record || draft.page != V("visit") || !each.draft.isNull() || each.done)
                continue;
            each.draft = draft.id;
            each.draftBegun = draft.begunAt;
            break;
        }
    }
    return {};
}

Result<QList<DayAppointment>> DayReader::read(QDate day) {
    QList<DayAppointment> found;
    LODESTAR_ASSIGN(Statement query, m_connection.statement(daySql));
    LODESTAR_ASSIGN(const auto covering, coveredBy(m_connection, m_me.reference, day));
    QHash<QString, QString> colleagues;
    for (const Covering& each : covering)
        colleagues.insert(each.whom.reference, each.whom.name);
    LODESTAR_TRY(query
                     .bind(day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate),
                           allottedNames(m_me.reference, {}, colleagues.keys()))
                     .each([&](const Statement& row) {
                         take(row, found);
                         found.last().coveringFor = colleagues.value(row.text(26));
                     }));
    for (DayAppointment& each : found)
        LODESTAR_TRY(addFaces(each, day));
    LODESTAR_TRY(addDrafts(found));
    return found;
}

} // namespace lodestar
