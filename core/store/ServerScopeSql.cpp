#include "core/store/ServerScopeSql.h"

#include "core/store/ServerRowValues.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace serverrows;
using sync::LogHead;
using sync::LogId;
using sync::Reach;

namespace {

/// The compartments that several principals give together (no engine's own OR of rows), unless one keeps from them.
const QString allBits = u"CASE WHEN max(m.bits & %1) > 0 THEN 0 ELSE max(m.bits & 1) | max(m.bits & 2) | "
                        "max(m.bits & 4) END"_s.arg(sync::keptFrom);
const QString reachesLog = u"((r.bits >> (l.compartment - 1)) & 1) = 1"_s;

void putRecord(QVariantList& values, const RecordId& record) {
    values << record.bytes();
}

QVariantList valuesOfRights(const QList<Reach>& rights) {
    QVariantList values;
    for (const Reach& each : rights)
        values << each.principal << each.compartments;
    return values;
}

QList<std::pair<RecordId, QString>> flat(const QHash<RecordId, QSet<QString>>& principals) {
    QList<std::pair<RecordId, QString>> rows;
    for (auto it = principals.cbegin(); it != principals.cend(); ++it) {
        for (const QString& each : it.value())
            rows.append({it.key(), each});
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

Status ServerScopeSql::lock() {
    return m_sql.dialect().lockScope(m_sql);
}

Status ServerScopeSql::saveAllotments(const EntryId& entry, const QList<sync::AllotmentFact>& facts) {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM allotment WHERE entry = ?"_s, {entry.bytes()}));
    return m_sql.insert(u"allotment"_s, "bbtti", facts, [](QVariantList& values, const sync::AllotmentFact& each) {
        values << each.entry.bytes() << each.record.bytes() << each.to << sqlText(each.until)
               << static_cast<int>(each.gives);
    });
}

Status ServerScopeSql::saveMembers(const EntryId& entry, const QList<sync::MemberFact>& facts) {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM member WHERE entry = ?"_s, {entry.bytes()}));
    return m_sql.insert(u"member"_s, "bbbt", facts, [](QVariantList& values, const sync::MemberFact& each) {
        values << each.entry.bytes() << each.household.bytes() << each.person.bytes() << sqlText(each.until);
    });
}

Status ServerScopeSql::saveClosed(const EntryId& entry, const QList<sync::ClosedFact>& facts) {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM closed WHERE entry = ?"_s, {entry.bytes()}));
    return m_sql.insert(u"closed"_s, "bbt", facts, [](QVariantList& values, const sync::ClosedFact& each) {
        values << each.entry.bytes() << each.record.bytes() << sqlText(each.since);
    });
}

Status ServerScopeSql::saveWorksHere(const EntryId& entry, const QList<sync::WorksHereFact>& facts) {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM works_here WHERE entry = ?"_s, {entry.bytes()}));
    return m_sql.insert(u"works_here"_s, "bbtt", facts, [](QVariantList& values, const sync::WorksHereFact& each) {
        values << each.entry.bytes() << each.record.bytes() << each.who << sqlText(each.until);
    });
}

Result<QList<sync::WorksHereFact>> ServerScopeSql::worksHere(const QSet<RecordId>& people) {
    QList<sync::WorksHereFact> found;
    LODESTAR_TRY(m_sql.lookUp(
        people.values(), "record", "b",
        u"SELECT w.record, w.entry, w.who, w.until FROM k CROSS JOIN works_here w WHERE w.record = k.record"_s,
        putRecord, [&](const QSqlQuery& row) {
            found.append(
                {idAt<RecordId>(row, 0), idAt<EntryId>(row, 1), row.value(2).toString(), row.value(3).toString()});
        }));
    return found;
}

Result<QList<sync::ClosedFact>> ServerScopeSql::closed(const QSet<RecordId>& records) {
    QList<sync::ClosedFact> found;
    LODESTAR_TRY(
        m_sql.lookUp(records.values(), "record", "b",
                     u"SELECT c.record, c.entry, c.since FROM k CROSS JOIN closed c WHERE c.record = k.record"_s,
                     putRecord, [&](const QSqlQuery& row) {
                         found.append({idAt<RecordId>(row, 0), idAt<EntryId>(row, 1), row.value(2).toString()});
                     }));
    return found;
}

Status ServerScopeSql::forgetFacts() {
    LODESTAR_TRY(m_sql.run(u"DELETE FROM closed"_s));
    LODESTAR_TRY(m_sql.run(u"DELETE FROM works_here"_s));
    LODESTAR_TRY(m_sql.run(u"DELETE FROM allotment"_s));
    return m_sql.run(u"DELETE FROM member"_s);
}

Result<QList<sync::AllotmentFact>> ServerScopeSql::allotments(const QSet<RecordId>& records) {
    QList<sync::AllotmentFact> found;
    LODESTAR_TRY(m_sql.lookUp(
        records.values(), "record", "b",
        u"SELECT a.record, a.entry, a.holder, a.until, a.gives FROM k CROSS JOIN allotment a WHERE a.record = k.record"_s,
        putRecord, [&](const QSqlQuery& row) {
            found.append({idAt<RecordId>(row, 0), idAt<EntryId>(row, 1), row.value(2).toString(),
                          row.value(3).toString(), static_cast<sync::AllotmentFact::Gives>(row.value(4).toInt())});
        }));
    return found;
}

Result<QList<sync::MemberFact>> ServerScopeSql::members(const QString& column, const QSet<RecordId>& records) {
    QList<sync::MemberFact> found;
    LODESTAR_TRY(m_sql.lookUp(
        records.values(), "record", "b",
        u"SELECT m.household, m.entry, m.person, m.until FROM k CROSS JOIN member m WHERE m.%1 = k.record"_s.arg(
            column),
        putRecord, [&](const QSqlQuery& row) {
            found.append(
                {idAt<RecordId>(row, 0), idAt<EntryId>(row, 1), idAt<RecordId>(row, 2), row.value(3).toString()});
        }));
    return found;
}

Result<QList<sync::MemberFact>> ServerScopeSql::membersIn(const QSet<RecordId>& households) {
    return members(u"household"_s, households);
}

Result<QList<sync::MemberFact>> ServerScopeSql::householdsOf(const QSet<RecordId>& people) {
    return members(u"person"_s, people);
}

Result<QHash<RecordId, sync::BegunRecord>> ServerScopeSql::records() {
    QHash<RecordId, sync::BegunRecord> found;
    LODESTAR_TRY(m_sql.run(u"SELECT record, organisation, subject FROM record"_s, {}, [&](const QSqlQuery& row) {
        found.insert(idAt<RecordId>(row, 0), {row.value(1).toString(), row.value(2).toString()});
    }));
    return found;
}

Result<QHash<RecordId, sync::BegunRecord>> ServerScopeSql::begun(const QSet<RecordId>& records) {
    QHash<RecordId, sync::BegunRecord> found;
    LODESTAR_TRY(m_sql.lookUp(
        records.values(), "record", "b",
        u"SELECT r.record, r.organisation, r.subject FROM k CROSS JOIN record r WHERE r.record = k.record"_s, putRecord,
        [&](const QSqlQuery& row) {
            found.insert(idAt<RecordId>(row, 0), {row.value(1).toString(), row.value(2).toString()});
        }));
    return found;
}

Result<QHash<RecordId, QSet<QString>>> ServerScopeSql::principals(const QSet<RecordId>& records) {
    QHash<RecordId, QSet<QString>> found;
    LODESTAR_TRY(m_sql.lookUp(
        records.values(), "record", "b",
        u"SELECT p.record, p.principal FROM k CROSS JOIN principal p WHERE p.record = k.record"_s, putRecord,
        [&](const QSqlQuery& row) { found[idAt<RecordId>(row, 0)].insert(row.value(1).toString()); }));
    return found;
}

Status ServerScopeSql::addPrincipals(const QHash<RecordId, QSet<QString>>& principals) {
    if (principals.isEmpty()) return {};
    LODESTAR_TRY(m_sql.stamping());
    return m_sql.insert(
        u"principal"_s, "bts", flat(principals),
        [](QVariantList& values, const std::pair<RecordId, QString>& each) {
            values << each.first.bytes() << each.second;
        },
        u"ON CONFLICT DO NOTHING"_s);
}

Status ServerScopeSql::removePrincipals(const QHash<RecordId, QSet<QString>>& principals) {
    if (principals.isEmpty()) return {};
    LODESTAR_TRY(m_sql.stamping());
    for (const auto& [record, principal] : flat(principals))
        LODESTAR_TRY(
            m_sql.run(u"DELETE FROM principal WHERE record = ? AND principal = ?"_s, {record.bytes(), principal}));
    return {};
}

QString ServerScopeSql::mine(const QList<Reach>& rights) const {
    return u"mine(principal, bits) AS (VALUES %1)"_s.arg(m_sql.tuples("ti", rights.size()));
}

Result<QHash<RecordId, int>> ServerScopeSql::reached(const QList<Reach>& rights, const QSet<RecordId>& records) {
    QHash<RecordId, int> found;
    if (rights.isEmpty()) return found;
    LODESTAR_TRY(m_sql.lookUp(
        records.values(), "record", "b",
        u", "_s + mine(rights) +
            u" SELECT k.record, %1 FROM k CROSS JOIN principal p CROSS JOIN mine m WHERE p.record = k.record AND "
            "m.principal = p.principal GROUP BY k.record"_s.arg(allBits),
        putRecord,
        [&](const QSqlQuery& row) {
            if (const int bits = row.value(1).toInt(); bits != 0) found.insert(idAt<RecordId>(row, 0), bits);
        },
        valuesOfRights(rights)));
    return found;
}

Result<qint64> ServerScopeSql::countLogs(const QList<Reach>& rights) {
    qint64 count = 0;
    if (rights.isEmpty()) return count;
    const QString sql =
        u"WITH "_s + mine(rights) +
        u", r(record, bits) AS (SELECT p.record, %1 FROM mine m CROSS JOIN principal p WHERE p.principal = "
        "m.principal GROUP BY p.record) SELECT count(*) FROM r CROSS JOIN log l WHERE l.record = "
        "r.record AND l.number > 0 AND %2"_s.arg(allBits, reachesLog);
    LODESTAR_TRY(
        m_sql.run(sql, valuesOfRights(rights), [&](const QSqlQuery& row) { count = row.value(0).toLongLong(); }));
    return count;
}

Result<quint64> ServerScopeSql::watermark() {
    quint64 found = 0;
    LODESTAR_TRY(m_sql.run(m_sql.dialect().watermark(), {},
                           [&](const QSqlQuery& row) { found = row.value(0).toString().toULongLong(); }));
    return found;
}

Result<QList<LogHead>> ServerScopeSql::heads(const QList<Reach>& rights, std::optional<quint64> since) {
    QList<LogHead> found;
    if (rights.isEmpty()) return found;
    const QString given = m_sql.dialect().stampGiven();
    QVariantList values = valuesOfRights(rights);
    QString moved;
    QString from = u"mine m CROSS JOIN principal p WHERE p.principal = m.principal"_s;
    QString newer;
    if (since) {
        moved = u", v(record) AS (SELECT record FROM log WHERE stamp >= %1 UNION SELECT record FROM principal WHERE "
                "stamp >= %1)"_s.arg(given);
        from = u"v CROSS JOIN principal p CROSS JOIN mine m WHERE p.record = v.record AND m.principal = p.principal"_s;
        newer = u" AND (l.stamp >= %1 OR r.stamp >= %1)"_s.arg(given);
        for (int i = 0; i < 4; ++i)
            values << QString::number(*since);
    }
    const QString sql =
        u"WITH "_s + mine(rights) + moved +
        u", r(record, bits, stamp) AS (SELECT p.record, %1, max(p.stamp) FROM %2 GROUP BY p.record) "
        "SELECT l.record, l.compartment, l.number, l.digest FROM r CROSS JOIN log l WHERE l.record = "
        "r.record AND l.number > 0 AND %3%4 ORDER BY l.record, l.compartment"_s.arg(allBits, from, reachesLog, newer);
    LODESTAR_TRY(m_sql.run(sql, values, [&](const QSqlQuery& row) {
        const auto digest = LogDigest::from(row.value(2).toLongLong(), row.value(3).toByteArray());
        if (digest) found.append({logAt(row, 0), row.value(2).toLongLong(), *digest});
    }));
    return found;
}

Status ServerScopeSql::saveHeld(const QList<sync::HeldLog>& logs) {
    return m_sql.insert(
        u"held"_s, "bbiii", logs,
        [](QVariantList& values, const sync::HeldLog& each) {
            values << each.device.bytes();
            put(values, each.log);
            values << each.number << each.seen;
        },
        u"ON CONFLICT (device, record, compartment) DO UPDATE SET number = excluded.number, seen = excluded.seen"_s);
}

Status ServerScopeSql::removeHeld(const DeviceId& device, const QList<LogId>& logs) {
    for (const LogId& each : logs)
        LODESTAR_TRY(m_sql.run(u"DELETE FROM held WHERE device = ? AND record = ? AND compartment = ?"_s,
                               QVariantList{device.bytes()} + valuesOf(each)));
    return {};
}

Result<QList<sync::HeldLog>> ServerScopeSql::holders(const RecordId& record) {
    QList<sync::HeldLog> found;
    LODESTAR_TRY(m_sql.run(
        u"SELECT device, record, compartment, number, seen FROM held WHERE record = ? ORDER BY device, "
        "compartment"_s,
        {record.bytes()}, [&](const QSqlQuery& row) {
            found.append({idAt<DeviceId>(row, 0), logAt(row, 1), row.value(3).toLongLong(), row.value(4).toLongLong()});
        }));
    return found;
}

Result<QList<LogId>> ServerScopeSql::left(const DeviceId& device, const QList<Reach>& rights) {
    QList<LogId> found;
    if (rights.isEmpty()) return found;
    const QString theirs =
        u"SELECT 1 FROM principal p CROSS JOIN mine m WHERE p.record = h.record AND m.principal = p.principal AND "_s;
    const QString sql =
        u"WITH "_s + mine(rights) +
        u" SELECT h.record, h.compartment FROM held h WHERE h.device = ? AND (NOT EXISTS (%1((m.bits >> "
        "(h.compartment - 1)) & 1) = 1) AND (h.number <> %3 OR NOT EXISTS (%1(m.bits & 7) > 0)) OR EXISTS (%1(m.bits & "
        "%2) > 0)) ORDER BY h.record, h.compartment"_s.arg(theirs, QString::number(sync::keptFrom),
                                                           QString::number(sync::wroteUnseen));
    LODESTAR_TRY(m_sql.run(sql, valuesOfRights(rights) << device.bytes(),
                           [&](const QSqlQuery& row) { found.append(logAt(row, 0)); }));
    return found;
}

} // namespace lodestar
