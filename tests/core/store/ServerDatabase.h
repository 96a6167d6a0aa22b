#pragma once

#include "core/store/ServerPostgres.h"
#include "core/store/ServerSqlCipher.h"
#include "core/store/ServerSqlStore.h"
#include "core/sync/ServerMemory.h"
#include "tests/core/store/TestStore.h"
#include "tests/core/sync/ServerWorld.h"
#include "tests/support/PostgresServer.h"

#include <optional>

namespace lodestar::sync::testing {

using lodestar::testing::PostgresServer;

/// The databases that a server may stand on. Every case of the server's rules runs over all of them.
enum class Engine { Memory, SqlCipher, Postgres };

inline std::ostream& operator<<(std::ostream& out, Engine engine) {
    switch (engine) {
    case Engine::Memory:
        return out << "memory";
    case Engine::SqlCipher:
        return out << "SQLCipher";
    case Engine::Postgres:
        return out << "PostgreSQL";
    }
    return out;
}

/// An empty database of its own.
class ServerDatabase {
public:
    explicit ServerDatabase(Engine engine)
        : m_engine(engine) {
        if (engine == Engine::SqlCipher) {
            m_file.emplace();
            demand(Migrator(ServerSqlCipher::migrations()).migrate(*m_file->create()));
        }
        if (engine == Engine::Postgres) m_address = preparedDatabase();
        m_first = connect();
    }

    ServerStore& store() { return *m_first; }
    /// Another connection; memory has one alone.
    std::unique_ptr<ServerStore> connect() {
        switch (m_engine) {
        case Engine::Memory:
            return std::make_unique<ServerMemory>();
        case Engine::SqlCipher:
            return ServerSqlCipher::over(m_file->open());
        case Engine::Postgres:
            return demand(ServerPostgres::open(m_address));
        }
        return {};
    }
    /// Runs a statement as the role that the server writes as; whether it was let.
    bool runAsServer(const QString& statement) {
        auto* const sql = dynamic_cast<ServerSqlStore*>(m_first.get());
        return sql != nullptr && m_first->write([&] { return sql->sql().run(statement); }).has_value();
    }
    /// As somebody who may do everything to the database, past all that guards it.
    void runAsOwner(const QString& statement) {
        if (m_engine == Engine::Postgres) PostgresServer::shared().run(m_address.database, statement);
        if (m_engine != Engine::SqlCipher) return;
        const auto connection = m_file->open();
        demand(connection->execute("DROP TRIGGER audit_unchanged; DROP TRIGGER audit_kept"));
        demand(connection->execute(statement.toUtf8()));
    }
    [[nodiscard]] const ServerPostgres::Address& address() const { return m_address; }

private:
    static ServerPostgres::Address preparedDatabase() {
        PostgresServer& server = PostgresServer::shared();
        static const QString prepared = [&] {
            const QString name = server.createDatabase();
            const ServerPostgres::Address owner{server.socketFolder(), server.port(), name, server.owner(), {}};
            demand(ServerPostgres::prepare(owner, server.user()));
            return name;
        }();
        return {server.socketFolder(), server.port(), server.createDatabase(prepared), server.user(), {}};
    }

    Engine m_engine;
    std::optional<TestStore> m_file;
    ServerPostgres::Address m_address;
    std::unique_ptr<ServerStore> m_first;
};

/// A server over each of them in turn.
struct EachServer {
    Engine engine = GENERATE(Engine::Memory, Engine::SqlCipher, Engine::Postgres);
    ServerDatabase database{engine};
    ServerWorld world{database.store()};
};

} // namespace lodestar::sync::testing
