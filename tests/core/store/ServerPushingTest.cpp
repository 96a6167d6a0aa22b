#include "core/sync/ServerChecks.h"
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

bool stored(const QHash<ChangeId, Verdict>& verdicts, const Change& change) {
    const auto kind = verdicts.value(change.id).kind;
    return verdicts.contains(change.id) && kind != Verdict::Kind::Quarantined;
}

QString reason(const QHash<ChangeId, Verdict>& verdicts, const Change& change) {
    return verdicts.value(change.id).reason;
}

} // namespace

TEST_CASE("a family that is pushed is numbered by its logs and comes back with the bytes that were sent") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    const RecordId child = anna.beginsChild(household);
    const Change first = anna.weighs(child);
    const Change second = anna.weighs(child, 5000);
    const auto verdicts = anna.pushes();
    CHECK(verdicts.value(first.id) == Verdict{first.id, Verdict::Kind::Stored, 1, {}});
    CHECK(verdicts.value(second.id).number == 2);
    CHECK(anna.acknowledged.seq == 6);

    const auto pulled = anna.pulls(health(child));
    REQUIRE(pulled.size() == 2);
    CHECK(changeBody(pulled[0]) == changeBody(first));
    CHECK(anna.pulls(health(child), 1).size() == 1);
    CHECK(anna.pulls(health(child), 2).isEmpty());

    const Heads heads = anna.heads();
    LogDigest digest;
    digest.add(digestTerm(first.id, first.contentHash));
    digest.add(digestTerm(second.id, second.contentHash));
    CHECK(heads.logs.contains(LogHead{health(child), 2, digest}));
    CHECK((heads.whole && heads.logs.size() == 3));
}

TEST_CASE("T4: a push whose answer was lost is answered the same again, byte for byte") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.weighs(anna.beginsChild(household));
    anna.put([&] { // one that is refused
        Change bad = anna.made(household, u"note"_s, {{u"text"_s, u"x"_s}});
        bad.author = StaffId::create();
        anna.sign(bad);
        return bad;
    }());
    const Push push = anna.waiting();
    const Reply once = anna.send(push);
    REQUIRE(once.status == 200);
    on.world.clock.advance(3600);
    anna.signIn();
    CHECK(anna.send(push).body == once.body);

    SECTION("with more behind it, only that is new") {
        const Change more = anna.weighs(household);
        const auto verdicts = anna.pushes();
        CHECK(verdicts.contains(more.id));
        CHECK(verdicts.size() == 7);
    }
    SECTION("cut into other parts") {
        Push part = push;
        part.changes.resize(2);
        const auto reply = demand(PushReply::fromBytes(anna.send(part).body));
        CHECK(reply.verdicts.size() == 2);
        CHECK(reply.heard.seq == 2);
        part.after = reply.heard;
        part.changes = push.changes.mid(2);
        CHECK(demand(PushReply::fromBytes(anna.send(part).body)).heard.seq == push.changes.last().change.deviceSeq);
    }
    anna.pushes();
    CHECK(anna.pulls(shared(household)).size() == 3);
}

TEST_CASE("T5: a laptop put back to yesterday, a cloned one and a server put back are told apart") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    const Laptop yesterday = anna;
    anna.notes(household, u"one"_s);
    anna.notes(household, u"two"_s);
    anna.pushes();

    SECTION("behind: rewound") {
        Laptop restored = yesterday;
        CHECK(restored.refusalOf(restored.ask("GET", "/v1/heads")) == "409 rewound");
        restored.notes(household, u"other"_s);
        CHECK(restored.refusalOf(restored.send(restored.waiting())) == "409 rewound");
        CHECK(restored.refusalOf(restored.send(Push::of(restored.acknowledged, {}))) == "409 rewound");
        restored.acknowledged = {EpochId::create(), 0, QByteArray(32, '\0')};
        const QJsonObject anew{{u"epoch"_s, restored.acknowledged.epoch.toString()}, {u"why"_s, u"rewound"_s}};
        CHECK(restored.post("/v1/epoch", anew).status == 204);
        CHECK(restored.post("/v1/epoch", anew).status == 204); // its answer was lost
        for (Change& each : restored.outbox)
            each.epoch = restored.acknowledged.epoch;
        restored.pushes();
        CHECK(restored.pulls(sealed(household)).size() == 3);
        CHECK(anna.refusalOf(anna.ask("GET", "/v1/heads")) == "409 forked");
        CHECK(on.world.audited(act::epochBegun) == QStringList{u"HV1 "_s + anna.device.toString() + u" rewound"_s});
    }
    SECTION("as many but others: forked") {
        Laptop clone = yesterday;
        clone.notes(household, u"uno"_s);
        clone.notes(household, u"due"_s);
        CHECK(clone.refusalOf(clone.send(clone.waiting())) == "409 forked");
        clone.notes(household, u"tre"_s);
        CHECK(clone.refusalOf(clone.send(clone.waiting())) == "409 forked");
        CHECK(anna.pulls(sealed(household)).size() == 2);
    }
    SECTION("ahead: the server was put back") {
        anna.acknowledged.seq += 5;
        CHECK(anna.refusalOf(anna.ask("GET", "/v1/heads")) == "409 ahead");
        anna.acknowledged.epoch = EpochId::create();
        CHECK(anna.refusalOf(anna.send(Push::of(anna.acknowledged, {}))) == "409 ahead");
    }
}

