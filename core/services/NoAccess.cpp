#include "core/services/NoAccess.h"

#include "core/services/Fields.h"
#include "core/services/Identity.h"
#include "core/services/PathwayInUse.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// The number of the pathway that says the same of a step: one number, confirmed once in Settings.
const QString limitName = u"triesBeforeLead"_s;

QJsonObject whatOf(const MissedContact& missed, const QString& type, const QString& step) {
    const QDateTime at = missed.at.toOffsetFromUtc(missed.at.offsetFromUtc());
    QJsonObject what{{u"at"_s, at.toString(Qt::ISODate)}, {u"outcome"_s, missed.outcome}};
    what.insert(u"type"_s, type.isEmpty() ? u"other"_s : type);
    put(what, u"step"_s, step);
    put(what, u"mode"_s, missed.mode);
    put(what, u"place"_s, missed.place);
    return what;
}

Edit contactOf(const MissedContact& missed, const Identity& me, const QString& writtenAt) {
    QJsonObject fields{{u"what"_s, whatOf(missed, missed.type, missed.step)},
                       {u"practitioner"_s, me.reference},
                       {u"writtenAt"_s, writtenAt}};
    if (missed.outcome == V("no_access")) {
        QJsonObject door{{u"cardLeft"_s, missed.cardLeft}};
        put(door, u"heard"_s, missed.heard);
        if (missed.nextTry.isValid()) door.insert(u"nextTry"_s, missed.nextTry.toString(Qt::ISODate));
        fields.insert(u"noAccess"_s, door);
    }
    return newEntry(missed.household, u"contact", fields);
}

void addPeople(const MissedContact& missed, const EntryId& contact, const QString& role, QList<Edit>& edits) {
    for (const MissedContact::Who& each : missed.people) {
        const QString step = each.step.isEmpty() ? missed.step : each.step;
        QJsonObject what = whatOf(missed, each.type.isEmpty() ? missed.type : each.type, step);
        what.insert(u"seen"_s, false);
        what.insert(u"role"_s, role);
        if (!each.pregnancy.isNull()) what.insert(u"pregnancy"_s, each.pregnancy.toString());
        edits.append(newEntry(
            each.person, u"contact_subject",
            {{u"contact"_s, contact.toString()}, {u"household"_s, missed.household.toString()}, {u"what"_s, what}}));
        if (missed.outcome != V("declined") || step.isEmpty()) continue;
        QJsonObject answer{
            {u"step"_s, step}, {u"answer"_s, u"declined"_s}, {u"on"_s, missed.at.date().toString(Qt::ISODate)}};
        put(answer, u"by"_s, missed.declinedBy);
        put(answer, u"why"_s, missed.words);
        if (!each.pregnancy.isNull()) answer.insert(u"pregnancy"_s, each.pregnancy.toString());
        edits.append(newEntry(each.person, u"step_fact", {{u"what"_s, answer}, {u"contact"_s, contact.toString()}}));
    }
}

/// What a booking becomes when its contact did not take place.
QString stateAfter(const QString& outcome) {
    return outcome.startsWith(u"cancelled"_s) ? outcome : u"done"_s;
}

Status addBooking(Work& work, const MissedContact& missed, const EntryId& contact, QList<Edit>& edits) {
    if (missed.appointment.isNull()) return {};
    LODESTAR_ASSIGN(const auto booking, EntryTable(work.connection).find(missed.appointment));
    if (!booking) return {};
    edits.append(
        correctionOf(*booking, {{u"state"_s, stateAfter(missed.outcome)}, {u"contact"_s, contact.toString()}}));
    return {};
}

constexpr QByteArrayView missedInARow =
    "SELECT count(*) FROM entry WHERE record = ?1 AND kind = 'contact' AND retired = 0 AND recalled = 0 AND "
    "json_extract(fields, '$.what.outcome') IN ('no_access', 'was_not_brought') AND happened > coalesce("
    "(SELECT max(happened) FROM entry WHERE record = ?1 AND kind = 'contact' AND retired = 0 AND recalled = 0 AND "
    "json_extract(fields, '$.what.outcome') = 'completed'), '')";

/// Whether somebody of the household has died and no child or pregnancy is left that anybody would try to meet.
Result<bool> isOnlyMourning(Connection& connection, const RecordId& household) {
    LODESTAR_ASSIGN(const auto mourning,
                    connection.integer("SELECT sum(p.died) > 0 AND sum(NOT p.died AND (p.subject = 'child' OR EXISTS "
                                       "(SELECT 1 FROM pregnancy g WHERE g.mother = p.record AND g.outcome = 'open' "
                                       "AND NOT g.lost))) = 0 FROM member m JOIN person p ON p.record = m.person WHERE "
                                       "m.household = ? AND m.to_on IS NULL",
                                       household));
    return mourning.value_or(0) != 0;
}

} // namespace

Result<EntryId> recordMissedContact(Work& work, const MissedContact& missed) {
    const QStringList outcomes{u"no_access"_s, u"was_not_brought"_s, u"declined"_s, u"cancelled_by_family"_s,
                               u"cancelled_by_service"_s};
    if (!outcomes.contains(missed.outcome)) return fail(ErrorCode::InvalidInput, u"outcome"_s);
    if (!missed.at.isValid()) return fail(ErrorCode::InvalidInput, u"at: no time"_s);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    QList<Edit> edits{contactOf(missed, me, work.clock().now().toString(Qt::ISODate))};
    const EntryId contact = edits.first().entry;
    addPeople(missed, contact, me.role, edits);
    if (!missed.words.trimmed().isEmpty())
        edits.append(newEntry(missed.household, u"narrative",
                              {{u"contact"_s, contact.toString()},
                               {u"on"_s, edits.first().fields.value(u"what"_s).toObject().value(u"at"_s)},
                               {u"text"_s, missed.words.trimmed()},
                               {u"practitioner"_s, me.reference}}));
    LODESTAR_TRY(addBooking(work, missed, contact, edits));
    LODESTAR_TRY(save(work, edits));
    LODESTAR_TRY(transaction.commit());
    return contact;
}

Result<NoAccessCount> noAccessCount(Connection& connection, const RecordId& household) {
    NoAccessCount count;
    LODESTAR_ASSIGN(const auto times, connection.integer(missedInARow, household));
    count.times = static_cast<int>(times.value_or(0));
    LODESTAR_ASSIGN(count.limit, localNumber(connection, limitName));
    return count;
}

Result<QList<std::pair<RecordId, int>>> noAccessClimbing(Connection& connection) {
    LODESTAR_ASSIGN(const int limit, localNumber(connection, limitName));
    QList<RecordId> missedOnce;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT DISTINCT record FROM entry WHERE kind = 'contact' AND retired = 0 AND "
                                         "json_extract(fields, '$.what.outcome') IN ('no_access', 'was_not_brought')"));
    LODESTAR_TRY(query.each([&](const Statement& row) { missedOnce.append(row.id<RecordId>(0)); }));
    QList<std::pair<RecordId, int>> climbing;
    for (const RecordId& each : missedOnce) {
        LODESTAR_ASSIGN(const auto missed, connection.integer(missedInARow, each));
        const int times = static_cast<int>(missed.value_or(0));
        if (times < limit) continue;
        LODESTAR_ASSIGN(const bool mourning, isOnlyMourning(connection, each));
        if (!mourning) climbing.append({each, times});
    }
    std::stable_sort(climbing.begin(), climbing.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return climbing;
}

} // namespace lodestar
