// The laptop's engine and the server's in one process. The numbers are those of the known traps of sync engines: T2 a
// cursor inside a transaction, T4 a lost acknowledgement, T5 a restored backup or a clone, T7 poison in the queue ...
#include "tests/core/sync/EngineWorld.h"

#include "core/records/EntryState.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

TEST_CASE("what one laptop wrote the other reads, and then nothing is to be done but one small question") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family();
    anna.note(family, u"seen at home"_s);
    const SyncReport sent = anna.syncs();
    CHECK(sent.sent == 2);
    CHECK(sent.received == 0);
    CHECK(berta.syncs().received == 2);
    CHECK(berta.texts(family) == QStringList{u"seen at home"_s});
    CHECK(anna.differences() == QStringList{});
    CHECK(berta.differences() == QStringList{});

    berta.syncs();
    berta.net.paths.clear();
    const SyncReport idle = berta.syncs();
    CHECK(berta.net.paths == QList<QByteArray>{"/v1/heads"});
    CHECK(idle.bytesIn == 0);
    CHECK_FALSE(idle.tookSomething());
}

TEST_CASE("two edits of one field that did not know of each other both stand, on every laptop, and are told") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family();
    const Change first = anna.note(family, u"drawn"_s);
    anna.syncs();
    berta.syncs();
    const records::Seen seen{{u"text"_s, {first.id}}};
    for (Synced* each : {&anna, &berta}) {
        each->writes(family, {{u"text"_s, each->hand.reference}}, first.entry, seen);
    }
    CHECK(anna.syncs().conflicts == 0);
    CHECK(berta.syncs().conflicts == 1);
    anna.syncs();
    for (Synced* each : {&anna, &berta}) {
        const auto state = records::EntryState::of(each->store.ofEntry(first.entry));
        CHECK(state.conflicts() == QStringList{u"text"_s});
        CHECK(state.heads(u"text"_s).size() == 2);
        CHECK(each->differences() == QStringList{});
    }
}

TEST_CASE("T4: an acknowledgement that is lost is given again, and nothing is doubled") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family();
    anna.syncs();
    anna.note(family, u"one"_s);
    anna.net.losesReply = 0;
    CHECK(anna.fails().code == ErrorCode::Unreachable);
    CHECK(anna.store.waiting() == 1);
    anna.note(family, u"two"_s); // written before it was asked again: the part is another than it was
    const SyncReport report = anna.syncs();
    CHECK(report.newEpoch.isEmpty());
    CHECK(report.sent == 2);
    CHECK(anna.differences() == QStringList{});
    CHECK(demand(anna.store.positions()).value(health(family)).number == 2);
}

TEST_CASE("T2, T9, T22: cut at any request, any answer or any write, the next sync goes on and nothing is lost") {
    enum Fault { Request, Answer, Write };
    const Fault fault = GENERATE(Request, Answer, Write);
    for (int at = 0, cuts = 1; cuts > 0; ++at) {
        EngineWorld world;
        Synced anna(world.server, u"anna"_s);
        Synced berta(world.server, u"berta"_s);
        QList<Change> written;
        const RecordId family = anna.family();
        written.append(anna.note(family, u"anna's"_s));
        anna.syncs();
        for (int i = 0; i < 3; ++i)
            written.append(berta.note(berta.family(), u"berta's"_s));
        cuts = 0;
        int left = at;
        if (fault == Request) berta.net.losesRequest = at;
        if (fault == Answer) berta.net.losesReply = at;
        if (fault == Write)
            berta.store.fault = [&]() -> Status { return left-- == 0 ? fail(ErrorCode::DiskFull) : Status(); };
        if (!berta.engine.run(Synced::options())) ++cuts;
        berta.store.fault = {};
        berta.net.losesRequest = berta.net.losesReply = -1;
        INFO("cut " << fault << " at " << at);
        berta.syncs();
        anna.syncs();
        CHECK(berta.differences() == QStringList{});
        CHECK(anna.differences() == QStringList{});
        for (const Change& each : written)
            CHECK((anna.holds(each) && berta.holds(each)));
        REQUIRE(at < 100);
    }
}

TEST_CASE("T5: a laptop restored from a backup begins a new epoch, and its own lost work comes back") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family();
    anna.syncs();
    const MemorySyncStore backup = anna.store;
    const Change lost = anna.note(family, u"after the backup"_s);
    anna.syncs();
    anna.store = backup;
    const bool wroteMore = GENERATE(false, true);
    QList<Change> more;
    if (wroteMore) more = {anna.note(family, u"after the restore"_s), anna.note(family, u"and more"_s)};
    const SyncReport report = anna.syncs();
    CHECK(report.newEpoch == (wroteMore ? u"forked"_s : u"rewound"_s));
    CHECK(anna.holds(lost));
    for (const Change& each : more)
        CHECK(anna.store.changes().value(each.id).logNumber > 0);
    CHECK(anna.differences() == QStringList{});
    CHECK(anna.syncs().newEpoch.isEmpty());
}

