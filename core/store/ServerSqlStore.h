#pragma once

#include "core/store/ServerAccountSql.h"
#include "core/store/ServerAuditSql.h"
#include "core/store/ServerLogSql.h"
#include "core/store/ServerMetricSql.h"
#include "core/store/ServerScopeSql.h"
#include "core/sync/ServerStore.h"

namespace lodestar {

/// The server's store over Qt SQL. ServerPostgres.h and ServerSqlCipher.h open one.
class ServerSqlStore final : public sync::ServerStore {
public:
    /// Takes over an open connection of Qt SQL; closes and removes it at the end.
    ServerSqlStore(const QString& connection, std::unique_ptr<ServerDialect> dialect)
        : m_sql(connection, std::move(dialect)) {}

    Status write(const std::function<Status()>& work) override { return m_sql.write(work); }
    Status read(const QList<sync::Reach>& rights, const std::function<Status()>& work) override;
    Status count(const std::function<Status()>& work) override { return m_sql.count(work); }
    sync::AccountRows& accounts() override { return m_accounts; }
    sync::LogRows& logs() override { return m_logs; }
    sync::ScopeRows& scope() override { return m_scope; }
    sync::AuditRows& audit() override { return m_audit; }
    sync::MetricRows& metrics() override { return m_metrics; }
    ServerSql& sql() { return m_sql; }

private:
    ServerSql m_sql;
    ServerAccountSql m_accounts{m_sql};
    ServerLogSql m_logs{m_sql};
    ServerScopeSql m_scope{m_sql};
    ServerAuditSql m_audit{m_sql};
    ServerMetricSql m_metrics{m_sql};
};

} // namespace lodestar
