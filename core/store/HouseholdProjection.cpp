#include "core/store/HouseholdProjection.h"

#include "core/store/Allotment.h"
#include "core/store/Joined.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace lodestar {

namespace {

using V = QLatin1StringView;

/// The newest entry of a kind that has not ended; else the newest of all.
const Entry* current(const QList<Entry>& entries) {
    for (const Entry& each : entries) {
        if (each.text(V("to")).isEmpty()) return &each;
    }
    return entries.isEmpty() ? nullptr : &entries.first();
}

/// A membership, whom it is read as naming, and whether it says so itself.
struct ReadMember {
    Entry entry;
    RecordId person;
    bool own = true;
};

Result<QList<ReadMember>> ownFirst(Connection& connection, const QList<Entry>& members) {
    QList<ReadMember> read;
    for (const Entry& each : members) {
        const RecordId named = RecordId::fromString(each.text(V("person")));
        LODESTAR_ASSIGN(const RecordId person, readUnder(connection, named));
        read.append({each, person, person == named && each.home == each.record});
    }
    std::stable_sort(read.begin(), read.end(),
                     [](const ReadMember& a, const ReadMember& b) { return a.own && !b.own; });
    return read;
}

Status writeMembers(Connection& connection, const RecordId& household, const QList<Entry>& members) {
    LODESTAR_TRY(connection.run("DELETE FROM member WHERE household = ?", household));
    QSet<RecordId> shown;
    LODESTAR_ASSIGN(const auto inOrder, ownFirst(connection, members));
    for (const auto& [each, person, own] : inOrder) {
        // Joined records may both be of it: whoever is of it now has one line, her own before another's.
        const bool now = each.text(V("to")).isEmpty();
        if (now && !own && shown.contains(person)) continue;
        if (now) shown.insert(person);
        const QJsonValue here = each.value(V("livesHere"));
        // It may still stand under the household that it was read under before.
        LODESTAR_TRY(connection.run("INSERT OR REPLACE INTO member VALUES (?,?,?,?,?,?,?,?,?)", each.id, household,
                                    person, orEmpty(each.text(V("relationship"))), here.isUndefined() || here.toBool(),
                                    orNull(each.text(V("from"))), orNull(each.text(V("to"))),
                                    orNull(each.part(V("responsible"), V("from"))),
                                    orNull(each.part(V("responsible"), V("to")))));
    }
    return {};
}

QString emptyIfNull(const QJsonObject& object, V name) {
    return object.value(name).toString(QStringLiteral(""));
}

std::optional<QString> whereaboutsOf(const QList<Entry>& entries) {
    if (entries.isEmpty()) return std::nullopt;
    const QString state = entries.first().text(V("state"));
    return state == V("returned") ? std::nullopt : orNull(state);
}

} // namespace

QSet<QString> HouseholdProjection::kinds() const {
    return {QStringLiteral("household"), QStringLiteral("residence"), QStringLiteral("member"),
            QStringLiteral("allotment"), QStringLiteral("whereabouts")};
}

Status HouseholdProjection::ofRecord(Connection& connection, const RecordId& record) {
    EntryTable entries(connection);
    LODESTAR_ASSIGN(const auto roots, entries.ofRecord(record, u"household"));
    LODESTAR_ASSIGN(const auto members, entries.ofRecord(record, u"member"));
    LODESTAR_TRY(writeMembers(connection, record, members));
    if (roots.isEmpty()) return connection.run("DELETE FROM household WHERE record = ?", record);

    LODESTAR_ASSIGN(const auto homes, entries.ofRecord(record, u"residence"));
    LODESTAR_ASSIGN(const auto allotments, entries.ofRecord(record, u"allotment"));
    LODESTAR_ASSIGN(const auto moves, entries.ofRecord(record, u"whereabouts"));
    const Entry& root = roots.first();
    const Entry* home = current(homes);
    const QJsonObject address = home != nullptr ? home->object(V("address")) : QJsonObject();
    QString worker;
    for (const Entry& each : allotments) {
        const bool stands = each.text(V("to")).isEmpty() && !isOnlyOffered(each);
        if (stands && isForCare(each) && worker.isEmpty()) worker = each.text(V("staff"));
    }
    LODESTAR_ASSIGN(
        Statement insert,
        connection.statement(
            "INSERT INTO household (record, name, line1, line2, town, postcode, ward, phone, email, language, "
            "confidential, "
            "open_from, open_to, worker, whereabouts) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (record) DO "
            "UPDATE SET "
            "name = excluded.name, line1 = excluded.line1, line2 = excluded.line2, town = excluded.town, "
            "postcode = excluded.postcode, ward = excluded.ward, phone = excluded.phone, email = excluded.email, "
            "language = excluded.language, confidential = excluded.confidential, open_from = excluded.open_from, "
            "open_to = excluded.open_to, worker = excluded.worker, whereabouts = excluded.whereabouts"));
    insert.bind(record, orEmpty(root.text(V("name"))), emptyIfNull(address, V("line1")),
                emptyIfNull(address, V("line2")), emptyIfNull(address, V("town")), emptyIfNull(address, V("postcode")),
                emptyIfNull(address, V("ward")), orNull(root.text(V("phone"))), orNull(root.text(V("email"))),
                orNull(root.text(V("homeLanguage"))), root.value(V("confidentialAddress")).toBool(),
                orNull(root.part(V("open"), V("from"))), orNull(root.part(V("open"), V("to"))), orNull(worker),
                whereaboutsOf(moves));
    return insert.run();
}

QList<QByteArray> HouseholdProjection::tables() const {
    return {"household", "member"};
}

QSet<QString> BookingProjection::kinds() const {
    return {QStringLiteral("appointment")};
}

Status BookingProjection::ofEntry(Connection& connection, const Entry& entry) {
    LODESTAR_TRY(connection.run("DELETE FROM booking WHERE entry = ?", entry.id));
    if (entry.retired || entry.recalled) return {};
    QJsonArray people = entry.value(V("people")).toArray();
    if (people.isEmpty()) people.append(QJsonObject());
    const QJsonObject slot = entry.object(V("slot"));
    const QString state = entry.text(V("state"));
    for (const QJsonValue& value : people) {
        const QJsonObject person = value.toObject();
        const QString step = person.value(V("step")).toString();
        LODESTAR_ASSIGN(const RecordId who,
                        readUnder(connection, RecordId::fromString(person.value(V("person")).toString())));
        LODESTAR_TRY(connection.run(
            "INSERT INTO booking VALUES (?,?,?,?,?,?,?,?,?,?,?)", entry.id, entry.record, who,
            EntryId::fromString(person.value(V("pregnancy")).toString()), orEmpty(slot.value(V("at")).toString()),
            slot.value(V("minutes")).toInteger(30), orNull(entry.part(V("what"), V("type"))),
            orNull(step.isEmpty() ? entry.part(V("what"), V("step")) : step), orNull(entry.part(V("what"), V("place"))),
            orNull(entry.text(V("practitioner"))), state.isEmpty() ? QStringLiteral("booked") : state));
    }
    return {};
}

QList<QByteArray> BookingProjection::tables() const {
    return {"booking"};
}

} // namespace lodestar