TEST_CASE("T5: of a laptop and its clone both go on, each in an epoch of its own") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family();
    anna.syncs();
    MemorySyncStore clone = anna.store;
    FrontTransport net(world.server.front);
    ClientEngine cloned(clone, net, *anna.hand.key, anna.clock);
    anna.note(family, u"on the laptop"_s);
    anna.syncs();
    clone.write(anna.made(family, {{u"text"_s, u"on the clone"_s}}));
    const SyncReport report = demand(cloned.run(Synced::options()));
    CHECK(report.newEpoch == u"forked"_s);
    CHECK_FALSE(anna.syncs().newEpoch.isEmpty()); // the clone's epoch is the one the server goes on with
    demand(cloned.run(Synced::options()));
    demand(anna.engine.run(Synced::options()));
    CHECK(anna.texts(family) == QStringList{u"on the clone"_s, u"on the laptop"_s});
}

TEST_CASE("T7: what the server refuses stays with its reason and holds up nothing") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family();
    anna.note(family, u"before"_s);
    Change wrong = anna.hand.made(RecordId::create(), u"note"_s, {{u"text"_s, u"altered"_s}});
    wrong.signature.fill('x');
    anna.store.write(wrong);
    const Change after = anna.note(anna.family(), u"after"_s);
    const SyncReport report = anna.syncs();
    CHECK(report.refused == 1);
    CHECK(report.sent == 4);
    CHECK(anna.store.refused() == QMap<ChangeId, QString>{{wrong.id, u"signature"_s}});
    CHECK(anna.holds(wrong));
    CHECK(anna.store.changes().value(after.id).logNumber == 1);
    CHECK(anna.differences() == QStringList{});
    CHECK(anna.syncs().refused == 0);
}

TEST_CASE("T8: a sync ends when everything that waited was heard, in as many parts as it takes") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family();
    for (int i = 0; i < 2300; ++i)
        anna.note(family, u"note %1"_s.arg(i));
    CHECK(anna.syncs().sent == 2301);
    CHECK(anna.net.paths.count("/v1/changes") == 3);
    CHECK(anna.differences() == QStringList{});
    Synced berta(world.server, u"berta"_s);
    SyncOptions threaded;
    CHECK(berta.syncs(threaded).received == 2301);
    CHECK(berta.differences() == QStringList{});
}

TEST_CASE("T10, T11: a family handed over is sent first, then goes, and comes whole to who has it now") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family(u"anna"_s);
    anna.note(family, u"first visit"_s);
    anna.syncs();
    CHECK(berta.syncs().received == 0);
    anna.note(family, u"last visit"_s);
    anna.hand.allots(family, u"berta"_s);
    const QList<Change> changes = anna.store.changes().values();
    for (const Change& each : changes) {
        if (each.kind == u"allotment"_s)
            anna.hand.writes(family, u"allotment"_s, {{u"to"_s, u"2026-11-22"_s}}, each.entry);
    }
    anna.saves();
    const SyncReport report = anna.syncs();
    CHECK(report.sent == 3);
    CHECK(report.refused == 0);
    CHECK(report.purged.contains(health(family)));
    CHECK(report.purged.contains(shared(family)));
    CHECK(anna.store.changes().isEmpty());
    CHECK(demand(anna.store.purgedUnreported()).isEmpty());
    CHECK(anna.differences() == QStringList{});
    berta.syncs();
    CHECK(berta.texts(family) == QStringList{u"first visit"_s, u"last visit"_s});
    CHECK(berta.differences() == QStringList{});
}

TEST_CASE("a laptop that died before it kept the server's life learns of a restored server all the same") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    anna.store.fault = [] { return Status(fail(ErrorCode::Database, u"switched off"_s)); };
    CHECK_FALSE(anna.engine.run(Synced::options()));
    anna.store.fault = {};
    const RecordId family = anna.family();
    anna.syncs();
    CHECK_FALSE(demand(anna.store.standing()).incarnation.isEmpty());
    CHECK(anna.holds(anna.note(family, u"kept"_s)));
}

TEST_CASE("T13: logs that hold other changes under the same numbers are found by their digests and healed") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family();
    const Change spoilt = anna.note(family, u"one"_s);
    anna.note(family, u"two"_s);
    anna.syncs();
    berta.syncs();
    berta.store.misnumber(spoilt.id);
    anna.note(family, u"three"_s);
    anna.syncs();
    const SyncReport report = berta.syncs();
    CHECK(report.healed == QList<LogId>{health(family)});
    CHECK(report.mismatched.isEmpty());
    CHECK(berta.differences() == QStringList{});
}

