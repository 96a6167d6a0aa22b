// The disk is full: the laptop's, the server's, the database's. Nothing acknowledged is lost, and with room again all
// of it goes on.
#include "tests/support/PostgresServer.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/catch.h"
#include "tests/sync/FieldLaptop.h"

#include <QDir>
#include <QRandomGenerator>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

using Store = ServerWorld::Store;
constexpr qint64 muchKb = 400'000;

/// Text that does not become smaller.
QString noise(int length) {
    QString text;
    while (text.size() < length)
        text += QString::number(QRandomGenerator::global()->generate64(), 36);
    return text;
}

struct Pair {
    ServerWorld& world;
    FieldLaptop near{world, u"ann"_s};
    FieldLaptop far{world, u"ann"_s};
    QString newcomersCode;

    /// The server runs already.
    Pair(ServerWorld& over, const QStringList& codes)
        : world(over)
        , newcomersCode(codes[2]) {
        near.enrol(codes[0]);
        far.enrol(codes[1]);
        near.beginFamily({u"ann"_s});
        REQUIRE(near.syncUntilQuiet());
        REQUIRE(far.syncUntilQuiet());
        far.household = near.household;
        far.child = near.child;
    }
    static QStringList codesOf(ServerWorld& world) {
        world.addPerson(u"ann"_s);
        return {world.code(u"ann"_s), world.code(u"ann"_s), world.code(u"ann"_s)};
    }
    /// Both write and send until the server can take no more: it lives, and asks them to come again later.
    void fillServer() {
        std::optional<Error> refusal;
        for (int i = 0; i < 200 && !refusal; ++i) {
            for (FieldLaptop* each : {&near, &far}) {
                each->visit(noise(20'000), 3000 + i);
                const auto report = each->sync();
                if (!report) refusal = report.error();
            }
        }
        REQUIRE(refusal);
        CHECK((*refusal == Error{ErrorCode::ServerBusy, u"60"_s}));
        CHECK(world.process().running());
        CHECK(near.waiting() + far.waiting() > 0);
    }
    void agree() {
        FieldLaptop newcomer(world, u"ann"_s);
        newcomer.enrol(newcomersCode);
        REQUIRE(newcomer.syncUntilQuiet());
        REQUIRE(near.syncUntilQuiet());
        REQUIRE(far.syncUntilQuiet());
        REQUIRE(near.syncUntilQuiet());
        REQUIRE(newcomer.syncUntilQuiet());
        checkAgreement({&near, &far, &newcomer});
    }
};

qint64 kilobytesOf(const QString& folder) {
    qint64 bytes = 0;
    for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        bytes += each.size() + 4096;
    return bytes / 1024;
}

} // namespace

TEST_CASE("a laptop whose disk is full says so, holds what it held, and takes the rest when there is room") {
    if (!small_disk::possible()) {
        WARN("this machine lets nobody mount a small disk: not tested");
        return;
    }
    ServerWorld world(Store::PostgreSql);
    const QStringList codes = Pair::codesOf(world);
    world.start();
    Pair pair(world, codes);
    FieldLaptop& far = pair.far;
    for (const qint64 spare : {40, 120, 300, 600}) {
        INFO(spare << " KB are free");
        for (int i = 0; i < 100; ++i)
            pair.near.visit(noise(8'000), 3000 + i);
        for (int i = 0; i < 5; ++i)
            far.visit(u"far"_s, 4000 + i);
        REQUIRE(pair.near.sync().has_value());
        taken(far.connection().checkpoint());
        far.close();
        const QString folder = far.place().store();
        const auto said = far.admin({u"sync"_s}, small_disk::keptBefore(folder, kilobytesOf(folder) + spare));
        INFO(said.text.toStdString());
        CHECK(said.exitCode == 1);
        CHECK(said.text.contains(u"disk is full"_s, Qt::CaseInsensitive));
        REQUIRE(QDir(folder).removeRecursively());
        REQUIRE(QDir().rename(folder + u".kept"_s, folder));
        far.open();
        CHECK(far.faults() == QString());
        REQUIRE(far.syncUntilQuiet());
    }
    pair.agree();
}

TEST_CASE("a server whose disk is full lives on, and takes what waited when there is room") {
    if (!small_disk::possible()) {
        WARN("this machine lets nobody mount a small disk: not tested");
        return;
    }
    ServerWorld world(Store::SqlCipher);
    const QStringList codes = Pair::codesOf(world);
    const QString folder = world.place().store();
    world.runBehind(small_disk::before(folder, muchKb));
    world.start();
    Pair pair(world, codes);
    const pid_t server = world.process().id();
    for (const qint64 spare : {50, 300, 900}) {
        INFO(spare << " KB are free");
        small_disk::resize(server, folder, small_disk::used(server, folder) + spare);
        pair.fillServer();
        small_disk::resize(server, folder, muchKb);
        REQUIRE(pair.near.syncUntilQuiet());
        REQUIRE(pair.far.syncUntilQuiet());
    }
    pair.agree();
}

TEST_CASE("a PostgreSQL whose disk is full refuses, and takes what waited when there is room") {
    if (!small_disk::possible() || ::geteuid() != 0) {
        WARN("this machine lets nobody mount a small disk for PostgreSQL: not tested");
        return;
    }
    PostgresServer& postgres = PostgresServer::shared();
    const QString folder = postgres.socketFolder() + u"/small"_s;
    REQUIRE(QDir().mkpath(folder));
    printedBy(u"chown"_s, {u"postgres"_s, folder});
    postgres.kill();
    postgres.start(small_disk::before(folder, muchKb));
    postgres.run(PostgresServer::owner(), u"CREATE TABLESPACE small LOCATION '%1'"_s.arg(folder));
    {
        ServerWorld world(Store::PostgreSql);
        const QStringList codes = Pair::codesOf(world);
        postgres.run(PostgresServer::owner(), u"ALTER DATABASE %1 SET TABLESPACE small"_s.arg(world.database()));
        world.start();
        Pair pair(world, codes);
        for (const qint64 spare : {50, 300, 900}) {
            INFO(spare << " KB are free");
            small_disk::resize(postgres.id(), folder, small_disk::used(postgres.id(), folder) + spare);
            pair.fillServer();
            small_disk::resize(postgres.id(), folder, muchKb);
            REQUIRE(pair.near.syncUntilQuiet());
            REQUIRE(pair.far.syncUntilQuiet());
        }
        pair.agree();
        world.stop();
        postgres.run(PostgresServer::owner(), u"ALTER DATABASE %1 SET TABLESPACE pg_default"_s.arg(world.database()));
    }
    postgres.run(PostgresServer::owner(), u"DROP TABLESPACE small"_s);
    postgres.run(PostgresServer::owner(), u"CHECKPOINT"_s);
    postgres.kill();
    postgres.start();
}
