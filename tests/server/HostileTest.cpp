#include "core/crypto/Hash.h"
#include "core/sync/Packing.h"
#include "core/sync/Protocol.h"
#include "tests/server/Laptop.h"
#include "tests/server/Rows.h"
#include "tests/support/catch.h"
#include "tests/support/sanitized.h"

#include <QJsonDocument>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Store = ServerWorld::Store;

/// A server with one honest laptop that has a family, and what it holds when the strangers come.
struct Town {
    ServerWorld world;
    bool direct;
    std::unique_ptr<Laptop> ann;
    RecordId family;
    qint64 changes = 0;
    Rows rows;
    qint64 memory = 0;

    Town(Store store, bool straight, const QMap<QString, QString>& settings = {})
        : world(store, {1, settings, {{u"CLIENT_TIMEOUT"_s, u"1s"_s}}})
        , direct(straight) {
        world.addPerson(u"ann"_s);
        world.addPerson(u"bob"_s);
        const QString code = world.code(u"ann"_s);
        world.start();
        ann = laptop();
        REQUIRE(ann->enrol(code).status == 200);
        family = ann->pushesFamily(u"ann"_s);
        changes = ann->changesOnServer();
        REQUIRE(changes > 1);
        rows = rowsOf(world);
        memory = world.process().memory();
    }
    [[nodiscard]] std::unique_ptr<Laptop> laptop() {
        return std::make_unique<Laptop>(world, direct ? world.serverPort() : quint16(0));
    }
    [[nodiscard]] RawClient client() {
        return direct ? RawClient(world.serverPort()) : RawClient(world.nginx().port(), world.authority());
    }
    RawClient::Answer ask(const QByteArray& bytes) { return client().ask(bytes); }

