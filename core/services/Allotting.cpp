#include "core/services/Allotting.h"

#include "core/services/Identity.h"

namespace lodestar {

using namespace Qt::StringLiterals;

Result<QList<UnallottedFamily>> unallottedFamilies(Connection& connection, QDate today) {
    QList<UnallottedFamily> found;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT h.record, h.name, h.ward, p.given FROM household h LEFT JOIN member m "
                                         "ON m.household = h.record AND m.relationship = 'child' AND (m.to_on IS NULL "
                                         "OR m.to_on > ?1) LEFT JOIN person p ON p.record = m.person AND p.died = "
                                         "0 WHERE h.worker IS NULL AND (h.open_to IS NULL OR h.open_to > ?1) "
                                         "ORDER BY h.name, h.record, p.birth_date"));
    LODESTAR_TRY(query.bind(today.toString(Qt::ISODate)).each([&](const Statement& row) {
        const auto household = row.id<RecordId>(0);
        if (found.isEmpty() || found.last().household != household)
            found.append({household, row.text(1), row.text(2), {}});
        if (const QString given = row.text(3); !given.isEmpty()) found.last().children.append(given);
    }));
    return found;
}

Status takeOn(Work& work, const QList<RecordId>& households, QDate from) {
    if (!from.isValid()) return fail(ErrorCode::InvalidInput, u"from: is needed"_s);
    LODESTAR_ASSIGN(const Identity me, readIdentity(work.connection));
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
