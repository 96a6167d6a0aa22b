#include "tests/server/Laptop.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/catch.h"

#include <array>
#include <random>
#include <thread>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using Kind = Fault::Kind;
using Store = ServerWorld::Store;

namespace {

constexpr std::array kinds{Kind::CutRequest,    Kind::CutResponse,    Kind::LoseResponse, Kind::HalfResponse,
                           Kind::RepeatRequest, Kind::RepeatResponse, Kind::BadGateway};

/// Sends the same push until it is answered; how often it was sent.
int sendsUntilAnswered(Laptop& laptop, const records::Change& change) {
    int sent = 1;
    while (laptop.push({change}).status != 200) {
        if (++sent > 60) return sent;
    }
    return sent;
}

} // namespace

TEST_CASE("whatever the network between nginx and server does, each change is there once") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    ServerWorld world(store);
    world.addPerson(u"ann"_s);
    const QString code = world.code(u"ann"_s);
    world.start();
    FaultProxy proxy(FaultProxy::Wire::Http, world.serverPort());
    Laptop ann(world, proxy.port());
    REQUIRE(ann.enrol(code).status == 200);
    const RecordId family = ann.pushesFamily(u"ann"_s);
    const qint64 before = ann.changesOnServer();
    REQUIRE(before > 1);

    std::mt19937 random(1123);
    proxy.plan([&](qint64 n) {
        if (n % 2 != 0) return Fault();
        return Fault{kinds[random() % kinds.size()], static_cast<qint64>(random() % 900)};
    });
    constexpr int pushes = 40;
    for (int i = 0; i < pushes; ++i)
        CHECK(sendsUntilAnswered(ann, ann.writes(family, u"number %1"_s.arg(i))) <= 60);
    CHECK(proxy.made() > 20);
    proxy.calm();
    CHECK(ann.changesOnServer() == before + pushes);
}

TEST_CASE("a server that is killed again and again loses nothing that it has acknowledged") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    ServerWorld world(store);
    world.addPerson(u"ann"_s);
    const QString code = world.code(u"ann"_s);
    world.start();
    Laptop ann(world);
    REQUIRE(ann.enrol(code).status == 200);
    const RecordId family = ann.pushesFamily(u"ann"_s);
    const qint64 before = ann.changesOnServer();
    REQUIRE(before > 1);
    constexpr int rounds = 8;
    for (int i = 0; i < rounds; ++i) {
        const records::Change change = ann.writes(family, u"round %1"_s.arg(i));
        // Killed while the push is under way, at a moment that is another each time.
        std::thread killing([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(400 * i));
            world.kill();
        });
        const bool answered = ann.push({change}).status == 200;
        killing.join();
        world.restart();
        ann.signIn();
        if (!answered) CHECK(sendsUntilAnswered(ann, change) <= 60);
        CHECK(ann.changesOnServer() == before + i + 1);
    }
}
