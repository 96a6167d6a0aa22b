#include "core/store/SalvagedLog.h"

#include "core/base/Uuid.h"
#include "core/crypto/Hash.h"
#include "core/crypto/LogDigest.h"
#include "core/store/Connection.h"
#include "core/store/Transaction.h"

#include <map>

namespace lodestar {

Status settleSalvagedLog(Connection& connection) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(connection));
    std::map<std::pair<RecordId, qint64>, LogDigest> digests;
    LODESTAR_ASSIGN(Statement changes,
                    connection.statement("SELECT record, compartment, id, content_hash FROM change"));
    LODESTAR_TRY(changes.each([&](const Statement& row) -> Status {
        const QByteArray term = digestTerm(row.id<ChangeId>(2), row.view(3));
        if (term.isEmpty()) return fail(ErrorCode::StoreDamaged, QStringLiteral("content hash"));
        digests[{row.id<RecordId>(0), row.integer(1)}].add(term);
        return {};
    }));
    // A log of which nothing is left keeps its position: it is the server's to see that all of it is missing.
    LODESTAR_TRY(connection.run("UPDATE log SET count = 0, digest = ?", LogDigest().sum()));
    for (const auto& [log, digest] : digests) {
        LODESTAR_TRY(connection.run("INSERT INTO log (record, compartment, count, digest) VALUES (?, ?, ?, ?)"
                                    " ON CONFLICT (record, compartment)"
                                    " DO UPDATE SET count = excluded.count, digest = excluded.digest",
                                    log.first, log.second, digest.count(), digest.sum()));
    }
    LODESTAR_TRY(connection.run("INSERT OR IGNORE INTO outbox (n) SELECT n FROM change WHERE log_number IS NULL"));
    return transaction.commit();
}

} // namespace lodestar
