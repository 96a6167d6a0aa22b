// What a volunteer receives and writes, who reads the records of workers and of matches, and that nobody who works here
// reaches her own family's: over each store that a server may stand on.
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

/// A coordinator who matches the volunteer VO1 with a family, as the program writes it.
struct MatchWorld {
    EachServer on;
    ServerWorld& world = on.world;
    Laptop coordinator = at(u"VC1"_s, u"volunteer-coordinator"_s);
    Laptop volunteer = at(u"VO1"_s, u"volunteer"_s);
    RecordId worker = RecordId::create();
    RecordId match = RecordId::create();

    MatchWorld() {
        const QJsonObject name{{u"name"_s, u"Vera"_s}, {u"sort"_s, u"volunteer"_s}};
        coordinator.writes(worker, u"worker"_s, name);
        coordinator.allots(worker, u"VO1"_s);
        coordinator.writes(worker, u"availability"_s, availability());
        coordinator.writes(match, u"match"_s, matched());
        coordinator.allots(match, u"VO1"_s);
        coordinator.pushes();
    }
    Laptop at(const QString& reference, const QString& role, const QString& team = {}) {
        world.add(reference, role, team, u"trust"_s);
        return {world, reference};
    }
    [[nodiscard]] QJsonObject matched() const {
        return {{u"volunteer"_s, QJsonObject{{u"worker"_s, worker.toString()}, {u"name"_s, u"Vera"_s}}},
                {u"family"_s, QJsonObject{{u"called"_s, u"Jo"_s}}},
                {u"purpose"_s, u"feeding"_s}};
    }
    static QJsonObject availability() {
        return {{u"available"_s, QJsonObject{{u"on"_s, u"2026-11-20"_s}, {u"families"_s, 1}}}};
    }
    static QJsonObject met() {
        return {{u"contact"_s, QJsonObject{{u"at"_s, u"2026-11-20"_s}, {u"mode"_s, u"telephone"_s}}}};
    }
    [[nodiscard]] QSet<LogId> hers() const { return {shared(worker), shared(match)}; }
};

QString reasonOf(Laptop& laptop, const Change& change) {
    return laptop.pushes().value(change.id).reason;
}

/// The mother of a family who also works or volunteers here.
struct OwnFamily {
    RecordId household;
    RecordId child;
    RecordId mother = RecordId::create();
    EntryId worksHere = EntryId::create();

    explicit OwnFamily(Laptop& writer)
        : household(writer.beginsHousehold(writer.reference))
        , child(writer.beginsChild(household)) {
        writer.writes(mother, u"person"_s, {{u"subject"_s, u"adult"_s}});
        writer.joins(household, mother);
        writer.weighs(child);
        writer.pushes();
    }
    void isHers(Laptop& writer, const QString& reference) {
        writer.writes(mother, u"works_here"_s, {{u"reference"_s, reference}, {u"from"_s, u"2026-11-01"_s}}, worksHere);
        writer.pushes();
    }
    [[nodiscard]] QSet<LogId> logs() const { return {shared(household), shared(child), health(child), shared(mother)}; }
};

} // namespace

