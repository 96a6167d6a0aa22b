#pragma once

#include "core/store/ServerSql.h"
#include "core/sync/ServerMetricRows.h"

namespace lodestar {

/// The facts that are counted and their sums, as SQL that every engine understands.
class ServerMetricSql final : public sync::MetricRows {
public:
    explicit ServerMetricSql(ServerSql& sql)
        : m_sql(sql) {}

    Status lock(Use use) override { return m_sql.dialect().lockMetrics(m_sql, use == Use::Clear); }
    Result<QHash<RecordId, QByteArray>> lockSaid(const QList<RecordId>& records) override;
    Status saveSaid(const QList<sync::SaidRow>& rows) override;
    Result<QHash<RecordId, QByteArray>> said(const QSet<RecordId>& records) override;
    Result<QHash<EntryId, QString>> births(const QSet<EntryId>& pregnancies) override;
    Result<QHash<RecordId, QByteArray>> lockCounted(const QList<RecordId>& records) override;
    Status saveCounted(const QList<std::pair<RecordId, QByteArray>>& rows) override;
    Status addToSums(const QList<sync::SumRow>& changes) override;
    Result<QList<sync::SumRow>> sums(const QString& quarter, const QString& group) override;
    Status eachSaid(const Births& born, const std::function<void(const RecordId&, const QByteArray&)>& take) override;
    Status eachBirth(const std::function<void(const EntryId&, const QString&)>& take) override;
    Result<QList<RecordId>> recordsAfter(const RecordId& after, int most) override;
    Result<QList<sync::KeptChange>> changesOf(const QList<RecordId>& records, const QStringList& kinds) override;
    Status clear() override;

private:
    ServerSql& m_sql;
};

} // namespace lodestar
