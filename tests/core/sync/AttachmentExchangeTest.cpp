// Papers between two laptops, through the engines in one process.
#include "tests/core/sync/EngineWorld.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

/// Anna has a paper of three pieces that an entry names; Berta knows of it.
struct Papers {
    EngineWorld world;
    Synced anna{world.server, u"anna"_s};
    Synced berta{world.server, u"berta"_s};
    QList<QByteArray> pieces{QByteArray(protocol::pieceBytes, 'a'), QByteArray(protocol::pieceBytes, 'b'), "end"};
    QByteArray hash;

    Papers() {
        const RecordId family = anna.family();
        QByteArray hashes;
        qint64 size = 0;
        for (const QByteArray& each : pieces) {
            hashes += plainHash(each);
            size += each.size();
        }
        hash = plainHash(hashes);
        anna.note(family, u"with a scan"_s);
        anna.store.attachments.insert(hash, pieces);
        anna.store.named = {{hash, health(family), size}};
        berta.store.named = {{hash, health(family), 0}};
    }
};

} // namespace

TEST_CASE("an attachment goes to the other laptop in pieces, and goes on where it was cut") {
    Papers papers;
    Synced& anna = papers.anna;
    Synced& berta = papers.berta;
    anna.net.losesRequest = 7; // sign-in 2, changes, heads, what is there, piece 0, piece 1, ...
    if (!anna.engine.run(Synced::options())) anna.net.losesRequest = -1;
    berta.syncs();
    CHECK_FALSE(berta.store.attachments.contains(papers.hash)); // not whole there yet
    CHECK(anna.syncs().attachmentsSent == 1);
    CHECK(anna.net.paths.count("/v1/attachments/" + papers.hash.toHex() + "/0") == 1);
    CHECK(berta.syncs().attachmentsReceived == 1);
    CHECK((berta.store.attachments.value(papers.hash) == papers.pieces));
    CHECK(anna.syncs().attachmentsSent == 0);
}

TEST_CASE("a token that ends among the papers is asked for anew, and the run goes on with them") {
    Papers papers;
    Synced& anna = papers.anna;
    bool ended = false;
    anna.net.alters = [&](const QByteArray& path, Reply& reply) {
        if (ended || !path.endsWith("/1")) return;
        ended = true;
        reply.status = 401;
        reply.body = R"({"error":"token"})";
    };
    CHECK(anna.syncs().attachmentsSent == 1);
    CHECK(ended);
    CHECK(anna.net.paths.count("/v1/token") == 2);
    CHECK(papers.berta.syncs().attachmentsReceived == 1);
}

TEST_CASE("a paper that the server refuses does not hold up the run") {
    Papers papers;
    papers.anna.net.alters = [&](const QByteArray& path, Reply& reply) {
        if (!path.startsWith("/v1/attachments/")) return;
        reply.status = 403;
        reply.body = R"({"error":"not-allowed"})";
    };
    CHECK(papers.anna.syncs().attachmentsSent == 0);
    papers.anna.net.alters = {};
    CHECK(papers.anna.syncs().attachmentsSent == 1);
}
