#pragma once

#include "tests/support/ChildProcess.h"

#include <QMap>

namespace lodestar::testing {

/// A real nginx before a server, with the configuration that ships (packaging/server) and a certificate of an authority
/// that the test makes. Everything it writes lies below one folder.
class NginxProcess {
public:
    /// What the configuration says otherwise for a test, by the names of packaging/server/fill.
    using Values = QMap<QString, QString>;

    explicit NginxProcess(QString folder);

    /// Starts on a free port before these ports of the loopback. Answers only when nginx does.
    void start(const QList<quint16>& servers, const Values& values = {});
    /// The same port and configuration again.
    void restart();
    void stop() { m_process.stop(); }
    void kill() { m_process.kill(); }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const { return QStringLiteral("https://localhost:%1").arg(m_port); }
    /// The authority's certificate, for who is to trust this server.
    [[nodiscard]] QString authority() const { return m_folder + QStringLiteral("/ca.crt"); }
    /// What nginx wrote about requests that were refused, and about its own troubles.
    [[nodiscard]] QByteArray refusals() const;
    [[nodiscard]] QByteArray troubles() const;

private:
    void makeCertificates() const;

    QString m_folder;
    quint16 m_port = 0;
    ChildProcess m_process;
};

/// A port of the loopback that nobody uses at this moment.
quint16 freePort();
/// Runs a program to its end; what it printed. Ends the test program when it fails.
QByteArray printedBy(const QString& program, const QStringList& arguments);

} // namespace lodestar::testing
