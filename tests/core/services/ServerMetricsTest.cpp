// What the server counts of a whole area, against the laptop that wrote it and against a full count, over every
// database that a server may stand on.
#include "core/sync/ServerMetrics.h"
#include "core/metrics/NationalMetrics.h"
#include "core/metrics/RunningSums.h"
#include "core/metrics/SaidArea.h"
#include "core/services/MetricsReader.h"
#include "core/store/ChangeRows.h"
#include "core/sync/ServerAppending.h"
#include "core/sync/ServerMetricCounts.h"
#include "core/sync/ServerScope.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/core/store/ServerDatabase.h"
#include "tests/programs/MetricsArea.h"

#include <random>

using namespace lodestar;
using namespace lodestar::metrics;
using namespace lodestar::sync;
using namespace Qt::StringLiterals;
using records::Change;
using sync::testing::Engine;
using sync::testing::ServerDatabase;
using sync::testing::ServerWorld;

namespace {

const QList<Quarter>& quarters() {
    static const QList<Quarter> all{{2025, 3}, {2025, 4}, {2026, 1}, {2026, 2}};
    return all;
}

/// "C2 3/7" of everything that is not nothing.
QStringList textOf(const MetricTotals& totals) {
    QStringList text;
    for (const Code code : allCodes()) {
        const Count& count = totals.of(code);
        if (count != Count{}) text << u"%1 %2/%3"_s.arg(codeText(code)).arg(count.numerator).arg(count.denominator);
    }
    return text;
}

/// "C2 ref y" of everybody behind a number, sorted.
QStringList behind(const AreaFacts& facts, const NationalMetrics& counted) {
    QStringList lines;
    for (const Code code : allCodes()) {
        for (const auto& each : counted.of(code)) {
            const QString ref =
                code == Code::C1 ? facts.pregnancies[each.subject].ref : facts.children[each.subject].ref;
            lines << codeText(code) + u' ' + ref + (each.standing.in ? u" y"_s : u" n"_s) +
                         QString::number(static_cast<int>(each.standing.reason));
        }
    }
    lines.sort();
    return lines;
}

/// By ward, team, practitioner, needs level, ethnic group and language of every child counted.
QStringList groupsOf(const AreaFacts& facts, const Quarter& quarter, const MetricRules& rules) {
    QStringList lines;
    for (const ChildFacts& each : facts.children) {
        if (standingOf(each, quarter, rules).counted.empty()) continue;
        lines << QStringList{each.ref,
                             each.groups.ward,
                             each.groups.team,
                             each.groups.practitioner,
                             each.groups.needsLevel,
                             each.groups.ethnicGroup,
                             each.groups.language}
                     .join(u'|');
    }
    lines.sort();
    return lines;
}

struct CountingServer {
    ServerDatabase database;
    ServerWorld world;
    std::shared_ptr<const Counting> counting = TestLog::demand(Counting::shipped());

    explicit CountingServer(Engine engine, bool counts = true)
        : database(engine)
        , world(database.store()) {
        if (!counts) return;
        world.settings.counting = counting;
        fill();
    }
    ServerMetricCounts counts() { return ServerMetricCounts(world.context()); }
    int fill() {
        int steps = 1;
        while (!TestLog::demand(counts().fillSome()))
            ++steps;
        return steps;
    }
    /// Numbers changes in their logs as a push does, past the question who may write them.
    void takes(const QList<Change>& changes) {
        TestLog::demand(world.store.write([&]() -> Status {
            LODESTAR_TRY(world.store.scope().lock());
            ServerAppending appending(world.context());
            QMap<LogId, LogGroup> groups;
            for (const Change& each : changes) {
                LogGroup& group = groups[{each.record, each.compartment}];
                group.log = {each.record, each.compartment};
                group.changes.append({each, changeBody(each), 0, 0, {}});
            }
            LODESTAR_TRY(appending.prepare(groups.values()));
            for (LogGroup& group : groups) {
                LODESTAR_TRY(world.store.logs().begin(group.log.record, {{}, appending.subjectOf(group)}, 0));
                appending.take(group);
            }
            LODESTAR_TRY(appending.flush());
            LODESTAR_TRY(ServerScope(world.context()).noteEntries(appending.scopeEntries()));
            return ServerMetrics(world.context()).noteEntries(appending.countedEntries());
        }));
    }
    /// Both ways to a quarter's numbers are one, for every group as well.
    void checkSums(const Quarter& quarter) {
        const AreaFacts facts = TestLog::demand(counts().facts(quarter));
        const NationalMetrics recount = countMetrics(facts, quarter, counting->rules);
        INFO(quarter.text().toStdString());
        CHECK(textOf(TestLog::demand(counts().totals(quarter))) == textOf(recount.totals));
        Sums sums;
        for (ChildFacts each : facts.children) {
            each.groups.practitioner = workerOf(each);
            Contribution::of(each, counting->rules).addTo(sums, 1);
        }
        QStringList groups;
        for (const auto& [key, count] : sums) {
            if (key.quarter == quarter && key.group != SumGroup::All)
                groups << lineOf(codeText(key.code), sumGroupName(key.group), key.value, count);
        }
        QStringList kept;
        for (const SumRow& each : TestLog::demand(counts().byGroup(quarter)))
            kept << lineOf(each.code, each.group, each.value, {each.numerator, each.denominator});
        groups.sort();
        kept.sort();
        CHECK(kept == groups);
    }
    static QString lineOf(const QString& code, const QString& group, const QString& value, const Count& count) {
        return u"%1 %2=%3 %4/%5"_s.arg(code, group, value).arg(count.numerator).arg(count.denominator);
    }
    /// The sums name a practitioner by reference, the facts by name.
    QString workerOf(const ChildFacts& child) const {
        return references.value(child.groups.practitioner, child.groups.practitioner);
    }
    QHash<QString, QString> references;
};

/// A laptop with an area of families that everything happens to.
struct AreaWorld : ImportWorld {
    std::mt19937 random;
    std::size_t sent = 0;

