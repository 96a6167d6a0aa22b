#include "app/server/HttpServer.h"
#include "tests/support/NginxProcess.h"
#include "tests/support/RawClient.h"
#include "tests/support/TempProfile.h"
#include "tests/support/catch.h"

#include <QDirIterator>

using namespace lodestar;
using namespace lodestar::server;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Says how many bytes came, and answers with as many as are asked for.
class Counting : public Answerer {
public:
    std::optional<sync::Reply> answer(const sync::Request& request) override {
        if (request.path == "/v1/pull") return sync::Reply{200, {}, QByteArray(4'000'000, 'y')};
        return sync::Reply{200, {}, request.path + ' ' + QByteArray::number(request.body.size())};
    }
    sync::Reply nothingNew() override { return {204, {}, {}}; }
};

/// nginx with the configuration that ships, before a server of this process.
struct World {
    TempProfile place;
    HttpServer server;
    NginxProcess nginx;

    explicit World(const NginxProcess::Values& values = {}, const HttpLimits& limits = {})
        : server(limits, [] { return std::make_unique<Counting>(); })
        , nginx(place.file(u"nginx"_qs)) {
        REQUIRE(server.start(*ListenAddress::parse(u"127.0.0.1:0"_s)).has_value());
        nginx.start({server.port()}, values);
    }
    [[nodiscard]] RawClient client() const { return RawClient(nginx.port(), nginx.authority()); }
    [[nodiscard]] RawClient::Answer ask(const QByteArray& bytes) const {
        return RawClient(nginx.port(), nginx.authority()).ask(bytes);
    }
};

QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                   const QByteArray& headers = {}) {
    return RawClient::request(method, path, body, headers);
}

} // namespace

TEST_CASE("through nginx a request comes whole, over TLS that the authority vouches for") {
    const World world;
    CHECK(world.ask(request("POST", "/v1/held?since=a%2Fb", "some bytes")).body == "/v1/held?since=a%2Fb 10");
    CHECK(world.ask(request("POST", "/v1/changes", QByteArray(1 << 20, 'x'))).body == "/v1/changes 1048576");
    CHECK_FALSE(RawClient(world.nginx.port(), world.place.file(u"nobody.crt"_qs)).connected());
    CHECK(RawClient(world.nginx.port()).ask(request("GET", "/v1/time")).status == 400);
}

TEST_CASE("nginx refuses what is too large, unknown or without sense, in the protocol's words") {
    const World world;
    const auto large = world.ask("POST /v1/changes HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n");
    CHECK(large.status == 413);
    CHECK(large.body == "{\"error\":\"too-large\"}");
    CHECK(world.ask("POST /v1/changes HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n").status == 400);
    CHECK(world.ask("POST /v1/a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n").status == 400);
    CHECK(world.ask(request("GET", "/v1/time", {}, "X: " + QByteArray(100'000, 'x') + "\r\n")).status == 400);
    CHECK(world.ask(request("GET", "/v1/" + QByteArray(100'000, 'x'))).status == 414);
    CHECK(world.ask(request("DELETE", "/v1/time")).status == 405);
    CHECK(world.ask(request("GET", "/other")).status == 404);
    CHECK(world.ask(request("GET", "/v1/time")).status == 200);
    CHECK(world.nginx.refusals().contains(" 413 "));
    CHECK_FALSE(world.nginx.refusals().contains("127.0.0.1"));
    CHECK_FALSE(world.nginx.troubles().contains("127.0.0.1"));
}

TEST_CASE("a slow sender is cut off by nginx and never reaches the server") {
    const World world({{u"CLIENT_TIMEOUT"_s, u"1s"_s}});
    for (const QByteArray& begun :
         QByteArrayList{"GET /v1/ti", "POST /v1/held HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"}) {
        RawClient slow = world.client();
        slow.send(begun);
        CHECK(slow.closedWithin(30s));
    }
    CHECK(world.ask(request("GET", "/v1/time")).status == 200);
}

TEST_CASE("sign-ins are limited by address, all else by device, so that one office is not one person") {
    const World world({{u"ENROL_BURST"_s, u"2"_s}, {u"DEVICE_RATE"_s, u"1r/m"_s}, {u"DEVICE_BURST"_s, u"5"_s}});
    const auto statuses = [&](int times, const QByteArray& path, const std::function<QByteArray(int)>& token) {
        QMap<int, int> counted;
        for (int i = 0; i < times; ++i)
            ++counted[world.ask(request("POST", path, "x", "Authorization: Bearer " + token(i) + "\r\n")).status];
        return counted;
    };
    const auto own = [](int i) { return "device" + QByteArray::number(i); };
    CHECK(statuses(5, "/v1/enrol", own) == QMap<int, int>{{200, 3}, {429, 2}});
    CHECK(statuses(10, "/v1/held", [](int) { return QByteArray("one"); }) == QMap<int, int>{{200, 6}, {429, 4}});
    CHECK(statuses(20, "/v1/held", [](int i) { return "other" + QByteArray::number(i); }) == QMap<int, int>{{200, 20}});
}

TEST_CASE("when no server answers, nginx says so in the protocol's words") {
    World world;
    CHECK(world.ask(request("GET", "/v1/time")).status == 200);
    world.server.stop();
    const auto away = world.ask(request("GET", "/v1/time"));
    CHECK(away.status == 503);
    CHECK(away.body == "{\"error\":\"busy\"}");
    CHECK(away.head.toLower().contains("retry-after"));
}

TEST_CASE("nothing of a body or an answer is written to the disk, and a slow reader holds no place of the server's") {
    HttpLimits limits;
    limits.pulls = 1;
    const World world({}, limits);
    RawClient lazy = world.client();
    lazy.send(request("POST", "/v1/pull", QByteArray(1 << 20, 'x')));
    CHECK(world.ask(request("POST", "/v1/pull", "x")).body.size() == 4'000'000);
    QDirIterator each(world.place.file(u"nginx"_qs), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        INFO(each.filePath().toStdString());
        CHECK(each.fileInfo().size() < 20'000);
    }
}
