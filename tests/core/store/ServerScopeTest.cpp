#include "core/sync/ServerScope.h"
#include "core/sync/Rights.h"
#include "tests/core/store/ServerDatabase.h"
#include "tests/core/store/ServerHome.h"

#include <random>

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

QSet<LogId> seenBy(ServerWorld& world, const QString& reference) {
    return Laptop(world, reference).scope();
}

} // namespace

TEST_CASE("each role sees the compartments that the table of rights gives it, of own, team's, others' and nobody's") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.settings.sharedOnly = {u"charity"_s};
    const auto person = [&](const char* reference, const char* role, const char* team, const char* organisation) {
        world.add(QString::fromLatin1(reference), QString::fromLatin1(role), QString::fromLatin1(team),
                  QString::fromLatin1(organisation));
    };
    person("HV1", "health-visitor", "north", "trust");
    person("HV2", "nursery-nurse", "north", "trust");
    person("HV3", "family-nurse", "south", "trust");
    person("ST1", "student", "north", "trust");
    person("NA1", "family-navigator", "north", "trust");
    person("VC1", "volunteer-coordinator", "", "trust");
    person("TL1", "team-lead", "north", "trust");
    person("SL1", "safeguarding-lead", "", "trust");
    person("SL2", "safeguarding-lead", "", "council");
    person("AD1", "administrator", "north", "trust");
    person("AN1", "analyst", "north", "trust");
    person("CH1", "team-lead", "helpers", "charity");
    person("CH2", "family-navigator", "helpers", "charity");
    Laptop writer(world, u"HV1"_s);
    const Home own(writer, u"HV1"_s);
    const Home nobodys(writer, {});
    const Home students(writer, u"ST1"_s);
    const Home navigators(writer, u"NA1"_s);
    const Home charitys(writer, u"CH2"_s);
    const Home southern(writer, u"south"_s);
    writer.writes(areaRecord(), u"staff"_s, {{u"name"_s, u"N"_s}, {u"role"_s, u"health-visitor"_s}});
    writer.pushes();
    const QSet<LogId> area{shared(areaRecord())};

    CHECK(writer.scope() == (area | own.all() | nobodys.openLogs() | students.openLogs() | navigators.openLogs()));
    CHECK(seenBy(world, u"HV2"_s) ==
          (area | own.openLogs() | nobodys.openLogs() | students.openLogs() | navigators.openLogs()));
    CHECK(seenBy(world, u"HV3"_s) == (area | nobodys.openLogs() | southern.openLogs()));
    CHECK(seenBy(world, u"ST1"_s) == (area | students.openLogs()));
    CHECK(seenBy(world, u"NA1"_s) == (area | navigators.sharedLogs()));
    CHECK(seenBy(world, u"VC1"_s) == area);
    CHECK(seenBy(world, u"TL1"_s) == (area | own.all() | students.all() | navigators.all() | nobodys.openLogs()));
    CHECK(seenBy(world, u"SL1"_s) ==
          (area | own.all() | nobodys.all() | students.all() | navigators.all() | charitys.all() | southern.all()));
    CHECK(seenBy(world, u"SL2"_s) == area);
    CHECK(seenBy(world, u"AD1"_s) ==
          (area | QSet{shared(own.household), shared(students.household), shared(navigators.household)}));
    CHECK(seenBy(world, u"AN1"_s).isEmpty());
    CHECK(seenBy(world, u"CH1"_s) == (area | charitys.sharedLogs()));
    CHECK(seenBy(world, u"CH2"_s) == (area | charitys.sharedLogs()));
}

TEST_CASE("what is not in the scope is neither pulled nor named nor written, whoever knows its id") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV3"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop eve(world, u"HV3"_s);
    const Home home(anna, u"HV1"_s);
    anna.pushes();
    for (const LogId& log : home.all()) {
        CHECK(eve.pulls(log).isEmpty());
        CHECK(eve.ask("POST", "/v1/ids", LogIds{log, {}}.toBytes()).status == 404);
    }
    CHECK(eve.ask("GET", "/v1/holders?record=" + home.child.toString().toLatin1()).status == 404);
    const Change intruding = eve.notes(home.child, u"x"_s);
    const Change grasping = eve.allots(home.household, u"HV3"_s);
    CHECK(eve.pushes().value(intruding.id).reason == quarantine::notInScope);
    CHECK(eve.scope().isEmpty());

    SECTION("nor by making the child a member of a household of her own") {
        const RecordId made = eve.beginsHousehold(u"HV3"_s);
        const Change member = eve.joins(made, home.child);
        CHECK(eve.pushes().value(member.id).reason == quarantine::notInScope);
        CHECK(eve.pulls(health(home.child)).isEmpty());
    }
    SECTION("until an administrator takes what she wrote") {
        CHECK(demand(world.accounts.replay({grasping.id})).isEmpty());
        CHECK(eve.scope() == home.all());
    }
}

