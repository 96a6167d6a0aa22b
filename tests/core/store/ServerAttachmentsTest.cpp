// Files: who may give one to a log, who may have it, and what a recall takes.
#include "core/sync/Protocol.h"
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

/// The name of a file: the hash of the hashes of its pieces.
QByteArray hashOf(const QByteArray& bytes) {
    QByteArray hashes;
    for (qsizetype at = 0; at < bytes.size(); at += protocol::pieceBytes)
        hashes += plainHash(bytes.mid(at, protocol::pieceBytes));
    return plainHash(hashes).toHex();
}

QByteArray piecePath(const QByteArray& hash, int number, qsizetype size, const RecordId& record) {
    return "/v1/attachments/" + hash + '/' + QByteArray::number(number) + "?size=" + QByteArray::number(size) +
           "&record=" + record.toString().toLatin1() + "&compartment=health";
}

/// A file of one piece, as this laptop gives it to the health log of a record, and as it asks for it.
struct Paper {
    QByteArray bytes;
    QByteArray hash = hashOf(bytes);

    int givenBy(Laptop& laptop, const RecordId& record) const {
        return laptop.ask("PUT", piecePath(hash, 0, bytes.size(), record), bytes).status;
    }
    int askedBy(Laptop& laptop) const { return laptop.ask("GET", "/v1/attachments/" + hash + "/0").status; }
    Change namedBy(Laptop& laptop, const RecordId& record) const {
        return laptop.writes(
            record, u"document"_s,
            {{u"document"_s, QJsonObject{{u"title"_s, u"Letter"_s}, {u"content"_s, QString::fromLatin1(hash)}}}});
    }
};

void recalls(Laptop& laptop, const QList<Change>& changes) {
    QJsonArray named;
    for (const Change& each : changes)
        named.append(QJsonObject{{u"change"_s, each.id.toString()}});
    Change recall =
        laptop.made(changes.first().record, u"recall"_s, {{u"changes"_s, named}, {u"reason"_s, u"wrong person"_s}});
    recall.compartment = changes.first().compartment;
    laptop.sign(recall);
    laptop.put(recall);
    laptop.pushes();
}

} // namespace

TEST_CASE("a file goes with the last entry that names it, for whoever knew its name as well") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    on.world.add(u"HV2"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    const RecordId hers = anna.beginsHousehold(u"HV2"_s);
    const Paper letter{"a letter about somebody else"};
    const Change first = letter.namedBy(anna, home);
    const Change second = letter.namedBy(anna, home);
    const Change elsewhere = letter.namedBy(anna, hers);
    anna.allots(hers, u"HV1"_s);
    anna.pushes();
    REQUIRE(letter.givenBy(anna, home) == 204);
    REQUIRE(letter.givenBy(anna, hers) == 204);
    recalls(anna, {first});
    CHECK(letter.askedBy(anna) == 200); // another entry names it
    recalls(anna, {elsewhere});
    CHECK(letter.askedBy(bea) == 404);
    CHECK(letter.askedBy(anna) == 200);
    recalls(anna, {second});
    CHECK(letter.askedBy(anna) == 404);
    // The bytes are gone, and nobody brings them again for that log.
    demand(on.world.store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto bytes, on.world.store.accounts().piece(QByteArray::fromHex(letter.hash), 0));
        CHECK_FALSE(bytes);
        return {};
    }));
    CHECK(letter.givenBy(anna, home) == 403);
    // But for an entry that names it anew.
    letter.namedBy(anna, home);
    anna.pushes();
    CHECK(letter.givenBy(anna, home) == 204);
    CHECK(letter.askedBy(anna) == 200);
}

TEST_CASE("a file whose entry comes after its recall, or waits in quarantine, is not taken") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    const Paper late{"comes late"};
    const Paper waits{"waits for its cause"};
    Change early = late.namedBy(anna, home);
    anna.outbox.clear();
    Change kept = anna.made(
        home, u"document"_s,
        {{u"document"_s, QJsonObject{{u"title"_s, u"Letter"_s}, {u"content"_s, QString::fromLatin1(waits.hash)}}}},
        EntryId::create(), {{u"document"_s, {ChangeId::create()}}});
    kept = anna.put(kept);
    anna.pushes();
    REQUIRE(waits.givenBy(anna, home) == 204);
    recalls(anna, {kept, early});
    CHECK(waits.askedBy(anna) == 404);
    CHECK(waits.givenBy(anna, home) == 403);
    anna.put(early);
    anna.pushes();
    CHECK(late.givenBy(anna, home) == 403);
}

