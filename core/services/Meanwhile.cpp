#include "core/services/Meanwhile.h"

#include "core/base/DateText.h"
#include "core/services/Family.h"

namespace lodestar {

Result<Meanwhile> newestChange(Connection& connection, const QList<RecordId>& records) {
    Meanwhile newest;
    StaffId author;
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT n, author, made_at FROM change WHERE record = ?1 AND compartment < 3 "
                                         "ORDER BY n DESC LIMIT 1"));
    for (const RecordId& record : records) {
        LODESTAR_TRY(query.bind(record).each([&](const Statement& row) {
            if (row.integer(0) <= newest.last) return;
            newest.last = row.integer(0);
            author = row.id<StaffId>(1);
            newest.at = storedDateTime(row.text(2));
        }));
    }
    if (newest.last > 0) {
        LODESTAR_ASSIGN(newest.who, staffName(connection, author));
    }
    return newest;
}

} // namespace lodestar
