#pragma once

#include "core/store/ServerSql.h"
#include "core/sync/ServerAuditRows.h"

namespace lodestar {

/// The server's audit as SQL that every engine understands.
class ServerAuditSql final : public sync::AuditRows {
public:
    explicit ServerAuditSql(ServerSql& sql)
        : m_sql(sql) {}

    Result<sync::ServerAuditEnd> lockEnd() override;
    Status append(const sync::ServerAuditLine& line) override;
    Result<std::optional<qint64>> lastOf(const QString& act, const QString& subject) override;
    Status each(const std::function<Status(const sync::ServerAuditLine&)>& take) override;

private:
    ServerSql& m_sql;
};

} // namespace lodestar
