#include "core/services/Find.h"

#include "core/services/OwnFamily.h"
#include "core/store/Search.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

Result<std::optional<Found>> describe(Connection& connection, const RecordId& person, const QString& today) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement(
                        "SELECT p.given, p.family, p.known, p.subject, p.birth_date, p.in_conflict, p.died, h.record, "
                        "h.name, h.ward, h.line1, h.confidential FROM person p "
                        "LEFT JOIN member m ON m.person = p.record AND (m.from_on IS NULL OR m.from_on <= ?2) AND "
                        "(m.to_on IS NULL OR m.to_on > ?2) LEFT JOIN household h ON h.record = m.household "
                        "WHERE p.record = ?1 ORDER BY m.lives_here DESC, m.from_on DESC LIMIT 1"));
    return query.bind(person, today).first([&](const Statement& row) {
        Found found;
        found.person = person;
        found.given = row.text(0);
        found.family = row.text(1);
        found.known = row.text(2);
        found.child = row.text(3) == V("child");
        if (!row.boolean(5)) found.birth = QDate::fromString(row.text(4).left(10), Qt::ISODate);
        found.died = row.boolean(6);
        found.household = row.id<RecordId>(7);
        found.householdName = row.text(8);
        found.ward = row.text(9);
        found.confidential = row.boolean(11);
        if (!found.confidential) found.line1 = row.text(10);
        return found;
    });
}

} // namespace

QString Found::name() const {
    const QString called = !known.isEmpty() ? known : given;
    return QStringList{called, family}.join(u' ').trimmed();
}

Result<QList<Found>> findPeople(Connection& connection, const QString& typed, QDate today, int most) {
    LODESTAR_ASSIGN(const auto hits, search(connection, typed, most));
    LODESTAR_ASSIGN(const auto own, keptFromMe(connection, today));
    QList<Found> found;
    for (const SearchHit& hit : hits) {
        if (own.contains(hit.person)) continue;
        LODESTAR_ASSIGN(const auto line, describe(connection, hit.person, today.toString(Qt::ISODate)));
        if (line) found.append(*line);
    }
    return found;
}

} // namespace lodestar