TEST_CASE("T7: what is refused stays out of the way of the others, whole and with its reason") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    const RecordId child = anna.beginsChild(household);
    const RecordId other = anna.beginsChild(household);
    const Change beside = anna.weighs(child);
    const Change first = anna.weighs(child, 5000);
    Change bad =
        anna.made(child, u"measurement"_s, {{u"measured"_s, u"heavy"_s}}, first.entry, {{u"measured"_s, {first.id}}});
    bad = anna.put(bad);
    const Change good = anna.weighs(other);
    const auto verdicts = anna.pushes();
    CHECK(reason(verdicts, bad) == quarantine::kind);
    CHECK(reason(verdicts, first) == quarantine::together);
    CHECK(stored(verdicts, beside));
    CHECK(stored(verdicts, good));
    CHECK(anna.pulls(health(child)).size() == 1);
    CHECK(anna.pulls(health(other)).size() == 1);

    const auto kept = demand(on.world.accounts.quarantined());
    CHECK(kept.size() == 2);
    const QJsonArray mine = QJsonDocument::fromJson(anna.ask("GET", "/v1/mine").body)[u"quarantined"].toArray();
    REQUIRE(mine.size() == 2);
    CHECK(mine[0][u"change"].toString() == first.id.toString());

    // The next push of that log goes through.
    const Change next = anna.weighs(child, 5100);
    CHECK(stored(anna.pushes(), next));
    // An administrator takes what was only kept back with it; the other one is still no measurement.
    CHECK(demand(on.world.accounts.replay({first.id})).isEmpty());
    CHECK(anna.pulls(health(child)).last().id == first.id);
    CHECK(demand(on.world.accounts.replay({bad.id})).value(bad.id) == quarantine::kind);
}

TEST_CASE("each fault of a change has its word, and nothing of it is numbered") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    on.world.add(u"AN1"_s, u"analyst"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId record = RecordId::create();
    Change change = anna.made(record, u"measurement"_s, Laptop::weight(4000));
    QString expected;
    SECTION("another's name") {
        change.author = StaffId::create();
        anna.sign(change);
        expected = quarantine::author;
    }
    SECTION("content altered on the way") {
        change.content.replace("4000", "9000");
        expected = quarantine::signature;
    }
    SECTION("signed by somebody else") {
        change.signature = DeviceKey::create().sign(records::signedBytes(change));
        expected = quarantine::signature;
    }
    SECTION("another device's") {
        change.device = DeviceId::create();
        anna.sign(change);
        expected = quarantine::device;
    }
    SECTION("names that are not the content's") {
        change.fieldNames = {u"on"_s};
        anna.sign(change);
        expected = quarantine::kind;
    }
    SECTION("a health entry in the shared compartment") {
        change.compartment = Compartment::Shared;
        anna.sign(change);
        expected = quarantine::kind;
    }
    SECTION("a compartment of a later version") {
        change.kind = u"of a later version"_s;
        change.compartment = static_cast<Compartment>(9);
        anna.sign(change);
        expected = quarantine::kind;
    }
    SECTION("more than an entry may hold") {
        change.kind = u"of a later version"_s;
        change.content = records::serialiseFields({{u"text"_s, QString(300 << 10, u'x')}});
        change.fieldNames = {u"text"_s};
        change.contentHash = contentHash(change.salt, change.content);
        anna.sign(change);
        expected = quarantine::tooLarge;
    }
    SECTION("a cause that nobody has") {
        change.seen = {{u"on"_s, {ChangeId::create()}}};
        anna.sign(change);
        expected = quarantine::causeMissing;
    }
    SECTION("an id that was used") {
        const Change first = anna.put(change);
        anna.pushes();
        change.content = "{}";
        change.fieldNames.clear();
        change.contentHash = contentHash(change.salt, change.content);
        anna.sign(change);
        CHECK(reason((anna.put(change), anna.pushes()), change) == quarantine::hash);
        CHECK(on.world.keptBody(first) == changeBody(first));
        return;
    }
    const Change sent = anna.put(change);
    CHECK(reason(anna.pushes(), sent) == expected);
    CHECK_FALSE(on.world.keptBody(sent));
    CHECK(anna.heads().logs.isEmpty());
}