TEST_CASE("a log that nobody's rights reach is not in the database for the role that reads") {
    ServerDatabase database(Engine::Postgres);
    ServerWorld world(database.store());
    world.add(u"HV1"_s);
    Laptop anna(world, u"HV1"_s);
    const Home home(anna, u"HV1"_s);
    anna.pushes();
    const auto pageAs = [&](const QList<Reach>& rights, const LogId& log) {
        int rows = 0;
        demand(world.store.read(rights, [&] {
            return world.store.logs().page(log, 0, [&](qint64, QByteArrayView) { return ++rows > 0; });
        }));
        return rows;
    };
    // The engine's own look at the rights is passed by.
    CHECK(pageAs({{u"s:HV1"_s, 7}}, sealed(home.child)) == 1);
    CHECK(pageAs({{u"s:HV1"_s, 3}}, sealed(home.child)) == 0);
    CHECK(pageAs({{u"s:HV2"_s, 7}}, sealed(home.child)) == 0);
    CHECK(pageAs({}, shared(home.child)) == 0);
    // It cannot write, and the writer can take nothing away.
    CHECK_FALSE(world.store.read({}, [&] { return world.store.logs().begin(RecordId::create(), {}, 0); }));
    PostgresServer& server = PostgresServer::shared();
    CHECK_THROWS(server.run(database.address().database, u"SET ROLE lodestar_writer; DELETE FROM change"_s));
    CHECK_THROWS(server.run(database.address().database, u"SET ROLE lodestar; SELECT * FROM change"_s));
}

TEST_CASE("what waits in quarantine and what was recalled is there for the role that reads as far as it concerns her") {
    ServerDatabase database(Engine::Postgres);
    ServerWorld world(database.store());
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV3"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop eve(world, u"HV3"_s);
    const Home home(anna, u"HV1"_s);
    const QJsonArray named{QJsonObject{{u"change"_s, anna.outbox.first().id.toString()}}};
    anna.writes(home.household, u"recall"_s, {{u"changes"_s, named}, {u"reason"_s, u"wrong_person"_s}});
    anna.pushes();
    eve.notes(home.child, u"x"_s);
    eve.pushes();
    const auto countAs = [&](const QList<Reach>& rights, const QString& table) {
        int rows = -1;
        auto& sql = dynamic_cast<ServerSqlStore&>(world.store).sql();
        const Status read = world.store.read(rights, [&] {
            return sql.run(u"SELECT count(*) FROM "_s + table, {},
                           [&](const QSqlQuery& row) { rows = row.value(0).toInt(); });
        });
        return read ? rows : -1;
    };
    const auto of = [&](const QString& reference) {
        return rightsOf(demand(world.accounts.account(reference)), {}, world.settings);
    };
    CHECK(countAs({}, u"quarantine"_s) == 0);
    CHECK(countAs(of(u"HV1"_s), u"quarantine"_s) == 0);
    CHECK(countAs(of(u"HV3"_s), u"quarantine"_s) == 1);
    CHECK(eve.ask("GET", "/v1/mine").body.contains("not-in-scope"));
    CHECK_FALSE(anna.ask("GET", "/v1/mine").body.contains("not-in-scope"));
    CHECK(countAs({}, u"recalled"_s) == 0);
    CHECK(countAs(of(u"HV1"_s), u"recalled"_s) == 1);
    CHECK(countAs(of(u"HV3"_s), u"recalled"_s) == 0);
    // Nor past the table, by the name of one of its parts; nor does the writer take anything away that way.
    for (const char* table : {"change_0", "log_0", "recalled_0"})
        CHECK(countAs(of(u"HV1"_s), QString::fromLatin1(table)) == -1);
    CHECK_FALSE(database.runAsServer(u"DELETE FROM change_0"_s));
    CHECK(database.runAsServer(u"SELECT 1 FROM change"_s));
}