TEST_CASE("T14: what cannot be healed is tried twice a day, is told each time, and work goes on") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    const RecordId family = anna.family();
    anna.syncs();
    Synced berta(world.server, u"berta"_s);
    berta.net.alters = [](const QByteArray& path, Reply& reply) {
        if (path != "/v1/heads" || reply.status != 200) return;
        const bool isPacked = reply.headers.remove("Content-Encoding") > 0;
        Heads heads = demand(Heads::fromBytes(isPacked ? demand(unpacked(reply.body, 1 << 20)) : reply.body));
        for (LogHead& head : heads.logs)
            head.digest = *LogDigest::from(head.number, QByteArray(32, 'x'));
        reply.body = heads.toBytes();
    };
    for (int i = 0; i < 5; ++i) {
        const SyncReport report = berta.syncs();
        CHECK(report.mismatched == QList<LogId>{shared(family)});
    }
    CHECK(berta.net.paths.count("/v1/ids") == 2);
    berta.note(family, u"goes on"_s);
    CHECK(berta.syncs().sent == 1);
    berta.clock.advance(86'400);
    berta.syncs();
    CHECK(berta.net.paths.count("/v1/ids") > 2);
}

TEST_CASE("T15: a clock that is wrong by a year is told, and nothing is lost or ordered by it") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    anna.clock.advance(365 * 86'400);
    anna.hand.clockAhead = 365 * 86'400;
    const RecordId family = anna.family();
    const Change first = anna.note(family, u"from next year"_s);
    CHECK(anna.syncs().clockOffset == -365 * 86'400);
    berta.syncs();
    berta.writes(family, {{u"text"_s, u"of today"_s}}, first.entry, {{u"text"_s, {first.id}}});
    berta.syncs();
    anna.syncs();
    const auto state = records::EntryState::of(anna.store.ofEntry(first.entry));
    CHECK(state.value(u"text"_s) == u"of today"_s);
    CHECK(state.conflicts().isEmpty());
    CHECK(anna.differences() == QStringList{});
}

TEST_CASE("T17: fields that this version does not know travel untouched both ways") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family();
    const Change change = anna.writes(
        family, {{u"text"_s, u"old"_s}, {u"ofALaterVersion"_s, QJsonObject{{u"deep"_s, QJsonArray{1, 2}}}}});
    CHECK(anna.syncs().refused == 0);
    berta.syncs();
    const Change there = berta.store.changes().value(change.id);
    CHECK(there.content == change.content);
    CHECK(there.contentHash == change.contentHash);
    berta.writes(family, {{u"text"_s, u"new"_s}}, change.entry, {{u"text"_s, {change.id}}});
    berta.syncs();
    anna.syncs();
    const auto state = records::EntryState::of(anna.store.ofEntry(change.entry));
    CHECK(state.value(u"text"_s) == u"new"_s);
    CHECK(state.value(u"ofALaterVersion"_s).isObject());
}

TEST_CASE("a server restored from a backup is given again what it lost, and nothing is deleted here") {
    const bool tells = GENERATE(true, false); // whether its incarnation is another; else its heads tell
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family();
    anna.note(family, u"in the backup"_s);
    anna.syncs();
    const ServerMemory::State backup = world.memory.state();
    const Change lost = berta.note(berta.family(), u"berta's, lost"_s);
    berta.syncs();
    anna.syncs(); // anna holds what berta wrote
    const Change own = anna.note(family, u"anna's, lost"_s);
    anna.syncs();
    world.memory.restore(backup);
    if (tells) demand(world.server.accounts.beginIncarnation());
    world.server.clock.advance(60);
    const Change waiting = anna.note(family, u"unsent"_s);

    const SyncReport report = anna.syncs();
    CHECK(report.newEpoch == u"restored"_s);
    CHECK(report.offered > 0);
    for (const Change& each : {lost, own, waiting}) {
        CHECK(anna.holds(each));
        CHECK(world.server.keptBody(each).has_value());
    }
    CHECK(anna.differences() == QStringList{});
    berta.syncs();
    CHECK(berta.differences() == QStringList{});
    CHECK(berta.holds(own));
}