TEST_CASE("what an analyst writes is kept apart") {
    EachServer on;
    on.world.add(u"AN1"_s, u"analyst"_s);
    Laptop analyst(on.world, u"AN1"_s);
    const Change change = analyst.writes(RecordId::create(), u"household"_s, {{u"name"_s, u"Ash"_s}});
    CHECK(reason(analyst.pushes(), change) == quarantine::role);
}

TEST_CASE("a change that has seen what is not there is released with its cause") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    on.world.add(u"HV2"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold();
    anna.pushes();
    const EntryId entry = EntryId::create();
    const Change cause =
        anna.writes(household, u"promise"_s, {{u"promise"_s, QJsonObject{{u"what"_s, u"ring"_s}}}}, entry);
    const Change effect = bea.writes(household, u"promise"_s, {{u"promise"_s, QJsonObject{{u"what"_s, u"write"_s}}}},
                                     entry, {{u"promise"_s, {cause.id}}});
    const Change beside = bea.writes(household, u"household"_s, {{u"name"_s, u"Oak"_s}});
    const Change after = bea.writes(household, u"promise"_s, {{u"promise"_s, QJsonObject{{u"what"_s, u"come"_s}}}},
                                    entry, {{u"promise"_s, {effect.id}}});
    auto verdicts = bea.pushes();
    CHECK(reason(verdicts, effect) == quarantine::causeMissing);
    CHECK(reason(verdicts, after) == quarantine::together);
    CHECK(stored(verdicts, beside));
    CHECK(bea.pulls(shared(household)).size() == 2);

    verdicts = anna.pushes();
    CHECK(verdicts.value(cause.id).number == 3);
    QList<ChangeId> order;
    for (const Change& each : anna.pulls(shared(household)))
        order.append(each.id);
    CHECK(order.mid(1) == QList<ChangeId>{beside.id, cause.id, effect.id, after.id});
    CHECK(demand(on.world.accounts.quarantined()).isEmpty());
    // The verdict that was given stays the verdict.
    bea.outbox = {effect, beside, after};
    bea.acknowledged = {bea.acknowledged.epoch, 0, QByteArray(32, '\0')};
    CHECK(reason(bea.pushes(), effect) == quarantine::causeMissing);
}

TEST_CASE("two edits that did not know of each other are both stored, and the second is told so") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    on.world.add(u"HV2"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold();
    const Change first = anna.outbox.first();
    anna.pushes();
    const records::Seen seen{{u"name"_s, {first.id}}};
    const Change ash = anna.writes(household, u"household"_s, {{u"name"_s, u"Ashe"_s}}, first.entry, seen);
    const Change oak = bea.writes(household, u"household"_s, {{u"name"_s, u"Oak"_s}}, first.entry, seen);
    CHECK(anna.pushes().value(ash.id).kind == Verdict::Kind::Stored);
    CHECK(bea.pushes().value(oak.id).kind == Verdict::Kind::StoredInConflict);
    const Change settled =
        anna.writes(household, u"household"_s, {{u"name"_s, u"Elm"_s}}, first.entry, {{u"name"_s, {ash.id, oak.id}}});
    CHECK(anna.pushes().value(settled.id).kind == Verdict::Kind::Stored);
    // Another kind under the id of that entry is none of its edits.
    const Change other = anna.writes(household, u"promise"_s, {{u"kept"_s, QJsonObject{}}}, first.entry);
    CHECK(reason(anna.pushes(), other) == quarantine::kind);
}

