// What leaves the scope: given back before it goes, and not too much at once.
#include "tests/core/sync/EngineWorld.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

TEST_CASE("what a restored server lost in silence is given back before a family that left is removed") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced writer(world.server, u"anna"_s);
    Synced mover(world.server, u"anna"_s);
    const RecordId family = writer.family(u"anna"_s);
    writer.note(family, u"in the backup"_s);
    for (Synced* each : {&writer, &anna, &mover})
        each->syncs();
    const ServerMemory::State backup = world.memory.state();
    const Change lost = writer.note(family, u"seen at home"_s);
    writer.syncs();
    anna.syncs();
    REQUIRE(anna.holds(lost));
    world.memory.restore(backup);
    // Who wrote it does not come again; somebody who never saw it hands the family over.
    const QList<Change> changes = mover.store.changes().values();
    for (const Change& each : changes) {
        if (each.kind == u"allotment"_s)
            mover.hand.writes(family, u"allotment"_s, {{u"to"_s, u"2026-11-22"_s}}, each.entry);
    }
    mover.hand.allots(family, u"berta"_s);
    mover.saves();
    CHECK(mover.syncs().purged.contains(shared(family)));
    const SyncReport report = anna.syncs();
    CHECK(report.newEpoch.isEmpty()); // nothing tells that the server is an older one but what it lacks
    CHECK(report.purged.contains(shared(family)));
    CHECK(report.offered == 1);
    CHECK(anna.net.paths.count("/v1/lacking") == 1);
    // She may write there no longer: it waits for an administrator.
    const auto kept = demand(world.server.accounts.quarantined());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].id == lost.id);
}

TEST_CASE("an earlier answer that is said again on the way lets nothing be removed, nor one that says not to what") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family(u"anna"_s);
    const Change note = anna.note(family, u"seen at home"_s);
    anna.syncs();
    const auto ends = [&] {
        const QList<Change> changes = anna.store.changes().values();
        for (const Change& each : changes)
            if (each.kind == u"allotment"_s)
                anna.hand.writes(family, each.kind, {{u"to"_s, u"2026-11-22"_s}}, each.entry);
        anna.hand.allots(family, u"berta"_s);
        anna.saves();
    };
    ends();
    // What the server answered to another laptop, when it lacked nothing.
    Reply earlier;
    Synced berta(world.server, u"berta"_s);
    berta.net.alters = [&](const QByteArray& path, Reply& reply) {
        if (path == "/v1/heads") earlier = reply;
    };
    berta.syncs();
    earlier.body = Lacking().toBytes();
    earlier.status = 200;
    anna.net.alters = [&](const QByteArray& path, Reply& reply) {
        if (path == "/v1/lacking") reply = earlier;
    };
    CHECK(anna.fails().code == ErrorCode::Unreachable);
    CHECK(anna.holds(note));
    anna.net.alters = [&](const QByteArray& path, Reply& reply) {
        if (path == "/v1/lacking") reply.headers.remove(protocol::questionHeader);
    };
    const SyncReport report = anna.syncs();
    CHECK(report.purged.isEmpty());
    CHECK(report.heldBack > 0);
    CHECK(anna.holds(note));
    anna.net.alters = {};
    CHECK(anna.syncs().purged.contains(shared(family)));
    CHECK_FALSE(anna.holds(note));
}

TEST_CASE("more than twenty households go only when a person says so") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    for (int i = 0; i < 21; ++i)
        anna.family();
    anna.syncs();
    Account person = demand(world.server.accounts.account(u"anna"_s));
    person.role = u"administrator"_s;
    person.organisation = u"another"_s;
    demand(world.server.accounts.change(person));
    const SyncReport asks = anna.syncs();
    CHECK(asks.waitsForPurge == 21);
    CHECK(asks.purged.isEmpty());
    CHECK(anna.store.changes().size() == 21);
    SyncOptions allowed = Synced::options();
    allowed.mayPurge = true;
    CHECK(anna.syncs(allowed).purged.size() == 21);
    CHECK(anna.store.changes().isEmpty());
}
