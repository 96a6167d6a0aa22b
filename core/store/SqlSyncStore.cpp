// Standing, outbox, verdicts, epochs. Logs and heads: SqlSyncLogs.cpp; attachments and devices: SqlSyncFiles.cpp.
#include "core/store/SqlSyncStore.h"

#include "core/store/Setting.h"
#include "core/store/Transaction.h"

namespace lodestar {

using records::Change;
using namespace sync;

namespace {

const QString heardSetting = QStringLiteral("sync.heard");
const QString incarnationSetting = QStringLiteral("sync.incarnation");
const QString tokenSetting = QStringLiteral("sync.token");
const QString announceSetting = QStringLiteral("sync.announce");
/// Row of the last change that was offered to a restored server; none when nothing is to be offered.
const QString offeredSetting = QStringLiteral("sync.offered");
/// ISO day of the last comparison of all logs.
const QString comparedSetting = QStringLiteral("sync.compared");

Result<QByteArray> read(Connection& connection, const QString& name) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, name));
    return stored.value_or(QByteArray());
}

Result<std::pair<DeviceId, EpochId>> ownDevice(Connection& connection) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT id, epoch FROM device WHERE own = 1"));
    LODESTAR_ASSIGN(const bool found, query.next());
    if (!found) return fail(ErrorCode::NotFound, QStringLiteral("device"));
    return std::pair(query.id<DeviceId>(0), query.id<EpochId>(1));
}

/// Adds rows until so many, or about so many bytes, are together.
Result<QList<Change>> bounded(Statement& query, qsizetype most, qsizetype bytes) {
    QList<Change> changes;
    while (changes.size() < most && bytes > 0) {
        LODESTAR_ASSIGN(const bool row, query.next());
        if (!row) break;
        changes.append(changeFromRow(query));
        bytes -= changes.last().content.size();
    }
    return changes;
}

} // namespace

SqlSyncStore::SqlSyncStore(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
    , m_log(connection) {}

Result<Standing> SqlSyncStore::standing() {
    Standing standing;
    LODESTAR_ASSIGN(const auto own, ownDevice(m_connection));
    standing.device = own.first;
    LODESTAR_ASSIGN(const QByteArray heard, read(m_connection, heardSetting));
    // Kept as the header has it; of another epoch it says nothing.
    const auto point = ChainPoint::fromHeader(heard);
    if (point && point->epoch == own.second) standing.heard = *point;
    standing.heard.epoch = own.second;
    LODESTAR_ASSIGN(standing.incarnation, read(m_connection, incarnationSetting));
    LODESTAR_ASSIGN(standing.token, read(m_connection, tokenSetting));
    LODESTAR_ASSIGN(const QByteArray announce, read(m_connection, announceSetting));
    standing.announce = QString::fromUtf8(announce);
    LODESTAR_ASSIGN(const auto offering, readSetting(m_connection, offeredSetting));
    standing.offering = offering.has_value();
    LODESTAR_ASSIGN(const QByteArray compared, read(m_connection, comparedSetting));
    standing.comparedOn = QDate::fromString(QString::fromLatin1(compared), Qt::ISODate);
    return standing;
}

Status SqlSyncStore::keepIncarnation(const QByteArray& incarnation) {
    return writeSetting(m_connection, incarnationSetting, incarnation);
}

Result<QList<Change>> SqlSyncStore::unsent(qsizetype most, qsizetype bytes) {
    static const QByteArray sql = "SELECT " + changeColumns() +
                                  " FROM change INDEXED BY change_unnumbered WHERE log_number IS NULL AND EXISTS "
                                  "(SELECT 1 FROM outbox WHERE outbox.n = change.n) ORDER BY device_seq";
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    return bounded(query, most, bytes);
}

Result<qint64> SqlSyncStore::lastUnsent() {
    LODESTAR_ASSIGN(const auto last,
                    m_connection.integer("SELECT device_seq FROM change INDEXED BY change_unnumbered WHERE log_number "
                                         "IS NULL AND EXISTS (SELECT 1 FROM outbox WHERE outbox.n = change.n) ORDER BY "
                                         "device_seq DESC LIMIT 1"));
    return last.value_or(0);
}

Status SqlSyncStore::settle(const ChainPoint& heard, const QList<Verdict>& verdicts) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(applyAll(verdicts));
    LODESTAR_TRY(writeSetting(m_connection, heardSetting, heard.toHeader()));
    return transaction.commit();
}

