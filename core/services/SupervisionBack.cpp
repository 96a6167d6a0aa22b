#include "core/services/SupervisionBack.h"

#include "core/services/SupervisionPreparing.h"
#include "core/services/SupervisionSettings.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using Kind = CameBack::Kind;

namespace {

constexpr int daysAhead = 7;

CameBack lineOf(Kind kind, const QString& who, QDate on) {
    CameBack made;
    made.kind = kind;
    made.who = who;
    made.at = on.toString(Qt::ISODate);
    return made;
}

/// One line: the oldest of them, and how many.
void addToSign(const QList<SupervisionSession>& sessions, const Identity& me, QList<CameBack>& found) {
    std::optional<CameBack> line;
    for (const SupervisionSession& each : sessions) { // the newest first
        if (!each.waitsFor(me.reference)) continue;
        const bool hers = each.isSupervisedBy(me.reference);
        const qsizetype before = line ? line->count : 0;
        line = lineOf(Kind::SupervisionToSign, hers ? each.superviseeNames() : each.supervisor.name, each.held);
        line->count = before + 1;
        line->household = each.record;
    }
    if (line) found.append(*line);
}

/// One line: whose is due first, and how many sessions are.
void addDueOfOthers(const QList<Supervisee>& people, QDate today, QList<CameBack>& found) {
    std::optional<CameBack> line;
    QDate first;
    qsizetype count = 0;
    for (const Supervisee& person : people) {
        for (const Supervisee::Turn& turn : person.turns) {
            const QDate due = turn.due.isValid() ? turn.due : today;
            if (!turn.planned.isNull() || due > today.addDays(daysAhead)) continue;
            ++count;
            if (line && first <= due) continue;
            first = due;
            line = lineOf(Kind::SupervisionDue, person.person.name, turn.due);
        }
    }
    if (!line) return;
    line->count = count;
    found.append(*line);
}

/// Her own, of each sort: the session that is planned within a week, else the one whose day is past.
void addOwn(const QList<SupervisionSession>& sessions, const Identity& me, const rules::SupervisionLimits& limits,
            QDate today, QList<CameBack>& found) {
    for (const rules::SupervisionSort sort : rules::supervisionSorts) {
        const SupervisionSession* planned = nullptr;
        const SupervisionSession* last = nullptr;
        for (const SupervisionSession& each : sessions) {
            if (each.sort != sort || each.cancelled.isValid() || !each.supervises(me.reference)) continue;
            if (!each.held.isValid()) planned = &each; // the earliest, as they come
            if (each.held.isValid() && last == nullptr) last = &each;
        }
        if (planned != nullptr) {
            if (planned->planned > today.addDays(daysAhead)) continue;
            found.append(lineOf(Kind::SupervisionPlanned, planned->supervisor.name, planned->planned));
            found.last().household = planned->record;
            continue;
        }
        if (last == nullptr) continue;
        const QDate due = last->next.isValid() ? last->next : rules::supervisionDue(sort, last->held, limits);
        if (!due.isValid() || due >= today) continue;
        const SupervisionPerson& with = last->handedTo.reference.isEmpty() ? last->supervisor : last->handedTo;
        found.append(lineOf(Kind::SupervisionMissed, with.name, due));
        found.last().household = last->record;
    }
}

} // namespace

Result<QList<CameBack>> supervisionBack(Connection& connection, const Identity& me, QDate today) {
    QList<CameBack> found;
    LODESTAR_ASSIGN(const auto sessions, supervisions(connection, me));
    addToSign(sessions, me, found);
    LODESTAR_ASSIGN(const auto people, supervisees(connection, me, sessions, today));
    addDueOfOthers(people, today, found);
    LODESTAR_ASSIGN(const auto limits, supervisionLimits(connection));
    addOwn(sessions, me, limits, today, found);
    return found;
}

} // namespace lodestar
