#include "tests/support/ServerWorld.h"

#include "tests/support/PostgresServer.h"

#include <QFile>

namespace lodestar::testing {

using namespace Qt::StringLiterals;

ServerWorld::ServerWorld(Store store)
    : ServerWorld(store, Options()) {}

ServerWorld::ServerWorld(Store store, Options options)
    : m_store(store)
    , m_options(std::move(options))
    , m_nginx(m_place.file(u"nginx"_s)) {
    if (store == Store::PostgreSql) m_database = PostgresServer::shared().createDatabase();
    const int count = store == Store::PostgreSql ? m_options.processes : 1;
    for (int i = 0; i < count; ++i)
        m_processes.push_back(std::make_unique<ChildProcess>());
    m_ports.resize(m_processes.size());
    admin({u"init"_s});
}

ServerWorld::~ServerWorld() = default;

QStringList ServerWorld::storeWords(const QString& role) const {
    if (m_store == Store::PostgreSql)
        return {u"--database"_s,
                u"postgresql:///%1?host=%2&user=%3"_s.arg(m_database, PostgresServer::shared().socketFolder(), role)};
    return {u"--store"_s, m_place.store(), u"--passphrase-file"_s, m_place.passphraseFile()};
}

QString ServerWorld::saidPath(size_t number) const {
    return m_place.file(u"server%1.log"_s.arg(number));
}

void ServerWorld::startProcess(size_t number) {
    QByteArray lines = "[General]\n";
    for (auto each = m_options.server.begin(); each != m_options.server.end(); ++each)
        lines += each.key().toUtf8() + '=' + each.value().toUtf8() + '\n';
    const QString config = m_place.write(u"server.ini"_s, lines);
    ChildProcess& process = *m_processes[number];
    QStringList words = m_before +
                        QStringList{QStringLiteral(LODESTAR_SERVER), u"--config"_s, config, u"--listen"_s,
                                    u"127.0.0.1:%1"_s.arg(m_ports[number])} +
                        storeWords(PostgresServer::user());
    process.start(words.takeFirst(), words, saidPath(number));
    const QByteArray sign = " is ready on port ";
    if (!process.waitFor(sign)) qFatal("lodestar-server did not start: %s", process.said().constData());
    const QByteArray said = process.said();
    m_ports[number] = said.mid(said.indexOf(sign) + sign.size()).split('\n').constFirst().toUShort();
}

void ServerWorld::start() {
    QList<quint16> ports;
    for (size_t i = 0; i < m_processes.size(); ++i) {
        startProcess(i);
        ports << m_ports[i];
    }
    if (m_between != 0) ports = {m_between};
    if (m_nginxStarted)
        m_nginx.restart();
    else
        m_nginx.start(ports, m_options.nginx);
    m_nginxStarted = true;
}

void ServerWorld::stop() {
    m_nginx.stop();
    for (const auto& each : m_processes) {
        if (each->running() && each->stop() != 0) qFatal("lodestar-server ended badly: %s", logs().constData());
    }
}

void ServerWorld::restart(int process) {
    startProcess(static_cast<size_t>(process));
}

bool ServerWorld::anyRuns() const {
    return std::any_of(m_processes.begin(), m_processes.end(), [](const auto& each) { return each->running(); });
}

QByteArray ServerWorld::admin(const QStringList& words) {
    const bool pause = m_store == Store::SqlCipher && anyRuns();
    const bool owner = words.value(0) == u"init"_s;
    if (pause) m_processes[0]->stop();
    const QByteArray printed = printedBy(QStringLiteral(LODESTAR_ADMIN),
                                         QStringList{u"server"_s} + words +
                                             storeWords(owner ? PostgresServer::owner() : PostgresServer::user()));
    if (pause) startProcess(0);
    return printed;
}

void ServerWorld::addPerson(const QString& reference, const QString& role, const QString& team,
                            const QString& organisation) {
    QStringList words{u"account"_s, u"add"_s, u"--reference"_s, reference, u"--name"_s, reference + u" Name"_s,
                      u"--role"_s,  role};
    if (!team.isEmpty()) words << u"--team"_s << team;
    if (!organisation.isEmpty()) words << u"--organisation"_s << organisation;
    admin(words);
}

QString ServerWorld::code(const QString& reference) {
    return QString::fromLatin1(admin({u"code"_s, reference})).trimmed();
}

QByteArray ServerWorld::logs() const {
    QByteArray all = m_nginx.refusals() + m_nginx.troubles();
    for (size_t i = 0; i < m_processes.size(); ++i) {
        QFile file(saidPath(i));
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

} // namespace lodestar::testing