Status SqlSyncStore::applyAll(const QList<Verdict>& verdicts) {
    Rows rows;
    QHash<LogId, QSet<qint64>> numbers;
    for (const Verdict& each : verdicts)
        LODESTAR_TRY(apply(each, rows, numbers));
    for (auto& [log, row] : rows) {
        const QSet<qint64> held = numbers.value(log);
        while (held.contains(row.position + 1))
            ++row.position;
        LODESTAR_TRY(row.write(m_connection, log));
    }
    return {};
}

Status SqlSyncStore::apply(const Verdict& verdict, Rows& rows, QHash<LogId, QSet<qint64>>& numbers) {
    if (verdict.kind == Verdict::Kind::Quarantined) return refuse(verdict);
    LODESTAR_ASSIGN(const auto held, ChangeRows(m_connection).number(verdict.change, verdict.number));
    if (!held) return {};
    auto row = rows.find(held->log);
    if (row == rows.end()) {
        LODESTAR_ASSIGN(const LogRow stored, LogRow::read(m_connection, held->log));
        row = rows.emplace(held->log, stored).first;
    }
    if (!held->term.isEmpty()) row->second.numbered.add(held->term);
    numbers[held->log].insert(verdict.number);
    return {};
}

/// It stays, whole, and is shown with the reason; only own work is: what others wrote is theirs to see.
Status SqlSyncStore::refuse(const Verdict& verdict) {
    LODESTAR_TRY(m_connection.run("DELETE FROM outbox WHERE n = (SELECT n FROM change WHERE id = ?)", verdict.change));
    return m_connection.run(
        "INSERT INTO refused (change, reason, at) SELECT id, ?, ? FROM change WHERE id = ? AND log_number IS NULL AND "
        "device = (SELECT id FROM device WHERE own = 1) ON CONFLICT (change) DO UPDATE SET reason = excluded.reason",
        verdict.reason, m_clock.now().toString(Qt::ISODate), verdict.change);
}

Result<QSet<ChangeId>> SqlSyncStore::unanswered() {
    QSet<ChangeId> found;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT change FROM refused WHERE answer = ''"));
    LODESTAR_TRY(query.each([&](const Statement& row) { found.insert(row.id<ChangeId>(0)); }));
    return found;
}

Status SqlSyncStore::keepAnswers(const QHash<ChangeId, QString>& answers) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        LODESTAR_TRY(m_connection.run("UPDATE refused SET answer = ? WHERE change = ?", it.value(), it.key()));
    return transaction.commit();
}

Status SqlSyncStore::beginEpoch(const EpochId& epoch, const QString& why) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(restamp(epoch, why));
    return transaction.commit();
}

/// What waits is numbered from 1 in its old order; neither is covered by the signature.
Status SqlSyncStore::restamp(const EpochId& epoch, const QString& why) {
    QList<qint64> waiting;
    LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT n FROM outbox JOIN change USING (n) ORDER BY "
                                                            "device_seq, n"));
    LODESTAR_TRY(query.each([&](const Statement& row) { waiting.append(row.integer(0)); }));
    qint64 seq = 0;
    for (const qint64 n : waiting)
        LODESTAR_TRY(m_connection.run("UPDATE change SET epoch = ?, device_seq = ? WHERE n = ?", epoch, ++seq, n));
    LODESTAR_TRY(m_connection.run("UPDATE device SET epoch = ?, last_seq = ? WHERE own = 1", epoch, seq));
    LODESTAR_TRY(removeSetting(m_connection, heardSetting));
    LODESTAR_TRY(removeSetting(m_connection, tokenSetting));
    LODESTAR_TRY(m_connection.execute("UPDATE log SET reported = 0"));
    return writeSetting(m_connection, announceSetting, why.toUtf8());
}

Status SqlSyncStore::announced() {
    return removeSetting(m_connection, announceSetting);
}

