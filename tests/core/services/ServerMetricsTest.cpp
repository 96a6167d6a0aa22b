// What the server counts of a whole area, against the laptop that wrote it and against a full count, over every
// database that a server may stand on.
#include "tests/core/services/CountingWorld.h"
#include "tests/core/services/InterruptedStore.h"

using namespace lodestar;
using namespace lodestar::counting;

namespace {

/// Something that changes what is counted of an entry, or takes it away, or puts it back.
Edit someEdit(AreaWorld& world, const Entry& entry) {
    QJsonObject fields;
    const QString day = QDate(2026, 1, 1).addDays(world.below(300)).toString(Qt::ISODate);
    const auto part = [&](const QString& field, const QString& name, const QJsonValue& value) {
        QJsonObject whole = entry.fields.value(field).toObject();
        whole.insert(name, value);
        fields.insert(field, whole);
    };
    const bool isContact = entry.kind == u"contact_subject"_s || entry.kind == u"contact"_s;
    const bool removed = world.below(4) == 0;
    if (isContact && !removed && world.below(2) == 0)
        part(u"what"_s, u"at"_s, day);
    else if (isContact && !removed)
        part(u"what"_s, u"mode"_s, u"video"_s);
    else if (removed)
        fields.insert(records::retiredField, QJsonObject{{u"reason"_s, u"wrong"_s}});
    else if (entry.kind == u"person"_s)
        fields.insert(u"birthDate"_s, day);
    else if (entry.kind == u"member"_s)
        fields.insert(u"to"_s, day);
    else if (entry.kind == u"household"_s)
        part(u"open"_s, u"to"_s, day);
    else if (entry.kind == u"pregnancy"_s)
        fields.insert(u"edd"_s, day);
    else if (entry.kind == u"feeding"_s)
        part(u"feeding"_s, u"status"_s, u"not_breastfed"_s);
    else
        fields.insert(records::retiredField, QJsonObject{{u"reason"_s, u"wrong"_s}});
    Edit edit = correctionOf(entry, fields);
    if (fields.contains(records::retiredField)) edit.seen = entry.seenForAll();
    return edit;
}

/// Any entry that may say something that is counted.
Entry someEntry(AreaWorld& world) {
    static const QStringList kinds{u"contact_subject"_s, u"contact"_s,   u"person"_s,   u"member"_s,
                                   u"household"_s,       u"pregnancy"_s, u"feeding"_s,  u"assessment"_s,
                                   u"birth"_s,           u"death"_s,     u"residence"_s};
    QList<Entry> found;
    while (found.isEmpty())
        found = TestLog::demand(EntryTable(*world.connection).ofKind(kinds[world.below(kinds.size())]));
    return found[world.below(found.size())];
}

} // namespace

TEST_CASE("the server counts an area as the laptop that wrote it does, to the child, and its sums equal a full count") {
    const Engine engine = GENERATE(Engine::Memory, Engine::SqlCipher, Engine::Postgres);
    const std::uint32_t seed = GENERATE(1, 2, 3);
    CAPTURE(engine, seed);
    CountingServer server(engine);
    AreaWorld world(seed, 40);
    server.references = world.staff();
    QList<Change> waiting = world.fresh();
    int batches = 0;
    while (!waiting.isEmpty()) {
        const int size = std::min<int>(1 + world.below(200), static_cast<int>(waiting.size()));
        server.takes(waiting.mid(0, size));
        waiting.remove(0, size);
        if (++batches % 8 == 0) server.checkSums(quarters()[world.below(quarters().size())]);
    }
    for (const Quarter& quarter : quarters()) {
        world.checkAgainst(server, quarter);
        server.checkSums(quarter);
    }
}

TEST_CASE("whatever is corrected, removed or recalled, the server follows the laptop and its sums a full count") {
    const Engine engine = GENERATE(Engine::Memory, Engine::SqlCipher, Engine::Postgres);
    const std::uint32_t seed = GENERATE(11, 12);
    CAPTURE(engine, seed);
    CountingServer server(engine);
    AreaWorld world(seed, 15);
    server.references = world.staff();
    server.takes(world.fresh());
    for (int i = 0; i < 60; ++i) {
        const Entry entry = someEntry(world);
        INFO(i << ' ' << entry.kind.toStdString());
        if (world.below(5) == 0) {
            QJsonArray named;
            for (const Change& each : TestLog::demand(ChangeRows(*world.connection).ofEntry(entry.id)))
                named.append(QJsonObject{{u"change"_s, each.id.toString()}});
            Edit recall = newEntry(entry.record, QString(records::recallKind),
                                   {{u"changes"_s, named}, {u"reason"_s, u"wrong person"_s}});
            recall.compartment = entry.compartment;
            world.save(recall);
        } else {
            world.save(someEdit(world, entry), false);
        }
        server.takes(world.fresh());
        const Quarter& quarter = quarters()[world.below(quarters().size())];
        world.checkAgainst(server, quarter);
        server.checkSums(quarter);
    }
}

TEST_CASE("two who correct one entry without knowing of each other leave the sums equal to a full count") {
    const Engine engine = GENERATE(Engine::SqlCipher, Engine::Postgres);
    CAPTURE(engine);
    CountingServer server(engine);
    AreaWorld world(21, 15);
    server.references = world.staff();
    server.takes(world.fresh());
    for (int i = 0; i < 30; ++i) {
        const Entry entry = someEntry(world);
        INFO(i << ' ' << entry.kind.toStdString());
        world.save(someEdit(world, entry), false);
        world.save(someEdit(world, entry), false); // drawn from the same state
        server.takes(world.fresh());
        for (const Quarter& quarter : quarters())
            server.checkSums(quarter);
    }
}

