#include "core/store/ServerMetricSql.h"

#include "core/store/ServerRowValues.h"

namespace lodestar {

using namespace Qt::StringLiterals;
using namespace serverrows;
using sync::KeptChange;
using sync::SaidRow;
using sync::SumRow;

namespace {

void putRecord(QVariantList& values, const RecordId& record) {
    values << record.bytes();
}

QByteArray orNone(const QByteArray& bytes) {
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Result<QHash<RecordId, QByteArray>> ServerMetricSql::lockSaid(const QList<RecordId>& records) {
    QHash<RecordId, QByteArray> found;
    LODESTAR_TRY(m_sql.insert(
        u"metric_said (record, born, pregnancy, said)"_s, "btbb", records,
        [](QVariantList& values, const RecordId& each) {
            values << each.bytes() << u""_s << QByteArray("") << QByteArray("");
        },
        u"ON CONFLICT DO NOTHING"_s));
    LODESTAR_TRY(m_sql.lookUp(
        records, "record", "b",
        u"SELECT m.record, m.said FROM k CROSS JOIN metric_said m WHERE m.record = k.record ORDER BY m.record"_s +
            m_sql.dialect().forUpdate(u"m"_s),
        putRecord, [&](const QSqlQuery& row) { found.insert(idAt<RecordId>(row, 0), row.value(1).toByteArray()); }));
    return found;
}

Status ServerMetricSql::saveSaid(const QList<SaidRow>& rows) {
    return m_sql.lookUp(rows, "record, born, pregnancy, said", "btbb",
                        u"UPDATE metric_said SET born = k.born, pregnancy = k.pregnancy, said = k.said FROM k WHERE "
                        "metric_said.record = k.record"_s,
                        [](QVariantList& values, const SaidRow& each) {
                            values << each.record.bytes() << sqlText(each.born)
                                   << (each.pregnancy.isNull() ? QByteArray("") : each.pregnancy.bytes())
                                   << orNone(each.said);
                        },
                        {});
}

Result<QHash<RecordId, QByteArray>> ServerMetricSql::said(const QSet<RecordId>& records) {
    QHash<RecordId, QByteArray> found;
    LODESTAR_TRY(
        m_sql.lookUp(records.values(), "record", "b",
                     u"SELECT m.record, m.said FROM k CROSS JOIN metric_said m WHERE m.record = k.record"_s, putRecord,
                     [&](const QSqlQuery& row) { found.insert(idAt<RecordId>(row, 0), row.value(1).toByteArray()); }));
    return found;
}

Result<QHash<EntryId, QString>> ServerMetricSql::births(const QSet<EntryId>& pregnancies) {
    QHash<EntryId, QString> found;
    LODESTAR_TRY(m_sql.lookUp(
        pregnancies.values(), "pregnancy", "b",
        u"SELECT m.pregnancy, m.born FROM k CROSS JOIN metric_said m WHERE m.pregnancy = k.pregnancy AND "
        "m.born <> ''"_s,
        [](QVariantList& values, const EntryId& each) { values << each.bytes(); },
        [&](const QSqlQuery& row) {
            QString& first = found[idAt<EntryId>(row, 0)];
            const QString born = row.value(1).toString();
            if (first.isEmpty() || born < first) first = born;
        }));
    return found;
}

Result<QHash<RecordId, QByteArray>> ServerMetricSql::lockCounted(const QList<RecordId>& records) {
    QHash<RecordId, QByteArray> found;
    LODESTAR_TRY(m_sql.insert(
        u"metric_counted (record, counted)"_s, "bb", records,
        [](QVariantList& values, const RecordId& each) { values << each.bytes() << QByteArray(""); },
        u"ON CONFLICT DO NOTHING"_s));
    LODESTAR_TRY(m_sql.lookUp(
        records, "record", "b",
        u"SELECT m.record, m.counted FROM k CROSS JOIN metric_counted m WHERE m.record = k.record ORDER BY m.record"_s +
            m_sql.dialect().forUpdate(u"m"_s),
        putRecord, [&](const QSqlQuery& row) { found.insert(idAt<RecordId>(row, 0), row.value(1).toByteArray()); }));
    return found;
}

Status ServerMetricSql::saveCounted(const QList<std::pair<RecordId, QByteArray>>& rows) {
    return m_sql.lookUp(
        rows, "record, counted", "bb",
        u"UPDATE metric_counted SET counted = k.counted FROM k WHERE metric_counted.record = k.record"_s,
        [](QVariantList& values, const std::pair<RecordId, QByteArray>& each) {
            values << each.first.bytes() << orNone(each.second);
        },
        {});
}

Status ServerMetricSql::addToSums(const QList<SumRow>& changes) {
    return m_sql.insert(
        u"metric_sum (quarter, code, kept_by, value, numerator, denominator)"_s, "ttttii", changes,
        [](QVariantList& values, const SumRow& each) {
            values << each.quarter << each.code << sqlText(each.group) << sqlText(each.value) << each.numerator
                   << each.denominator;
        },
        u"ON CONFLICT (quarter, code, kept_by, value) DO UPDATE SET numerator = metric_sum.numerator + "
        "excluded.numerator, denominator = metric_sum.denominator + excluded.denominator"_s);
}

Result<QList<SumRow>> ServerMetricSql::sums(const QString& quarter, const QString& group) {
    QList<SumRow> found;
    const QString sql =
        u"SELECT quarter, code, kept_by, value, numerator, denominator FROM metric_sum WHERE quarter = ?"_s;
    QVariantList values{quarter};
    if (!group.isNull()) values << group;
    LODESTAR_TRY(m_sql.run(group.isNull() ? sql : sql + u" AND kept_by = ?"_s, values, [&](const QSqlQuery& row) {
        found.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                      row.value(3).toString(), row.value(4).toLongLong(), row.value(5).toLongLong()});
    }));
    return found;
}

Status ServerMetricSql::eachSaid(const Births& born,
                                 const std::function<void(const RecordId&, const QByteArray&)>& take) {
    // In no order: rows come one by one while the next are read, and an area never stands in memory whole.
    const auto walk = [&](const QString& first, const QString& last) {
        return m_sql.run(u"SELECT record, said FROM metric_said WHERE born >= ? AND born <= ?"_s, {first, last},
                         [&](const QSqlQuery& row) { take(idAt<RecordId>(row, 0), row.value(1).toByteArray()); });
    };
    LODESTAR_TRY(walk(u""_s, u""_s));
    for (const auto& [first, last] : born)
        LODESTAR_TRY(walk(first, last));
    return {};
}

Status ServerMetricSql::eachBirth(const std::function<void(const EntryId&, const QString&)>& take) {
    return m_sql.run(u"SELECT pregnancy, born FROM metric_said WHERE born <> ''"_s, {}, [&](const QSqlQuery& row) {
        const auto pregnancy = idAt<EntryId>(row, 0);
        if (!pregnancy.isNull()) take(pregnancy, row.value(1).toString());
    });
}

Result<QList<RecordId>> ServerMetricSql::recordsAfter(const RecordId& after, int most) {
    QList<RecordId> found;
    LODESTAR_TRY(m_sql.run(u"SELECT record FROM record WHERE record > ? ORDER BY record LIMIT %1"_s.arg(most),
                           {after.bytes()}, [&](const QSqlQuery& row) { found.append(idAt<RecordId>(row, 0)); }));
    return found;
}

Result<QList<KeptChange>> ServerMetricSql::changesOf(const QList<RecordId>& records, const QStringList& kinds) {
    QList<KeptChange> found;
    LODESTAR_TRY(m_sql.lookUp(
        records, "record", "b",
        u"SELECT c.record, c.compartment, c.number, c.id, c.entry, c.kind, c.body FROM k CROSS JOIN change c WHERE "
        "c.record = k.record AND c.compartment IN (%1, %2) AND c.kind IN ('%3') ORDER BY c.record, c.compartment, "
        "c.number"_s.arg(static_cast<int>(records::Compartment::Shared))
            .arg(static_cast<int>(records::Compartment::Health))
            .arg(kinds.join(u"', '"_s)),
        putRecord, [&](const QSqlQuery& row) {
            KeptChange kept;
            kept.log = logAt(row, 0);
            kept.number = row.value(2).toLongLong();
            kept.id = idAt<ChangeId>(row, 3);
            kept.entry = idAt<EntryId>(row, 4);
            kept.kind = row.value(5).toString();
            kept.body = row.value(6).toByteArray();
            found.append(kept);
        }));
    return found;
}

Status ServerMetricSql::clear() {
    for (const QString& table : {u"metric_sum"_s, u"metric_counted"_s, u"metric_said"_s})
        LODESTAR_TRY(m_sql.run(u"DELETE FROM "_s + table));
    return {};
}

} // namespace lodestar
