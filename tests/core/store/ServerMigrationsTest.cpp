// The server's tables, frozen: a migration that was released is never changed again (its hash stands here), so each
// older version can be made again from its files, filled with rows as that version kept them, and brought to today's.
#include "core/sync/ServerAudit.h"
#include "tests/core/store/ServerDatabase.h"

#include <QDir>
#include <QRegularExpression>

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

struct Frozen {
    const char* name;
    const char* postgres; ///< BLAKE2b-256 of the file: b2sum -l 256
    const char* sqlcipher;
};
/// A new migration is added here, with the rows of the version before it in fixtures/server-NNNN.sql.
constexpr Frozen frozen[] = {
    {"0000_ground.sql", "3251ae3e0d1f7acde9f631b4a3a60985bc8a2531f02342be4b836dcde03692a2",
     "d66985f3adb9a34ac93a63f850a0fd3b1300424d5c4b1f17b7d1f2faee9e4449"},
    {"0001_audit.sql", "c31906d65bde37338281227ff45085cd658f47b0c61739423ac4ce78b93d08db",
     "bea70b309649c76c14c3de52ff368be55e527726407dbd1fccc2bbfc4d31c6a7"},
    {"0002_closed.sql", "8369f7878c459afe6d97c7729ebe3f551f3dfe4fb234236a437b3979d22ec52e",
     "c310f1d14d609b9ce986ec319848a77c4cb5c067399ccb96bb14bdd3499092b8"},
    {"0003_workforce.sql", "8cb729b14dae97a6fa327b5f8b930fe9560b87d1266c8ae91e07055d842c8942",
     "38912951dbd2faead47e2a8ba45f3560b5a93e340a9467e013941090559530cd"},
    {"0004_metrics.sql", "9873de6c39c3c666b6862924e67d720745f6951d028b64567d645d1460816624",
     "e75c985866b4bb82ede8a2127bfe299dd3c3482d065e7f8e109f56e36463af23"},
    {"0005_apart.sql", "10cb0d7a6387a7d0ef9af3ea3a11caa948abf26f34615a957dc37a833a464d92",
     "14196c18ae1fb04fa81b37edd196e1e88e2db91eb76cd7516d523a33ba5fc93d"},
    {"0006_offered.sql", "79d94e6b0046807aeaa049aa88c212b79155c6df71f5ce7bb34991a9055f1025",
     "21de90b8f18adf417f22be279741da88b25b7b8b0a699b40016dc37c0f5e7a43"},
    {"0007_recalled_files.sql", "e4298fbb566594a3caff551e8956a98612b46f6be46b78a2a60c80b2c6312eff",
     "88cd08e59668238cdc66c5364f78b8d8840dc18f8578811d80be3be0c9dcecbb"},
};
const QStringList tables{u"setting"_s, u"account"_s,   u"device"_s,    u"epoch"_s,    u"once"_s,
                         u"record"_s,  u"log"_s,       u"change"_s,    u"recalled"_s, u"quarantine"_s,
                         u"member"_s,  u"allotment"_s, u"principal"_s, u"held"_s,     u"attachment"_s};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.toStdString());
    return file.readAll();
}

QString folderOf(Engine engine) {
    return engine == Engine::Postgres ? u":/sql-server/postgres/"_s : u":/sql-server/sqlcipher/"_s;
}

/// The rows that a version kept, in the words of an engine.
QString rowsOf(int version, Engine engine) {
    const QString path = QStringLiteral(LODESTAR_SOURCE_DIR "/tests/core/store/fixtures/server-%1.sql")
                             .arg(version, 4, 10, QLatin1Char('0'));
    QString sql = QString::fromUtf8(contentOf(path));
    if (engine == Engine::Postgres) sql.replace(QRegularExpression(u"X'([0-9A-F]*)'"_s), u"decode('\\1', 'hex')"_s);
    return sql;
}

