#include "core/store/ServerLogSql.h"

#include "core/store/ServerRowValues.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace serverrows;
using sync::ChangeKey;
using sync::KeptChange;
using sync::LogHead;
using sync::LogId;

namespace {

/// Rows of one question, so that a long log never stands in memory whole.
constexpr int pageRows = 500;

const QString keptColumns = u"c.record, c.compartment, c.number, c.id, c.entry, c.kind, c.content_hash, c.conflict, "
                            "c.device, c.received_at, c.corrected_at, c.body"_s;

KeptChange keptFrom(const QSqlQuery& row) {
    KeptChange kept;
    kept.log = logAt(row, 0);
    kept.number = row.value(2).toLongLong();
    kept.id = idAt<ChangeId>(row, 3);
    kept.entry = idAt<EntryId>(row, 4);
    kept.kind = row.value(5).toString();
    kept.contentHash = row.value(6).toByteArray();
    kept.conflict = row.value(7).toInt() != 0;
    kept.device = idAt<DeviceId>(row, 8);
    kept.receivedAt = row.value(9).toLongLong();
    kept.correctedAt = row.value(10).toLongLong();
    kept.body = row.value(11).toByteArray();
    return kept;
}

void putKey(QVariantList& values, const ChangeKey& key) {
    put(values, key);
}

const QString matchingChange = u"c.record = k.record AND c.compartment = k.compartment AND c.id = k.change"_s;

} // namespace

Result<QSet<RecordId>> ServerLogSql::known(const QSet<RecordId>& records) {
    QSet<RecordId> found;
    LODESTAR_TRY(m_sql.lookUp(
        records.values(), "record", "b", u"SELECT r.record FROM k CROSS JOIN record r WHERE r.record = k.record"_s,
        [](QVariantList& values, const RecordId& each) { values << each.bytes(); },
        [&](const QSqlQuery& row) { found.insert(idAt<RecordId>(row, 0)); }));
    return found;
}

