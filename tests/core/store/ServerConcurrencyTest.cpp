#include "tests/core/store/ServerDatabase.h"

#include <barrier>
#include <thread>

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

/// A second process: its own connection, its own front, the same database.
struct OtherServer {
    std::unique_ptr<ServerStore> store;
    ServerWorld world;

    explicit OtherServer(ServerDatabase& database)
        : store(database.connect())
        , world(*store) {}
};

KeptChange row(const LogId& log, qint64 number) {
    return {log,
            number,
            ChangeId::create(),
            EntryId::create(),
            u"note"_s,
            QByteArray(32, 'h'),
            false,
            DeviceId::create(),
            1,
            1,
            "body"};
}

/// Appends one row to a log inside a transaction.
Status append(ServerStore& store, const LogId& log) {
    LODESTAR_ASSIGN(auto heads, store.logs().lock({log}));
    LogHead& head = heads[log];
    const KeptChange change = row(log, ++head.number);
    head.digest.add(digestTerm(change.id, change.contentHash));
    LODESTAR_TRY(store.logs().append({change}));
    return store.logs().save({head});
}

} // namespace

TEST_CASE("T1: a reader of heads never steps over a log whose transaction commits later") {
    const Engine engine = GENERATE(Engine::SqlCipher, Engine::Postgres);
    CAPTURE(engine);
    ServerDatabase database(engine);
    const auto second = database.connect();
    const QList<Reach> rights{{u"*"_s, 7}};
    const LogId slow = shared(RecordId::create());
    const LogId quick = shared(RecordId::create());
    demand(database.store().write(
        [&] { return database.store().scope().addPrincipals({{slow.record, {u"*"_s}}, {quick.record, {u"*"_s}}}); }));
    quint64 between = 0;
    QList<LogHead> seen;
    const auto look = [&](std::optional<quint64> since) {
        const auto reader = database.connect();
        demand(reader->read(rights, [&]() -> Status {
            LODESTAR_ASSIGN(between, reader->scope().watermark());
            LODESTAR_ASSIGN(seen, reader->scope().heads(rights, since));
            return {};
        }));
        QSet<LogId> logs;
        for (const LogHead& each : seen)
            logs.insert(each.log);
        return logs;
    };
    look(std::nullopt);
    const quint64 start = between;
    demand(database.store().write([&]() -> Status {
        LODESTAR_TRY(append(database.store(), slow));
        // While this one is open, another begins later and commits before it; one file lets nobody in.
        if (engine == Engine::Postgres) {
            LODESTAR_TRY(second->write([&] { return append(*second, quick); }));
            CHECK(look(start) == QSet{quick});
        } else {
            CHECK(look(start).isEmpty());
        }
        return {};
    }));
    CHECK(look(between).contains(slow));
}

TEST_CASE("two writers of one log number it without gap or repetition, and digests fit") {
    const Engine engine = GENERATE(Engine::SqlCipher, Engine::Postgres);
    CAPTURE(engine);
    ServerDatabase database(engine);
    constexpr int each = 40;
    constexpr int writers = 3;
    const LogId log = shared(RecordId::create());
    const LogId other = health(RecordId::create());
    std::barrier start(writers);
    std::vector<std::jthread> threads;
    std::atomic<int> failures = 0;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            const auto store = database.connect();
            start.arrive_and_wait();
            for (int i = 0; i < each; ++i) {
                // Each takes both logs in their order, whichever it writes first.
                const Status done = store->write([&]() -> Status {
                    QList<LogId> both{log, other};
                    std::sort(both.begin(), both.end());
                    LODESTAR_TRY(store->logs().lock(both));
                    LODESTAR_TRY(append(*store, w % 2 == 0 ? log : other));
                    return append(*store, w % 2 == 0 ? other : log);
                });
                if (!done) ++failures;
            }
        });
    }
    threads.clear();
    CHECK(failures == 0);
    ServerStore& store = database.store();
    demand(store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto heads, store.logs().lock({log}));
        LODESTAR_ASSIGN(const auto ids, store.logs().ids(log));
        CHECK(heads.value(log).number == each * writers);
        CHECK(ids.size() == each * writers);
        LogDigest digest;
        for (const ChangeId& id : ids)
            digest.add(digestTerm(id, QByteArray(32, 'h')));
        CHECK(heads.value(log).digest == digest);
        return {};
    }));
}