/// A database as it was made by the migrations up to a version, with that version's rows, and then brought to today's.
class Upgraded {
public:
    Upgraded(Engine engine, int version) {
        if (engine == Engine::SqlCipher)
            upgradeFile(version);
        else
            upgradeDatabase(version);
    }
    ServerStore& store() { return *m_store; }

private:
    void upgradeFile(int version) {
        const QTemporaryDir older;
        for (int i = 0; i < version; ++i)
            QFile::copy(folderOf(Engine::SqlCipher) + QLatin1StringView(frozen[i].name),
                        older.filePath(QLatin1StringView(frozen[i].name)));
        {
            const auto connection = m_file.create();
            demand(Migrator({older.path(), {}, {}}).migrate(*connection));
            demand(connection->execute(rowsOf(version, Engine::SqlCipher).toUtf8()));
        }
        demand(Migrator(ServerSqlCipher::migrations()).migrate(*m_file.open()));
        m_store = ServerSqlCipher::over(m_file.open());
    }
    void upgradeDatabase(int version) {
        PostgresServer& server = PostgresServer::shared();
        const QString name = server.createDatabase();
        server.run(name, u"CREATE TABLE migration (version integer NOT NULL)"_s);
        for (int i = 0; i < version; ++i) {
            const QByteArray sql = contentOf(folderOf(Engine::Postgres) + QLatin1StringView(frozen[i].name));
            server.run(name, QString::fromUtf8(sql));
            server.run(name, u"INSERT INTO migration VALUES (%1)"_s.arg(i + 1));
        }
        server.run(name, rowsOf(version, Engine::Postgres));
        demand(
            ServerPostgres::prepare({server.socketFolder(), server.port(), name, server.owner(), {}}, server.user()));
        m_store = demand(ServerPostgres::open({server.socketFolder(), server.port(), name, server.user(), {}}));
    }

    TestStore m_file;
    std::unique_ptr<ServerStore> m_store;
};

qint64 countOf(ServerStore& store, const QString& table) {
    qint64 count = -1;
    auto& sql = dynamic_cast<ServerSqlStore&>(store).sql();
    demand(store.write([&] {
        return sql.run(u"SELECT count(*) FROM "_s + table, {},
                       [&](const QSqlQuery& row) { count = row.value(0).toLongLong(); });
    }));
    return count;
}

} // namespace

TEST_CASE("no migration of the server is changed after it was released, and none is missing here") {
    for (const Engine engine : {Engine::Postgres, Engine::SqlCipher}) {
        CAPTURE(engine);
        const QStringList files = QDir(folderOf(engine)).entryList(QDir::Files, QDir::Name);
        REQUIRE(files.size() == std::ssize(frozen));
        for (qsizetype i = 0; i < files.size(); ++i) {
            const Frozen& each = frozen[i];
            CHECK(files[i] == QLatin1StringView(each.name));
            const QByteArray hash = plainHash(contentOf(folderOf(engine) + files[i])).toHex();
            CHECK(hash == (engine == Engine::Postgres ? each.postgres : each.sqlcipher));
        }
    }
}

TEST_CASE("a server's database of every older version is brought to this one with all that it held") {
    const Engine engine = GENERATE(Engine::SqlCipher, Engine::Postgres);
    const int version = GENERATE(range(1, static_cast<int>(std::ssize(frozen))));
    CAPTURE(engine, version);
    Upgraded older(engine, version);
    for (const QString& table : tables) {
        CAPTURE(table.toStdString());
        CHECK(countOf(older.store(), table) >= (table == u"setting"_s ? 0 : 1));
    }
    ServerWorld world(older.store());
    CHECK(demand(world.accounts.account(u"HV1"_s)).name == u"Anna Example"_s);
    const auto waiting = demand(world.accounts.quarantined());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].reason == quarantine::notInScope);
    const qint64 before = demand(ServerAudit(world.context()).verify()).lines;
    demand(world.accounts.issueCode(u"HV1"_s));
    CHECK(demand(ServerAudit(world.context()).verify()).lines == before + 1);
}
