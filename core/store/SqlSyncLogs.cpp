// SqlSyncStore: positions, pages, what left the scope, what is healed.
#include "core/store/SqlSyncStore.h"

#include "core/crypto/Hash.h"
#include "core/store/Joined.h"
#include "core/store/Setting.h"
#include "core/store/Transaction.h"

namespace lodestar {

using records::Change;
using namespace sync;

namespace {

/// Set while something that was removed may still stand in the write-ahead log.
const QString wipeSetting = QStringLiteral("sync.wipe");

LogId logOf(const Statement& row) {
    return {row.id<RecordId>(0), static_cast<records::Compartment>(row.integer(1))};
}

} // namespace

Result<QHash<LogId, LogPosition>> SqlSyncStore::positions() {
    QHash<LogId, LogPosition> positions;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT record, compartment, position, numbered, "
                                                            "numbered_digest FROM log"));
    LODESTAR_TRY(query.each([&](const Statement& row) -> Status {
        const auto digest = row.isNull(4) ? LogDigest() : LogDigest::from(row.integer(3), row.view(4));
        if (!digest) return fail(ErrorCode::StoreDamaged, QStringLiteral("log digest"));
        positions.insert(logOf(row), {row.integer(2), *digest});
        return {};
    }));
    return positions;
}

Result<QList<LogHead>> SqlSyncStore::toReach() {
    QList<LogHead> heads;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT record, compartment, number, digest FROM server_head"));
    LODESTAR_TRY(query.each([&](const Statement& row) -> Status {
        const auto digest = LogDigest::from(row.integer(2), row.view(3));
        if (!digest) return fail(ErrorCode::StoreDamaged, QStringLiteral("server head"));
        heads.append({logOf(row), row.integer(2), *digest});
        return {};
    }));
    return heads;
}

Status SqlSyncStore::reached(const QList<LogId>& logs) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (const LogId& log : logs)
        LODESTAR_TRY(m_connection.run("DELETE FROM server_head WHERE record = ? AND compartment = ?", log.record,
                                      log.compartment));
    return transaction.commit();
}

Result<QSet<RecordId>> SqlSyncStore::recordsOf(const QDate& day) {
    QSet<RecordId> read;
    LODESTAR_ASSIGN(Statement query,
                    m_connection.statement("SELECT household, person FROM booking WHERE at >= ? AND at "
                                           "< ? AND state = 'booked'"));
    query.bind(day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate));
    LODESTAR_TRY(query.each([&](const Statement& row) {
        read.insert(row.id<RecordId>(0));
        if (!row.isNull(1)) read.insert(row.id<RecordId>(1));
    }));
    QSet<RecordId> records;
    for (const RecordId& each : std::as_const(read)) {
        LODESTAR_ASSIGN(const auto logs, logsReadUnder(m_connection, each));
        for (const RecordId& log : logs)
            records.insert(log);
    }
    return records;
}

Result<qint64> SqlSyncStore::take(const QList<LogPage>& pages) {
    return m_log.append(pages);
}

Result<QList<Pull::From>> SqlSyncStore::unreported() {
    QList<Pull::From> held;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT record, compartment, position FROM log WHERE "
                                                            "position <> reported"));
    LODESTAR_TRY(query.each([&](const Statement& row) { held.append({logOf(row), row.integer(2)}); }));
    return held;
}

Status SqlSyncStore::reported(const QList<Pull::From>& held, const QList<LogId>& purged) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (const Pull::From& each : held)
        LODESTAR_TRY(m_connection.run("UPDATE log SET reported = ? WHERE record = ? AND compartment = ?", each.after,
                                      each.log.record, each.log.compartment));
    for (const LogId& log : purged)
        LODESTAR_TRY(m_connection.run("DELETE FROM server_left WHERE record = ? AND compartment = ?", log.record,
                                      log.compartment));
    return transaction.commit();
}

Result<QList<LogId>> SqlSyncStore::logs(QByteArrayView sql) {
    QList<LogId> logs;
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    LODESTAR_TRY(query.each([&](const Statement& row) { logs.append(logOf(row)); }));
    return logs;
}

Result<QList<LogId>> SqlSyncStore::leaving() {
    LODESTAR_TRY(wipe());
    return logs("SELECT record, compartment FROM server_left WHERE purged = 0");
}

/// But for those in which something was written since.
Result<QList<LogId>> SqlSyncStore::purgedUnreported() {
    return logs("SELECT record, compartment FROM server_left l WHERE purged = 1 AND NOT EXISTS (SELECT 1 FROM change c "
                "WHERE c.record = l.record AND c.compartment = l.compartment)");
}

Result<QList<LogIds>> SqlSyncStore::sent(const QList<LogId>& logs) {
    QList<LogIds> found;
    for (const LogId& log : logs) {
        LogIds each{log, {}};
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT id FROM change WHERE record = ? AND compartment = ? AND NOT "
                                               "EXISTS (SELECT 1 FROM outbox WHERE outbox.n = change.n) ORDER BY n"));
        LODESTAR_TRY(query.bind(log.record, log.compartment).each([&](const Statement& row) {
            each.ids.append(row.id<ChangeId>(0));
        }));
        if (!each.ids.isEmpty()) found.append(each);
    }
    return found;
}

Result<QList<Change>> SqlSyncStore::changes(const LogIds& ids) {
    static const QByteArray sql = "SELECT " + changeColumns() + " FROM change WHERE id = ?";
    QList<Change> found;
    for (const ChangeId& id : ids.ids) {
        LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
        LODESTAR_TRY(query.bind(id).each([&](const Statement& row) { found.append(changeFromRow(row)); }));
    }
    return found;
}