TEST_CASE(
    "a server that was made before it counted fills its facts in steps, while it takes changes, and can be stopped") {
    const Engine engine = GENERATE(Engine::Memory, Engine::SqlCipher, Engine::Postgres);
    CAPTURE(engine);
    CountingServer server(engine, false);
    AreaWorld world(5, 80);
    server.references = world.staff();
    server.takes(world.fresh());
    server.world.settings.counting = server.counting;
    CHECK(server.counts().totals(quarters()[1]).error().code == ErrorCode::ServerBusy);
    CHECK(server.counts().facts(quarters()[1]).error().code == ErrorCode::ServerBusy);
    CHECK_FALSE(TestLog::demand(server.counts().fillSome()));
    for (int i = 0; i < 20; ++i)
        world.save(someEdit(world, someEntry(world)), false);
    server.takes(world.fresh());
    CHECK_FALSE(TestLog::demand(server.counts().isWhole()));
    server.fill();
    CHECK(TestLog::demand(server.counts().isWhole()));
    for (const Quarter& quarter : quarters()) {
        world.checkAgainst(server, quarter);
        server.checkSums(quarter);
    }
    TestLog::demand(server.counts().forget());
    CHECK_FALSE(TestLog::demand(server.counts().isWhole()));
    server.fill();
    world.checkAgainst(server, quarters()[2]);
    server.checkSums(quarters()[2]);
}

TEST_CASE("what comes while a record's facts are made is counted, whoever reads the record first") {
    CountingServer server(Engine::Postgres, false);
    AreaWorld world(5, 30);
    server.references = world.staff();
    server.takes(world.fresh());
    server.world.settings.counting = server.counting;
    // The facts are begun: another process of the server must not wait for who makes them anew.
    TestLog::demand(server.counts().forget());
    for (int i = 0; i < 20; ++i)
        world.save(someEdit(world, someEntry(world)), false);
    const auto second = server.database.connect();
    const ServerContext other{*second, server.world.clock, server.world.settings, server.world.shared};
    InterruptedStore store(server.database.store(), [&] { takeInto(other, world.fresh()); });
    ServerMetricCounts filling({store, server.world.clock, server.world.settings, server.world.shared});
    while (!TestLog::demand(filling.fillSome())) {
    }
    for (const Quarter& quarter : quarters()) {
        world.checkAgainst(server, quarter);
        server.checkSums(quarter);
    }
}

TEST_CASE("what is kept to be counted has no name, no day's story and nothing sealed, and goes when it is recalled") {
    CountingServer server(Engine::SqlCipher);
    ImportWorld world;
    const RecordId household = RecordId::create();
    const RecordId child = RecordId::create();
    QList<Change> changes;
    const auto writes = [&](const RecordId& record, QStringView kind, const QJsonObject& fields) {
        changes.append(world.save(newEntry(record, kind, fields)));
        return changes.last();
    };
    writes(household, u"member",
           {{u"person"_s, child.toString()}, {u"relationship"_s, u"child"_s}, {u"from"_s, u"2026-01-01"_s}});
    const Change person = writes(child, u"person",
                                 {{u"subject"_s, u"child"_s},
                                  {u"name"_s, QJsonObject{{u"given"_s, u"Marker"_s}}},
                                  {u"birthDate"_s, u"2026-01-20"_s}});
    writes(child, u"note", {{u"text"_s, u"Marker"_s}});
    const auto kept = [&] {
        QByteArray said;
        TestLog::demand(server.world.store.count([&] {
            return server.world.store.metrics().eachSaid(
                {{u"2"_s, u"3"_s}}, [&](const RecordId&, const QByteArray& each) { said += each; });
        }));
        return said;
    };
    server.takes(changes);
    CHECK(kept().contains("2026-01-20"));
    CHECK_FALSE(kept().contains("Marker"));
    CHECK(TestLog::demand(server.counts().totals({2025, 4})).of(Code::C2) == Count{0, 1});
    changes.clear();
    writes(child, QString(records::recallKind),
           {{u"changes"_s, QJsonArray{QJsonObject{{u"change"_s, person.id.toString()}}}}, {u"reason"_s, u"erased"_s}});
    server.takes(changes);
    CHECK_FALSE(kept().contains("2026-01-20"));
    CHECK(TestLog::demand(server.counts().totals({2025, 4})).of(Code::C2) == Count{});
}

TEST_CASE("over PostgreSQL only who counts sees the facts, and who counts sees no log") {
    CountingServer server(Engine::Postgres);
    auto* const store = dynamic_cast<ServerSqlStore*>(&server.world.store);
    const auto asked = [&](const QString& table) {
        return [store, table] { return store->sql().run(u"SELECT count(*) FROM "_s + table); };
    };
    for (const QString& table : {u"metric_said"_s, u"metric_counted"_s, u"metric_sum"_s}) {
        CAPTURE(table.toStdString());
        CHECK_FALSE(store->read({}, asked(table)).has_value());
        CHECK(store->count(asked(table)).has_value());
        CHECK(store->write(asked(table)).has_value());
    }
    for (const QString& table : {u"change"_s, u"log"_s, u"account"_s, u"principal"_s}) {
        CAPTURE(table.toStdString());
        CHECK_FALSE(store->count(asked(table)).has_value());
    }
    CHECK_FALSE(store->count([&] { return store->sql().run(u"DELETE FROM metric_sum"_s); }).has_value());
}