    /// After whatever came: the process lives, holds what it held and no more, and no log says whose it was.
    void isAsItWas() {
        REQUIRE(world.process().running());
        if (!sanitized) CHECK(world.process().memory() < memory + 40'000);
        if (!sanitized) CHECK(world.process().mostMemory() < 150'000); // 64 MB of it for the passphrase
        CHECK(ann->changesOnServer() == changes);
        CHECK(rowsOf(world) == rows);
        const QByteArray logs = world.logs();
        for (const QByteArray& personal : {QByteArray("ann"), QByteArray("Ash"), family.toString().toLatin1(),
                                           ann->device.toString().toLatin1(), ann->token, QByteArray("127.0.0.1:")})
            CHECK_FALSE(logs.contains(personal));
    }
};

QByteArray deepJson() {
    return QByteArray(200'000, '[') + QByteArray(200'000, ']');
}

QByteArray deepCbor() {
    return QByteArray(500'000, char(0x81)) + QByteArray(1, char(0x00));
}

} // namespace

TEST_CASE("requests of no shape or size are refused, by nginx and by the server alone, and leave nothing") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    const bool direct = GENERATE(false, true);
    INFO((store == Store::SqlCipher ? "SQLCipher" : "PostgreSQL") << (direct ? ", directly" : ", through nginx"));
    Town town(store, direct, {{u"request-ms"_s, u"1000"_s}});
    const QByteArray head = "POST /v1/changes HTTP/1.1\r\nHost: localhost\r\n" + town.ann->headersFor();
    for (int i = 0; i < 10; ++i) {
        CHECK(town.ask(head + "Content-Length: 300000000\r\n\r\n" + QByteArray(2'000'000, 'x')).status == 413);
        CHECK(town.ask(head + "Content-Length: -5\r\n\r\n").status == 400);
        CHECK(town.ask(head + "Content-Length: 99999999999999999999\r\n\r\n").status == (direct ? 413 : 400));
        CHECK(town.ask(head + "X: " + QByteArray(20'000'000, 'x')).status == (direct ? 431 : 400));
        CHECK(town.ask("GET /" + QByteArray(20'000'000, 'x')).status == 414);
        CHECK(town.ask("\x16\x03\x01 no HTTP at all\r\n\r\n").status == 400);
        CHECK(town.ask(RawClient::request("DELETE", "/v1/changes", {}, town.ann->headersFor())).status == 405);
    }
    // Slow ones: a hundred at once, each with a body that never ends.
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 100; ++i) {
        slow.push_back(town.direct ? std::make_unique<RawClient>(town.world.serverPort())
                                   : std::make_unique<RawClient>(town.world.nginx().port(), town.world.authority()));
        slow.back()->send(head + "Content-Length: 1000000\r\n\r\n" + QByteArray(100'000, 'x'));
    }
    for (const auto& each : slow)
        CHECK(each->closedWithin(60s));
    town.isAsItWas();
}

TEST_CASE("bodies that are not what they say are refused and leave nothing") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    const bool direct = GENERATE(false, true);
    INFO((store == Store::SqlCipher ? "SQLCipher" : "PostgreSQL") << (direct ? ", directly" : ", through nginx"));
    Town town(store, direct);
    const Laptop& ann = *town.ann;
    const Laptop::Headers packedHeader{{"Content-Encoding", "zstd"}};
    const QByteArray bomb = sync::packed(QByteArray(256 << 20, '\0'));
    REQUIRE(bomb.size() < 100'000);
    for (const QByteArray& path : QByteArrayList{"/v1/enrol", "/v1/challenge", "/v1/token", "/v1/epoch"}) {
        for (const QByteArray& body : QByteArrayList{"{\"code\":", "[]", "nothing", deepJson(), "{\"device\":5}"}) {
            INFO(path.toStdString() << ' ' << body.left(20).toStdString());
            CHECK(ann.ask("POST", path, body).status == 400);
        }
    }
    for (const QByteArray& path : QByteArrayList{"/v1/changes", "/v1/offered", "/v1/pull", "/v1/held", "/v1/ids",
                                                 "/v1/lacking", "/v1/attachments"}) {
        INFO(path.toStdString());
        CHECK(ann.ask("POST", path, "\xff\xff\xff").status == 400);
        CHECK(ann.ask("POST", path, deepCbor()).status == 400);
        CHECK(ann.ask("POST", path, QByteArray("\x9b\x7f\xff\xff\xff\xff\xff\xff\xff", 9)).status == 400);
        CHECK(ann.ask("POST", path, "no zstd", packedHeader).status == 400);
        CHECK(ann.ask("POST", path, bomb, packedHeader).status == 400);
    }
    CHECK(ann.ask("GET", "/v1/nothing").status == 404);
    CHECK(ann.ask("GET", "/v1/attachments/../../etc/passwd").status == 404);
    CHECK(ann.ask("GET", "/v1/holders?record=%00%ff'--").status == 400);
    town.isAsItWas();
}

TEST_CASE("nobody is taken for somebody else") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    const bool direct = GENERATE(false, true);
    INFO((store == Store::SqlCipher ? "SQLCipher" : "PostgreSQL") << (direct ? ", directly" : ", through nginx"));
    Town town(store, direct);
    Laptop& ann = *town.ann;
    const QByteArray good = ann.token;

    // A challenge is good once, and only with the device's own key.
    const QByteArray challenge = ann.challenge();
    CHECK(ann.ask("POST", "/v1/token", ann.tokenRequest(challenge)).status == 200);
    CHECK(ann.ask("POST", "/v1/token", ann.tokenRequest(challenge)).status == 401);
    const auto stranger = town.laptop();
    stranger->device = ann.device;
    CHECK(ann.ask("POST", "/v1/token", stranger->tokenRequest(ann.challenge())).status == 401);
    CHECK(ann.ask("POST", "/v1/token", ann.tokenRequest("Zm9yZ2VkIGNoYWxsZW5nZQ==")).status == 401);

    // Tokens that were never given.
    for (const QByteArray& token : QByteArrayList{"", "x", good + "x", good.left(good.size() - 1), good.toUpper()}) {
        ann.token = token;
        CHECK(ann.ask("GET", "/v1/heads").status == 401);
        CHECK(ann.push({ann.writes(town.family, u"forged"_s)}).status == 401);
        --ann.seq;
    }
    ann.token = good;

    // A code that was used, and one that never was.
    CHECK(stranger->enrol(u"AAAA-BBBB-CCCC-DDDD"_s).status == 403);
    town.isAsItWas();
}

TEST_CASE("of a record that nobody began, or another's, nothing is told or kept, and another's token opens nothing") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    const bool direct = GENERATE(false, true);
    INFO((store == Store::SqlCipher ? "SQLCipher" : "PostgreSQL") << (direct ? ", directly" : ", through nginx"));
    Town town(store, direct);
    const QString code = town.world.code(u"bob"_s);
    const auto bob = town.laptop();
    REQUIRE(bob->enrol(code).status == 200);
    town.rows = rowsOf(town.world);
    town.memory = town.world.process().memory();
    const QByteArray file(1000, 'p');
    const QByteArray hash = plainHash(plainHash(file));
    for (const RecordId& record : {RecordId::create(), town.family}) {
        const sync::LogId log{record, records::Compartment::Shared};
        const QByteArray named = "record=" + record.toString().toLatin1();
        const QByteArray path = "/v1/attachments/" + hash.toHex();
        CHECK(bob->ask("GET", "/v1/holders?" + named).status == 404);
        CHECK(bob->ask("POST", "/v1/ids", sync::LogIds{log, {}}.toBytes()).status == 404);
        const auto pulled =
            sync::PullReply::fromBytes(bob->ask("POST", "/v1/pull", sync::Pull{{{log, 0}}}.toBytes()).body);
        CHECK((pulled && pulled->pages.isEmpty()));
        CHECK(bob->ask("PUT", path + "/0?size=1000&compartment=shared&" + named, file).status == 403);
        CHECK(bob->ask("GET", path + "?compartment=shared&" + named).body.contains("\"pieces\":[]"));
        CHECK(bob->ask("GET", path + "/0").status == 404);
        const sync::LackingFiles asked{{{log, {hash}}}};
        CHECK(bob->ask("POST", "/v1/attachments", asked.toBytes()).body == asked.toBytes());
        CHECK(bob->ask("POST", "/v1/held", sync::Held{{}, {log}}.toBytes()).status == 204);
    }
    const sync::LogId unknown{RecordId::create(), records::Compartment::Shared};
    CHECK(bob->ask("POST", "/v1/held", sync::Held{{{unknown, 7}}, {}}.toBytes()).status == 204);
    // Her token on another laptop: its chain is not hers.
    bob->token = town.ann->token;
    CHECK(bob->ask("GET", "/v1/heads").status == 409);
    CHECK(bob->push({bob->writes(town.family, u"forged"_s)}).status == 409);
    town.isAsItWas();
}

TEST_CASE("what is another's is neither shown nor changed, and a signature that was altered is found") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    Town town(store, false);
    const QString code = town.world.code(u"bob"_s);
    const auto bob = town.laptop();
    REQUIRE(bob->enrol(code).status == 200);
    const auto waiting = [&] { return town.world.admin({u"quarantine"_s, u"list"_s}); };

