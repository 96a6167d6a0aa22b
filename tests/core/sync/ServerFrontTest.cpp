#include "core/sync/ServerFront.h"
#include "core/sync/Protocol.h"
#include "core/sync/ServerMemory.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;

namespace {

struct Front {
    ServerMemory store;
    FixedClock clock{QDate(2026, 11, 23)};
    ServerSettings settings;
    ServerShared shared{settings};
    ServerFront front{store, clock, settings, shared};

    Reply get(const QByteArray& path) { return front.answer({"GET", path, {{"Lodestar-Protocol", "1"}}, {}}); }
};

} // namespace

TEST_CASE("the time is told without credentials, with the life of the database") {
    Front server;
    const Reply reply = server.get("/v1/time");
    CHECK(reply.status == 200);
    CHECK(QJsonDocument::fromJson(reply.body).object().value(u"now"_s) == u"2026-11-23T10:00:00.000Z"_s);
    CHECK(reply.headers.value("Date") == "Mon, 23 Nov 2026 10:00:00 GMT");
    const QByteArray incarnation = reply.headers.value(protocol::incarnationHeader);
    CHECK(Uuid::fromString(QString::fromLatin1(incarnation)));
    CHECK(server.get("/v1/time").headers.value(protocol::incarnationHeader) == incarnation);
}

TEST_CASE("each answer names the question that it answers, and says back nothing else") {
    Front server;
    const auto named = [&](const QByteArray& header, const QByteArray& question, const QByteArray& path = "/v1/time") {
        const Reply reply = server.front.answer({"GET", path, {{"Lodestar-Protocol", "1"}, {header, question}}, {}});
        return reply.headers.value(protocol::questionHeader);
    };
    CHECK(named("Lodestar-Question", "0190-ab") == "0190-ab");
    CHECK(named("lodestar-question", "0190-ab", "/v1/nothing") == "0190-ab");
    CHECK(named("Lodestar-Question", "a\r\nSet-Cookie: b").isEmpty());
    CHECK(named("Lodestar-Question", QByteArray(65, 'a')).isEmpty());
    CHECK_FALSE(server.get("/v1/time").headers.contains(protocol::questionHeader));
}

TEST_CASE("what is no request of the protocol is refused") {
    Front server;
    for (const char* path : {"", "/", "/v1", "/v1/", "/v2/time", "/v1/time/", "/v1/nothing", "//v1/time"})
        CHECK(server.get(path).status == 404);
    CHECK(server.get("/v1/" + QByteArray(5000, 'x')).status == 400);
    Request packed{"GET", "/v1/time", {{"content-encoding", "zstd"}, {"Lodestar-Protocol", "1"}}, "no frame"};
    CHECK(server.front.answer(packed).status == 400);
    packed.headers["content-encoding"] = "gzip";
    CHECK(server.front.answer(packed).status == 400);
    CHECK(server.front.answer({"POST", "/v1/changes", {}, QByteArray(2 << 20, 'x')}).status == 413);
}
