#include "core/services/Allotting.h"

#include "core/base/Role.h"
#include "core/services/AllotmentSql.h"
#include "core/services/Identity.h"
#include "core/store/Allotment.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// A family with what decides whether it is nobody's: who of it is allotted alone.
struct Candidate {
    UnallottedFamily family;
    bool hasChild = false;
    bool childOfNobody = false;
    bool somebodyAllotted = false;

    void take(const RecordId& person, bool child, const QString& given, bool allotted) {
        somebodyAllotted = somebodyAllotted || allotted;
        if (!child) return;
        hasChild = true;
        childOfNobody = childOfNobody || !allotted;
        if (allotted)
            family.partly = true;
        else
            family.nobodys.append(person);
        if (!given.isEmpty()) family.children.append(given);
    }
    [[nodiscard]] bool isNobodys() const { return hasChild ? childOfNobody : !somebodyAllotted; }
};

} // namespace

Result<StandingAllotments> standingOn(Connection& connection, QDate day) {
    StandingAllotments found;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT s.record, s.holder, s.care, s.cover, s.until FROM " +
                                                          standingAllotments("?1") + " s"));
    LODESTAR_TRY(query.bind(day.toString(Qt::ISODate)).each([&](const Statement& row) {
        found.append({row.id<RecordId>(0), row.text(1), row.boolean(2), row.boolean(3), row.text(4)});
    }));
    return found;
}

Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today,
                                                   const StandingAllotments& standing) {
    QSet<RecordId> caredFor;
    for (const StandingAllotment& each : standing)
        if (each.care) caredFor.insert(each.record);
    QList<Candidate> all;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT h.record, h.name, h.ward, p.record, m.relationship = 'child', p.given "
                             "FROM household h LEFT JOIN member m ON m.household = h.record AND "
                             "(m.to_on IS NULL OR m.to_on "
                             "> ?1) LEFT JOIN person p ON p.record = m.person AND p.died = 0 WHERE h.worker IS NULL "
                             "AND (h.open_to IS NULL OR h.open_to > ?1) ORDER BY h.name, h.record, p.birth_date"));
    LODESTAR_TRY(query.bind(today.toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto household = row.id<RecordId>(0);
        if (all.isEmpty() || all.last().family.household != household)
            all.append(Candidate{.family = {household, row.text(1), row.text(2), {}}});
        if (row.isNull(3)) return;
        const auto person = row.id<RecordId>(3);
        all.last().take(person, row.boolean(4), row.text(5), caredFor.contains(person));
    }));
    QList<UnallottedFamily> found;
    for (const Candidate& each : std::as_const(all))
        if (each.isNobodys()) found.append(each.family);
    return found;
}

Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today) {
    LODESTAR_ASSIGN(const auto standing, standingOn(connection, today));
    return unallottedFamilies(connection, today, standing);
}

Status takeOn(Work& work, const QList<RecordId>& households, QDate from) {
    if (!from.isValid()) return fail(ErrorCode::InvalidInput, u"from: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    if (isNavigator(me.role)) return fail(ErrorCode::NotAllowed, u"allotment: needs the family's agreement"_s);
    QList<Edit> edits;
    for (const RecordId& household : households) {
        LODESTAR_ASSIGN(const auto known, work.connection.integer(
                                              "SELECT worker IS NOT NULL FROM household WHERE record = ?", household));
        if (!known) return fail(ErrorCode::NotFound, u"household"_s);
        if (*known != 0) continue;
        edits.append(
            newEntry(household, u"allotment",
                     {{u"staff"_s, me.reference}, {u"role"_s, me.role}, {u"from"_s, from.toString(Qt::ISODate)}}));
    }
    return edits.isEmpty() ? Status() : save(work, edits);
}

namespace {

Holdings holdersAfter(const StandingAllotments& standing, QDate day, bool care) {
    const QString next = day.addDays(1).toString(Qt::ISODate);
    Holdings found;
    for (const StandingAllotment& one : standing) {
        const bool over = !one.until.isEmpty() && one.until < next;
        if (over || one.care != care || one.holder.isEmpty()) continue;
        QList<Holder>& holders = found[one.record];
        const bool known = std::ranges::any_of(
            holders, [&](const Holder& each) { return each.reference == one.holder && each.cover == one.cover; });
        if (!known) holders.append({one.holder, one.cover});
    }
    return found;
}

} // namespace

Holdings holdingsAfter(const StandingAllotments& standing, QDate day) {
    return holdersAfter(standing, day, true);
}

Result<Holdings> holdingsAfter(Connection& connection, QDate day) {
    LODESTAR_ASSIGN(const auto standing, standingOn(connection, day));
    return holdingsAfter(standing, day);
}

Holdings navigatorsAfter(const StandingAllotments& standing, QDate day) {
    return holdersAfter(standing, day, false);
}

namespace {

Result<QString> roleOf(Connection& connection, const QString& reference) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT role FROM staff WHERE reference = ?"));
    LODESTAR_ASSIGN(const auto role, query.bind(reference).first([](const Statement& row) { return row.text(0); }));
    if (!role) return fail(ErrorCode::InvalidInput, u"to: is no member of staff"_s);
    if (isNavigator(*role)) return fail(ErrorCode::NotAllowed, u"allotment: needs the family's agreement"_s);
    return *role;
}

/// The allotments of a record for its care that go on after this day, cover left out.
Result<QList<Entry>> toBeEnded(Connection& connection, const RecordId& record, QDate from) {
    LODESTAR_ASSIGN(auto entries, EntryTable(connection).ofRecord(record, u"allotment"));
    entries.removeIf([&](const Entry& each) {
        const QString to = each.text(V("to"));
        const bool over = !to.isEmpty() && to <= from.toString(Qt::ISODate);
        return over || !isForCare(each) || isOnlyOffered(each) || isWithdrawn(each) ||
               each.text(V("purpose")) == V("cover");
    });
    return entries;
}

} // namespace

Status allot(Work& work, const QList<AllotOrder>& orders, QDate from) {
    if (!from.isValid()) return fail(ErrorCode::InvalidInput, u"from: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
    if (isNavigator(me.role)) return fail(ErrorCode::NotAllowed, u"allotment: needs the family's agreement"_s);
    const QString day = from.toString(Qt::ISODate);
    QList<Edit> edits;
    for (const AllotOrder& order : orders) {
        LODESTAR_ASSIGN(const QString role, roleOf(work.connection, order.to));
        LODESTAR_ASSIGN(const auto before, toBeEnded(work.connection, order.record, from));
        QStringList holders;
        for (const Entry& each : before)
            holders.append(each.text(V("staff")));
        const QSet<QString> now(holders.cbegin(), holders.cend());
        if (now != QSet<QString>(order.instead.cbegin(), order.instead.cend()))
            return fail(ErrorCode::Conflict, u"allotment: somebody else has it meanwhile"_s);
        for (const Entry& each : before)
            if (each.text(V("staff")) != order.to) edits.append(correctionOf(each, {{u"to"_s, day}}));
        if (!now.contains(order.to))
            edits.append(
                newEntry(order.record, u"allotment", {{u"staff"_s, order.to}, {u"role"_s, role}, {u"from"_s, day}}));
    }
    return edits.isEmpty() ? Status() : save(work, edits);
}

} // namespace lodestar
