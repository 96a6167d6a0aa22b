#include "app/server/HttpServer.h"
#include "tests/support/RawClient.h"
#include "tests/support/catch.h"

#include <atomic>

using namespace lodestar;
using namespace lodestar::server;
using lodestar::testing::RawClient;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the test asks for by path: an echo, a large answer, an exception, a wait for news.
class Echo : public Answerer {
public:
    explicit Echo(std::atomic<int>& news)
        : m_news(news) {}

    std::optional<sync::Reply> answer(const sync::Request& request) override {
        if (request.path.startsWith("/v1/events") && m_news == 0) return {};
        if (request.path == "/throws") throw std::runtime_error("on purpose");
        if (request.path == "/v1/pull") return sync::Reply{200, {}, QByteArray(3'000'000, 'x')};
        QByteArray headers;
        for (auto each = request.headers.begin(); each != request.headers.end(); ++each)
            headers += each.key() + '=' + each.value() + ' ';
        return sync::Reply{200, {{"X-Seen", headers}}, request.method + ' ' + request.path + ' ' + request.body};
    }
    sync::Reply nothingNew() override { return {204, {}, {}}; }

private:
    std::atomic<int>& m_news;
};

struct World {
    std::atomic<int> news = 0;
    std::atomic<int> made = 0;
    HttpServer server;

    explicit World(const HttpLimits& limits = {})
        : server(limits, [this] {
            ++made;
            return std::make_unique<Echo>(news);
        }) {
        REQUIRE(server.start(*ListenAddress::parse(u"127.0.0.1:0"_s)).has_value());
    }
    [[nodiscard]] RawClient::Answer ask(const QByteArray& bytes) const { return RawClient(server.port()).ask(bytes); }
};

QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                   const QByteArray& headers = {}) {
    return RawClient::request(method, path, body, headers);
}

} // namespace

