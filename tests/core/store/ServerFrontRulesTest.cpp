#include "core/crypto/PasswordHash.h"
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

TEST_CASE("a code enrols one laptop once, for a while, with the password where one is asked for") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    demand(world.accounts.add({{}, u"HV1"_s, u"Anna"_s, u"health-visitor"_s, u"north"_s, u"trust"_s, {}, false},
                              SecureBytes::passphrase(u"a quiet harbour"_s)));
    world.add(u"HV2"_s);
    Laptop any(world, u"HV2"_s);
    Laptop laptop = any;
    laptop.device = DeviceId::create();
    laptop.token.clear();
    const QString code = demand(world.accounts.issueCode(u"HV1"_s));
    CHECK(laptop.refusalOf(laptop.enrol(u"AAAA-BBBB-CCCC-DDDD"_s)) == "403 not-allowed");
    CHECK(laptop.refusalOf(laptop.enrol(code, u"wrong"_s)) == "403 not-allowed");
    CHECK(laptop.refusalOf(laptop.enrol(code, u"a quiet harbour"_s, u"HV2"_s)) == "403 not-allowed");
    const Reply reply = laptop.enrol(code.toLower().remove(u'-'), u"a quiet harbour"_s, Uuid::create().toString());
    REQUIRE(reply.status == 200);
    const QJsonObject me = QJsonDocument::fromJson(reply.body).object();
    CHECK((me[u"reference"] == u"HV1"_s && me[u"team"] == u"north"_s && me[u"organisation"] == u"trust"_s));
    CHECK(me[u"staff"].toString() == staffId(u"HV1"_s).toString());
    CHECK_FALSE(reply.body.contains("argon"));

    SECTION("asked again because the answer was lost") {
        CHECK(laptop.enrol(code, u"a quiet harbour"_s).body == reply.body);
    }
    SECTION("for no second laptop") {
        laptop.device = DeviceId::create();
        CHECK(laptop.refusalOf(laptop.enrol(code, u"a quiet harbour"_s)) == "403 not-allowed");
    }
    SECTION("not after its time") {
        const QString late = demand(world.accounts.issueCode(u"HV2"_s));
        world.clock.advance(qint64(world.settings.codeHours) * 3600 + 1);
        laptop.device = DeviceId::create();
        CHECK(laptop.refusalOf(laptop.enrol(late)) == "403 not-allowed");
    }
}

TEST_CASE("work signed before the enrolment, under the reference she had made up, is hers") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s);
    Laptop laptop(world, u"HV1"_s);
    const QString own = Uuid::create().toString();
    laptop.device = DeviceId::create();
    REQUIRE(laptop.enrol(demand(world.accounts.issueCode(u"HV1"_s)), {}, own).status == 200);
    laptop.signIn();
    laptop.staff = staffId(own);
    const RecordId household = laptop.beginsHousehold(own);
    const Change before = laptop.notes(household, u"x"_s);
    CHECK(laptop.pushes().value(before.id).kind == Verdict::Kind::Stored);
    CHECK(laptop.scope() == QSet{shared(household), sealed(household)});
}

TEST_CASE("a token needs the device's own signature on a fresh challenge, and ends") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s);
    Laptop anna(world, u"HV1"_s);
    CHECK(anna.ask("GET", "/v1/heads").status == 200);
    const auto challenged = [&] {
        const Reply reply = anna.post("/v1/challenge", {{u"device"_s, anna.device.toString()}});
        return QJsonDocument::fromJson(reply.body)[u"challenge"].toString().toLatin1();
    };
    const QByteArray once = challenged();
    CHECK(anna.post("/v1/token", anna.tokenRequest(once)).status == 200);
    CHECK(anna.refusalOf(anna.post("/v1/token", anna.tokenRequest(once))) == "401 token");
    const QByteArray late = challenged();
    world.clock.advance(world.settings.challengeSeconds + 1);
    CHECK(anna.refusalOf(anna.post("/v1/token", anna.tokenRequest(late))) == "401 token");
    QJsonObject forged = anna.tokenRequest(challenged());
    forged[u"signature"_s] = QString::fromLatin1(DeviceKey::create().sign("x").toBase64());
    CHECK(anna.refusalOf(anna.post("/v1/token", forged)) == "401 token");
    forged[u"device"_s] = DeviceId::create().toString();
    CHECK(anna.refusalOf(anna.post("/v1/token", forged)) == "403 not-enrolled");

    const QByteArray good = anna.token;
    for (qsizetype i = 0; i < good.size(); i += 7) {
        anna.token = good;
        anna.token[i] = anna.token[i] == 'A' ? 'B' : 'A';
        CHECK(anna.refusalOf(anna.ask("GET", "/v1/mine")) == "401 token");
    }
    anna.token = good;
    CHECK(anna.ask("GET", "/v1/mine").status == 200);
    world.clock.advance(world.settings.tokenSeconds);
    CHECK(anna.refusalOf(anna.ask("GET", "/v1/mine")) == "401 token");
}