    AreaWorld(std::uint32_t seed, int families)
        : random(seed) {
        const lodestar::testing::MetricsArea area(seed, quarters()[seed % quarters().size()].first(), families);
        area.write(files.path());
        import();
    }
    int below(qsizetype limit) { return static_cast<int>(random() % static_cast<std::uint32_t>(limit)); }
    /// All that was not asked for yet, in the order of each log, the logs mixed at random.
    QList<Change> fresh() {
        QList<QList<Change>> logs;
        QHash<LogId, qsizetype> placeOf;
        std::size_t at = 0;
        demand(ChangeRows(*connection).each([&](const Change& change) -> Status {
            if (at++ < sent) return {};
            const LogId log{change.record, change.compartment};
            if (!placeOf.contains(log)) {
                placeOf.insert(log, logs.size());
                logs.append(QList<Change>());
            }
            logs[placeOf.value(log)].append(change);
            return {};
        }));
        sent = at;
        QList<Change> mixed;
        while (!logs.isEmpty()) {
            const int which = below(logs.size());
            mixed.append(logs[which].takeFirst());
            if (logs[which].isEmpty()) logs.removeAt(which);
        }
        return mixed;
    }
    QHash<QString, QString> staff() {
        QHash<QString, QString> references;
        for (const Entry& each : demand(EntryTable(*connection).ofKind(u"staff")))
            references.insert(each.text(QLatin1StringView("name")), each.text(QLatin1StringView("reference")));
        return references;
    }
    void checkAgainst(CountingServer& server, const Quarter& quarter) {
        const AreaFacts own = demand(readMetricFacts(*connection, quarter, quarter));
        const AreaFacts theirs = TestLog::demand(server.counts().facts(quarter));
        INFO(quarter.text().toStdString());
        const MetricRules& rules = server.counting->rules;
        CHECK(behind(theirs, countMetrics(theirs, quarter, rules)) == behind(own, countMetrics(own, quarter, rules)));
        CHECK(groupsOf(theirs, quarter, rules) == groupsOf(own, quarter, rules));
    }
};

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
                named.append(each.id.toString());
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
           {{u"changes"_s, QJsonArray{person.id.toString()}}, {u"reason"_s, u"erased"_s}});
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

TEST_CASE("a lead, an administrator and an analyst are told the area's metrics, small numbers to the return alone") {
    CountingServer server(Engine::SqlCipher);
    AreaWorld world(1, 40);
    server.takes(world.fresh());
    const auto asks = [&](const QString& reference, const QByteArray& query) {
        sync::testing::Laptop laptop(server.world, reference);
        return laptop.ask("GET", "/v1/metrics?quarter=" + query);
    };
    server.world.add(u"TL1"_s, u"team-lead"_s, u"north"_s);
    server.world.add(u"AN1"_s, u"analyst"_s);
    server.world.add(u"HV1"_s);
    server.world.settings.sharedOnly.insert(u"charity"_s);
    server.world.add(u"CH1"_s, u"team-lead"_s, {}, u"charity"_s);
    const QByteArray quarter = quarters()[1].text().toLatin1();
    CHECK(asks(u"HV1"_s, quarter).status == 403);
    CHECK(asks(u"CH1"_s, quarter).status == 403);
    CHECK(asks(u"AN1"_s, quarter + "&for=return").status == 403);
    CHECK(asks(u"TL1"_s, "2025").status == 400);
    CHECK(asks(u"TL1"_s, quarter + "&for=fun").status == 400);
    const MetricTotals totals = TestLog::demand(server.counts().totals(quarters()[1]));
    const auto countsIn = [](const Reply& reply) {
        QHash<QString, QJsonObject> counts;
        for (const QJsonValue& each : QJsonDocument::fromJson(reply.body).object().value(u"counts"_s).toArray())
            counts.insert(each[u"code"].toString(), each.toObject());
        return counts;
    };
    const Reply exact = asks(u"TL1"_s, quarter + "&for=return");
    REQUIRE(exact.status == 200);
    CHECK(QJsonDocument::fromJson(exact.body).object().value(u"exact"_s).toBool());
    CHECK(server.world.audited(act::counted) == QStringList{u"TL1 2025/26-Q4 "_s});
    const auto returned = countsIn(exact);
    const Reply shared = asks(u"AN1"_s, quarter);
    REQUIRE(shared.status == 200);
    const auto shown = countsIn(shared);
    for (const Code code : allCodes()) {
        const Count& count = totals.of(code);
        CAPTURE(codeText(code).toStdString(), count.numerator, count.denominator);
        CHECK(returned.value(codeText(code)).value(u"numerator"_s).toInteger(-1) == count.numerator);
        const QJsonValue numerator = shown.value(codeText(code)).value(u"numerator"_s);
        CHECK((numerator.isNull() || numerator.toInteger() == count.numerator));
        CHECK((numerator.isNull() || count.numerator == 0 || count.numerator >= 5));
        const qint64 rest = count.denominator - count.numerator;
        const bool bothShown = !numerator.isNull() && !shown.value(codeText(code)).value(u"denominator"_s).isNull();
        if (code != Code::C2 && code != Code::C3 && !MetricTotals::needsKnown(code))
            CHECK((!bothShown || rest == 0 || rest >= 5));
    }
}