TEST_CASE("a server that was restored and tells nobody is given what it lost by the next day's comparison") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    Synced other(world.server, u"berta"_s);
    const RecordId first = anna.family();
    anna.syncs();
    other.syncs();
    const ServerMemory::State backup = world.memory.state();
    // Lost: a family that the backup never knew, a change of one it knew, and what waited in quarantine.
    const RecordId family = berta.family();
    const Change lost = berta.note(family, u"of a new family"_s);
    const Change alsoLost = berta.note(first, u"of a known family"_s);
    berta.syncs();
    anna.syncs();
    REQUIRE(anna.holds(alsoLost));
    world.memory.restore(backup);
    // Others go on: the database is soon past what anna saw of it, with another change under the same number.
    const Change later = other.note(first, u"after the restore"_s);
    for (int i = 0; i < 20; ++i) {
        other.note(other.family(), u"life goes on"_s);
        other.syncs();
    }
    const SyncReport same = anna.syncs();
    CHECK(same.newEpoch.isEmpty());
    CHECK_FALSE(world.server.keptBody(lost).has_value());

    for (FixedClock* each : {&world.server.clock, &anna.clock, &other.clock})
        each->advance(86'400);
    anna.net.paths.clear();
    const SyncReport report = anna.syncs();
    CHECK(report.offered >= 2);
    CHECK(report.mismatched.isEmpty());
    CHECK(world.server.keptBody(lost).has_value());
    CHECK(world.server.keptBody(alsoLost).has_value());
    CHECK(anna.holds(later));
    anna.syncs();
    other.syncs();
    CHECK(anna.differences() == QStringList{});
    CHECK(other.differences() == QStringList{});
    // Compared once a day: then the small question is enough again.
    anna.net.paths.clear();
    CHECK(anna.syncs().offered == 0);
    CHECK(anna.net.paths == QList<QByteArray>{"/v1/heads"});
}

TEST_CASE("what should wait in a restored server's quarantine is given to it again the next day") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    anna.syncs();
    const ServerMemory::State backup = world.memory.state();
    Change wrong = anna.hand.made(RecordId::create(), u"note"_s, {{u"text"_s, u"altered"_s}});
    wrong.signature.fill('x');
    const auto kept = [&] { return demand(world.server.accounts.quarantined()).size(); };
    anna.store.write(wrong);
    anna.syncs();
    REQUIRE(kept() == 1);
    auto without = world.memory.state();
    without.quarantined = backup.quarantined;
    without.waiting = backup.waiting;
    world.memory.restore(without);
    for (FixedClock* each : {&world.server.clock, &anna.clock})
        each->advance(86'400);
    CHECK(anna.syncs().offered == 0); // nothing is told that nobody needs to know
    CHECK(kept() == 1);
    CHECK(anna.store.refused().size() == 1);
}

TEST_CASE("the laptop is told why an administrator does not take what it wrote, and asks only while something waits") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Change wrong = anna.hand.made(RecordId::create(), u"note"_s, {{u"text"_s, u"altered"_s}});
    wrong.signature.fill('x');
    anna.store.write(wrong);
    anna.syncs();
    CHECK(anna.store.answers().isEmpty());
    demand(world.server.accounts.refuse({wrong.id}, u"It is not yours."_s));
    anna.syncs();
    CHECK(anna.store.answers() == QHash<ChangeId, QString>{{wrong.id, u"It is not yours."_s}});
    CHECK(anna.holds(wrong));
    anna.net.paths.clear();
    anna.syncs();
    CHECK_FALSE(anna.net.paths.contains("/v1/mine"));
}

TEST_CASE("asked to stop, a sync ends after the page at hand and is gone on with") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    anna.note(anna.family(), u"one"_s);
    anna.syncs();
    Synced berta(world.server, u"berta"_s);
    std::atomic<bool> stop = false;
    berta.net.alters = [&](const QByteArray& path, Reply&) { stop = path == "/v1/pull"; };
    SyncOptions options = Synced::options();
    options.stop = &stop;
    CHECK(berta.fails(options).code == ErrorCode::Cancelled);
    CHECK(berta.syncs().received == 2);
    CHECK(berta.differences() == QStringList{});
}

TEST_CASE("a recall drops the content on the laptop that was away as well") {
    EngineWorld world;
    Synced anna(world.server, u"anna"_s);
    Synced berta(world.server, u"berta"_s);
    const RecordId family = anna.family();
    const Change wrong = anna.note(family, u"of another family"_s);
    anna.syncs();
    berta.syncs();
    Change recall = anna.hand.made(family, records::recallKind,
                                   {{u"changes"_s, QJsonArray{QJsonObject{{u"change"_s, wrong.id.toString()}}}},
                                    {u"reason"_s, u"wrong family"_s}});
    recall.compartment = wrong.compartment;
    anna.hand.sign(recall);
    anna.store.write(recall);
    CHECK(anna.syncs().refused == 0);
    berta.syncs();
    CHECK(berta.store.changes().value(wrong.id).recalled());
    CHECK(berta.differences() == QStringList{});
}
