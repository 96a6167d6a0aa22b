#include "core/services/Allotting.h"

#include "core/base/Role.h"
#include "core/services/AllotmentSql.h"
#include "core/services/Identity.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// A family with what decides whether it is nobody's: who of it is allotted alone.
struct Candidate {
    UnallottedFamily family;
    bool hasChild = false;
    bool childOfNobody = false;
    bool somebodyAllotted = false;

    void take(bool child, const QString& given, bool allotted) {
        somebodyAllotted = somebodyAllotted || allotted;
        if (!child) return;
        hasChild = true;
        childOfNobody = childOfNobody || !allotted;
        if (!given.isEmpty()) family.children.append(given);
    }
    [[nodiscard]] bool isNobodys() const { return hasChild ? childOfNobody : !somebodyAllotted; }
};

} // namespace

Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today) {
    QList<Candidate> all;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT h.record, h.name, h.ward, p.record, m.relationship = 'child', p.given, p.record "
                             "IN (SELECT s.record FROM " +
                             standingAllotments("?1") +
                             " s WHERE s.care) FROM household h LEFT JOIN member m ON m.household = h.record AND "
                             "(m.to_on IS NULL OR m.to_on "
                             "> ?1) LEFT JOIN person p ON p.record = m.person AND p.died = 0 WHERE h.worker IS NULL "
                             "AND (h.open_to IS NULL OR h.open_to > ?1) ORDER BY h.name, h.record, p.birth_date"));
    LODESTAR_TRY(query.bind(today.toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto household = row.id<RecordId>(0);
        if (all.isEmpty() || all.last().family.household != household)
            all.append(Candidate{.family = {household, row.text(1), row.text(2), {}}});
        if (!row.isNull(3)) all.last().take(row.boolean(4), row.text(5), row.boolean(6));
    }));
    QList<UnallottedFamily> found;
    for (const Candidate& each : std::as_const(all))
        if (each.isNobodys()) found.append(each.family);
    return found;
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

} // namespace lodestar