    const auto pull = sync::Pull{{{{town.family, records::Compartment::Shared}, 0}}};
    const auto pulled = sync::PullReply::fromBytes(bob->ask("POST", "/v1/pull", pull.toBytes()).body);
    if (pulled) {
        for (const sync::LogPage& page : pulled->pages)
            CHECK(page.changes.isEmpty());
    }
    CHECK(bob->changesOnServer() == 0);
    CHECK(bob->ask("GET", "/v1/holders?record=" + town.family.toString().toLatin1()).status == 404);

    bob->push({bob->writes(town.family, u"Bob's own"_s)});
    CHECK(waiting().contains("not-in-scope"));
    records::Change altered = bob->writes(RecordId::create(), u"altered"_s);
    altered.signature[3] = static_cast<char>(altered.signature[3] ^ 1);
    bob->push({altered});
    CHECK(waiting().contains("signature"));
    records::Change others = bob->writes(RecordId::create(), u"another's"_s);
    others.device = town.ann->device;
    bob->push({others});
    town.ann->signIn();
    CHECK(town.ann->changesOnServer() == town.changes);
    CHECK(town.world.process().running());
}

TEST_CASE("a token is good for its time") {
    Town town(Store::SqlCipher, false, {{u"token-seconds"_s, u"1"_s}});
    CHECK(until([&] { return town.ann->ask("GET", "/v1/heads").status == 401; }));
    CHECK(town.ann->signIn().status == 200);
}

TEST_CASE("a revoked laptop's token is at once good for nothing, and it gets no other") {
    Town town(Store::SqlCipher, false);
    town.world.admin({u"device"_s, u"revoke"_s, town.ann->device.toString(), u"--lost"_s});
    CHECK(town.ann->ask("GET", "/v1/heads").status == 403);
    CHECK(town.ann->signIn().status == 403);
    CHECK(town.ann->ask("GET", "/v1/heads").status == 401); // it has none now
}
