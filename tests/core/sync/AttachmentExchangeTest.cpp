// Papers between two laptops, through the engines in one process.
#include "tests/core/sync/EngineWorld.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

bool serverHas(EngineWorld& world, const QByteArray& hash, const LogId& log) {
    ServerStore& store = world.memory;
    const auto found = demand(store.accounts().attachment(hash));
    return found && found->pieces.size() == 3 && found->logs.contains(log);
}

/// Anna has a paper of three pieces that an entry names; Berta knows of it.
struct Papers {
    EngineWorld world;
    Synced anna{world.server, u"anna"_s};
    Synced berta{world.server, u"berta"_s};
    QList<QByteArray> pieces{QByteArray(protocol::pieceBytes, 'a'), QByteArray(protocol::pieceBytes, 'b'), "end"};
    QByteArray hash;
    RecordId family = anna.family(u"anna"_s);

    Papers() {
        // Who shares the team has it too.
        for (const QString& each : {u"anna"_s, u"berta"_s}) {
            Account account = demand(world.server.accounts.account(each));
            account.team = u"north"_s;
            demand(world.server.accounts.change(account));
        }
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

TEST_CASE("a paper counts as sent when the server says that it has it, whatever was answered for a piece") {
    Papers papers;
    Synced& anna = papers.anna;
    const LogId log = health(papers.family);
    // Said to be taken, and lost behind that.
    anna.net.alters = [&](const QByteArray& path, Reply&) {
        if (!path.endsWith("/2")) return;
        ServerMemory::State state = papers.world.memory.state();
        state.pieces[papers.hash].remove(2);
        papers.world.memory.restore(state);
    };
    CHECK(anna.syncs().attachmentsSent == 0);
    CHECK_FALSE(serverHas(papers.world, papers.hash, log));
    anna.net.alters = {};
    CHECK(anna.syncs().attachmentsSent == 1);
    CHECK(serverHas(papers.world, papers.hash, log));
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

TEST_CASE("a paper that a restored server lost in silence is given again at the next day's comparison") {
    Papers papers;
    Synced& anna = papers.anna;
    const ServerMemory::State empty = papers.world.memory.state();
    anna.syncs();
    const ServerMemory::State whole = papers.world.memory.state();
    ServerMemory::State backup = whole;
    SECTION("all of it") {
        backup.attachments = empty.attachments;
        backup.pieces = empty.pieces;
    }
    SECTION("one piece") {
        backup.pieces[papers.hash].remove(1);
    }
    papers.world.memory.restore(backup);
    CHECK(anna.syncs().attachmentsSent == 0); // today they were compared
    papers.berta.syncs();
    CHECK_FALSE(papers.berta.store.attachments.contains(papers.hash));
    anna.clock.advance(86'400);
    CHECK(anna.syncs().attachmentsSent == 1);
    CHECK(serverHas(papers.world, papers.hash, health(papers.family)));
    CHECK(papers.berta.syncs().attachmentsReceived == 1);
    CHECK(anna.net.paths.count("/v1/attachments") == 1);
}

TEST_CASE("whoever received a paper gives it back to a restored server when its writer does not come again") {
    Papers papers;
    const ServerMemory::State before = papers.world.memory.state();
    papers.anna.syncs();
    REQUIRE(papers.berta.syncs().attachmentsReceived == 1);
    ServerMemory::State backup = papers.world.memory.state();
    backup.attachments = before.attachments;
    backup.pieces = before.pieces;
    papers.world.memory.restore(backup);
    papers.berta.clock.advance(86'400);
    CHECK(papers.berta.syncs().attachmentsSent == 1);
    CHECK(serverHas(papers.world, papers.hash, health(papers.family)));
}

TEST_CASE("a family that left goes only when the server has its papers, sent before or not") {
    Papers papers;
    Synced& anna = papers.anna;
    const ServerMemory::State before = papers.world.memory.state();
    const bool sentBefore = GENERATE(true, false);
    CAPTURE(sentBefore);
    SyncOptions withoutPapers = Synced::options();
    withoutPapers.attachments = false;
    anna.syncs(sentBefore ? Synced::options() : withoutPapers);
    ServerMemory::State backup = papers.world.memory.state();
    backup.attachments = before.attachments;
    backup.pieces = before.pieces;
    papers.world.memory.restore(backup);
    // The family is another's from now on.
    Synced mover(papers.world.server, u"berta"_s);
    mover.syncs();
    const QList<Change> changes = mover.store.changes().values();
    for (const Change& each : changes) {
        if (each.kind == u"allotment"_s)
            mover.hand.writes(papers.family, u"allotment"_s, {{u"to"_s, u"2026-11-22"_s}}, each.entry);
    }
    mover.hand.allots(papers.family, u"berta"_s);
    mover.saves();
    mover.syncs();
    Account person = demand(papers.world.server.accounts.account(u"anna"_s));
    person.team = u"south"_s;
    demand(papers.world.server.accounts.change(person));

    SECTION("and stays while it does not take them") {
        anna.net.alters = [&](const QByteArray& path, Reply& reply) {
            if (!path.startsWith("/v1/attachments/")) return;
            reply.status = 503;
            reply.body = R"({"error":"busy"})";
        };
        const auto cut = anna.engine.run(Synced::options());
        CHECK_FALSE((cut && cut->purged.contains(health(papers.family))));
        CHECK(anna.store.attachments.contains(papers.hash));
        anna.net.alters = {};
    }
    const SyncReport report = anna.syncs();
    CHECK(report.attachmentsSent == 1);
    CHECK(report.purged.contains(health(papers.family)));
    CHECK(report.heldBack == 0);
    CHECK_FALSE(anna.store.attachments.contains(papers.hash));
    CHECK(serverHas(papers.world, papers.hash, health(papers.family)));
    CHECK(papers.berta.syncs().attachmentsReceived == 1);
}

TEST_CASE("a paper that two families' entries name is given for both") {
    Papers papers;
    const RecordId other = papers.anna.family(u"anna"_s);
    papers.anna.note(other, u"with the same leaflet"_s);
    papers.anna.store.named.append({papers.hash, health(other), 0});
    CHECK(papers.anna.syncs().attachmentsSent == 1);
    CHECK(serverHas(papers.world, papers.hash, health(papers.family)));
    CHECK(serverHas(papers.world, papers.hash, health(other)));
}

TEST_CASE("a log for which the server does not take a paper does not keep it from the others, nor them on the laptop") {
    Papers papers;
    const LogId refused = health(RecordId::create());
    papers.anna.store.named.prepend({papers.hash, refused, 0});
    CHECK(papers.anna.syncs().attachmentsSent == 1);
    CHECK(serverHas(papers.world, papers.hash, health(papers.family)));
    CHECK_FALSE(serverHas(papers.world, papers.hash, refused));
    CHECK(papers.anna.syncs().attachmentsSent == 0);
}
