#pragma once

#include "core/store/ServerSql.h"
#include "core/sync/ServerLogRows.h"

namespace lodestar {

/// The server's logs as SQL that every engine understands.
class ServerLogSql final : public sync::LogRows {
public:
    explicit ServerLogSql(ServerSql& sql)
        : m_sql(sql) {}

    Result<QSet<RecordId>> known(const QSet<RecordId>& records) override;
    Status begin(const RecordId& record, const sync::BegunRecord& as, qint64 at) override;
    Result<QHash<sync::LogId, sync::LogHead>> lock(const QList<sync::LogId>& logs) override;
    Status save(const QList<sync::LogHead>& heads) override;
    Result<QHash<sync::ChangeKey, sync::KnownChange>> known(const QList<sync::ChangeKey>& keys) override;
    Result<QList<sync::KeptChange>> ofEntries(const QList<std::pair<sync::LogId, EntryId>>& entries) override;
    Status append(const QList<sync::KeptChange>& changes) override;
    Status replaceBody(const sync::ChangeKey& key, const QByteArray& body) override;
    Result<std::optional<QByteArray>> body(const sync::ChangeKey& key) override;
    Status page(const sync::LogId& log, qint64 after, const std::function<bool(qint64, QByteArrayView)>& take) override;
    Result<QList<ChangeId>> ids(const sync::LogId& log) override;
    Status eachOfKinds(const QStringList& kinds, const std::function<Status(const sync::KeptChange&)>& take) override;
    Status addRecalled(const QList<sync::ChangeKey>& keys) override;
    Result<QSet<sync::ChangeKey>> recalled(const QList<sync::ChangeKey>& keys) override;
    Status quarantine(const QList<sync::QuarantinedChange>& changes) override;
    Result<QList<sync::QuarantinedChange>> quarantined(const QList<sync::ChangeKey>& keys) override;
    Result<QList<sync::QuarantinedChange>> waitingIn(const QList<sync::LogId>& logs) override;
    Result<QList<sync::QuarantinedChange>> waitingOf(const StaffId& staff) override;
    Status release(const QList<sync::ChangeKey>& keys) override;
    Status answer(const QList<sync::ChangeKey>& keys, const QString& answer) override;
    Status replaceQuarantinedBody(const sync::ChangeKey& key, const QByteArray& body) override;

private:
    ServerSql& m_sql;
};

} // namespace lodestar
