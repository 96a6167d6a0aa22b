// Log::verify: reads everything and says where log, digests and projections do not agree.
#include "core/crypto/DeviceKey.h"
#include "core/crypto/Hash.h"
#include "core/crypto/LogDigest.h"
#include "core/store/Log.h"
#include "core/store/Transaction.h"

#include <map>

namespace lodestar {

using records::Change;

namespace {

constexpr qsizetype mostFaults = 1000;

void note(LogReport& report, const QString& fault) {
    if (report.faults.size() < mostFaults) report.faults.append(fault);
}

Result<QHash<DeviceId, QByteArray>> publicKeys(Connection& connection) {
    QHash<DeviceId, QByteArray> keys;
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT id, public_key FROM device"));
    LODESTAR_TRY(query.each([&](const Statement& row) { keys.insert(row.id<DeviceId>(0), row.blob(1)); }));
    return keys;
}

void checkChange(const Change& change, const QHash<DeviceId, QByteArray>& keys, LogReport& report) {
    if (!change.recalled() && contentHash(change.salt, change.content) != change.contentHash)
        note(report, QStringLiteral("change %1: its content is not what was hashed").arg(change.id.toString()));
    const auto key = keys.constFind(change.device);
    if (key == keys.cend())
        note(report, QStringLiteral("change %1: its device is not known").arg(change.id.toString()));
    else if (!DeviceKey::verify(*key, records::signedBytes(change), change.signature))
        note(report, QStringLiteral("change %1: its signature is wrong").arg(change.id.toString()));
}

/// What a log's changes add up to, read anew.
struct Summed {
    LogDigest all;
    LogDigest numbered;
};
using Digests = std::map<std::pair<RecordId, qint64>, Summed>;

void compareLog(const Statement& row, const Summed& computed, LogReport& report) {
    const QString which =
        QStringLiteral("record %1, compartment %2: ").arg(row.id<RecordId>(0).toString()).arg(row.integer(1));
    if (LogDigest::from(row.integer(2), row.view(3)) != computed.all)
        note(report, which + QStringLiteral("the digest does not fit its changes"));
    const auto numbered = row.isNull(5) ? LogDigest() : LogDigest::from(row.integer(4), row.view(5));
    if (numbered != computed.numbered)
        note(report, which + QStringLiteral("the digest of what the server numbered does not fit its changes"));
}

Status compareDigests(Connection& connection, Digests& computed, LogReport& report) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record, compartment, count, digest, numbered, "
                                                          "numbered_digest, position FROM log"));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        const auto key = std::pair(row.id<RecordId>(0), row.integer(1));
        compareLog(row, computed[key], report);
        computed.erase(key);
    }));
    for (const auto& [key, sum] : computed)
        note(report, QStringLiteral("record %1: a log without a digest").arg(key.first.toString()));
    return {};
}

/// What has no number waits or was refused, and every number up to a log's position is there.
Status checkNumbers(Connection& connection, LogReport& report) {
    const auto require = [&](QByteArrayView sql, const QString& fault) -> Status {
        LODESTAR_ASSIGN(const auto found, connection.integer(sql));
        if (found.value_or(0) > 0) note(report, QStringLiteral("%1: %2").arg(*found).arg(fault));
        return {};
    };
    LODESTAR_TRY(require("SELECT count(*) FROM outbox JOIN change USING (n) WHERE log_number IS NOT NULL",
                         QStringLiteral("changes that wait although the server has numbered them")));
    LODESTAR_TRY(require("SELECT count(*) FROM refused WHERE change NOT IN (SELECT id FROM change)",
                         QStringLiteral("refused changes that are not held")));
    return require("SELECT count(*) FROM log WHERE position > (SELECT count(DISTINCT log_number) FROM change WHERE "
                   "change.record = log.record AND change.compartment = log.compartment AND log_number <= "
                   "log.position)",
                   QStringLiteral("logs with a hole below their position"));
}

/// Tables of the projections with what identifies a row's content, in a fixed order.
const QList<std::pair<QByteArray, QByteArray>>& projectedTables() {
    static const QList<std::pair<QByteArray, QByteArray>> tables{
        {"entry", "SELECT * FROM entry ORDER BY id"},
        {"person", "SELECT * FROM person ORDER BY record"},
        {"household", "SELECT * FROM household ORDER BY record"},
        {"member", "SELECT * FROM member ORDER BY entry"},
        {"joined", "SELECT * FROM joined ORDER BY record"},
        {"named_member", "SELECT * FROM named_member ORDER BY entry"},
        {"pregnancy", "SELECT * FROM pregnancy ORDER BY entry"},
        {"fact", "SELECT * FROM fact ORDER BY entry"},
        {"booking", "SELECT * FROM booking ORDER BY entry, person, pregnancy"},
        {"staff", "SELECT * FROM staff ORDER BY entry"},
        {"attachment_ref", "SELECT * FROM attachment_ref ORDER BY entry"},
    };
    return tables;
}

/// A hash over the rows of a table. The row number of a search row (`n`) is bookkeeping and differs after a rebuild.
Result<QByteArray> tableHash(Connection& connection, const QByteArray& sql) {
    QByteArray rolling(32, '\0');
    LODESTAR_ASSIGN(Statement query, connection.statement(sql));
    const bool numbered = sql.contains("FROM person") || sql.contains("FROM household");
    LODESTAR_TRY(query.each([&](const Statement& row) {
        QByteArray line = rolling;
        for (int column = numbered ? 1 : 0; column < row.columns(); ++column) {
            const QByteArrayView bytes = row.view(column);
            line.append(QByteArray::number(row.isNull(column) ? -1 : bytes.size())).append(':').append(bytes);
        }
        rolling = plainHash(line);
    }));
    return rolling;
}

} // namespace

Result<LogReport> Log::verify() {
    LogReport report;
    LODESTAR_TRY(m_connection.checkIntegrity());
    LODESTAR_ASSIGN(const auto keys, publicKeys(m_connection));
    Digests computed;
    LODESTAR_TRY(ChangeRows(m_connection).each([&](const Change& change) -> Status {
        ++report.changes;
        checkChange(change, keys, report);
        Summed& sum = computed[{change.record, static_cast<qint64>(change.compartment)}];
        const QByteArray term = digestTerm(change.id, change.contentHash);
        sum.all.add(term);
        if (change.logNumber > 0) sum.numbered.add(term);
        return {};
    }));
    QSet<RecordId> records;
    for (const auto& [key, sum] : computed)
        records.insert(key.first);
    report.records = records.size();
    LODESTAR_TRY(compareDigests(m_connection, computed, report));
    LODESTAR_TRY(checkNumbers(m_connection, report));

    // Replayed inside a transaction that is then undone: the check changes nothing.
    LODESTAR_ASSIGN(Transaction replay, Transaction::begin(m_connection));
    QHash<QByteArray, QByteArray> before;
    for (const auto& [name, sql] : projectedTables()) {
        LODESTAR_ASSIGN(before[name], tableHash(m_connection, sql));
    }
    LODESTAR_TRY(rebuild());
    for (const auto& [name, sql] : projectedTables()) {
        LODESTAR_ASSIGN(const QByteArray after, tableHash(m_connection, sql));
        if (after != before[name])
            note(report,
                 QStringLiteral("table %1 is not what a replay of the log gives").arg(QString::fromLatin1(name)));
    }
    replay.rollback();
    LODESTAR_ASSIGN(const auto entries, m_connection.integer("SELECT count(*) FROM entry"));
    report.entries = entries.value_or(0);
    return report;
}

} // namespace lodestar