TEST_CASE("T10: a family that is handed over is named as left until it is purged, and late work waits for review") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV3"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV3"_s);
    const Home home(anna, u"HV1"_s);
    const Change allotment = anna.outbox[1];
    anna.pushes();
    Held held;
    for (const LogId& each : home.all())
        held.held.append({each, 1});
    CHECK(anna.ask("POST", "/v1/held", held.toBytes()).status == 204);
    CHECK(anna.heads().left.isEmpty());

    // One push ends the old allotment, makes the new one and still brings a visit made before.
    anna.writes(home.household, u"allotment"_s, {{u"to"_s, u"2026-11-20"_s}}, allotment.entry);
    anna.allots(home.household, u"HV3"_s);
    const Change before = anna.weighs(home.child, 5000);
    CHECK(anna.pushes().value(before.id).kind == Verdict::Kind::Stored);
    CHECK(bea.scope() == home.all()); // T11: whole, from the beginning
    CHECK(bea.pulls(health(home.child)).size() == 2);

    const Heads heads = anna.heads();
    CHECK(heads.logs.isEmpty());
    CHECK(QSet<LogId>(heads.left.begin(), heads.left.end()) == home.all());
    CHECK(anna.heads(heads.token).left.size() == heads.left.size());
    CHECK(anna.ask("GET", "/v1/heads", {}, {{"If-None-Match", heads.token}}).status == 200);
    const Change late = anna.weighs(home.child, 5100);
    CHECK(anna.pushes().value(late.id).reason == quarantine::notInScope);
    CHECK(anna.ask("POST", "/v1/held", Held{{}, heads.left}.toBytes()).status == 204);
    const Heads after = anna.heads(heads.token);
    CHECK(after.left.isEmpty());
    CHECK(anna.ask("GET", "/v1/heads", {}, {{"If-None-Match", '"' + after.token + '"'}}).status == 304);
    CHECK(demand(world.accounts.quarantined()).size() == 1);
}

TEST_CASE("an allotment that has ended and a person who has moved out go with the day") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"ST1"_s, u"student"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop student(world, u"ST1"_s);
    const Home home(anna, u"HV1"_s);
    anna.allots(home.household, u"ST1"_s, u"2026-11-24"_s);
    const EntryId member = anna.outbox[3].entry;
    REQUIRE(anna.outbox[3].kind == u"member"_s);
    anna.pushes();
    CHECK(student.scope() == home.openLogs());
    world.clock.advance(86400);
    student.signIn();
    CHECK(student.scope() == home.openLogs());
    world.clock.advance(86400);
    student.signIn();
    CHECK(student.scope().isEmpty());

    anna.signIn();
    anna.writes(home.household, u"member"_s, {{u"to"_s, u"2026-11-25"_s}}, member, {});
    anna.pushes();
    CHECK(anna.scope() == (allOf(home.household) | QSet{shared(home.child), health(home.child)}));
}