Status ServerLogSql::begin(const RecordId& record, const sync::BegunRecord& as, qint64 at) {
    return m_sql.run(
        u"INSERT INTO record (record, organisation, subject, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {record.bytes(), sqlText(as.organisation), sqlText(as.subject), at});
}

Result<QHash<LogId, LogHead>> ServerLogSql::lock(const QList<LogId>& logs) {
    QHash<LogId, LogHead> heads;
    LODESTAR_TRY(m_sql.stamping());
    LODESTAR_TRY(m_sql.insert(
        u"log"_s, "biibs", logs,
        [](QVariantList& values, const LogId& each) {
            put(values, each);
            values << 0 << LogDigest().sum();
        },
        u"ON CONFLICT DO NOTHING"_s));
    // In their order: who waits for a log holds none that comes later.
    LODESTAR_TRY(m_sql.lookUp(
        logs, "record, compartment", "bi",
        u"SELECT l.record, l.compartment, l.number, l.digest FROM k CROSS JOIN log l WHERE l.record = k.record AND "
        "l.compartment = k.compartment ORDER BY l.record, l.compartment"_s +
            m_sql.dialect().forUpdate(u"l"_s),
        [](QVariantList& values, const LogId& each) { put(values, each); },
        [&](const QSqlQuery& row) {
            const qint64 number = row.value(2).toLongLong();
            const auto digest = LogDigest::from(number, row.value(3).toByteArray());
            if (digest) heads.insert(logAt(row, 0), {logAt(row, 0), number, *digest});
        }));
    if (heads.size() < logs.size()) return fail(ErrorCode::StoreDamaged, u"log digest"_s);
    return heads;
}

Status ServerLogSql::save(const QList<LogHead>& heads) {
    LODESTAR_TRY(m_sql.stamping());
    return m_sql.lookUp(
        heads, "record, compartment, number, digest", "biib",
        u"UPDATE log SET number = k.number, digest = k.digest, stamp = %1 FROM k WHERE log.record = k.record AND "
        "log.compartment = k.compartment"_s.arg(m_sql.dialect().stamp()),
        [](QVariantList& values, const LogHead& each) {
            put(values, each.log);
            values << each.number << each.digest.sum();
        },
        {});
}

Result<QHash<ChangeKey, sync::KnownChange>> ServerLogSql::known(const QList<ChangeKey>& keys) {
    QHash<ChangeKey, sync::KnownChange> found;
    LODESTAR_TRY(m_sql.lookUp(
        keys, "record, compartment, change", "bib",
        u"SELECT c.record, c.compartment, c.id, c.number, c.conflict, c.content_hash FROM k CROSS JOIN change c WHERE "_s +
            matchingChange,
        putKey, [&](const QSqlQuery& row) {
            found.insert({logAt(row, 0), idAt<ChangeId>(row, 2)},
                         {row.value(3).toLongLong(), row.value(4).toInt() != 0, row.value(5).toByteArray()});
        }));
    return found;
}

Result<QList<KeptChange>> ServerLogSql::ofEntries(const QList<std::pair<LogId, EntryId>>& entries) {
    QList<KeptChange> found;
    LODESTAR_TRY(m_sql.lookUp(
        entries, "record, compartment, entry", "bib",
        u"SELECT "_s + keptColumns +
            u" FROM k CROSS JOIN change c WHERE c.record = k.record AND c.compartment = k.compartment AND c.entry = "
            "k.entry ORDER BY c.record, c.compartment, c.number"_s,
        [](QVariantList& values, const std::pair<LogId, EntryId>& each) {
            put(values, each.first);
            values << each.second.bytes();
        },
        [&](const QSqlQuery& row) { found.append(keptFrom(row)); }));
    return found;
}

Status ServerLogSql::append(const QList<KeptChange>& changes) {
    return m_sql.insert(
        u"change (record, compartment, number, id, entry, kind, content_hash, conflict, device, received_at, "
        "corrected_at, body)"_s,
        "biibbtbibiib", changes, [](QVariantList& values, const KeptChange& each) {
            put(values, each.log);
            values << each.number << each.id.bytes() << each.entry.bytes() << each.kind << each.contentHash
                   << (each.conflict ? 1 : 0) << each.device.bytes() << each.receivedAt << each.correctedAt
                   << each.body;
        });
}

Status ServerLogSql::replaceBody(const ChangeKey& key, const QByteArray& body) {
    return m_sql.run(u"UPDATE change SET body = ? WHERE record = ? AND compartment = ? AND id = ?"_s,
                     QVariantList{body} + valuesOf(key));
}

Result<std::optional<QByteArray>> ServerLogSql::body(const ChangeKey& key) {
    std::optional<QByteArray> found;
    LODESTAR_TRY(m_sql.run(u"SELECT body FROM change WHERE record = ? AND compartment = ? AND id = ?"_s, valuesOf(key),
                           [&](const QSqlQuery& row) { found = row.value(0).toByteArray(); }));
    return found;
}

Status ServerLogSql::page(const LogId& log, qint64 after, const std::function<bool(qint64, QByteArrayView)>& take) {
    static const QString sql = u"SELECT number, body FROM change WHERE record = ? AND compartment = ? AND number > ? "
                               "ORDER BY number LIMIT %1"_s.arg(pageRows);
    bool more = true;
    while (more) {
        int rows = 0;
        bool wanted = true;
        LODESTAR_TRY(m_sql.run(sql, valuesOf(log) << after, [&](const QSqlQuery& row) {
            ++rows;
            if (!wanted) return;
            after = row.value(0).toLongLong();
            wanted = take(after, row.value(1).toByteArray());
        }));
        more = wanted && rows == pageRows;
    }
    return {};
}

Result<QList<ChangeId>> ServerLogSql::ids(const LogId& log) {
    QList<ChangeId> found;
    LODESTAR_TRY(m_sql.run(u"SELECT id FROM change WHERE record = ? AND compartment = ? ORDER BY number"_s,
                           valuesOf(log), [&](const QSqlQuery& row) { found.append(idAt<ChangeId>(row, 0)); }));
    return found;
}

Status ServerLogSql::eachOfKinds(const QStringList& kinds, const std::function<Status(const KeptChange&)>& take) {
    // Letter by letter the condition of the index, or SQLite would not see that it serves.
    const QString sql = u"SELECT %1 FROM change c WHERE c.kind IN ('%2')"_s.arg(keptColumns, kinds.join(u"', '"_s));
    Status taken;
    LODESTAR_TRY(m_sql.run(sql, {}, [&](const QSqlQuery& row) {
        if (taken) taken = take(keptFrom(row));
    }));
    return taken;
}

Status ServerLogSql::addRecalled(const QList<ChangeKey>& keys) {
    return m_sql.insert(u"recalled"_s, "bib", keys, putKey, u"ON CONFLICT DO NOTHING"_s);
}

Result<QSet<ChangeKey>> ServerLogSql::recalled(const QList<ChangeKey>& keys) {
    QSet<ChangeKey> found;
    LODESTAR_TRY(m_sql.lookUp(
        keys, "record, compartment, change", "bib",
        u"SELECT c.record, c.compartment, c.change FROM k CROSS JOIN recalled c WHERE c.record = k.record AND "
        "c.compartment = k.compartment AND c.change = k.change"_s,
        putKey, [&](const QSqlQuery& row) { found.insert({logAt(row, 0), idAt<ChangeId>(row, 2)}); }));
    return found;
}

} // namespace lodestar