TEST_CASE("a laptop's word that it holds a log which it may not read has it purged, and gives it nothing") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV2"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    anna.writes(home, u"narrative"_s, {{u"text"_s, u"x"_s}});
    anna.pushes();
    const auto holders = [&] {
        const Reply reply = anna.ask("GET", "/v1/holders?record=" + home.toString().toLatin1());
        QSet<QString> who;
        for (const auto& each : QJsonDocument::fromJson(reply.body).array())
            who.insert(each.toObject().value(u"who"_s).toString());
        return who;
    };
    const QByteArray piece = piecePath(hashOf("p"), 0, 1, home);
    CHECK(bea.ask("POST", "/v1/held", Held{{{health(home), 1}}, {}}.toBytes()).status == 204);
    CHECK(holders() == QSet{u"HV1"_s});
    CHECK(bea.ask("PUT", piece, "p").status == 403);
    CHECK(bea.heads().left == QList{health(home)});
    CHECK(bea.ask("POST", "/v1/held", Held{{}, {health(home)}}.toBytes()).status == 204);
    CHECK(bea.heads().left.isEmpty());

    // What she was given is hers to tell of, and she is known to have had it when it is taken from her.
    CHECK(bea.ask("POST", "/v1/held", Held{{{health(home), 1}}, {}}.toBytes()).status == 204);
    const Change given = anna.allots(home, u"HV2"_s);
    anna.pushes();
    CHECK(bea.pulls(health(home)).size() == 1);
    anna.writes(home, u"allotment"_s, {{u"to"_s, u"2026-11-20"_s}}, given.entry);
    anna.pushes();
    CHECK(bea.ask("POST", "/v1/held", Held{{{health(home), 1}}, {}}.toBytes()).status == 204);
    CHECK(holders() == QSet{u"HV1"_s, u"HV2"_s});
    CHECK(bea.heads().left == QList{health(home)});
}

TEST_CASE("a laptop that a backup gave back a log may give its papers once it has named the log's changes") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    const RecordId home = RecordId::create();
    anna.writes(home, u"household"_s, {{u"name"_s, u"Ash"_s}});
    const Change hers = anna.allots(home, u"HV1"_s);
    const Change letter = anna.writes(home, u"narrative"_s, {{u"text"_s, u"x"_s}});
    anna.pushes();
    anna.writes(home, u"allotment"_s, {{u"to"_s, u"2026-11-20"_s}}, hers.entry);
    anna.allots(home, u"HV2"_s);
    anna.pushes();
    // It was purged, and stands there again. Another laptop of hers claims as much, and never had it.
    const Paper paper{"the only copy"};
    CHECK(anna.ask("POST", "/v1/held", Held{{}, {health(home)}}.toBytes()).status == 204);
    CHECK(anna.ask("POST", "/v1/held", Held{{{health(home), 1}}, {}}.toBytes()).status == 204);
    Laptop carla(world, u"HV1"_s);
    CHECK(carla.ask("POST", "/v1/held", Held{{{health(home), 1}}, {}}.toBytes()).status == 204);
    CHECK(paper.givenBy(anna, home) == 403);
    const auto names = [&](Laptop& laptop, const ChangeId& change) {
        return laptop.ask("POST", "/v1/lacking", Lacking{{{health(home), {change}}}}.toBytes()).status;
    };
    CHECK(names(anna, letter.id) == 200);
    CHECK(names(carla, ChangeId::create()) == 200);
    CHECK(anna.heads().left.contains(health(home)));
    CHECK(paper.givenBy(anna, home) == 204);
    CHECK(paper.askedBy(anna) == 404); // giving is not reading
    CHECK(paper.givenBy(carla, home) == 403);
}