TEST_CASE(
    "a closed family that nobody has is the leads' alone, from its day on, and everybody's again when it is opened") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"TL1"_s, u"team-lead"_s, u"north"_s);
    world.add(u"SL1"_s, u"safeguarding-lead"_s);
    world.add(u"NA1"_s, u"family-navigator"_s, u"north"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop lead(world, u"TL1"_s);
    const EntryId entry = EntryId::create();
    const RecordId household = RecordId::create();
    const auto opened = [](const QString& to) {
        QJsonObject open{{u"from"_s, u"2026-01-01"_s}};
        if (!to.isEmpty()) open.insert(u"to"_s, to);
        return QJsonObject{{u"open"_s, open}};
    };
    Change state = anna.writes(household, u"household"_s, opened(u"2026-11-24"_s), entry);
    const RecordId child = anna.beginsChild(household);
    anna.weighs(child);
    anna.pushes();
    const QSet<LogId> logs{shared(household), shared(child), health(child)};
    CHECK(anna.scope() == logs);
    CHECK(lead.scope() == logs);
    // The day comes: it leaves her laptop, and is nobody's but the leads'.
    world.clock.advance(86'400);
    anna.signIn();
    lead.signIn();
    CHECK(anna.scope().isEmpty());
    const QList<LogId> left = anna.heads().left;
    CHECK(QSet<LogId>(left.begin(), left.end()) == logs);
    CHECK(lead.scope() == logs);
    CHECK(seenBy(world, u"SL1"_s) == logs);
    CHECK(seenBy(world, u"NA1"_s).isEmpty());
    SECTION("opened again it is everybody's") {
        lead.writes(household, u"household"_s, opened({}), entry, {{u"open"_s, {state.id}}});
        lead.pushes();
        CHECK(anna.scope() == logs);
    }
    SECTION("while two values stand, one of which says that it is open, it is everybody's") {
        lead.writes(household, u"household"_s, opened({}), entry);
        lead.pushes();
        CHECK(anna.scope() == logs);
    }
    SECTION("allotted it is hers who has it") {
        lead.allots(household, u"HV1"_s);
        lead.pushes();
        CHECK(anna.scope() == logs);
    }
}

TEST_CASE("whoever comes to a clinic stands in the area's health log, which health practitioners alone have") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    for (const char* role : {"health-visitor", "student", "team-lead", "safeguarding-lead", "family-navigator",
                             "volunteer-coordinator", "administrator", "analyst"})
        world.add(QString::fromLatin1(role), QString::fromLatin1(role));
    Laptop anna(world, u"health-visitor"_s);
    anna.writes(areaRecord(), u"walk_in"_s, {{u"what"_s, QJsonObject{{u"name"_s, u"Mia"_s}}}});
    anna.pushes();
    for (const char* role : {"health-visitor", "student", "team-lead", "safeguarding-lead"})
        CHECK(seenBy(world, QString::fromLatin1(role)) == QSet<LogId>{health(areaRecord())});
    for (const char* role : {"family-navigator", "volunteer-coordinator", "administrator", "analyst"})
        CHECK(seenBy(world, QString::fromLatin1(role)).isEmpty());
}

TEST_CASE("an offered family is read by whom it is offered to, but for what is sealed, and is still whose it was") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    world.add(u"HV3"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop bea(world, u"HV2"_s);
    const Home home(anna, u"HV1"_s);
    const Home nobodys(anna, {});
    const auto offers = [&](const RecordId& household, const QString& to) {
        return anna.writes(household, u"allotment"_s,
                           {{u"staff"_s, to},
                            {u"from"_s, u"2026-11-23"_s},
                            {u"offered"_s, QJsonObject{{u"by"_s, u"HV1"_s}, {u"on"_s, u"2026-11-23"_s}}}});
    };
    const auto answers = [&](const Change& offer, const QString& answer, QJsonObject fields = {}) {
        fields.insert(u"answered"_s, QJsonObject{{u"answer"_s, answer}, {u"by"_s, u"HV2"_s}});
        bea.writes(offer.record, u"allotment"_s, fields, offer.entry);
        bea.pushes();
    };
    const Change offer = offers(home.household, u"HV2"_s);
    const Change other = offers(nobodys.household, u"HV2"_s);
    anna.pushes();
    CHECK(bea.scope() == (home.openLogs() | nobodys.openLogs()));
    CHECK(anna.scope() == (home.all() | nobodys.openLogs()));
    CHECK(seenBy(world, u"HV3"_s) == nobodys.openLogs());

    answers(other, u"refused"_s);
    CHECK(seenBy(world, u"HV3"_s) == nobodys.openLogs());
    SECTION("accepted, it is hers") {
        answers(offer, u"accepted"_s);
        CHECK(bea.scope() == (home.all() | nobodys.openLogs()));
        CHECK(seenBy(world, u"HV3"_s) == (home.openLogs() | nobodys.openLogs()));
    }
    SECTION("refused, it is gone at once") {
        answers(offer, u"refused"_s, {{u"to"_s, u"2026-11-23"_s}});
        CHECK(bea.scope() == nobodys.openLogs());
        CHECK(anna.scope() == (home.all() | nobodys.openLogs()));
    }
    SECTION("offered to a team, each of it reads it") {
        offers(home.household, u"south"_s);
        anna.pushes();
        CHECK(seenBy(world, u"HV3"_s) == (home.openLogs() | nobodys.openLogs()));
    }
}

