#include "core/services/TodayList.h"

#include "core/base/Role.h"
#include "core/services/Absences.h"
#include "core/services/Allotting.h"
#include "core/services/BookingSql.h"
#include "core/services/CameBackReader.h"
#include "core/services/DayReader.h"
#include "core/services/RoleRights.h"

namespace lodestar {

using rules::StepStatus;

namespace {

/// Whether a due step is a matter of these days: its last day, or that of the aim, is near, or it was tried and asks
/// for the next try. What is late, or waits for a word, always is.
bool isNear(const WorkItem& item, QDate today, int horizonDays) {
    if (item.status != StepStatus::Due || item.isPromise() || horizonDays <= 0 || item.lastTry.isValid()) return true;
    if (item.notice != rules::ReviewNotice::None) return true;
    const QDate last = item.aimBy.isValid() && item.aimBy >= today ? item.aimBy : item.by;
    return today.daysTo(last) <= horizonDays;
}

/// Booked steps stand among the appointments; coming ones are no business of today.
QList<WorkItem> dueOnly(const QList<WorkItem>& items, QDate today, int horizonDays) {
    QList<WorkItem> due;
    for (const WorkItem& item : items) {
        if (item.status == StepStatus::Coming) break;
        if (item.status != StepStatus::Booked && isNear(item, today, horizonDays)) due.append(item);
    }
    return due;
}

/// A look at a plan is a matter of these days so many days before.
constexpr int lookAheadDays = 7;

QList<PlanLook> nearOnly(const QList<PlanLook>& looks, QDate today) {
    QList<PlanLook> near;
    for (const PlanLook& each : looks)
        if (today.daysTo(each.by) <= lookAheadDays) near.append(each);
    return near;
}

/// Where a navigator works with the family, its plan is hers to look at.
void leaveToNavigators(const StandingAllotments& standing, TodayList& list) {
    QSet<RecordId> theirs;
    for (const StandingAllotment& each : standing)
        if (!each.care) theirs.insert(each.record);
    list.looks.removeIf([&](const PlanLook& each) { return theirs.contains(each.household); });
}

/// What is a colleague's, whom she covers, says so.
void markCovered(const Holdings& holdings, const QList<Covering>& covering, QList<WorkItem>& due, const Identity& me) {
    const auto colleague = [&](const RecordId& record) -> QString {
        QString name;
        for (const Holder& holder : holdings.value(record)) {
            if (!holder.cover && holder.reference == me.reference) return {};
            for (const Covering& each : covering)
                if (each.whom.reference == holder.reference) name = each.whom.name;
        }
        return name;
    };
    for (WorkItem& each : due) {
        each.coveringFor = colleague(each.household);
        for (const WorkPerson& person : std::as_const(each.people))
            if (each.coveringFor.isEmpty()) each.coveringFor = colleague(person.record);
    }
}

/// The number is the service's own and the same in all editions.
int horizonOf(const rules::PathwayCatalogue& catalogue) {
    return catalogue.editions().empty() ? 0 : catalogue.editions().front().limits().todayHorizonDays;
}

Status noteNextDay(Connection& connection, const Identity& me, TodayList& list) {
    list.nextDay = list.today.addDays(1);
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT count(DISTINCT b.entry), min(b.at) FROM booking b LEFT JOIN person p "
                                         "ON p.record = b.person WHERE b.at >= ? AND b.at < ? AND b.practitioner = ? "
                                         "AND b.state = 'booked' AND NOT " +
                                         QByteArray(bookingForNobody)));
    return query.bind(list.nextDay.toString(Qt::ISODate), list.nextDay.addDays(1).toString(Qt::ISODate), me.reference)
        .each([&](const Statement& row) {
            list.nextDayCount = row.integer(0);
            list.nextDayFirst = QDateTime::fromString(row.text(1), Qt::ISODate);
        });
}

} // namespace

Result<TodayList> readToday(Connection& connection, const rules::PathwayCatalogue& catalogue, const Identity& me,
                            QDate today) {
    TodayList list;
    list.today = today;
    CaseloadScope scope = scopeOf(me, today);
    LODESTAR_ASSIGN(const auto covering, coveredBy(connection, me.reference, today));
    for (const Covering& each : covering)
        scope.covering.append(each.whom.reference);
    LODESTAR_ASSIGN(const CaseloadFacts facts, readCaseloadFacts(connection, scope));
    LODESTAR_ASSIGN(const Worklist work, worklistOf(connection, catalogue, facts, {scope, 0, false}));
    list.due = dueOnly(work.items, today, horizonOf(catalogue));
    LODESTAR_ASSIGN(const auto standing, standingOn(connection, today));
    if (!covering.isEmpty()) markCovered(holdingsAfter(standing, today), covering, list.due, me);
    if (leads(me)) {
        LODESTAR_ASSIGN(list.forLead, leadMatters(connection, facts, today, standing));
    }
    LODESTAR_ASSIGN(const auto looks, readLooks(connection, facts));
    list.looks = nearOnly(looks, today);
    if (!isNavigator(me.role)) leaveToNavigators(standing, list);
    LODESTAR_ASSIGN(list.appointments, DayReader(connection, catalogue, me).read(today));
    CameBackReader back(connection, facts, me, today);
    LODESTAR_ASSIGN(list.cameBack, back.read(list.appointments));
    LODESTAR_ASSIGN(list.sealedMatters, back.sealedMatters());
    list.doublesStale = back.doublesStale();
    LODESTAR_TRY(noteNextDay(connection, me, list));
    return list;
}

Result<QList<DayAppointment>> readDay(Connection& connection, const rules::PathwayCatalogue& catalogue,
                                      const Identity& me, QDate day) {
    return DayReader(connection, catalogue, me).read(day);
}

} // namespace lodestar
