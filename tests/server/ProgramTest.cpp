#include "tests/server/Laptop.h"
#include "tests/support/catch.h"

#include <QProcess>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

using Store = ServerWorld::Store;

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended ran(const QStringList& words) {
    QProcess program;
    program.start(QStringLiteral(LODESTAR_SERVER), words);
    if (!program.waitForFinished(60'000)) qFatal("lodestar-server did not end");
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

TEST_CASE("the server says how it is used, and what was wrong, in one sentence") {
    CHECK(ran({u"--help"_s}).out.contains("--database"));
    CHECK(ran({u"--version"_s}).out.startsWith("lodestar-server "));
    CHECK(ran({u"--nonsense"_s}).code == 2);
    CHECK(ran({}).code == 2);
    const TempProfile place;
    const QStringList store{u"--store"_s, place.store(), u"--passphrase-file"_s, place.passphraseFile()};
    const Ended outside = ran(store + QStringList{u"--listen"_s, u"0.0.0.0:8080"_s});
    CHECK(outside.code == 2);
    CHECK(outside.err.contains("other machines"));
    const Ended nothing = ran(store);
    CHECK(nothing.code == 1);
    CHECK(nothing.err.count('\n') == 1);
    const QString misspelt = place.write(u"server.ini"_s, "[General]\nworker=3\n");
    CHECK(ran(store + QStringList{u"--config"_s, misspelt}).err.contains("unknown line"));
    CHECK(ran({u"--config"_s, place.file(u"none.ini"_s)}).code == 1);
}

TEST_CASE("one SQLCipher file has one process") {
    ServerWorld world(Store::SqlCipher);
    world.start();
    const Ended second = ran({u"--store"_s, world.place().store(), u"--passphrase-file"_s,
                              world.place().passphraseFile(), u"--listen"_s, u"127.0.0.1:0"_s});
    CHECK(second.code == 1);
    CHECK(second.err.contains("Another process"));
}

TEST_CASE("a laptop enrols, pushes and reads back; ended, killed and started again the server has it all") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    ServerWorld world(store);
    world.addPerson(u"ann"_s);
    const QString code = world.code(u"ann"_s);
    world.start();
    Laptop ann(world);
    REQUIRE(ann.enrol(code).status == 200);
    const RecordId family = ann.pushesFamily(u"ann"_s);
    const qint64 before = ann.changesOnServer();
    CHECK(before > 1);
    CHECK(world.process().stop() == 0);
    world.restart();
    CHECK(ann.push({ann.writes(family, u"after the end"_s)}).status == 200);
    world.kill();
    CHECK(ann.ask("GET", "/v1/heads").status == 503);
    world.restart();
    ann.signIn();
    CHECK(ann.changesOnServer() == before + 1);
    world.stop();
}

TEST_CASE("several processes over one PostgreSQL are one server, also when one of them dies") {
    ServerWorld world(Store::PostgreSql, {3, {}, {}});
    world.addPerson(u"ann"_s);
    const QString code = world.code(u"ann"_s);
    world.start();
    Laptop first(world, world.serverPort(0));
    REQUIRE(first.enrol(code).status == 200);
    const RecordId family = first.pushesFamily(u"ann"_s);
    Laptop through(world);
    through.device = first.device;
    through.token = first.token;
    through.acknowledged = first.acknowledged;
    const qint64 before = through.changesOnServer();
    CHECK(before > 1);
    world.kill(0);
    world.kill(2);
    for (int i = 0; i < 12; ++i)
        CHECK(through.changesOnServer() == before);
    world.restart(0);
    CHECK(first.push({first.writes(family, u"again"_s)}).status == 200);
    through.acknowledged = first.acknowledged;
    CHECK(through.changesOnServer() == before + 1);
}

TEST_CASE("who waits for news at one process hears of what another one took") {
    ServerWorld world(Store::PostgreSql, {2, {}, {}});
    world.addPerson(u"ann"_s);
    const QString code = world.code(u"ann"_s);
    world.start();
    Laptop writer(world, world.serverPort(0));
    REQUIRE(writer.enrol(code).status == 200);
    const RecordId family = writer.pushesFamily(u"ann"_s);
    const auto heads = sync::Heads::fromBytes(writer.ask("GET", "/v1/heads").body);
    REQUIRE(heads.has_value());
    RawClient waits(world.serverPort(1));
    waits.send(RawClient::request("GET", "/v1/events?since=" + heads->token, {}, writer.headersFor()));
    CHECK(writer.push({writer.writes(family, u"news"_s)}).status == 200);
    CHECK(waits.answer().status == 200);
}

TEST_CASE("what is under way when the server is asked to end is still answered") {
    ServerWorld world(Store::SqlCipher);
    world.addPerson(u"ann"_s);
    const QString code = world.code(u"ann"_s);
    world.start();
    Laptop ann(world);
    REQUIRE(ann.enrol(code).status == 200);
    const auto heads = sync::Heads::fromBytes(ann.ask("GET", "/v1/heads").body);
    REQUIRE(heads.has_value());
    RawClient waits(world.serverPort());
    waits.send(RawClient::request("GET", "/v1/events?since=" + heads->token, {}, ann.headersFor()));
    CHECK(ann.ask("GET", "/v1/time").status == 200);
    CHECK(world.process().stop() == 0);
    CHECK(waits.answer().status == 204);
}

TEST_CASE("the owner reads the audit, has it verified, and answers what waits in quarantine") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    ServerWorld world(store);
    world.addPerson(u"ann"_s);
    world.addPerson(u"bob"_s);
    const QString code = world.code(u"ann"_s);
    const QString other = world.code(u"bob"_s);
    world.start();
    Laptop ann(world);
    Laptop bob(world);
    REQUIRE(ann.enrol(code).status == 200);
    REQUIRE(bob.enrol(other).status == 200);
    const RecordId family = ann.pushesFamily(u"ann"_s);
    const records::Change late = bob.writes(family, u"late"_s);
    bob.push({late});
    CHECK(world.admin({u"quarantine"_s, u"list"_s}).contains("not-in-scope"));
    world.admin({u"quarantine"_s, u"refuse"_s, late.id.toString(), u"--why"_s, u"It stands there already."_s});
    CHECK_FALSE(world.admin({u"quarantine"_s, u"list"_s}).contains("not-in-scope"));
    bob.signIn();
    CHECK(bob.ask("GET", "/v1/mine").body.contains("It stands there already."));
    const QByteArray audit = world.admin({u"audit"_s});
    for (const char* each : {"line,at,what,who,subject,detail", "account-added", "code-issued", "device-enrolled,ann",
                             "quarantine-refused", "system:"})
        CHECK(audit.contains(each));
    CHECK(world.admin({u"verify"_s}).startsWith("audit_lines,audit_end"));
}
