#include "tests/core/store/TestLog.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <QJsonArray>

#include <random>

using namespace lodestar;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

Edit feeding(const RecordId& child, const char* status) {
    return newEntry(
        child, u"feeding",
        {{q("on"), q("2026-11-09")}, {q("feeding"), QJsonObject{{q("status"), q(status)}, {q("at"), q("other")}}}});
}

Edit correction(const Entry& entry, const QJsonObject& fields) {
    return {entry.record, entry.compartment, entry.id, entry.kind, fields, entry.seenFor(fields.keys())};
}

Edit person(const RecordId& record, const char* given) {
    Edit edit = newEntry(record, u"person",
                         {{q("subject"), q("child")},
                          {q("name"), QJsonObject{{q("given"), q(given)}, {q("family"), q("Popescu")}}},
                          {q("birthDate"), q("2026-09-22")}});
    edit.entry = EntryId(record.value());
    return edit;
}

} // namespace

TEST_CASE("a saved change stands in the log, the projections, the digest and the outbox together") {
    TestLog log;
    const RecordId child = RecordId::create();
    log.save(person(child, "Leo"));
    const Edit fed = feeding(child, "totally_breastfed");
    log.save(fed);

    CHECK(log.number("SELECT count(*) FROM change") == 2);
    CHECK(log.number("SELECT count(*) FROM outbox") == 2);
    CHECK(log.number("SELECT count(*) FROM fact WHERE kind = 'feeding' AND outcome = 'totally_breastfed'") == 1);
    CHECK(log.number("SELECT count(*) FROM person WHERE given = 'Leo' AND birth_date = '2026-09-22'") == 1);
    CHECK(log.entry(fed.entry).happened == q("2026-11-09"));
    CHECK(log.verified().faults.join(u' ').toStdString() == "");
}

TEST_CASE("the same change twice is one change") {
    TestLog log;
    const auto made = log.save(feeding(RecordId::create(), "not_breastfed"));
    REQUIRE(Log(*log.connection).append({made, made}, Log::Origin::Server));
    CHECK(log.number("SELECT count(*) FROM change") == 1);
    CHECK(log.number("SELECT count FROM log") == 1);
    CHECK(log.verified().faults.join(u' ').toStdString() == "");
}

TEST_CASE("two corrections made from the same picture are a conflict with both values, until one who has seen both "
          "settles it") {
    TestLog log;
    const Edit first = feeding(RecordId::create(), "totally_breastfed");
    log.save(first);
    const Entry drawn = log.entry(first.entry);
    const QString field = q("feeding");
    const auto value = [](const char* status) { return QJsonObject{{q("status"), q(status)}, {q("at"), q("other")}}; };
    log.save(correction(drawn, {{field, value("partially_breastfed")}}), false);
    log.save(correction(drawn, {{field, value("not_breastfed")}}), false);

    const Entry torn = log.entry(first.entry);
    CHECK(torn.conflicts == QStringList{field});
    CHECK(torn.heads.value(field).size() == 2);
    CHECK(log.verified().faults.join(u' ').toStdString() == "");

    log.save(correction(torn, {{field, value("partially_breastfed")}}), false);
    CHECK(log.entry(first.entry).conflicts.isEmpty());
    CHECK(log.entry(first.entry).part(QLatin1StringView("feeding"), QLatin1StringView("status")) ==
          q("partially_breastfed"));
}

TEST_CASE("a removed entry leaves the lists and comes back whole when the removal is undone") {
    TestLog log;
    const Edit first = feeding(RecordId::create(), "totally_breastfed");
    log.save(first);
    const Entry drawn = log.entry(first.entry);
    Edit removal = correction(drawn, {{q("retired"), QJsonObject{{q("reason"), q("entered twice")}}}});
    removal.seen = drawn.seenForAll();
    log.save(removal, false);
    CHECK(TestLog::demand(EntryTable(*log.connection).ofRecord(first.record)).isEmpty());
    CHECK(log.number("SELECT count(*) FROM fact") == 0);

    log.save(correction(log.entry(first.entry), {{q("retired"), QJsonValue()}}), false);
    CHECK(TestLog::demand(EntryTable(*log.connection).ofRecord(first.record)).size() == 1);
    CHECK(log.number("SELECT count(*) FROM fact") == 1);
    CHECK(log.verified().faults.join(u' ').toStdString() == "");
}

TEST_CASE("a recall drops content and keeps digest and signature, whichever of the two comes first") {
    const bool recallFirst = GENERATE(false, true);
    TestLog log;
    const RecordId child = RecordId::create();
    Edit secret = newEntry(child, u"note", {{q("text"), q("MARKER-of-another-child")}});
    const records::Change written = log.change(secret);
    Edit recall = newEntry(child, u"recall",
                           {{q("changes"), QJsonArray{QJsonObject{{q("change"), written.id.toString()}}}},
                            {q("reason"), q("wrong person")}});
    recall.compartment = secret.compartment;
    Log store(*log.connection);
    records::Change named;
    if (!recallFirst) REQUIRE(store.append({written}, Log::Origin::Here));
    named = log.change(recall);
    if (recallFirst) {
        REQUIRE(store.append({named}, Log::Origin::Server));
        REQUIRE(store.append({written}, Log::Origin::Server));
    } else {
        REQUIRE(store.append({named}, Log::Origin::Here));
    }
    const auto held = TestLog::demand(ChangeRows(*log.connection).find(written.id)).value();
    CHECK(held.recalled());
    CHECK(held.salt.isEmpty());
    CHECK(held.contentHash == written.contentHash);
    CHECK(log.entry(secret.entry).recalled);
    CHECK(TestLog::demand(EntryTable(*log.connection).ofRecord(child, u"note")).isEmpty());
    CHECK(log.number("SELECT count FROM log") == 2);
    CHECK(log.verified().faults.join(u' ').toStdString() == "");
}