TEST_CASE("several processes at once on one PostgreSQL give every laptop its answer, and what one took the other has") {
    ServerDatabase database(Engine::Postgres);
    ServerWorld world(database.store());
    constexpr int laptops = 4;
    QList<QString> names;
    for (int i = 0; i < laptops; ++i) {
        names.append(u"HV%1"_s.arg(i));
        world.add(names.last(), u"health-visitor"_s, u"north"_s);
    }
    Laptop first(world, names[0]);
    const RecordId household = first.beginsHousehold(u"HV0"_s);
    first.pushes();
    std::atomic<int> failures = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < laptops; ++i) {
        threads.emplace_back([&, i] {
            try {
                OtherServer server(database);
                Laptop laptop(server.world, names[i]);
                for (int push = 0; push < 6; ++push) {
                    laptop.beginsChild(household);
                    laptop.writes(household, u"narrative"_s, {{u"text"_s, u"x"_s}});
                    laptop.beginsHousehold(names[i]);
                    for (const Verdict& each : laptop.pushes())
                        failures += each.kind == Verdict::Kind::Stored ? 0 : 1;
                }
            } catch (const std::exception&) {
                ++failures;
            }
        });
    }
    threads.clear();
    CHECK(failures == 0);
    CHECK(first.pulls(shared(household)).size() == 2 + 6 * laptops);
    CHECK(first.pulls(health(household)).size() == 6 * laptops);
    CHECK(first.scope().size() == 2 + 6 * laptops + 6 * laptops);
    QHash<RecordId, QSet<QString>> kept;
    demand(world.store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto records, world.store.scope().records());
        LODESTAR_ASSIGN(kept, world.store.scope().principals(QSet<RecordId>(records.keyBegin(), records.keyEnd())));
        return {};
    }));
    demand(world.accounts.recomputeScopes());
    demand(world.store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto again,
                        world.store.scope().principals(QSet<RecordId>(kept.keyBegin(), kept.keyEnd())));
        CHECK(again == kept);
        return {};
    }));
}

TEST_CASE("a transaction that fails leaves nothing, on every store") {
    EachServer on;
    CAPTURE(on.engine);
    const LogId log = shared(RecordId::create());
    CHECK_FALSE(on.world.store.write([&]() -> Status {
        LODESTAR_TRY(append(on.world.store, log));
        LODESTAR_TRY(on.world.store.logs().begin(log.record, {}, 1));
        return fail(ErrorCode::InvalidInput);
    }));
    demand(on.world.store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto ids, on.world.store.logs().ids(log));
        LODESTAR_ASSIGN(const auto known, on.world.store.logs().known(QSet<RecordId>{log.record}));
        CHECK((ids.isEmpty() && known.isEmpty()));
        return {};
    }));
}

TEST_CASE("a page of any length comes whole and in order, and stops where it is told to") {
    EachServer on;
    CAPTURE(on.engine);
    const LogId log = shared(RecordId::create());
    constexpr qint64 many = 1203;
    demand(on.world.store.write([&]() -> Status {
        LODESTAR_ASSIGN(auto heads, on.world.store.logs().lock({log}));
        QList<KeptChange> rows;
        for (qint64 n = 1; n <= many; ++n) {
            rows.append(row(log, n));
            rows.last().kind = u"quote \" back\\slash {brace}, Zoë 🚼"_s;
            rows.last().body = QByteArray::number(n) + '\0' + "\"\\";
        }
        LODESTAR_TRY(on.world.store.logs().append(rows));
        LogHead& head = heads[log];
        head.number = many;
        return on.world.store.logs().save({head});
    }));
    demand(on.world.store.write([&]() -> Status {
        qint64 last = 0;
        const auto take = [&](qint64 number, QByteArrayView body) {
            CHECK((number == last + 1 && body == QByteArray::number(number) + '\0' + "\"\\"));
            last = number;
            return number != 700;
        };
        LODESTAR_TRY(on.world.store.logs().page(log, 0, take));
        CHECK(last == 700);
        LODESTAR_TRY(on.world.store.logs().page(log, last, take));
        CHECK(last == many);
        LODESTAR_ASSIGN(const auto ids, on.world.store.logs().ids(log));
        LODESTAR_ASSIGN(const auto known, on.world.store.logs().known(QList<ChangeKey>{{log, ids.last()}}));
        CHECK(known.value({log, ids.last()}).number == many);
        return {};
    }));
}

TEST_CASE("a PostgreSQL that was killed under the server loses nothing that was acknowledged, and is found again") {
    PostgresServer server;
    const QString name = server.createDatabase();
    demand(ServerPostgres::prepare({server.socketFolder(), server.port(), name, server.owner(), {}}, server.user()));
    const ServerPostgres::Address address{server.socketFolder(), server.port(), name, server.user(), {}};
    const auto store = demand(ServerPostgres::open(address));
    ServerWorld world(*store);
    world.add(u"HV1"_s);
    Laptop anna(world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    server.kill();
    anna.notes(household, u"x"_s);
    const Reply meanwhile = anna.send(anna.waiting());
    CHECK(anna.refusalOf(meanwhile) == "503 busy");
    CHECK(meanwhile.headers.contains("Retry-After"));
    server.start();
    CHECK(anna.pushes().size() == 1);
    CHECK(anna.pulls(shared(household)).size() == 2);
    CHECK(anna.pulls(sealed(household)).size() == 1);
}
