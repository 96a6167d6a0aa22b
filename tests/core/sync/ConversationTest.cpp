#include "core/sync/Conversation.h"
#include "core/sync/HttpDate.h"
#include "core/sync/Packing.h"
#include "core/sync/Protocol.h"
#include "tests/support/catch.h"

#include <QJsonObject>

using namespace lodestar;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;

namespace {

/// Answers what it is told to, and keeps what it was asked.
struct Scripted final : Transport {
    Result<Reply> answer = Reply{200, {{protocol::incarnationHeader, "one"}}, {}};
    Request asked;

    Result<Reply> send(const Request& request) override {
        asked = request;
        return answer;
    }
};

struct World {
    FixedClock clock{QDateTime({2026, 11, 23}, {10, 0}, Qt::OffsetFromUTC, 0)};
    Scripted transport;
    Conversation server{transport, clock};

    void says(int status, const QByteArray& body, QMap<QByteArray, QByteArray> headers = {}) {
        if (!headers.contains(protocol::incarnationHeader)) headers.insert(protocol::incarnationHeader, "one");
        transport.answer = Reply{status, headers, body};
    }
    ErrorCode fault() { return server.get("/v1/heads").error().code; }
};

} // namespace

TEST_CASE("each refusal of the server has its own meaning") {
    World world;
    world.says(503, "{\"error\":\"busy\"}", {{"retry-after", "17"}});
    CHECK(world.server.get("/").error() == Error{ErrorCode::ServerBusy, u"17"_s});
    world.says(429, "");
    CHECK(world.server.get("/").error() == Error{ErrorCode::ServerBusy, u"30"_s});
    world.says(426, "{\"error\":\"too-old\"}");
    CHECK(world.fault() == ErrorCode::ProtocolTooOld);
    world.says(403, "{\"error\":\"revoked\"}");
    CHECK(world.fault() == ErrorCode::NotEnrolled);
    world.says(409, "{\"error\":\"forked\"}");
    CHECK(world.server.get("/").error() == Error{ErrorCode::ServerRefused, u"forked"_s});
    world.says(502, "<html>Bad Gateway</html>");
    CHECK(world.fault() == ErrorCode::Unreachable);
}

TEST_CASE("a page of some hotel's network is no answer of the server") {
    World world;
    world.transport.answer = Reply{200, {{"Content-Type", "text/html"}}, "<html>Please pay</html>"};
    CHECK(world.fault() == ErrorCode::Unreachable);
}

TEST_CASE("another life of the server's database is told at once") {
    World world;
    REQUIRE(world.server.get("/"));
    CHECK(world.server.incarnation == "one");
    world.says(200, "", {{protocol::incarnationHeader, "two"}});
    CHECK(world.server.get("/").error() == Error{ErrorCode::ServerRefused, said::restored});
    CHECK(world.server.lastIncarnation == "two");
}

TEST_CASE("the answer to another question is none, and nothing is learnt from it") {
    World world;
    world.says(200, "", {{"lodestar-question", "0190"}, {"date", "Tue, 23 Nov 2027 10:00:05 GMT"}});
    CHECK(world.fault() == ErrorCode::Unreachable);
    CHECK_FALSE(world.server.clockOffset);
    CHECK(world.server.incarnation.isEmpty());
    const QByteArray first = world.transport.asked.headers.value(protocol::questionHeader);
    world.says(200, "");
    REQUIRE(world.server.get("/")); // a server of before says none
    CHECK(world.server.unnamed == 1);
    CHECK(world.transport.asked.headers.value(protocol::questionHeader) != first);
}

TEST_CASE("the clock's fault is learnt from each answer, whatever it is") {
    World world;
    world.says(200, "", {{"date", "Tue, 23 Nov 2027 10:00:05 GMT"}});
    REQUIRE(world.server.get("/"));
    CHECK(world.server.clockOffset == 365 * 86'400 + 5);
    world.says(200, "", {{"Date", "yesterday"}});
    REQUIRE(world.server.get("/"));
    CHECK(world.server.clockOffset == 365 * 86'400 + 5);
}

TEST_CASE("a server's date comes back as it was written, and what is none is none") {
    const QDateTime at({2026, 11, 23}, {10, 0, 5}, Qt::UTC);
    CHECK(httpDate(at) == "Mon, 23 Nov 2026 10:00:05 GMT");
    CHECK(readHttpDate(httpDate(at)) == at);
    CHECK(readHttpDate(httpDate(at)).timeSpec() == Qt::UTC);
    for (const char* none : {"", "GMT", "yesterday", "Mon, 23 Nov 2026 10:00:05", "Mon, 33 Nov 2026 10:00:05 GMT"})
        CHECK_FALSE(readHttpDate(none).isValid());
}

TEST_CASE("long bodies travel packed, short ones as they are, and what comes packed is unpacked") {
    World world;
    REQUIRE(world.server.post("/", QByteArray(5000, 'a')));
    CHECK(world.transport.asked.headers.value("Content-Encoding") == zstdEncoding);
    CHECK(unpacked(world.transport.asked.body, 5000) == QByteArray(5000, 'a'));
    CHECK(world.server.bytesOut < 100);
    REQUIRE(world.server.post("/", "short"));
    CHECK(world.transport.asked.body == "short");
    CHECK_FALSE(world.transport.asked.headers.contains("Content-Encoding"));
    world.says(200, packed("answer"), {{"content-encoding", "zstd"}});
    CHECK(world.server.get("/")->body == "answer");
    world.says(200, packed("answer").chopped(3), {{"content-encoding", "zstd"}});
    CHECK(world.fault() == ErrorCode::InvalidInput);
}
