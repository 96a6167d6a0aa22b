// What a change that the server may not take keeps back of the push it came in, and what not.
#include "core/sync/ServerRules.h"
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

using Verdicts = QHash<ChangeId, Verdict>;

QString reason(const Verdicts& verdicts, const Change& change) {
    return verdicts.value(change.id).reason;
}

bool stored(const Verdicts& verdicts, const Change& change) {
    return verdicts.value(change.id).number > 0;
}

QJsonObject contactOn(const QString& day) {
    return {{u"what"_s, QJsonObject{{u"at"_s, day}, {u"type"_s, u"new_birth"_s}, {u"outcome"_s, u"completed"_s}}}};
}

/// An allotment to a navigator that does not say that the family agreed.
Change navigatorWithoutAgreement(Laptop& laptop, const RecordId& household) {
    return laptop.writes(household, u"allotment"_s, {{u"staff"_s, u"NA1"_s}, {u"from"_s, u"2026-11-20"_s}});
}

struct Service : EachServer {
    Service() {
        world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
        world.add(u"HV2"_s, u"health-visitor"_s, u"south"_s);
        world.add(u"NA1"_s, u"family-navigator"_s, u"east"_s);
    }
};

} // namespace

TEST_CASE("a refused allotment keeps back neither the family that it came with nor a visit") {
    Service on;
    CAPTURE(on.engine);
    Laptop anna(on.world, u"HV1"_s);
    Laptop navigator(on.world, u"NA1"_s);
    const RecordId household = RecordId::create();
    const Change name = anna.writes(household, u"household"_s, {{u"name"_s, u"Ash"_s}});
    const Change refused = navigatorWithoutAgreement(anna, household);
    const Change hers = anna.allots(household, u"HV1"_s);
    const RecordId child = anna.beginsChild(household);
    const Change visit = anna.writes(household, u"contact"_s, contactOn(u"2026-11-20"_s));
    const auto verdicts = anna.pushes();
    CHECK(reason(verdicts, refused) == quarantine::agreement);
    CHECK(demand(on.world.accounts.quarantined()).size() == 1);
    for (const Change& each : {name, hers, visit})
        CHECK(stored(verdicts, each));
    CHECK(anna.scope().contains(shared(child)));
    // What was refused gives no right.
    CHECK(navigator.scope().isEmpty());

    // Taken after all, it is one right more and nothing else.
    const Change after = anna.writes(household, u"contact"_s, contactOn(u"2026-11-21"_s));
    CHECK(stored(anna.pushes(), after));
    CHECK(demand(on.world.accounts.replay({refused.id})).value(refused.id) == quarantine::agreement);
    CHECK(navigator.scope().isEmpty());
}

TEST_CASE("what builds on a refused change waits with it, and what it builds on does not") {
    Service on;
    CAPTURE(on.engine);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    const Change before = anna.writes(household, u"promise"_s, {{u"promise"_s, QJsonObject{{u"what"_s, u"ring"_s}}}});
    const Change refused =
        anna.writes(household, u"allotment"_s,
                    {{u"staff"_s, u"NA1"_s}, {u"from"_s, u"2026-11-20"_s}, {u"cause"_s, before.entry.toString()}});
    const Change edited = anna.writes(household, u"allotment"_s, {{u"purpose"_s, u"cover"_s}}, refused.entry);
    const Change naming = anna.writes(household, u"of a later version"_s,
                                      {{u"deep"_s, QJsonArray{QJsonObject{{u"of"_s, refused.entry.toString()}}}}});
    const Change further = anna.writes(household, u"of a later version"_s, {{u"of"_s, naming.entry.toString()}});
    const Change own = anna.writes(household, u"contact"_s, contactOn(u"2026-11-20"_s));
    const auto verdicts = anna.pushes();
    CHECK(reason(verdicts, refused) == quarantine::agreement);
    for (const Change& each : {naming, further})
        CHECK(reason(verdicts, each) == quarantine::together);
    CHECK_FALSE(stored(verdicts, edited));
    CHECK(stored(verdicts, before));
    CHECK(stored(verdicts, own));
}

TEST_CASE("two refused changes that have nothing to do with each other wait each by itself") {
    Service on;
    CAPTURE(on.engine);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold();
    anna.pushes();
    const EntryId entry = EntryId::create();
    const QJsonObject ring{{u"promise"_s, QJsonObject{{u"what"_s, u"ring"_s}}}};
    const Change cause = anna.writes(household, u"promise"_s, ring, entry);
    const Change early = bea.writes(household, u"promise"_s, ring, entry, {{u"promise"_s, {cause.id}}});
    const Change refused = navigatorWithoutAgreement(bea, household);
    const auto verdicts = bea.pushes();
    CHECK(reason(verdicts, early) == quarantine::causeMissing);
    CHECK(reason(verdicts, refused) == quarantine::agreement);
    anna.pushes();
    // Its cause has come: it is released, whatever else of that push still waits.
    const auto waiting = demand(on.world.accounts.quarantined());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().id == refused.id);
}

TEST_CASE("no handover is taken by half: who has a family keeps it while her successor is refused") {
    Service on;
    CAPTURE(on.engine);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId household = RecordId::create();
    anna.writes(household, u"household"_s, {{u"name"_s, u"Ash"_s}});
    const Change hers = anna.allots(household, u"HV1"_s);
    anna.pushes();
    const Change ended = anna.writes(household, u"allotment"_s, {{u"to"_s, u"2026-11-01"_s}}, hers.entry);
    const Change successor = navigatorWithoutAgreement(anna, household);
    const Change visit = anna.writes(household, u"contact"_s, contactOn(u"2026-11-20"_s));
    const auto verdicts = anna.pushes();
    CHECK(reason(verdicts, successor) == quarantine::agreement);
    CHECK(reason(verdicts, ended) == quarantine::together);
    CHECK(stored(verdicts, visit));
    const auto principals = [&] {
        QSet<QString> found;
        demand(on.world.store.write([&]() -> Status {
            LODESTAR_ASSIGN(const auto all, on.world.store.scope().principals({household}));
            found = all.value(household);
            return {};
        }));
        return found;
    };
    CHECK(principals().contains(u"s:HV1"_s));
}

TEST_CASE("a record is not begun without what it is, whatever else of it could be taken") {
    Service on;
    CAPTURE(on.engine);
    Laptop anna(on.world, u"HV1"_s);
    const RecordId match = RecordId::create();
    const Change refused = anna.put(anna.made(match, u"match"_s, {{u"volunteer"_s, 7}}));
    const Change allotted = anna.allots(match, u"HV2"_s);
    const auto verdicts = anna.pushes();
    CHECK(reason(verdicts, refused) == quarantine::kind);
    CHECK(reason(verdicts, allotted) == quarantine::together);
    CHECK(anna.scope().isEmpty());
}

TEST_CASE("somebody from outside who is named a member keeps back nothing else of the household") {
    Service on;
    CAPTURE(on.engine);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId theirs = bea.beginsHousehold(u"HV2"_s);
    const RecordId child = bea.beginsChild(theirs);
    bea.pushes();
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    const Change letIn = anna.joins(household, child);
    const Change visit = anna.writes(household, u"contact"_s, contactOn(u"2026-11-20"_s));
    const auto verdicts = anna.pushes();
    CHECK(reason(verdicts, letIn) == quarantine::notInScope);
    CHECK(stored(verdicts, visit));
    CHECK_FALSE(anna.scope().contains(shared(child)));
}