TEST_CASE("heads are a difference, a 304 or the whole, and events wait until something moved") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"north"_s);
    int wakes = 0;
    world.shared.onChanged([&] { ++wakes; });
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV2"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    const RecordId other = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    CHECK(wakes == 1);
    const Heads first = bea.heads();
    CHECK((first.whole && first.logs.size() == 2));
    const auto asksAgain = [&](const QByteArray& token) {
        return bea.ask("GET", "/v1/heads?since=" + token, {}, {{"If-None-Match", '"' + token + '"'}});
    };
    const Reply same = asksAgain(first.token);
    CHECK((same.status == 304 && same.body.isEmpty()));
    const auto waits = [&](const QByteArray& token) {
        Request request{"GET",
                        "/v1/events?since=" + token,
                        {{protocol::versionHeader, "1"}, {"authorization", "Bearer " + bea.token}},
                        {}};
        return !world.front.answerOrWait(request);
    };
    CHECK(waits(first.token));

    anna.writes(home, u"household"_s, {{u"phone"_s, u"1"_s}});
    anna.pushes();
    CHECK(wakes == 2);
    CHECK_FALSE(waits(first.token));
    const Heads second = demand(Heads::fromBytes(asksAgain(first.token).body));
    CHECK_FALSE(second.whole);
    REQUIRE(second.logs.size() == 1);
    CHECK((second.logs[0].log == shared(home) && second.logs[0].number == 3));
    CHECK(waits(second.token));
    CHECK(asksAgain(second.token).status == 304);

    // A log that comes into the scope is told from its beginning though nothing in it has moved.
    world.add(u"HV3"_s, u"health-visitor"_s, u"south"_s);
    Laptop carla(world, u"HV3"_s);
    const Heads none = carla.heads();
    CHECK(none.logs.isEmpty());
    anna.allots(other, u"HV3"_s);
    anna.pushes();
    const Heads come = carla.heads(none.token);
    CHECK((!come.whole && come.logs.size() == 1 && come.logs[0].number == 3));
    // After a restore nothing of the old token holds.
    demand(world.accounts.beginIncarnation());
    CHECK(bea.heads(second.token).whole);
    CHECK_FALSE(waits(second.token));
}

TEST_CASE("T19: more logs than a laptop may hold are refused, until an administrator lets more in for a while") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s);
    Laptop anna(world, u"HV1"_s);
    for (int i = 0; i < 4; ++i)
        anna.beginsHousehold(u"HV1"_s);
    world.settings.logsPerDevice = 3;
    anna.pushes(); // is admitted all the same
    CHECK(anna.refusalOf(anna.ask("GET", "/v1/heads")) == "413 too-many");
    demand(world.accounts.allowMore(anna.device, 10, world.clock.now().addSecs(60)));
    CHECK(anna.heads().logs.size() == 4);
    world.clock.advance(61);
    CHECK(anna.ask("GET", "/v1/heads").status == 413);
}

TEST_CASE("T18: so many first copies at once and no more, and a push is always admitted") {
    ServerMemory store;
    ServerWorld world(store);
    ServerSettings one;
    one.firstSyncsAtOnce = 1;
    ServerShared narrow(one);
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"north"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV2"_s);
    ServerFront front(store, world.clock, world.settings, narrow);
    const auto asks = [&](const Laptop& laptop, int logs) {
        Pull pull;
        for (int i = 0; i < logs; ++i)
            pull.logs.append({shared(RecordId::create()), 0});
        return front.answer({"POST",
                             "/v1/pull",
                             {{protocol::versionHeader, "1"},
                              {"Authorization", "Bearer " + laptop.token},
                              {protocol::chainHeader, laptop.acknowledged.toHeader()}},
                             pull.toBytes()});
    };
    CHECK(asks(anna, 200).status == 200);
    CHECK(asks(anna, 200).status == 200);
    const Reply later = asks(bea, 200);
    CHECK(later.status == 503);
    CHECK(later.headers.value("Retry-After").toInt() >= 5);
    CHECK(asks(bea, 5).status == 200);
    bea.beginsHousehold();
    CHECK(bea.pushes().size() == 1);
    CHECK(asks(anna, 5).status == 200); // it has its copy
    CHECK(asks(bea, 200).status == 200);
}