TEST_CASE("a recall in one log does not reach into another") {
    TestLog log;
    const Edit note = newEntry(RecordId::create(), u"note", {{q("text"), q("stays")}});
    const auto written = log.save(note);
    Edit recall = newEntry(RecordId::create(), u"recall",
                           {{q("changes"), QJsonArray{QJsonObject{{q("change"), written.id.toString()}}}}});
    recall.compartment = note.compartment;
    log.save(recall);
    CHECK_FALSE(log.entry(note.entry).recalled);
}

TEST_CASE("verify finds a change that was altered, one that was taken out, and a projection that lies") {
    TestLog log;
    const RecordId child = RecordId::create();
    const auto made = log.save(person(child, "Leo"));
    log.save(feeding(child, "totally_breastfed"));
    REQUIRE(log.verified().faults.isEmpty());

    SECTION("content altered") {
        REQUIRE(log.connection->run("UPDATE change SET content = ? WHERE id = ?", QByteArray("{}"), made.id));
        CHECK_FALSE(log.verified().faults.isEmpty());
    }
    SECTION("author altered") {
        REQUIRE(log.connection->run("UPDATE change SET author = ? WHERE id = ?", StaffId::create(), made.id));
        CHECK(log.verified().faults.join(u' ').contains(q("signature")));
    }
    SECTION("taken out") {
        REQUIRE(log.connection->execute("DELETE FROM outbox"));
        REQUIRE(log.connection->run("DELETE FROM change WHERE id = ?", made.id));
        CHECK(log.verified().faults.join(u' ').contains(q("digest")));
    }
    SECTION("projection altered") {
        REQUIRE(log.connection->execute("UPDATE person SET birth_date = '2020-01-01'"));
        CHECK(log.verified().faults.join(u' ').contains(q("person")));
        REQUIRE(Log(*log.connection).rebuild());
        CHECK(log.verified().faults.join(u' ').toStdString() == "");
    }
}

TEST_CASE("kinds and fields that this version does not know are kept and come back byte for byte") {
    TestLog log;
    Edit unknown =
        newEntry(RecordId::create(), u"moon_phase", {{q("phase"), q("waxing")}, {q("depth"), QJsonArray{1, 2}}});
    const auto made = log.save(unknown);
    CHECK(log.entry(unknown.entry).fields == unknown.fields);
    CHECK(TestLog::demand(ChangeRows(*log.connection).find(made.id))->content == made.content);
    CHECK(log.verified().faults.join(u' ').toStdString() == "");
}

TEST_CASE("random histories: the order in which changes arrive does not change entries, digests or projections") {
    TestLog source;
    const bool holds = rc::check("store convergence", [&] {
        std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
        // One laptop writes; two others receive the same changes in another order, one in pieces with repetitions.
        const RecordId child = RecordId::create();
        QList<records::Change> all{source.change(person(child, "Leo"))};
        QList<Edit> entries{feeding(child, "totally_breastfed"), feeding(child, "not_known")};
        for (const Edit& edit : entries)
            all.append(source.change(edit));
        for (int i = 0, n = static_cast<int>(random() % 8); i < n; ++i) {
            const Edit& base = entries[static_cast<qsizetype>(random() % 2)];
            Edit edit = base;
            QList<records::Change> known;
            for (const records::Change& each : all)
                if (each.entry == base.entry && random() % 3 != 0) known.append(each);
            edit.fields = {{q("on"), QStringLiteral("2026-10-%1").arg(10 + static_cast<int>(random() % 9))}};
            edit.seen = records::EntryState::of(known).seenFor(edit.fields.keys());
            all.append(source.change(edit, false));
        }
        TestLog a;
        TestLog b;
        for (TestLog* each : {&a, &b}) {
            TestLog::demand(each->connection->run("INSERT INTO device (id, public_key, epoch) VALUES (?, ?, ?)",
                                                  source.writer.device, source.key.publicKey(), source.writer.epoch));
        }
        RC_ASSERT(Log(*a.connection).append(all, Log::Origin::Server).has_value());
        std::shuffle(all.begin(), all.end(), random);
        for (const records::Change& each : all)
            RC_ASSERT(Log(*b.connection).append({each}, Log::Origin::Server).has_value());
        RC_ASSERT(Log(*b.connection).append(all.mid(0, 2), Log::Origin::Server).has_value());
        for (const Edit& edit : entries) {
            const Entry one = a.entry(edit.entry);
            const Entry other = b.entry(edit.entry);
            RC_ASSERT(one.fields == other.fields);
            RC_ASSERT(one.heads == other.heads);
            RC_ASSERT(one.conflicts == other.conflicts);
            RC_ASSERT(one.author == other.author);
        }
        RC_ASSERT(a.verified().faults.isEmpty());
        RC_ASSERT(b.verified().faults.isEmpty());
    });
    CHECK(holds);
}
