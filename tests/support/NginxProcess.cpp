#include "tests/support/NginxProcess.h"

#include "tests/support/RawClient.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace lodestar::testing {

namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

quint16 freePort() {
    return Socket::listening().port();
}

QByteArray printedBy(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

NginxProcess::NginxProcess(QString folder)
    : m_folder(std::move(folder)) {
    QDir().mkpath(m_folder);
}

void NginxProcess::makeCertificates() const {
    if (QFile::exists(authority())) return;
    printedBy(QStringLiteral(LODESTAR_SOURCE_DIR "/packaging/server/certificates"), {m_folder, u"localhost"_s});
}

void NginxProcess::start(const QList<quint16>& servers, const Values& values) {
    makeCertificates();
    m_port = freePort();
    QStringList addresses;
    for (const quint16 each : servers)
        addresses << u"127.0.0.1:%1"_s.arg(each);
    Values all{{u"WORKERS"_s, u"1"_s},
               {u"RUN"_s, m_folder},
               {u"DAEMON"_s, u"daemon off; master_process off;"_s},
               {u"LOG"_s, m_folder + u"/troubles.log"_s},
               {u"REFUSALS"_s, m_folder + u"/refusals.log"_s},
               {u"LISTEN"_s, u"127.0.0.1:%1"_s.arg(m_port)},
               {u"CERTIFICATE"_s, m_folder + u"/server.crt"_s},
               {u"KEY"_s, m_folder + u"/server.key"_s},
               {u"SERVERS"_s, addresses.join(u',')}};
    all.insert(values);
    QStringList words;
    for (auto each = all.begin(); each != all.end(); ++each)
        words << each.key() + u'=' + each.value();
    QFile file(m_folder + u"/nginx.conf"_s);
    const QByteArray text = printedBy(QStringLiteral(LODESTAR_SOURCE_DIR "/packaging/server/fill"), words);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("nginx.conf was not written");
    file.close();
    restart();
}

void NginxProcess::restart() {
    const QString nginx = QFile::exists(u"/usr/sbin/nginx"_s) ? u"/usr/sbin/nginx"_s : u"nginx"_s;
    m_process.start(nginx, {u"-p"_s, m_folder, u"-c"_s, m_folder + u"/nginx.conf"_s, u"-e"_s, u"stderr"_s},
                    m_folder + u"/nginx.said"_s);
    const bool answers = until([this] { return !m_process.running() || RawClient(m_port).connected(); });
    if (!answers || !m_process.running())
        qFatal("nginx did not start: %s%s", m_process.said().constData(), troubles().constData());
}

QByteArray NginxProcess::refusals() const {
    return contentOf(m_folder + u"/refusals.log"_s);
}

QByteArray NginxProcess::troubles() const {
    return contentOf(m_folder + u"/troubles.log"_s);
}

} // namespace lodestar::testing