TEST_CASE("T12: a right that was taken away while a laptop was away counts at its next pull and push") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    Account bea = world.add(u"HV2"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop laptop(world, u"HV2"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    CHECK(laptop.pulls(shared(home)).size() == 2);
    bea.role = u"family-navigator"_s;
    demand(world.accounts.change(bea));
    CHECK(laptop.pulls(shared(home)).isEmpty());
    const Change late = laptop.notes(home, u"x"_s);
    CHECK(laptop.pushes().value(late.id).reason == quarantine::notInScope);
}

TEST_CASE("holders and devices tell how far each laptop has a record, to whom it concerns") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s, u"trust"_s);
    world.add(u"NA1"_s, u"family-navigator"_s, {}, u"council"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop navigator(world, u"NA1"_s);
    const RecordId home = anna.beginsHousehold(u"HV1"_s);
    anna.allots(home, u"NA1"_s);
    anna.notes(home, u"x"_s);
    anna.pushes();
    const Held held{{{shared(home), 3}, {sealed(home), 1}, {shared(RecordId::create()), 9}}, {}};
    CHECK(anna.ask("POST", "/v1/held", held.toBytes()).status == 204);
    const auto holders = [&](Laptop& laptop) {
        return QJsonDocument::fromJson(laptop.ask("GET", "/v1/holders?record=" + home.toString().toLatin1()).body)
            .array();
    };
    CHECK(holders(anna).size() == 2);
    REQUIRE(holders(navigator).size() == 1);
    CHECK(holders(navigator)[0][u"number"].toInt() == 3);
    CHECK(holders(navigator)[0][u"who"].toString() == u"HV1"_s);
    const QJsonArray devices = QJsonDocument::fromJson(anna.ask("GET", "/v1/devices").body).array();
    REQUIRE(devices.size() == 1);
    CHECK(QByteArray::fromBase64(devices[0][u"publicKey"].toString().toLatin1()) == anna.key->publicKey());
    CHECK(QJsonDocument::fromJson(navigator.ask("GET", "/v1/devices").body).array().size() == 1);
    // The ids of a log, to heal it by.
    const LogIds ids = demand(LogIds::fromBytes(anna.ask("POST", "/v1/ids", LogIds{shared(home), {}}.toBytes()).body));
    CHECK(ids.ids.size() == 3);
    CHECK(navigator.ask("POST", "/v1/ids", LogIds{sealed(home), {}}.toBytes()).status == 404);
}

TEST_CASE("a program too old or too new is told so, and may still push") {
    ServerMemory store;
    ServerWorld world(store);
    world.add(u"HV1"_s);
    Laptop anna(world, u"HV1"_s);
    anna.beginsHousehold();
    for (const char* version : {"", "-1", "7", "one"}) {
        Request request{"GET", "/v1/heads", {{"Authorization", "Bearer " + anna.token}}, {}};
        request.headers.insert(protocol::versionHeader, version);
        CHECK(world.front.answer(request).status == 426);
        request = {"POST", "/v1/changes", request.headers, anna.waiting().toBytes()};
        CHECK(world.front.answer(request).status == 200);
    }
}

TEST_CASE("a pull brings the same changes in the words of this version of the protocol and of the one before") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const LogId log{anna.beginsHousehold(u"HV1"_s), records::Compartment::Shared};
    anna.pushes();
    QList<QByteArray> bodies;
    for (int version = protocol::oldestServed; version <= protocol::version; ++version) {
        Request request{"POST", "/v1/pull", {{"Authorization", "Bearer " + anna.token}}, Pull{{{log, 0}}}.toBytes()};
        request.headers.insert(protocol::versionHeader, QByteArray::number(version));
        request.headers.insert(protocol::chainHeader, anna.acknowledged.toHeader());
        Reply reply = on.world.front.answer(request);
        REQUIRE(reply.status == 200);
        if (reply.headers.value("Content-Encoding") == zstdEncoding)
            reply.body = demand(unpacked(reply.body, protocol::maxUnpackedReply));
        const PullReply read = demand(PullReply::fromBytes(reply.body));
        REQUIRE(read.pages.size() == 1);
        REQUIRE(read.pages[0].changes.size() == 2);
        bodies.append(changeBody(read.pages[0].changes[0]) + changeBody(read.pages[0].changes[1]));
    }
    CHECK(bodies.size() == 2);
    CHECK(bodies.first() == bodies.last());
}

TEST_CASE("no noise does more than be refused, and nothing of it is kept") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s);
    Laptop anna(world, u"HV1"_s);
    const auto answered = [&](const QByteArray& method, const QByteArray& path, const QByteArray& body) {
        const int status = anna.ask(method, path, body).status;
        CHECK((status == 400 || status == 404 || status == 403 || status == 413));
    };
    const QList<QByteArray> bodies{{},
                                   "x",
                                   QByteArray(5000, '['),
                                   QByteArray::fromHex("9bffffffffffffffff"),
                                   "{\"device\":[[[[",
                                   QByteArray(100'000, '\x81')};
    for (const QByteArray& body : bodies) {
        for (const char* path : {"/v1/changes", "/v1/offered", "/v1/pull", "/v1/held", "/v1/ids", "/v1/epoch",
                                 "/v1/enrol", "/v1/challenge"})
            answered("POST", path, body);
        answered("PUT", "/v1/attachments/00/1", body);
        answered("GET", "/v1/holders?record=" + body.left(20).toPercentEncoding(), {});
    }
    CHECK(anna.heads().logs.isEmpty());
    CHECK(demand(world.accounts.quarantined()).isEmpty());
}