TEST_CASE("a family with a navigator alone, or with the receiver of a referral, is still nobody's") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    world.add(u"NA1"_s, u"family-navigator"_s, u"east"_s);
    Laptop anna(world, u"HV1"_s);
    const Home home(anna, {});
    const QString purpose = GENERATE(u"navigation"_s, u"referral"_s);
    anna.writes(home.household, u"allotment"_s,
                {{u"staff"_s, u"NA1"_s},
                 {u"from"_s, u"2026-11-23"_s},
                 {u"purpose"_s, purpose},
                 {u"agreement"_s, QJsonObject{{u"answer"_s, u"agreed"_s}}}});
    anna.pushes();
    CHECK(seenBy(world, u"NA1"_s) == home.sharedLogs());
    CHECK(seenBy(world, u"HV2"_s) == home.openLogs());
    anna.allots(home.household, u"HV1"_s);
    anna.pushes();
    CHECK(seenBy(world, u"HV2"_s).isEmpty());
}

TEST_CASE("what is kept about who sees what equals what is computed from scratch, through random histories") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    const QStringList people{u"HV1"_s, u"HV2"_s, u"NA1"_s, u"TL1"_s};
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    world.add(u"NA1"_s, u"family-navigator"_s, u"north"_s);
    world.add(u"TL1"_s, u"team-lead"_s, u"south"_s);
    world.add(u"SL1"_s, u"safeguarding-lead"_s);
    Laptop lead(world, u"SL1"_s);
    const unsigned seed = GENERATE(range(1U, 6U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto any = [&](qsizetype size) { return static_cast<qsizetype>(random() % static_cast<unsigned>(size)); };
    QList<RecordId> homes;
    QList<RecordId> children;
    QList<Change> facts;
    const QStringList holders = people + QStringList{u"north"_s, u"nobody knows"_s};
    const auto principals = [&] {
        QHash<RecordId, QSet<QString>> found;
        demand(world.store.write([&]() -> Status {
            LODESTAR_ASSIGN(found, world.store.scope().principals(QSet<RecordId>(homes.begin(), homes.end()) |
                                                                  QSet<RecordId>(children.begin(), children.end())));
            return {};
        }));
        return found;
    };
    for (int step = 0; step < 25; ++step) {
        if (homes.isEmpty() || any(4) == 0) homes.append(lead.beginsHousehold());
        const RecordId home = homes[any(homes.size())];
        switch (any(5)) {
        case 0:
            children.append(lead.beginsChild(home));
            break;
        case 1:
            if (!children.isEmpty()) facts.append(lead.joins(home, children[any(children.size())]));
            break;
        case 2:
            facts.append(lead.allots(any(3) == 0 && !children.isEmpty() ? children[any(children.size())] : home,
                                     holders[any(holders.size())]));
            break;
        case 3:
            if (!facts.isEmpty()) {
                const Change& fact = facts[any(facts.size())];
                lead.writes(fact.record, fact.kind, {{u"to"_s, any(2) == 0 ? u"2026-11-20"_s : u"2027-01-01"_s}},
                            fact.entry);
            }
            break;
        default:
            if (!facts.isEmpty()) {
                const Change& fact = facts[any(facts.size())];
                lead.writes(
                    fact.record, fact.kind, {{u"retired"_s, QJsonObject{{u"reason"_s, u"wrong"_s}}}}, fact.entry,
                    any(2) == 0 ? records::Seen() : [&] {
                        records::Seen seen;
                        for (const QString& field : fact.fieldNames)
                            seen.insert(field, {fact.id});
                        return seen;
                    }());
            }
        }
        if (any(3) != 0) continue;
        lead.pushes();
        const auto kept = principals();
        demand(world.accounts.recomputeScopes());
        REQUIRE(kept == principals());
    }
    CHECK(demand(world.accounts.quarantined()).isEmpty());
}

TEST_CASE("whoever changes team sees her new team's families and no longer the old one's") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    Account bea = world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
    Laptop anna(world, u"HV1"_s);
    Laptop laptop(world, u"HV2"_s);
    const Home home(anna, u"HV1"_s);
    anna.pushes();
    CHECK(laptop.scope().isEmpty());
    bea.team = u"north"_s;
    demand(world.accounts.change(bea));
    CHECK(laptop.scope() == home.openLogs());
    bea.disabled = true;
    demand(world.accounts.change(bea));
    CHECK(laptop.refusalOf(laptop.ask("GET", "/v1/heads")) == "403 revoked");
}
