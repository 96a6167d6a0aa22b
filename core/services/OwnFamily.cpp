#include "core/services/OwnFamily.h"

#include "core/services/AllotmentSql.h"
#include "core/services/Identity.h"

namespace lodestar {

namespace {

/// Her own record, as somebody who works here.
QByteArray ownRecords(const QByteArray& names, const QByteArray& day) {
    return "(SELECT w.record FROM entry w WHERE w.kind = 'works_here' AND w.retired = 0 AND w.recalled = 0 AND "
           "json_extract(w.fields, '$.reference')" +
           isOneOf(names) + " AND coalesce(json_extract(w.fields, '$.to'), " + day + ") >= " + day + ")";
}

} // namespace

QByteArray ownHouseholds(const QByteArray& names, const QByteArray& day) {
    return "(SELECT o.household FROM member o WHERE o.person IN " + ownRecords(names, day) + ")";
}

Result<QSet<RecordId>> ownFamilyOf(Connection& connection, const QString& reference, QDate today) {
    QSet<RecordId> found;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT m.household, m.person FROM member m WHERE "
                                                          "m.household IN " +
                                                          ownHouseholds("?1", "?2") +
                                                          " UNION SELECT r.record, r.record FROM "
                                                          "(SELECT record FROM " +
                                                          ownRecords("?1", "?2") + ") r"));
    LODESTAR_TRY(query.bind(allottedNames(reference, {}), today.toString(Qt::ISODate)).each([&](const Statement& row) {
        found << row.id<RecordId>(0) << row.id<RecordId>(1);
    }));
    return found;
}

Result<QSet<RecordId>> keptFromMe(Connection& connection, QDate today) {
    const auto me = readIdentity(connection);
    if (!me) return me.error().code == ErrorCode::NotFound ? Result<QSet<RecordId>>() : std::unexpected(me.error());
    return ownFamilyOf(connection, me->reference, today);
}

} // namespace lodestar
