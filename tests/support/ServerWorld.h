#pragma once

#include "tests/support/NginxProcess.h"
#include "tests/support/TempProfile.h"

#include <memory>
#include <vector>

namespace lodestar::testing {

/// The real programs as they are deployed: lodestar-server (one process, or several over one PostgreSQL) behind a real
/// nginx with a certificate of its own authority; accounts and codes through lodestar-admin. All of it in a temporary
/// folder and on free ports, and gone with this object.
class ServerWorld {
public:
    enum class Store { SqlCipher, PostgreSql };
    struct Options {
        int processes = 1;
        QMap<QString, QString> server{}; ///< lines of the server's configuration file
        NginxProcess::Values nginx{};    ///< see packaging/server/fill
    };

    explicit ServerWorld(Store store);
    ServerWorld(Store store, Options options);
    ~ServerWorld();
    ServerWorld(const ServerWorld&) = delete;
    ServerWorld& operator=(const ServerWorld&) = delete;

    /// Starts server and nginx; done when both answer. The ports stay the same from the first start on.
    void start();
    /// Ends both in order; exit codes are checked.
    void stop();
    /// One server process: ended as by a power cut, and started again.
    void kill(int process = 0) { m_processes[static_cast<size_t>(process)]->kill(); }
    void restart(int process = 0);

    /// `lodestar-admin server WORDS...`: what it printed. It must succeed. Over SQLCipher, where one process alone may
    /// have the store, a server that runs is ended before and started after.
    QByteArray admin(const QStringList& words);
    void addPerson(const QString& reference, const QString& role = QStringLiteral("health-visitor"),
                   const QString& team = {}, const QString& organisation = {});
    /// A one-time code for a laptop of that person.
    QString code(const QString& reference);

    [[nodiscard]] NginxProcess& nginx() { return m_nginx; }
    [[nodiscard]] QString url() const { return m_nginx.url(); }
    [[nodiscard]] QString authority() const { return m_nginx.authority(); }
    [[nodiscard]] ChildProcess& process(int number = 0) { return *m_processes[static_cast<size_t>(number)]; }
    [[nodiscard]] quint16 serverPort(int number = 0) const { return m_ports[static_cast<size_t>(number)]; }
    /// Words that stand before those of each server process from now on (small_disk).
    void runBehind(const QStringList& words) { m_before = words; }
    /// nginx asks this port instead of the servers (a FaultProxy); before `start`.
    void putBetween(quint16 port) { m_between = port; }
    /// The database's name in PostgresServer::shared(); empty over SQLCipher.
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] const TempProfile& place() const { return m_place; }
    /// Everything that servers and nginx wrote.
    [[nodiscard]] QByteArray logs() const;

private:
    /// How programs are told the store; `role` of PostgreSQL.
    [[nodiscard]] QStringList storeWords(const QString& role) const;
    [[nodiscard]] QString saidPath(size_t number) const;
    void startProcess(size_t number);
    [[nodiscard]] bool anyRuns() const;

    Store m_store;
    Options m_options;
    TempProfile m_place;
    QString m_database;
    NginxProcess m_nginx;
    std::vector<std::unique_ptr<ChildProcess>> m_processes;
    std::vector<quint16> m_ports;
    QStringList m_before;
    quint16 m_between = 0;
    bool m_nginxStarted = false;
};

} // namespace lodestar::testing