TEST_CASE("a volunteer receives her match and her own record, whatever else is allotted to her") {
    MatchWorld world;
    CAPTURE(world.on.engine);
    Laptop nurse = world.at(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    nurse.writes(areaRecord(), u"staff"_s, {{u"name"_s, u"N"_s}, {u"role"_s, u"health-visitor"_s}});
    const RecordId household = nurse.beginsHousehold(u"VO1"_s);
    const RecordId child = nurse.beginsChild(household);
    nurse.allots(child, u"VO1"_s);
    nurse.pushes();
    CHECK(world.volunteer.scope() == world.hers());
    CHECK(world.volunteer.pulls(shared(child)).isEmpty());
    CHECK(world.volunteer.ask("GET", "/v1/holders?record=" + child.toString().toLatin1()).status == 404);
    CHECK(world.volunteer.pulls(shared(world.match)).size() == 2);
}

TEST_CASE("records of workers and matches are the coordinators', the leads' of that organisation, and whose they are") {
    MatchWorld world;
    CAPTURE(world.on.engine);
    CHECK(world.coordinator.scope() == world.hers());
    CHECK(world.at(u"TL1"_s, u"team-lead"_s, u"north"_s).scope() == world.hers());
    CHECK(world.at(u"HV1"_s, u"health-visitor"_s, u"north"_s).scope().isEmpty());
    CHECK(world.at(u"SL1"_s, u"safeguarding-lead"_s).scope().isEmpty());
    CHECK(world.at(u"VO2"_s, u"volunteer"_s).scope().isEmpty());
    world.world.add(u"TL2"_s, u"team-lead"_s, {}, u"council"_s);
    CHECK(Laptop(world.world, u"TL2"_s).scope().isEmpty());
    Laptop navigator = world.at(u"NA1"_s, u"family-navigator"_s, u"north"_s);
    CHECK(navigator.scope().isEmpty());
    world.coordinator.allots(world.match, u"NA1"_s);
    world.coordinator.allots(world.worker, u"north"_s);
    world.coordinator.pushes();
    CHECK(navigator.scope() == QSet<LogId>{shared(world.match)});
    CHECK(world.at(u"NA2"_s, u"family-navigator"_s, u"north"_s).scope().isEmpty());
}

TEST_CASE("a volunteer writes that she met the family and when she has time, and nothing else") {
    MatchWorld world;
    CAPTURE(world.on.engine);
    Laptop& vera = world.volunteer;
    CHECK(reasonOf(vera, vera.writes(world.match, u"match_contact"_s, MatchWorld::met())).isEmpty());
    CHECK(reasonOf(vera, vera.writes(world.worker, u"availability"_s, MatchWorld::availability())).isEmpty());
    CHECK(reasonOf(vera, vera.writes(world.match, u"match"_s, world.matched())) == quarantine::role);
    CHECK(reasonOf(vera, vera.allots(world.match, u"VO2"_s)) == quarantine::role);
    CHECK(reasonOf(vera, vera.beginsHousehold().isNull() ? Change() : vera.outbox.last()) == quarantine::role);
    const RecordId begun = RecordId::create();
    CHECK(reasonOf(vera, vera.writes(begun, u"match_contact"_s, MatchWorld::met())) == quarantine::notInScope);
    CHECK(vera.scope() == world.hers());
}

TEST_CASE("nothing of a family gets into a match, and no match into a family's record") {
    MatchWorld world;
    CAPTURE(world.on.engine);
    Laptop& anna = world.coordinator;
    const QJsonObject promised{{u"what"_s, u"x"_s}};
    CHECK(reasonOf(anna, anna.writes(world.match, u"promise"_s, promised)) == quarantine::kind);
    CHECK(reasonOf(anna, anna.writes(world.match, u"worker"_s, {{u"name"_s, u"V"_s}, {u"sort"_s, u"volunteer"_s}})) ==
          quarantine::kind);
    const RecordId household = anna.beginsHousehold(u"VC1"_s);
    anna.pushes();
    CHECK(reasonOf(anna, anna.writes(household, u"match"_s, world.matched())) == quarantine::kind);
    CHECK(reasonOf(anna, anna.writes(household, u"match_contact"_s, MatchWorld::met())) == quarantine::kind);

    SECTION("nor when both come in one push") {
        const RecordId both = RecordId::create();
        anna.writes(both, u"household"_s, {{u"name"_s, u"Ash"_s}});
        const Change second = anna.writes(both, u"match"_s, world.matched());
        CHECK_FALSE(reasonOf(anna, second).isEmpty());
        CHECK_FALSE(anna.scope().contains(shared(both)));
    }
}

TEST_CASE("whoever works here never reaches her own record, her household's and her children's, whatever her role") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"TL1"_s, u"team-lead"_s, u"north"_s);
    world.add(u"SL1"_s, u"safeguarding-lead"_s);
    Laptop writer(world, u"HV1"_s);
    OwnFamily family(writer);
    for (const QString& reference : {u"TL1"_s, u"SL1"_s}) {
        Laptop own(world, reference);
        REQUIRE((family.logs() - own.scope()).isEmpty());
        family.isHers(writer, reference);
        Held held;
        for (const LogId& each : family.logs())
            held.held.append({each, 1});
        own.ask("POST", "/v1/held", held.toBytes());
        CHECK_FALSE(own.scope().intersects(family.logs()));
        const auto left = own.heads().left;
        CHECK(QSet<LogId>(left.begin(), left.end()) == family.logs());
        CHECK(own.pulls(health(family.child)).isEmpty());
        CHECK(own.ask("GET", "/v1/holders?record=" + family.child.toString().toLatin1()).status == 404);
        CHECK(reasonOf(own, own.weighs(family.child)) == quarantine::notInScope);
        // Nor by an allotment to her, nor by a household of her own.
        writer.allots(family.household, reference);
        writer.allots(family.child, reference);
        writer.pushes();
        CHECK_FALSE(own.scope().intersects(family.logs()));
        const RecordId made = own.beginsHousehold(reference);
        CHECK(reasonOf(own, own.joins(made, family.child)) == quarantine::notInScope);
        family.worksHere = EntryId::create();
    }
    CHECK((family.logs() - writer.scope()).isEmpty());
}

TEST_CASE("a child who moved out stays her family's; who joins later becomes it; and it ends with her work here") {
    EachServer on;
    CAPTURE(on.engine);
    ServerWorld& world = on.world;
    world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    world.add(u"HV2"_s, u"health-visitor"_s, u"north"_s);
    Laptop writer(world, u"HV1"_s);
    Laptop own(world, u"HV2"_s);
    OwnFamily family(writer);
    family.isHers(writer, u"HV2"_s);
    CHECK(own.scope().isEmpty());

    const RecordId grandparents = writer.beginsHousehold(u"HV1"_s);
    writer.joins(grandparents, family.child);
    const RecordId baby = writer.beginsChild(family.household);
    writer.pushes();
    CHECK(own.scope() == QSet<LogId>{shared(grandparents)});

    const Heads before = own.heads();
    writer.writes(family.mother, u"works_here"_s, {{u"to"_s, u"2026-11-22"_s}}, family.worksHere);
    writer.pushes();
    // Asked with the old token the laptop is told as well.
    QSet<LogId> told;
    for (const LogHead& each : own.heads(before.token).logs)
        told.insert(each.log);
    CHECK(((family.logs() | QSet{shared(baby)}) - told).isEmpty());
}

TEST_CASE("the database itself keeps her from her own family's logs") {
    ServerDatabase database(Engine::Postgres);
    ServerWorld world(database.store());
    world.add(u"HV1"_s);
    world.add(u"HV2"_s);
    Laptop writer(world, u"HV1"_s);
    OwnFamily family(writer);
    family.isHers(writer, u"HV2"_s);
    const auto pageAs = [&](const QList<Reach>& rights) {
        int rows = 0;
        demand(world.store.read(rights, [&] {
            return world.store.logs().page(health(family.child), 0, [&](qint64, QByteArrayView) { return ++rows > 0; });
        }));
        return rows;
    };
    CHECK(pageAs({{u"s:HV1"_s, 7}, {u"n:HV1"_s, keptFrom}}) == 1);
    CHECK(pageAs({{u"s:HV1"_s, 7}, {u"n:HV2"_s, keptFrom}}) == 0);
}