Status SqlSyncStore::forgetServer(const QByteArray& incarnation, const EpochId& epoch) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(restamp(epoch, QStringLiteral("rewound")));
    LODESTAR_TRY(writeSetting(m_connection, incarnationSetting, incarnation));
    LODESTAR_TRY(writeSetting(m_connection, offeredSetting, "0"));
    LODESTAR_TRY(m_connection.execute("DELETE FROM server_head"));
    LODESTAR_TRY(m_connection.execute("UPDATE change SET log_number = NULL WHERE log_number IS NOT NULL"));
    LODESTAR_TRY(
        m_connection.execute("UPDATE log SET numbered = 0, numbered_digest = NULL, position = 0, reported = 0"));
    LODESTAR_TRY(m_connection.execute("DELETE FROM attachment_settled"));
    return transaction.commit();
}

Result<QList<Change>> SqlSyncStore::toOffer(qsizetype most, qsizetype bytes) {
    static const QByteArray sql = "SELECT " + changeColumns() +
                                  " FROM change WHERE n > ? AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.n = "
                                  "change.n) ORDER BY n";
    LODESTAR_ASSIGN(const QByteArray last, read(m_connection, offeredSetting));
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    query.bind(last.toLongLong());
    return bounded(query, most, bytes);
}

Result<QList<Change>> SqlSyncStore::unnumbered() {
    static const QByteArray sql = "SELECT " + changeColumns() +
                                  " FROM change INDEXED BY change_unnumbered WHERE log_number IS NULL AND NOT EXISTS "
                                  "(SELECT 1 FROM outbox WHERE outbox.n = change.n) ORDER BY n";
    QList<Change> changes;
    LODESTAR_ASSIGN(Statement query, m_connection.statement(sql));
    LODESTAR_TRY(query.each([&](const Statement& row) { changes.append(changeFromRow(row)); }));
    return changes;
}

Status compareAgain(Connection& connection) {
    return removeSetting(connection, comparedSetting);
}

Status SqlSyncStore::compared(const QDate& day) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(m_connection.execute("UPDATE log SET reported = 0 WHERE reported <> 0"));
    LODESTAR_TRY(writeSetting(m_connection, comparedSetting, day.toString(Qt::ISODate).toLatin1()));
    return transaction.commit();
}

Status SqlSyncStore::offered(const QList<Change>& changes, const QList<Verdict>& verdicts) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LODESTAR_TRY(applyAll(verdicts));
    if (changes.isEmpty()) {
        LODESTAR_TRY(removeSetting(m_connection, offeredSetting));
        return transaction.commit();
    }
    LODESTAR_ASSIGN(const auto offering, readSetting(m_connection, offeredSetting));
    if (offering) {
        LODESTAR_ASSIGN(const auto n, m_connection.integer("SELECT n FROM change WHERE id = ?", changes.last().id));
        LODESTAR_TRY(writeSetting(m_connection, offeredSetting, QByteArray::number(n.value_or(0))));
    }
    return transaction.commit();
}

Status SqlSyncStore::keepHeads(const Heads& heads, const QList<LogHead>& toReach) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    if (heads.whole) LODESTAR_TRY(m_connection.execute("DELETE FROM server_head"));
    for (const LogHead& head : heads.logs) {
        for (const QByteArrayView sql : {"DELETE FROM server_head WHERE record = ? AND compartment = ?",
                                         "DELETE FROM server_left WHERE record = ? AND compartment = ?"})
            LODESTAR_TRY(m_connection.run(sql, head.log.record, head.log.compartment));
    }
    for (const LogHead& head : toReach)
        LODESTAR_TRY(m_connection.run("INSERT OR REPLACE INTO server_head VALUES (?, ?, ?, ?)", head.log.record,
                                      head.log.compartment, head.number, head.digest.sum()));
    for (const LogId& log : heads.left) {
        LODESTAR_TRY(reached({log}));
        // One that was purged may hold again what was written here since: it leaves once more.
        LODESTAR_TRY(m_connection.run("INSERT INTO server_left (record, compartment) VALUES (?1, ?2) ON CONFLICT "
                                      "(record, compartment) DO UPDATE SET purged = 0 WHERE EXISTS (SELECT 1 FROM "
                                      "change WHERE record = ?1 AND compartment = ?2)",
                                      log.record, log.compartment));
    }
    LODESTAR_TRY(writeSetting(m_connection, tokenSetting, heads.token));
    return transaction.commit();
}

} // namespace lodestar
