// The laptop's transport through a real nginx with TLS, to the server's HTTP and the server's engine.
#include "core/network/HttpTransport.h"
#include "app/server/HttpServer.h"
#include "tests/core/sync/EngineWorld.h"
#include "tests/support/NginxProcess.h"
#include "tests/support/TempProfile.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace lodestar;
using namespace lodestar::server;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

/// The one engine in memory; the only worker calls it.
class Fronted : public Answerer {
public:
    Fronted(sync::ServerFront& front, std::atomic<int>& waiting)
        : m_front(front)
        , m_waiting(waiting) {}
    std::optional<sync::Reply> answer(const sync::Request& request) override {
        if (request.path == "/v1/events") {
            ++m_waiting;
            m_waiting.notify_all();
            return std::nullopt;
        }
        if (request.path == "/v1/large") return sync::Reply{200, {}, QByteArray(100'000, 'x')};
        return m_front.answerOrWait(request);
    }
    sync::Reply nothingNew() override { return m_front.nothingNew(); }

private:
    sync::ServerFront& m_front;
    std::atomic<int>& m_waiting;
};

HttpLimits oneWorker() {
    HttpLimits limits;
    limits.workers = 1;
    return limits;
}

struct World {
    sync::testing::EngineWorld engine;
    TempProfile place;
    std::atomic<int> waiting = 0; ///< requests for news that the server has
    HttpServer server;
    NginxProcess nginx;
    FixedClock clock{QDateTime::currentDateTimeUtc()};

    World()
        : server(oneWorker(), [this] { return std::make_unique<Fronted>(engine.server.front, waiting); })
        , nginx(place.file(u"nginx"_s)) {
        engine.server.clock.set(QDateTime::currentDateTimeUtc());
        REQUIRE(server.start(*ListenAddress::parse(u"127.0.0.1:0"_s)).has_value());
    }
    void start() { nginx.start({server.port()}); }
    std::unique_ptr<HttpTransport> transport(const QString& url = {}, const QString& authority = {}) {
        auto made = HttpTransport::create(
            {url.isEmpty() ? nginx.url() : url, authority.isEmpty() ? nginx.authority() : authority}, clock,
            {.connectSeconds = 5, .silentSeconds = 60, .replyBytes = 50'000});
        REQUIRE(made.has_value());
        return std::move(*made);
    }
    /// An authority of the test's own, and a server's certificate that ended yesterday.
    void makeExpired(const QString& host) {
        const QString folder = place.file(u"nginx"_s);
        const auto openssl = [&](const QString& line) {
            printedBy(u"openssl"_s, QString(line).replace(u"FOLDER"_s, folder).replace(u"HOST"_s, host).split(u' '));
        };
        openssl(
            u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=ca -keyout FOLDER/ca.key -out FOLDER/ca.crt"_s);
        openssl(
            u"req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=HOST -keyout FOLDER/server.key -out FOLDER/server.csr"_s);
        openssl(
            u"x509 -req -in FOLDER/server.csr -CA FOLDER/ca.crt -CAkey FOLDER/ca.key -CAcreateserial -days -1 -out FOLDER/server.crt"_s);
    }
};

} // namespace

TEST_CASE("the laptop's engine and the server's agree through HTTPS, over one connection that stays open") {
    World world;
    world.start();
    sync::testing::Synced anna(world.engine.server, u"anna"_s);
    anna.clock.set(world.clock.now());
    anna.note(anna.family(), u"seen at home"_s);
    const auto transport = world.transport();
    sync::ClientEngine engine(anna.store, *transport, *anna.hand.key, anna.clock);
    const auto report = engine.run();
    REQUIRE(report.has_value());
    CHECK(report->sent == 2);
    REQUIRE(report->clockOffset.has_value());
    CHECK(qAbs(*report->clockOffset) < 120);
    const auto again = engine.run();
    REQUIRE(again.has_value());
    CHECK(again->requests == 1);
    CHECK(anna.differences() == QStringList{});
}

TEST_CASE("whoever is not vouched for gets nothing; a plain address is not taken") {
    World world;
    world.start();
    const QString stranger = world.place.file(u"stranger"_s);
    NginxProcess other(stranger);
    other.start({world.server.port()});
    const auto wrong = world.transport({}, other.authority());
    CHECK(wrong->send({"GET", "/v1/time", {}, {}}).error().code == ErrorCode::CertificateRefused);
    for (const char* url : {"http://localhost", "localhost", "https://", "https://a@b/", "ftp://x", "https://x/?q"})
        CHECK(HttpTransport::create({QString::fromLatin1(url), {}}, world.clock).error().code ==
              ErrorCode::InvalidInput);
    CHECK(HttpTransport::create({u"https://x"_s, u"/nowhere/ca.crt"_s}, world.clock).error().code ==
          ErrorCode::FileUnreadable);
}

TEST_CASE("T15: when the dates are the only fault, the clock's error is learnt; else the certificate is refused") {
    World world;
    world.makeExpired(u"localhost"_s);
    world.start();
    world.clock.advance(400 * 86'400);
    const auto error =
        world.transport()->send({"POST", "/v1/changes", {{"Authorization", "Bearer secret"}}, "x"}).error();
    CHECK(error.code == ErrorCode::ClockWrong);
    CHECK(qAbs(error.detail.toLongLong() - 400 * 86'400) < 120);
    // The clock is right: the certificate has really ended.
    world.clock.advance(-400 * 86'400);
    CHECK(world.transport()->send({"GET", "/v1/time", {}, {}}).error().code == ErrorCode::CertificateRefused);
}

TEST_CASE("T15: an old certificate for another name is refused, whatever the clock says") {
    World world;
    world.makeExpired(u"elsewhere.example"_s);
    world.start();
    world.clock.advance(400 * 86'400);
    CHECK(world.transport()->send({"GET", "/v1/time", {}, {}}).error().code == ErrorCode::CertificateRefused);
}

TEST_CASE("nobody there, an answer without end, and a request that is called off") {
    World world;
    world.start();
    const auto nobody = world.transport(u"https://localhost:%1"_s.arg(freePort()));
    CHECK(nobody->send({"GET", "/v1/time", {}, {}}).error().code == ErrorCode::Unreachable);
    const auto transport = world.transport();
    CHECK(transport->send({"GET", "/v1/large", {}, {}}).error().code == ErrorCode::InvalidInput);
    CHECK(transport->send({"GET", "/v1/time", {}, {}})->status == 200);
    std::thread waiting(
        [&] { CHECK(transport->send({"GET", "/v1/events", {}, {}}).error().code == ErrorCode::Cancelled); });
    // The server has it and waits: nothing comes over the line that could end the waiting.
    world.waiting.wait(0);
    transport->cancel();
    waiting.join();
    CHECK(transport->send({"GET", "/v1/time", {}, {}}).error().code == ErrorCode::Cancelled);
}
