#include "tests/support/NginxProcess.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(LODESTAR_SOURCE_DIR "/packaging/server/");

/// A program run against the test's own PostgreSQL, as its administrator.
QByteArray asAdministrator(const QStringList& words, const QString& options = {}) {
    return printedBy(u"env"_s, QStringList{u"PGHOST="_s + PostgresServer::shared().socketFolder(),
                                           u"PGUSER="_s + PostgresServer::owner(), u"PGOPTIONS="_s + options} +
                                   words);
}

} // namespace

TEST_CASE("the set-up of PostgreSQL leaves tables with an owner, and a server's role that owns nothing") {
    const QString database = u"lodestar_deployed"_s;
    const QString url = u"postgresql:///%1?host=%2&user=%3"_s;
    const QString socket = PostgresServer::shared().socketFolder();
    asAdministrator({folder + u"postgresql-setup"_s, database});
    asAdministrator({folder + u"postgresql-setup"_s, database});
    const QStringList init{QStringLiteral(LODESTAR_ADMIN), u"server"_s, u"init"_s, u"--database"_s,
                           url.arg(database, socket, PostgresServer::owner())};
    asAdministrator(init, u"-c role=lodestar_owner"_s);
    asAdministrator(init, u"-c role=lodestar_owner"_s);
    const auto ask = [&](const QString& sql) {
        return asAdministrator({u"psql"_s, u"-d"_s, database, u"-Atc"_s, sql}).trimmed();
    };
    CHECK(ask(u"SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"_s) == "lodestar_owner");
    CHECK(
        ask(u"SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolinherit FROM pg_roles WHERE rolname = 'lodestar'"_s) ==
        "f");
    const QByteArray id =
        printedBy(QStringLiteral(LODESTAR_ADMIN),
                  {u"server"_s, u"account"_s, u"add"_s, u"--reference"_s, u"ann"_s, u"--name"_s, u"Ann"_s, u"--role"_s,
                   u"health-visitor"_s, u"--database"_s, url.arg(database, socket, PostgresServer::user())});
    CHECK(id.trimmed().size() == 36);
}

TEST_CASE("the systemd units say what systemd understands") {
    if (!QFile::exists(u"/usr/bin/systemd-analyze"_s)) {
        WARN("no systemd-analyze here: not tested");
        return;
    }
    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(u"systemd-analyze"_s,
                 {u"verify"_s, folder + u"lodestar-server@.service"_s, folder + u"lodestar-nginx.service"_s});
    REQUIRE(verify.waitForFinished());
    for (const QByteArray& line : verify.readAll().trimmed().split('\n')) {
        INFO(line.toStdString());
        CHECK((line.isEmpty() || line.contains("is not executable")));
    }
}
