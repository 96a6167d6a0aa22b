#include "tests/support/FaultProxy.h"
#include "app/server/HttpServer.h"
#include "tests/support/RawClient.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::server;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

namespace {

/// Counts the requests that reach it.
class Numbering : public Answerer {
public:
    explicit Numbering(std::atomic<int>& count)
        : m_count(count) {}
    std::optional<sync::Reply> answer(const sync::Request&) override {
        return sync::Reply{200, {}, "answer " + QByteArray::number(++m_count)};
    }
    sync::Reply nothingNew() override { return {204, {}, {}}; }

private:
    std::atomic<int>& m_count;
};

struct World {
    std::atomic<int> count = 0;
    HttpServer server{{}, [this] { return std::make_unique<Numbering>(count); }};
    World() { REQUIRE(server.start(*ListenAddress::parse(u"127.0.0.1:0"_s)).has_value()); }
};

const QByteArray asked = RawClient::request("POST", "/v1/held", "some bytes");

} // namespace

TEST_CASE("without a fault the proxy passes everything on") {
    World world;
    for (const auto wire : {FaultProxy::Wire::Bytes, FaultProxy::Wire::Http}) {
        const FaultProxy proxy(wire, world.server.port());
        RawClient client(proxy.port());
        const int before = world.count;
        for (int i = 1; i <= 5; ++i)
            CHECK(client.ask(asked).body == "answer " + QByteArray::number(before + i));
        CHECK(proxy.made() == 0);
    }
}

TEST_CASE("a cut falls on the very byte, on the way there and back") {
    World world;
    for (const auto wire : {FaultProxy::Wire::Bytes, FaultProxy::Wire::Http}) {
        FaultProxy proxy(wire, world.server.port());
        const int before = world.count;
        proxy.once({Kind::CutRequest, asked.size() - 1});
        CHECK(RawClient(proxy.port()).ask(asked).status == 0);
        CHECK(world.count == before);
        proxy.once({Kind::CutResponse, 12});
        CHECK(RawClient(proxy.port()).ask(asked).status == 0);
        CHECK(world.count == before + 1);
        CHECK(proxy.made() == 2);
        CHECK(RawClient(proxy.port()).ask(asked).status == 200);
    }
}

TEST_CASE("answers are lost, halved, repeated, late, or somebody else's") {
    World world;
    FaultProxy proxy(FaultProxy::Wire::Http, world.server.port());
    const auto with = [&](Kind kind, qint64 at = 0) {
        proxy.once({kind, at});
        return RawClient(proxy.port()).ask(asked);
    };
    CHECK(with(Kind::LoseResponse).status == 0);
    CHECK(world.count == 1);
    CHECK(with(Kind::HalfResponse).status <= 200);
    CHECK(world.count == 2);
    CHECK(with(Kind::RepeatRequest).body == "answer 4");
    CHECK(with(Kind::BadGateway).status == 502);
    CHECK(with(Kind::Portal).body.contains("hotel"));
    CHECK(world.count == 4);
    CHECK(with(Kind::Delay, 50).body == "answer 5");
    proxy.once({Kind::RepeatResponse, 0});
    RawClient twice(proxy.port());
    CHECK(twice.ask(asked).body == "answer 6");
    CHECK(twice.answer().body == "answer 6");
    CHECK(proxy.made() == 7);
}

TEST_CASE("who is half open waits until everything is cut") {
    World world;
    FaultProxy proxy(FaultProxy::Wire::Bytes, world.server.port());
    proxy.once({Kind::HalfOpen, 0});
    RawClient client(proxy.port());
    client.send(asked);
    CHECK(RawClient(proxy.port()).ask(asked).status == 200);
    proxy.cutAll();
    CHECK(client.answer().status == 0);
    CHECK(world.count == 1);
}
