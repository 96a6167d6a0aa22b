#pragma once

#include "core/sync/ClientEngine.h"
#include "core/sync/ServerMemory.h"
#include "tests/core/sync/ServerWorld.h"
#include "tests/support/MemorySyncStore.h"

namespace lodestar::sync::testing {

using lodestar::testing::MemorySyncStore;

/// Straight into the server, with what a network does to requests and answers.
struct FrontTransport final : Transport {
    ServerFront& front;
    QList<QByteArray> paths; ///< of every request, without the query
    int losesRequest = -1;   ///< how many requests still pass before one is lost on its way
    int losesReply = -1;     ///< ... before an answer is
    std::function<void(const QByteArray& path, Reply&)> alters;

    explicit FrontTransport(ServerFront& server)
        : front(server) {}

    Result<Reply> send(const Request& request) override {
        const QByteArray path = request.path.split('?').first();
        paths.append(path);
        if (losesRequest-- == 0) return fail(ErrorCode::Unreachable);
        Reply reply = front.answer(request);
        if (losesReply-- == 0) return fail(ErrorCode::Unreachable);
        if (alters) alters(path, reply);
        return reply;
    }
};

/// A laptop with the real engine over a store in memory.
struct Synced {
    Laptop hand; ///< makes and signs what is written
    FixedClock clock;
    MemorySyncStore store;
    FrontTransport net;
    ClientEngine engine;

    Synced(ServerWorld& world, const QString& person)
        : hand(world, person)
        , clock(world.clock)
        , store(hand.device, hand.acknowledged.epoch)
        , net(world.front)
        , engine(store, net, *hand.key, clock) {}
    Synced(const Synced&) = delete;

    static SyncOptions options() {
        SyncOptions options;
        options.onTwoThreads = false;
        return options;
    }
    /// What `hand` wrote stands in the store.
    void saves() {
        for (const Change& each : std::as_const(hand.outbox))
            store.write(each);
        hand.outbox.clear();
    }
    /// A note in the health compartment: the sealed one is only for who is named in it.
    Change made(const RecordId& record, const QJsonObject& fields, const EntryId& entry = EntryId::create(),
                const records::Seen& seen = {}) {
        Change change = hand.made(record, u"note"_s, fields, entry, seen);
        change.compartment = Compartment::Health;
        hand.sign(change);
        return change;
    }
    Change writes(const RecordId& record, const QJsonObject& fields, const EntryId& entry = EntryId::create(),
                  const records::Seen& seen = {}) {
        const Change change = made(record, fields, entry, seen);
        store.write(change);
        return change;
    }
    Change note(const RecordId& record, const QString& text) { return writes(record, {{u"text"_s, text}}); }
    RecordId family(const QString& allottedTo = {}) {
        const RecordId household = hand.beginsHousehold(allottedTo);
        saves();
        return household;
    }
    SyncReport syncs(const SyncOptions& with = options()) { return demand(engine.run(with)); }
    Error fails(const SyncOptions& with = options()) { return engine.run(with).error(); }
    [[nodiscard]] bool holds(const Change& change) const { return store.changes().contains(change.id); }
    [[nodiscard]] QStringList texts(const RecordId& record) const {
        QStringList texts;
        for (const Change& each : store.changes()) {
            if (each.record == record && each.kind == u"note"_s)
                texts.append(each.fields().value(u"text"_s).toString());
        }
        texts.sort();
        return texts;
    }
    /// Logs on which this laptop and the server do not agree; empty when nothing waits and all digests are equal.
    QStringList differences() {
        QStringList found;
        if (store.waiting() > 0) found.append(u"%1 changes wait"_s.arg(store.waiting()));
        const auto positions = demand(store.positions());
        hand.acknowledged = demand(store.standing()).heard;
        hand.signIn();
        const Heads heads = hand.heads();
        for (const LogHead& head : heads.logs) {
            const LogPosition here = positions.value(head.log);
            if (here.number != head.number || here.digest != head.digest)
                found.append(u"%1 %2"_s.arg(head.log.record.toString()).arg(static_cast<int>(head.log.compartment)));
        }
        return found;
    }
};

struct EngineWorld {
    ServerMemory memory;
    ServerWorld server{memory};

    EngineWorld() {
        server.add(u"anna"_s);
        server.add(u"berta"_s);
    }
};

} // namespace lodestar::sync::testing