TEST_CASE("an attachment comes in pieces in any order, is checked by its name, and is read by who reads its log") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    world.add(u"NA1"_s, u"family-navigator"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV2"_s);
    Laptop navigator(world, u"NA1"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    anna.allots(home, u"NA1"_s);
    const RecordId hers = bea.beginsHousehold(u"HV2"_s);
    anna.pushes();
    bea.pushes();
    const QByteArray file(protocol::pieceBytes + 1000, 'p');
    const QByteArray hash = hashOf(file);
    const auto put = [&](Laptop& laptop, int number, const QByteArray& bytes, const RecordId& record) {
        return laptop.ask("PUT", piecePath(hash, number, file.size(), record), bytes).status;
    };
    const auto pieces = [&](Laptop& laptop) {
        return QJsonDocument::fromJson(laptop.ask("GET", "/v1/attachments/" + hash).body)[u"pieces"].toArray().size();
    };
    CHECK(put(bea, 0, file.first(protocol::pieceBytes), home) == 403);
    CHECK(put(navigator, 0, file.first(protocol::pieceBytes), home) == 403);
    CHECK(put(anna, 0, "short", home) == 400);
    CHECK(put(anna, 2, "x", home) == 400);
    CHECK(put(anna, 1, file.mid(protocol::pieceBytes), home) == 204);
    CHECK((pieces(anna) == 1 && pieces(bea) == 0));
    CHECK(anna.ask("GET", "/v1/attachments/" + hash + "/1").status == 404);
    CHECK(put(anna, 0, QByteArray(protocol::pieceBytes, 'q'), home) == 400);
    CHECK(pieces(anna) == 0);
    CHECK(put(anna, 1, file.mid(protocol::pieceBytes), home) == 204);
    CHECK(put(anna, 0, file.first(protocol::pieceBytes), home) == 204);
    CHECK(put(anna, 0, file.first(protocol::pieceBytes), home) == 204);
    CHECK((anna.ask("GET", "/v1/attachments/" + hash + "/1").body == file.mid(protocol::pieceBytes)));
    CHECK(bea.ask("GET", "/v1/attachments/" + hash + "/1").status == 404);
    CHECK(navigator.ask("GET", "/v1/attachments/" + hash + "/1").status == 404);
    // Its hash alone lets nobody at it.
    CHECK(put(bea, 1, QByteArray(1000, 'x'), hers) == 400);
    CHECK(pieces(bea) == 0);
    CHECK(put(bea, 1, file.mid(protocol::pieceBytes), hers) == 204);
    CHECK(bea.ask("GET", "/v1/attachments/" + hash + "/0").status == 200);
    CHECK(anna.ask("PUT", piecePath(hash, 0, qsizetype(1) << 40, home), "x").status == 413);
    CHECK(anna.ask("PUT", "/v1/attachments/xyz/0?size=1", "x").status == 400);
}

TEST_CASE(
    "papers that the server lacks are named for each log, and a former holder may give them until hers is purged") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV2"_s);
    const auto family = [&] {
        const RecordId home = anna.beginsHousehold(u"HV1"_s);
        anna.writes(home, u"narrative"_s, {{u"text"_s, u"x"_s}});
        return home;
    };
    const RecordId home = family();
    const RecordId second = family();
    const Change allotment = anna.outbox[1];
    anna.pushes();
    const QByteArray file(protocol::pieceBytes + 1000, 'p');
    const QByteArray hash = hashOf(file);
    const auto put = [&](Laptop& laptop, int number, const RecordId& record) {
        const QByteArray piece = file.mid(number * protocol::pieceBytes, protocol::pieceBytes);
        return laptop.ask("PUT", piecePath(hash, number, file.size(), record), piece).status;
    };
    const LackingFiles asked{
        {{health(home), {QByteArray::fromHex(hash)}}, {health(second), {QByteArray::fromHex(hash)}}}};
    const auto lacking = [&](Laptop& laptop) {
        QSet<LogId> logs;
        const Reply reply = laptop.ask("POST", "/v1/attachments", asked.toBytes());
        REQUIRE(reply.status == 200);
        for (const LogFiles& each : demand(LackingFiles::fromBytes(reply.body)).logs)
            logs.insert(each.log);
        return logs;
    };
    const auto piecesFor = [&](Laptop& laptop, const RecordId& record) {
        const QByteArray path = "/v1/attachments/" + hash + "?record=" + record.toString().toLatin1();
        const Reply reply = laptop.ask("GET", path + "&compartment=health");
        return QJsonDocument::fromJson(reply.body)[u"pieces"].toArray().size();
    };
    CHECK(lacking(anna) == QSet{health(home), health(second)});
    CHECK(put(anna, 0, home) == 204);
    CHECK(lacking(anna).contains(health(home))); // half of it is not it
    CHECK(put(anna, 1, home) == 204);
    CHECK(lacking(anna) == QSet{health(second)});
    CHECK((piecesFor(anna, home) == 2 && piecesFor(anna, second) == 0 && piecesFor(bea, home) == 0));
    CHECK(put(anna, 0, second) == 204);
    CHECK(lacking(anna).isEmpty());
    CHECK(anna.ask("GET", "/v1/attachments/" + hash + "?record=x").status == 400);
    CHECK(anna.ask("POST", "/v1/attachments", "x").status == 400);

    // The family goes to another team, and the server loses a piece: the laptop that still holds it gives it back.
    anna.writes(home, u"allotment"_s, {{u"to"_s, u"2026-11-20"_s}}, allotment.entry);
    anna.allots(home, u"HV2"_s);
    anna.pushes();
    demand(world.store.write([&]() -> Status {
        LODESTAR_TRY(world.store.accounts().removePieces(QByteArray::fromHex(hash)));
        return {};
    }));
    REQUIRE_FALSE(anna.scope().contains(health(home)));
    CHECK(lacking(anna) == QSet{health(home), health(second)});
    CHECK(put(bea, 0, second) == 403); // no reader, no holder
    CHECK(put(anna, 0, home) == 204);
    CHECK(piecesFor(anna, home) == 1);
    CHECK(put(anna, 1, home) == 204);
    CHECK(bea.ask("GET", "/v1/attachments/" + hash + "/1").status == 200);
    CHECK(anna.ask("GET", "/v1/attachments/" + hash + "/1").status == 404); // giving is not reading
    CHECK(anna.ask("POST", "/v1/held", Held{{}, anna.heads().left}.toBytes()).status == 204);
    CHECK(put(anna, 0, home) == 403);
}
