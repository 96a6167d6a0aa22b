#include "core/store/SalvagedLog.h"

#include "core/base/Uuid.h"
#include "core/crypto/Hash.h"
#include "core/crypto/LogDigest.h"
#include "core/store/Connection.h"
#include "core/store/LogRow.h"
#include "core/store/Transaction.h"

#include <map>

namespace lodestar {

Status settleSalvagedLog(Connection& connection) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    std::map<sync::LogId, LogRow> logs;
    LODESTAR_ASSIGN(Statement changes,
                    connection.statement("SELECT record, compartment, id, content_hash, log_number FROM change"));
    LODESTAR_TRY(changes.each([&](const Statement& row) -> Status {
        const QByteArray term = digestTerm(row.id<ChangeId>(2), row.view(3));
        if (term.isEmpty()) return fail(ErrorCode::StoreDamaged, QStringLiteral("content hash"));
        LogRow& log = logs[{row.id<RecordId>(0), static_cast<records::Compartment>(row.integer(1))}];
        log.all.add(term);
        if (!row.isNull(4)) log.numbered.add(term);
        return {};
    }));
    // A log that lacks something begins at 0 again: the server gives back what the disk lost.
    LODESTAR_TRY(connection.run("UPDATE log SET count = 0, digest = ?, numbered = 0, numbered_digest = NULL",
                                LogDigest().sum()));
    for (auto& [log, row] : logs) {
        LODESTAR_ASSIGN(const LogRow stored, LogRow::read(connection, log));
        row.position = row.numbered.count() < stored.position ? 0 : stored.position;
        LODESTAR_TRY(row.write(connection, log));
    }
    LODESTAR_TRY(connection.run("UPDATE log SET position = 0 WHERE count = 0"));
    LODESTAR_TRY(connection.run("INSERT OR IGNORE INTO outbox (n) SELECT n FROM change WHERE log_number IS NULL"));
    return transaction.commit();
}

} // namespace lodestar
