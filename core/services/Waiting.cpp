#include "core/services/Waiting.h"

namespace lodestar {

Result<QList<WaitingFamily>> readWaiting(Connection& connection) {
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement(
            "SELECT coalesce(h.record, lives.record), coalesce(h.name, lives.name, ''), count(*), count(DISTINCT CASE "
            "WHEN c.kind = 'contact' THEN c.entry END), max(c.made_at) FROM outbox JOIN change c ON c.n = outbox.n "
            "LEFT JOIN household h ON h.record = c.record LEFT JOIN (SELECT person, max(household) AS household FROM "
            "member WHERE to_on IS NULL GROUP BY person) m ON m.person = c.record LEFT JOIN household lives ON "
            "lives.record = m.household GROUP BY 1 ORDER BY max(c.made_at) DESC"));
    QList<WaitingFamily> found;
    LODESTAR_TRY(query.each([&](const Statement& row) {
        found.append({row.isNull(0) ? RecordId() : row.id<RecordId>(0), row.text(1), row.integer(2), row.integer(3),
                      row.text(4)});
    }));
    return found;
}

} // namespace lodestar
