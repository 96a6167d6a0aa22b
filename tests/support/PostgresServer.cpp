#include "tests/support/PostgresServer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <stdexcept>

#include <unistd.h>

namespace lodestar::testing {

using namespace Qt::StringLiterals;

namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;
constexpr int patienceMs = 60'000;

/// Its output goes to a file: the server that pg_ctl leaves behind would hold a pipe open.
void runProgram(const QString& program, const QStringList& arguments, const QString& log) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(log, QIODevice::Append);
    if (::geteuid() == 0)
        process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments);
    else
        process.start(program, arguments);
    const bool ended = process.waitForFinished(patienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return;
    QFile words(log);
    const QByteArray said = words.open(QIODevice::ReadOnly) ? words.readAll().right(2000) : QByteArray();
    throw std::runtime_error(program.toStdString() + ": " + said.toStdString());
}

/// The user postgres must come through to it; a folder for temporary files that root alone may enter will not do.
QString reachableFolder() {
    const auto reachable = [](const QString& path) {
        for (QString each = QFileInfo(path).canonicalFilePath(); !each.isEmpty() && each != u"/"_s;
             each = QFileInfo(each).path()) {
            if (!QFileInfo(each).permission(QFile::ExeOther)) return false;
        }
        return QFileInfo(path).isDir();
    };
    const QStringList places{QDir::tempPath(), u"/dev/shm"_s, u"/tmp"_s, u"/var/tmp"_s};
    const auto found = std::find_if(places.cbegin(), places.cend(), reachable);
    const bool root = ::geteuid() == 0;
    return (root && found != places.cend() ? *found : QDir::tempPath()) + u"/lodestar-postgres-XXXXXX"_s;
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(reachableFolder()) {
    if (::geteuid() == 0 && QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()}) != 0)
        throw std::runtime_error("no user postgres");
    runProgram(programs + u"initdb"_s,
               {u"-D"_s, data(), u"-U"_s, owner(), u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"-N"_s},
               m_folder.path() + u".log"_s);
    start();
    run(owner(), u"CREATE ROLE %1 LOGIN NOINHERIT"_s.arg(user()));
}

PostgresServer::~PostgresServer() {
    kill();
    QFile::remove(m_folder.path() + u".log"_s);
}

PostgresServer& PostgresServer::shared() {
    static PostgresServer server;
    return server;
}

void PostgresServer::start(const QStringList& before) {
    // No fsync: what a test kills is a process and not the machine. The signal of death is set last, for a change of
    // user clears it.
    QStringList words{u"setpriv"_s, u"--pdeathsig"_s, u"INT"_s};
    if (::geteuid() == 0) words += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s};
    words = before + words;
    m_process.start(words.takeFirst(),
                    words + QStringList{programs + u"postgres"_s, u"-D"_s, data(), u"-c"_s, u"listen_addresses="_s,
                                        u"-c"_s, u"fsync=off"_s, u"-c"_s,
                                        u"unix_socket_directories="_s + m_folder.path()},
                    m_folder.path() + u".log"_s);
    if (!m_process.waitFor("ready to accept connections"))
        throw std::runtime_error("PostgreSQL did not start: " + m_process.said().toStdString());
}

void PostgresServer::kill() {
    // Its processes end at once and write nothing more. (SIGKILL would leave some behind for a moment.)
    m_process.stop(SIGQUIT);
}

void PostgresServer::run(const QString& database, const QString& sql) {
    runProgram(programs + u"psql"_s,
               {u"-h"_s, socketFolder(), u"-U"_s, owner(), u"-d"_s, database, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-q"_s,
                u"-c"_s, sql},
               m_folder.path() + u".log"_s);
}

QString PostgresServer::createDatabase(const QString& like) {
    const QString name = u"lodestar_%1"_s.arg(++m_databases);
    run(owner(), u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, like));
    return name;
}

} // namespace lodestar::testing
