#pragma once

#include "app/admin/Command.h"
#include "core/store/ServerPlace.h"
#include "core/sync/ServerAccounts.h"
#include "core/sync/ServerMetricCounts.h"

namespace lodestar::admin {

/// The server's store for a command: --database, or --store with its passphrase.
class OpenedServer {
public:
    /// Makes the tables, or brings them to this version.
    static Status make(const Context& context);
    static Result<std::unique_ptr<OpenedServer>> open(const Context& context);

    [[nodiscard]] sync::ServerAccounts& accounts() { return m_accounts; }
    [[nodiscard]] sync::ServerAudit audit() { return sync::ServerAudit(context()); }
    [[nodiscard]] sync::ServerMetricCounts metrics() { return sync::ServerMetricCounts(context()); }
    /// Who had a quarter counted, for the audit; `detail` says what else she was given.
    Status noteCounted(const QString& quarter, const QString& detail);
    [[nodiscard]] const sync::ServerSettings& settings() const { return m_settings; }

private:
    OpenedServer(std::unique_ptr<ServerPlace> place, std::unique_ptr<sync::ServerStore> store, const Clock& clock,
                 sync::ServerSettings settings)
        : m_place(std::move(place))
        , m_store(std::move(store))
        , m_clock(clock)
        , m_settings(std::move(settings))
        , m_accounts(context(), whoRuns()) {}
    [[nodiscard]] sync::ServerContext context() { return {*m_store, m_clock, m_settings, m_shared}; }
    /// The system's user, for the audit.
    static QString whoRuns();

    std::unique_ptr<ServerPlace> m_place;
    std::unique_ptr<sync::ServerStore> m_store;
    const Clock& m_clock;
    sync::ServerSettings m_settings;
    sync::ServerShared m_shared{m_settings};
    sync::ServerAccounts m_accounts;
};

} // namespace lodestar::admin
