// Who receives a supervision: who was there, as far as her role goes, and nobody else, whoever leads. Over each store
// that a server may stand on.
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

/// A team lead who supervises the health visitor HV1, and what HV1 thought of it; all as the program writes it.
struct SupervisionServer {
    EachServer on;
    ServerWorld& world = on.world;
    Laptop lead = at(u"TL1"_s, u"team-lead"_s);
    Laptop nurse = at(u"HV1"_s, u"health-visitor"_s);
    RecordId session = RecordId::create();
    RecordId reflection = RecordId::create();

    SupervisionServer() {
        begins(session, u"HV1"_s);
        lead.writes(session, u"supervision_family"_s, {{u"household"_s, RecordId::create().toString()}});
        seals(session);
        lead.writes(reflection, u"supervision_reflection"_s,
                    {{u"session"_s, session.toString()}, {u"whose"_s, QJsonObject{{u"name"_s, u"H"_s}}}});
        for (const QString& each : {u"TL1"_s, u"HV1"_s})
            lead.allots(reflection, each);
        lead.pushes();
    }
    Laptop at(const QString& reference, const QString& role, const QString& team = u"north"_s) {
        world.add(reference, role, team, u"trust"_s);
        return {world, reference};
    }
    void begins(const RecordId& record, const QString& with) {
        lead.writes(record, u"supervision"_s,
                    {{u"sort"_s, u"safeguarding"_s},
                     {u"supervisees"_s, QJsonArray{QJsonObject{{u"name"_s, u"H"_s}, {u"reference"_s, with}}}},
                     {u"supervisor"_s, QJsonObject{{u"name"_s, u"T"_s}, {u"reference"_s, u"TL1"_s}}}});
        for (const QString& each : {u"TL1"_s, with})
            lead.allots(record, each);
    }
    void seals(const RecordId& record) {
        Change change = lead.made(record, u"supervision_action"_s, {{u"action"_s, QJsonObject{{u"what"_s, u"x"_s}}}},
                                  EntryId::create(), {});
        change.compartment = Compartment::Sealed;
        lead.sign(change);
        lead.put(change);
    }
    static QJsonObject signature(const QString& as) {
        return {{u"session"_s, EntryId::create().toString()},
                {u"who"_s, QJsonObject{{u"name"_s, u"V"_s}}},
                {u"as"_s, as},
                {u"signed"_s, QJsonObject{{u"on"_s, u"2026-11-20"_s}}},
                {u"digest"_s, u"00"_s},
                {u"covers"_s, u"shared"_s}};
    }
};

} // namespace

TEST_CASE("a supervision reaches supervisee and supervisor, and no colleague, coordinator or other lead") {
    SupervisionServer world;
    CAPTURE(world.on.engine);
    const QSet<LogId> all{shared(world.session), health(world.session), sealed(world.session),
                          shared(world.reflection)};
    CHECK(world.lead.scope() == all);
    CHECK(world.nurse.scope() == all);
    CHECK(world.at(u"TL2"_s, u"team-lead"_s).scope().isEmpty());
    CHECK(world.at(u"SL1"_s, u"safeguarding-lead"_s).scope().isEmpty());
    CHECK(world.at(u"VC1"_s, u"volunteer-coordinator"_s).scope().isEmpty());
    CHECK(world.at(u"HV2"_s, u"health-visitor"_s).scope().isEmpty());
    Laptop colleague = world.at(u"FN2"_s, u"family-navigator"_s);
    CHECK(colleague.scope().isEmpty());
    CHECK(colleague.pulls(shared(world.session)).isEmpty());
    CHECK(colleague.ask("GET", "/v1/holders?record=" + world.session.toString().toLatin1()).status == 404);
}

TEST_CASE("who covers is given the session and never the reflection") {
    SupervisionServer world;
    CAPTURE(world.on.engine);
    world.lead.allots(world.session, u"TL2"_s);
    world.lead.pushes();
    CHECK(world.at(u"TL2"_s, u"team-lead"_s).scope() ==
          QSet<LogId>{shared(world.session), health(world.session), sealed(world.session)});
}

TEST_CASE("a navigator and a volunteer receive what is shared of their own supervision, and may sign it") {
    SupervisionServer world;
    CAPTURE(world.on.engine);
    for (const auto& [reference, role] :
         {std::pair{u"FN1"_s, u"family-navigator"_s}, std::pair{u"VO1"_s, u"volunteer"_s}}) {
        const RecordId own = RecordId::create();
        world.begins(own, reference);
        world.seals(own);
        world.lead.pushes();
        Laptop laptop = world.at(reference, role);
        CHECK(laptop.scope() == QSet<LogId>{shared(own)});
        const auto reasonOf = [&](const Change& change) { return laptop.pushes().value(change.id).reason; };
        CHECK(reasonOf(laptop.writes(own, u"supervision_signature"_s, SupervisionServer::signature(u"supervisee"_s)))
                  .isEmpty());
        CHECK_FALSE(reasonOf(laptop.writes(world.session, u"supervision_signature"_s,
                                           SupervisionServer::signature(u"supervisee"_s)))
                        .isEmpty());
    }
}

TEST_CASE("nothing of a family gets into a supervision, and no supervision into a family's record") {
    SupervisionServer world;
    CAPTURE(world.on.engine);
    const auto reasonOf = [&](const Change& change) { return world.lead.pushes().value(change.id).reason; };
    CHECK(reasonOf(world.lead.writes(world.session, u"promise"_s,
                                     {{u"promise"_s, QJsonObject{{u"what"_s, u"x"_s}}}})) == quarantine::kind);
    const RecordId household = world.lead.beginsHousehold(u"TL1"_s);
    world.lead.pushes();
    CHECK(reasonOf(world.lead.writes(household, u"supervision_reflection"_s,
                                     {{u"session"_s, household.toString()},
                                      {u"whose"_s, QJsonObject{{u"name"_s, u"H"_s}}}})) == quarantine::kind);
}
