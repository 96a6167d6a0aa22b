#pragma once

#include "tests/support/ChildProcess.h"

#include <QString>
#include <QTemporaryDir>

namespace lodestar::testing {

/// A real PostgreSQL 15 of a test's own: data in a temporary folder, a socket there and no other way in. Never the
/// cluster of the machine. Started as the user "postgres" where the test runs as root, since PostgreSQL refuses root.
/// It dies with the test, however that ends.
class PostgresServer {
public:
    /// Starts it; throws std::runtime_error with PostgreSQL's words when that fails.
    PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;
    ~PostgresServer();

    /// One for all tests of a program, started when it is first asked for.
    static PostgresServer& shared();

    /// For the host of a connection.
    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] static int port() { return 5432; }
    /// The role that owns everything here.
    [[nodiscard]] static QString owner() { return QStringLiteral("postgres"); }
    /// A role that owns nothing and may sign in.
    [[nodiscard]] static QString user() { return QStringLiteral("lodestar"); }

    /// Makes a database; answers its name. `like` is copied, with all that is in it; nobody may be connected to it.
    QString createDatabase(const QString& like = QStringLiteral("template0"));
    /// Runs SQL as the owner.
    void run(const QString& database, const QString& sql);

    /// `before`: words that stand before those of the program (small_disk).
    void start(const QStringList& before = {});
    [[nodiscard]] pid_t id() const { return m_process.id(); }
    /// As if the power had gone: every process of it is ended at once.
    void kill();

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    ChildProcess m_process;
    int m_databases = 0;
};

} // namespace lodestar::testing