Result<qsizetype> SqlSyncStore::households(const QList<LogId>& logs) {
    QSet<RecordId> records;
    for (const LogId& log : logs)
        records.insert(log.record);
    qsizetype homes = 0;
    for (const RecordId& record : std::as_const(records)) {
        LODESTAR_ASSIGN(const auto home, m_connection.integer("SELECT 1 FROM household WHERE record = ?", record));
        if (home) ++homes;
    }
    return homes > 0 ? homes : records.size();
}

/// Not while something of it waits to be sent, papers included, or a page about it is begun and not completed.
Result<bool> SqlSyncStore::mayGo(const LogId& log) {
    LODESTAR_ASSIGN(
        const auto waiting,
        m_connection.integer("SELECT 1 FROM change JOIN outbox USING (n) WHERE record = ? AND compartment = "
                             "? LIMIT 1",
                             log.record, log.compartment));
    LODESTAR_ASSIGN(const auto draft, m_connection.integer("SELECT 1 FROM draft WHERE record = ? LIMIT 1", log.record));
    LODESTAR_ASSIGN(
        const auto paper,
        m_connection.integer("SELECT 1 FROM attachment_ref r WHERE record = ? AND compartment = ? AND EXISTS "
                             "(SELECT 1 FROM attachment a WHERE a.hash = r.hash) AND NOT EXISTS (SELECT 1 "
                             "FROM attachment_settled s WHERE s.hash = r.hash) LIMIT 1",
                             log.record, log.compartment));
    return !waiting && !draft && !paper;
}

Result<QList<LogId>> SqlSyncStore::purge(const QList<LogId>& logs) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    QList<LogId> gone;
    QSet<QByteArray> hashes;
    for (const LogId& log : logs) {
        LODESTAR_ASSIGN(const bool free, mayGo(log));
        if (!free) continue;
        gone.append(log);
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT hash FROM attachment_ref WHERE record = ? AND "
                                                                "compartment = ?"));
        LODESTAR_TRY(
            query.bind(log.record, log.compartment).each([&](const Statement& row) { hashes.insert(row.blob(0)); }));
    }
    LODESTAR_TRY(m_log.remove(gone));
    LODESTAR_TRY(dropAttachments(hashes));
    for (const LogId& log : gone)
        LODESTAR_TRY(
            m_connection.run("INSERT OR REPLACE INTO server_left VALUES (?, ?, 1)", log.record, log.compartment));
    if (!gone.isEmpty()) LODESTAR_TRY(writeSetting(m_connection, wipeSetting, "1"));
    LODESTAR_TRY(transaction.commit());
    LODESTAR_TRY(wipe());
    return gone;
}

/// Deleted pages are overwritten in the file; the write-ahead log still holds them as they were. A reader in the middle
/// of something keeps it: then the next sync does it. The pages that became free are given back to the disk, so many
/// that nobody waits for it; what is left of them is filled by what comes next.
Status SqlSyncStore::wipe() {
    LODESTAR_ASSIGN(const auto asked, readSetting(m_connection, wipeSetting));
    if (!asked) return {};
    LODESTAR_TRY(m_connection.execute("PRAGMA incremental_vacuum(2000)"));
    const Status emptied = m_connection.checkpoint();
    if (!emptied && emptied.error().code == ErrorCode::Locked) return {};
    LODESTAR_TRY(emptied);
    return removeSetting(m_connection, wipeSetting);
}

Result<bool> SqlSyncStore::mayHeal(const LogId& log, const QDate& day) {
    const QString today = day.toString(Qt::ISODate);
    LODESTAR_TRY(
        m_connection.run("INSERT INTO heal_attempt VALUES (?1, ?2, ?3, 1) ON CONFLICT (record, compartment) DO "
                         "UPDATE SET times = CASE day WHEN ?3 THEN times + 1 ELSE 1 END, day = ?3",
                         log.record, log.compartment, today));
    LODESTAR_ASSIGN(const auto times,
                    m_connection.integer("SELECT times FROM heal_attempt WHERE record = ? AND compartment = ?",
                                         log.record, log.compartment));
    return times.value_or(0) <= 2;
}

Result<Renumbered> SqlSyncStore::renumber(const LogIds& ids) {
    static const QByteArray sql =
        "SELECT " + changeColumns() + " FROM change WHERE record = ? AND compartment = ? ORDER BY n";
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    QHash<ChangeId, qint64> numbers;
    for (qsizetype i = 0; i < ids.ids.size(); ++i)
        numbers.insert(ids.ids[i], i + 1);
    QList<Change> held;
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    LODESTAR_TRY(query.bind(ids.log.record, ids.log.compartment).each([&](const Statement& row) {
        held.append(changeFromRow(row));
    }));
    Renumbered result;
    QSet<qint64> there;
    for (const Change& change : held) {
        const qint64 number = numbers.value(change.id);
        if (number > 0) {
            LODESTAR_TRY(ChangeRows(m_connection).number(change.id, number));
            result.digest.add(digestTerm(change.id, change.contentHash));
            there.insert(number);
        } else if (change.logNumber > 0) {
            LODESTAR_TRY(m_connection.run("UPDATE change SET log_number = NULL WHERE id = ?", change.id));
            result.extra.append(change);
        }
    }
    while (there.contains(result.position + 1))
        ++result.position;
    LODESTAR_ASSIGN(LogRow row, LogRow::read(m_connection, ids.log));
    row.numbered = result.digest;
    row.position = result.position;
    LODESTAR_TRY(row.write(m_connection, ids.log));
    LODESTAR_TRY(transaction.commit());
    return result;
}

} // namespace lodestar
