#include "core/services/Transfer.h"

#include "core/services/Family.h"
#include "core/store/Allotment.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

Transfer::State stateOf(const Entry& entry) {
    const QString answer = entry.part(V("answered"), V("answer"));
    if (answer == V("accepted")) return Transfer::State::Accepted;
    return answer == V("refused") ? Transfer::State::Refused : Transfer::State::Waits;
}

Result<Transfer> transferOf(Connection& connection, const Entry& entry) {
    Transfer made;
    made.entry = entry;
    made.state = stateOf(entry);
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name, ward FROM household WHERE record = ?"));
    LODESTAR_TRY(query.bind(entry.record).each([&](const Statement& row) {
        made.family = row.text(0);
        made.ward = row.text(1);
    }));
    LODESTAR_ASSIGN(made.toName, staffName(connection, entry.text(V("staff"))));
    LODESTAR_ASSIGN(made.byName, staffName(connection, entry.part(V("offered"), V("by"))));
    made.on = QDate::fromString(entry.part(V("offered"), V("on")), Qt::ISODate);
    made.summary = entry.part(V("offered"), V("summary"));
    LODESTAR_ASSIGN(made.answeredBy, staffName(connection, entry.part(V("answered"), V("by"))));
    made.answeredOn = QDate::fromString(entry.part(V("answered"), V("on")), Qt::ISODate);
    made.why = entry.part(V("answered"), V("why"));
    return made;
}

template<typename Wanted> Result<QList<Transfer>> transfers(Connection& connection, Wanted wanted) {
    LODESTAR_ASSIGN(const auto allotments, EntryTable(connection).ofKind(u"allotment"));
    QList<Transfer> found;
    for (const Entry& each : allotments) {
        if (each.object(V("offered")).isEmpty() || !wanted(each)) continue;
        LODESTAR_ASSIGN(Transfer made, transferOf(connection, each));
        found.append(std::move(made));
    }
    return found;
}

/// The offer as it stands now; Conflict when somebody answered it or took it back since it was drawn.
Result<Entry> stillOpen(Work& work, const Entry& drawn) {
    LODESTAR_ASSIGN(const auto now, EntryTable(work.connection).find(drawn.id));
    if (!now || now->retired || stateOf(*now) != Transfer::State::Waits)
        return fail(ErrorCode::Conflict, u"allotment: answered meanwhile"_s);
    return *now;
}

QJsonObject answer(const QString& answer, const Identity& me, QDate on, const QString& why = {}) {
    QJsonObject made{{u"answer"_s, answer}, {u"by"_s, me.reference}, {u"on"_s, iso(on)}};
    if (!why.isEmpty()) made.insert(u"why"_s, why);
    return made;
}

} // namespace

Result<QList<Receiver>> receivers(Connection& connection, const Identity& me) {
    QList<Receiver> found;
    LODESTAR_ASSIGN(Statement staff,
                    connection.statement("SELECT name, reference, role FROM staff WHERE reference NOT IN ('', ?) AND "
                                         "role NOT IN ('administrator', 'analyst', 'family-navigator') ORDER BY name"));
    LODESTAR_TRY(staff.bind(me.reference).each([&](const Statement& row) {
        found.append({row.text(0), row.text(1), row.text(2)});
    }));
    LODESTAR_ASSIGN(Statement teams, connection.statement("SELECT DISTINCT team FROM staff WHERE team IS NOT NULL AND "
                                                          "team NOT IN ('', ?) ORDER BY team"));
    LODESTAR_TRY(
        teams.bind(orEmpty(me.team)).each([&](const Statement& row) { found.append({row.text(0), row.text(0), {}}); }));
    return found;
}

Result<EntryId> offerFamily(Work& work, const TransferOffer& offer) {
    if (offer.to.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"to: is needed"_s);
    if (offer.summary.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"summary: is needed"_s);
    LODESTAR_ASSIGN(const auto standing, EntryTable(work.connection).ofRecord(offer.household, u"allotment"));
    for (const Entry& each : standing) {
        if (isOnlyOffered(each) && isForCare(each) && stateOf(each) == Transfer::State::Waits)
            return fail(ErrorCode::AlreadyExists, u"allotment: an offer waits"_s);
    }
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QString today = iso(work.clock().today());
    QJsonObject offered{{u"by"_s, me.reference}, {u"on"_s, today}, {u"summary"_s, offer.summary.trimmed()}};
    if (!offer.instead.isEmpty()) offered.insert(u"instead"_s, offer.instead);
    QJsonObject fields{{u"staff"_s, offer.to}, {u"from"_s, today}, {u"offered"_s, offered}};
    if (!offer.role.isEmpty()) fields.insert(u"role"_s, offer.role);
    const Edit edit = newEntry(offer.household, u"allotment", fields);
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

Result<QList<Transfer>> offersTo(Connection& connection, const Identity& me) {
    return transfers(connection, [&](const Entry& each) {
        const QString to = each.text(V("staff"));
        const bool mine = to == me.reference || (!me.team.isEmpty() && to == me.team);
        return mine && stateOf(each) == Transfer::State::Waits;
    });
}

Result<QList<Transfer>> offersOf(Connection& connection, const Identity& me, QDate since) {
    return transfers(connection, [&](const Entry& each) {
        if (each.part(V("offered"), V("by")) != me.reference) return false;
        return stateOf(each) == Transfer::State::Waits || each.part(V("answered"), V("on")) >= iso(since);
    });
}

Result<Transfer> readTransfer(Connection& connection, const EntryId& entry) {
    LODESTAR_ASSIGN(const auto held, EntryTable(connection).find(entry));
    if (!held || held->object(V("offered")).isEmpty()) return fail(ErrorCode::NotFound, u"allotment"_s);
    return transferOf(connection, *held);
}

Status acceptTransfer(Work& work, const Entry& drawn) {
    LODESTAR_TRY(stillOpen(work, drawn));
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QDate today = work.clock().today();
    // Offered to a team, it becomes hers.
    QList<Edit> edits{correctionOf(drawn, {{u"staff"_s, me.reference},
                                           {u"role"_s, me.role},
                                           {u"from"_s, iso(today)},
                                           {u"answered"_s, answer(u"accepted"_s, me, today)}})};
    const QString before = drawn.part(V("offered"), V("instead"));
    LODESTAR_ASSIGN(const auto held, EntryTable(work.connection).ofRecord(drawn.record, u"allotment"));
    for (const Entry& each : held) {
        const bool ends = each.id != drawn.id && !before.isEmpty() && each.text(V("staff")) == before &&
                          each.text(V("to")).isEmpty() && !isOnlyOffered(each);
        if (ends) edits.append(correctionOf(each, {{u"to"_s, iso(today)}}));
    }
    return save(work, edits);
}

Status refuseTransfer(Work& work, const Entry& drawn, const QString& why) {
    if (why.trimmed().isEmpty()) return fail(ErrorCode::InvalidInput, u"reason: is needed"_s);
    LODESTAR_TRY(stillOpen(work, drawn));
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    const QDate today = work.clock().today();
    // With its end the right to read the family ends, too.
    return save(work, {correctionOf(drawn, {{u"answered"_s, answer(u"refused"_s, me, today, why.trimmed())},
                                            {u"to"_s, iso(today)}})});
}

Status takeBackTransfer(Work& work, const Entry& drawn) {
    LODESTAR_ASSIGN(const Entry now, stillOpen(work, drawn));
    return retire(work, now, u"the offer was taken back"_s);
}

} // namespace lodestar