TEST_CASE("a recall takes content and salt from the log, from quarantine and from what comes later") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    on.world.add(u"HV2"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    const RecordId elsewhere = anna.beginsHousehold(u"HV1"_s);
    anna.allots(household, u"HV2"_s);
    const Change wrong = anna.notes(household, u"never said"_s);
    const Change foreign = anna.notes(elsewhere, u"of another family"_s);
    anna.pushes();
    Change waits =
        bea.made(household, u"note"_s, {{u"text"_s, u"waits"_s}}, wrong.entry, {{u"text"_s, {ChangeId::create()}}});
    waits = bea.put(waits);
    bea.pushes();
    const Change later = bea.made(household, u"note"_s, {{u"text"_s, u"comes later"_s}});

    QJsonArray named;
    for (const Change& each : {wrong, foreign, waits, later})
        named.append(QJsonObject{{u"change"_s, each.id.toString()}});
    const Heads before = anna.heads();
    Change recall = anna.made(household, u"recall"_s, {{u"changes"_s, named}, {u"reason"_s, u"wrong person"_s}});
    recall.compartment = Compartment::Sealed;
    anna.sign(recall);
    anna.put(recall);
    const Change within = anna.put(anna.made(household, u"note"_s, {{u"text"_s, u"kept"_s}}));
    anna.pushes();
    bea.put(later);
    bea.pushes();

    const auto pulled = anna.pulls(sealed(household));
    REQUIRE(pulled.size() == 4);
    CHECK((pulled[0].id == wrong.id && pulled[0].recalled() && pulled[0].salt.isEmpty()));
    CHECK(pulled[0].contentHash == wrong.contentHash);
    CHECK(records::signedBytes(pulled[0]) == records::signedBytes(wrong));
    CHECK((pulled[2].id == within.id && !pulled[2].recalled()));
    CHECK((pulled[3].id == later.id && pulled[3].recalled()));
    CHECK_FALSE(anna.pulls(sealed(elsewhere)).first().recalled());
    const auto kept = demand(on.world.accounts.quarantined());
    CHECK(kept.size() == 1);
    demand(on.world.store.write([&]() -> Status {
        LODESTAR_ASSIGN(const auto whole, on.world.store.logs().quarantined({{sealed(household), waits.id}}));
        CHECK_FALSE(whole.first().body.contains("waits"));
        return {};
    }));
    LogDigest digest;
    for (const Change& each : {wrong, recall, within, later})
        digest.add(digestTerm(each.id, each.contentHash));
    CHECK(anna.heads().logs.contains(LogHead{sealed(household), 4, digest}));
}

TEST_CASE("T15: a clock that is a year wrong orders nothing and is put right within the last contact and now") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    const qint64 start = on.world.clock.now().toMSecsSinceEpoch();
    Laptop anna(on.world, u"HV1"_s);
    anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    const qint64 contact = start;
    on.world.clock.advance(7200);
    anna.clockAhead = GENERATE(-365 * 86400, 0, 365 * 86400);
    anna.signIn();
    const Change change = anna.beginsHousehold(u"HV1"_s).isNull() ? Change() : anna.outbox.first();
    on.world.clock.advance(600);
    anna.pushes();
    const qint64 now = on.world.clock.now().toMSecsSinceEpoch();
    CHECK(correctedTime(change.madeAt, anna.clockAhead * 1000, contact, now) == start + 7'200'000);
    CHECK(correctedTime(change.madeAt, 0, contact, now) >= contact);
    CHECK(correctedTime(change.madeAt, 0, contact, now) <= now);
    CHECK(anna.pulls(shared(change.record)).size() == 2);
}

TEST_CASE("T17: fields and kinds of a later version are kept and passed on as they came") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.writes(household, u"of_tomorrow"_s, {{u"x"_s, QJsonArray{1, QJsonObject{{u"y"_s, true}}}}});
    Change newer = anna.made(household, u"promise"_s, {{u"promise"_s, 17}, {u"colour"_s, u"green"_s}});
    newer.schema = 99;
    anna.sign(newer);
    anna.put(newer);
    Push push = anna.waiting();
    // A key of the envelope that this version does not know.
    QByteArray& body = push.changes.last().body;
    REQUIRE(static_cast<unsigned char>(body[0]) == 0xad);
    body[0] = static_cast<char>(0xae);
    body += QByteArray::fromHex("1863") + QByteArray::fromHex("82f518ff");
    REQUIRE(anna.send(push).status == 200);
    CHECK(on.world.keptBody(newer) == body);
    CHECK(demand(on.world.accounts.quarantined()).isEmpty());
}

TEST_CASE("what a laptop that was revoked still sends goes into quarantine, and it gets nothing more") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    demand(on.world.accounts.revoke(anna.device, ServerAccounts::Revoked::Retired));
    const Change late = anna.notes(household, u"late"_s);
    CHECK(reason(anna.pushes(), late) == quarantine::device);
    CHECK(anna.refusalOf(anna.ask("GET", "/v1/heads")) == "403 revoked");
    CHECK(anna.refusalOf(anna.signIn()) == "403 revoked");
}

TEST_CASE("changes that a restored server lacks are taken from whoever has them, once") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s);
    on.world.add(u"HV2"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold();
    const QList<Change> lost = anna.outbox;
    const auto offer = [&](const QList<Change>& changes) {
        return demand(PushReply::fromBytes(bea.send(Push::of(bea.acknowledged, changes), "/v1/offered").body)).verdicts;
    };
    CHECK(offer(lost).first().number == 1);
    CHECK(offer(lost).first().number == 1);
    CHECK(anna.pushes().value(lost.first().id).number == 1);
    CHECK(bea.pulls(shared(household)).size() == 1);
    Change forged = lost.first();
    forged.id = ChangeId::create();
    CHECK(offer({forged}).first().reason == quarantine::signature);
}
