#include "core/services/Meanwhile.h"

#include "core/base/DateText.h"
#include "core/services/Family.h"

namespace lodestar {

namespace {

/// Parameters: household, staff, device.
constexpr char byOthers[] =
    "FROM change WHERE record IN (SELECT ?1 UNION SELECT person FROM member WHERE household = ?1 UNION SELECT record "
    "FROM "
    "joined WHERE under = ?1 OR under IN (SELECT person FROM member WHERE household = ?1)) AND compartment < 3 "
    "AND NOT (author = ?2 AND device = ?3)";

} // namespace

Result<Meanwhile> newestByOthers(Connection& connection, const RecordId& household, const Identity& me) {
    LODESTAR_ASSIGN(Statement query, connection.statement(QByteArray("SELECT max(n), author, made_at ") + byOthers));
    Meanwhile newest;
    StaffId author;
    LODESTAR_TRY(query.bind(household, me.staff, me.device).each([&](const Statement& row) {
        if (row.isNull(0)) return;
        newest.last = row.integer(0);
        author = row.id<StaffId>(1);
        newest.at = storedDateTime(row.text(2));
    }));
    if (newest.last > 0) {
        LODESTAR_ASSIGN(newest.who, staffName(connection, author));
    }
    return newest;
}

Result<QList<ChangedEntry>> changedByOthers(Connection& connection, const RecordId& household, qint64 after,
                                            const Identity& me) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement(QByteArray("SELECT id, entry ") + byOthers + " AND n > ?4 ORDER BY n DESC"));
    QList<EntryId> entries;
    QSet<ChangeId> changes;
    LODESTAR_TRY(query.bind(household, me.staff, me.device, after).each([&](const Statement& row) {
        changes.insert(row.id<ChangeId>(0));
        if (const auto entry = row.id<EntryId>(1); !entries.contains(entry)) entries.append(entry);
    }));
    QList<ChangedEntry> found;
    for (const EntryId& each : std::as_const(entries)) {
        LODESTAR_ASSIGN(const EntryHistory history, readHistory(connection, each));
        ChangedEntry changed{history.entry, {}};
        for (const HistoryValue& value : history.values)
            if (changes.contains(value.change)) changed.values.append(value);
        found.append(std::move(changed));
    }
    return found;
}

} // namespace lodestar