TEST_CASE("only an address of the loopback is listened on") {
    CHECK(ListenAddress::parse(u"127.0.0.1:8080"_s).has_value());
    CHECK(ListenAddress::parse(u"[::1]:8080"_s).has_value());
    for (const auto& other : {u"0.0.0.0:8080"_s, u"192.168.1.4:80"_s, u"[::]:80"_s, u"[2001:db8::1]:80"_s})
        CHECK(ListenAddress::parse(other).error().code == ErrorCode::NotAllowed);
    for (const auto& none : {u"localhost:8080"_s, u"127.0.0.1"_s, u"127.0.0.1:99999"_s, u""_s, u"::1:80"_s})
        CHECK(ListenAddress::parse(none).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a request comes through whole, with its query and the headers of the protocol alone") {
    const World world;
    const auto answer = world.ask(request("POST", "/v1/held?since=a%2Fb", "some bytes",
                                          "AUTHORIZATION: Bearer t\r\nCookie: a=b\r\nlodestar-clock: now\r\n"));
    CHECK(answer.status == 200);
    CHECK(answer.body == "POST /v1/held?since=a%2Fb some bytes");
    CHECK(answer.head.contains("X-Seen: authorization=Bearer t lodestar-clock=now"));
}

TEST_CASE("one connection carries many requests") {
    const World world;
    RawClient client(world.server.port());
    for (int i = 0; i < 20; ++i)
        CHECK(client.ask(request("POST", "/n", QByteArray::number(i))).body == "POST /n " + QByteArray::number(i));
}

TEST_CASE("a body of the greatest size is taken, one byte more is refused before it is sent") {
    const World world;
    CHECK(world.ask(request("POST", "/b", QByteArray(sync::protocol::maxRequestBytes, 'x'))).status == 200);
    const auto refused = world.ask("POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n");
    CHECK(refused.status == 413);
    CHECK(refused.body == "{\"error\":\"too-large\"}");
}

TEST_CASE("lengths that are no length, that are repeated, or that pieces contradict, are refused") {
    const World world;
    const auto withHeaders = [&](const QByteArray& headers) {
        return world.ask("POST /b HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n").status;
    };
    CHECK(withHeaders("Content-Length: -5\r\n") == 400);
    CHECK(withHeaders("Content-Length: 5x\r\n") == 400);
    CHECK(withHeaders("Content-Length: 99999999999999999999999999\r\n") == 413);
    CHECK(withHeaders("Content-Length: 3\r\nContent-Length: 4\r\n") == 400);
    CHECK(withHeaders("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") == 400);
    CHECK(withHeaders("Transfer-Encoding: chunked\r\n") == 400);
    CHECK(withHeaders("Authorization: a\r\nAuthorization: b\r\n") == 400);
}

TEST_CASE("unknown methods and headers without end are refused") {
    const World world;
    CHECK(world.ask(request("DELETE", "/b")).status == 405);
    CHECK(world.ask(request("TRACE", "/b")).status == 405);
    CHECK(world.ask(request("GET", "/b", {}, "X: " + QByteArray(100'000, 'x') + "\r\n")).status == 431);
    CHECK(world.ask(request("GET", "/" + QByteArray(100'000, 'x'))).status == 414);
    CHECK(world.ask("nonsense\r\n\r\n").status != 200);
    CHECK(world.ask(request("GET", "/b")).status == 200);
}

TEST_CASE("who sends slowly is cut off, in the line, in the headers and in the body") {
    HttpLimits limits;
    limits.request = 300ms;
    const World world(limits);
    for (const QByteArray& begun : QByteArrayList{"", "GET /b HT", "GET /b HTTP/1.1\r\nHost: a\r\nX: 1",
                                                  "POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"}) {
        RawClient slow(world.server.port());
        slow.send(begun);
        CHECK(slow.closedWithin(20s));
    }
    CHECK(world.ask(request("GET", "/b")).status == 200);
}

TEST_CASE("who does not take the answer is cut off") {
    HttpLimits limits;
    limits.sending = 300ms;
    limits.pulls = 1;
    const World world(limits);
    RawClient lazy(world.server.port());
    lazy.send(request("POST", "/v1/pull", "x"));
    // The only place for pages of changes is free again only when the lazy one was cut off.
    CHECK(world.ask(request("POST", "/v1/pull", "x")).body.size() == 3'000'000);
}

TEST_CASE("a wait for news ends with news, and holds no thread meanwhile") {
    HttpLimits limits;
    limits.workers = 1;
    World world(limits);
    RawClient first(world.server.port());
    RawClient second(world.server.port());
    first.send(request("GET", "/v1/events?since=t"));
    second.send(request("GET", "/v1/events?since=t"));
    CHECK(world.ask(request("GET", "/other")).status == 200);
    world.news = 1;
    world.server.changed();
    CHECK(first.answer().status == 200);
    CHECK(second.answer().status == 200);
}

TEST_CASE("a wait for news without any ends with its time") {
    HttpLimits limits;
    limits.events = 200ms;
    const World world(limits);
    CHECK(world.ask(request("GET", "/v1/events?since=t")).status == 204);
}

TEST_CASE("stopping ends the waits and gives the answers that are under way") {
    World world;
    RawClient waits(world.server.port());
    waits.send(request("GET", "/v1/events?since=t"));
    CHECK(world.ask(request("GET", "/other")).status == 200);
    world.server.stop();
    CHECK(waits.answer().status == 204);
    CHECK_FALSE(RawClient(world.server.port()).connected());
}

TEST_CASE("an exception is the end of a request and of its answerer, not of the server") {
    HttpLimits limits;
    limits.workers = 1;
    const World world(limits);
    CHECK(world.ask(request("GET", "/throws")).status == 500);
    CHECK(world.ask(request("GET", "/b")).status == 200);
    CHECK(world.made == 2);
}

TEST_CASE("a store that does not open makes the server busy, and it goes on when it opens") {
    std::atomic<bool> opens = false;
    std::atomic<int> news = 0;
    HttpServer server({}, [&]() -> std::unique_ptr<Answerer> {
        if (!opens) return nullptr;
        return std::make_unique<Echo>(news);
    });
    REQUIRE(server.start(*ListenAddress::parse(u"127.0.0.1:0"_s)).has_value());
    const auto refused = RawClient(server.port()).ask(request("GET", "/b"));
    CHECK(refused.status == 503);
    CHECK(refused.head.contains("Retry-After"));
    opens = true;
    CHECK(RawClient(server.port()).ask(request("GET", "/b")).status == 200);
}

TEST_CASE("bodies that find no room any more are asked to come later, and leave none of it taken") {
    HttpLimits limits;
    limits.allBodiesBytes = 500'000;
    const World world(limits);
    const auto refused = world.ask(request("POST", "/b", QByteArray(900'000, 'x')));
    CHECK(refused.status == 503);
    CHECK(refused.head.contains("Retry-After"));
    for (int i = 0; i < 5; ++i)
        CHECK(world.ask(request("POST", "/b", QByteArray(400'000, 'x'))).status == 200);
}
