#pragma once

#include "core/store/ServerSql.h"
#include "core/sync/ServerScopeRows.h"

namespace lodestar {

/// Who may see what, as SQL that every engine understands.
class ServerScopeSql final : public sync::ScopeRows {
public:
    explicit ServerScopeSql(ServerSql& sql)
        : m_sql(sql) {}

    Status lock() override;
    Status saveAllotments(const EntryId& entry, const QList<sync::AllotmentFact>& facts) override;
    Status saveMembers(const EntryId& entry, const QList<sync::MemberFact>& facts) override;
    Status saveClosed(const EntryId& entry, const QList<sync::ClosedFact>& facts) override;
    Status saveWorksHere(const EntryId& entry, const QList<sync::WorksHereFact>& facts) override;
    Result<QList<sync::WorksHereFact>> worksHere(const QSet<RecordId>& people) override;
    Status forgetFacts() override;
    Result<QList<sync::ClosedFact>> closed(const QSet<RecordId>& records) override;
    Result<QList<sync::AllotmentFact>> allotments(const QSet<RecordId>& records) override;
    Result<QList<sync::MemberFact>> membersIn(const QSet<RecordId>& households) override;
    Result<QList<sync::MemberFact>> householdsOf(const QSet<RecordId>& people) override;
    Result<QHash<RecordId, sync::BegunRecord>> records() override;
    Result<QHash<RecordId, sync::BegunRecord>> begun(const QSet<RecordId>& records) override;
    Result<QHash<RecordId, QSet<QString>>> principals(const QSet<RecordId>& records) override;
    Status addPrincipals(const QHash<RecordId, QSet<QString>>& principals) override;
    Status removePrincipals(const QHash<RecordId, QSet<QString>>& principals) override;
    Result<QHash<RecordId, int>> reached(const QList<sync::Reach>& rights, const QSet<RecordId>& records) override;
    Result<qint64> countLogs(const QList<sync::Reach>& rights) override;
    Result<quint64> watermark() override;
    Result<QList<sync::LogHead>> heads(const QList<sync::Reach>& rights, std::optional<quint64> since) override;
    Status saveHeld(const QList<sync::HeldLog>& logs) override;
    Status removeHeld(const DeviceId& device, const QList<sync::LogId>& logs) override;
    Result<QList<sync::HeldLog>> holders(const RecordId& record) override;
    Result<QList<sync::LogId>> left(const DeviceId& device, const QList<sync::Reach>& rights) override;

private:
    /// "mine(principal, bits) AS (VALUES ...)"
    [[nodiscard]] QString mine(const QList<sync::Reach>& rights) const;
    Result<QList<sync::MemberFact>> members(const QString& column, const QSet<RecordId>& records);

    ServerSql& m_sql;
};

} // namespace lodestar
