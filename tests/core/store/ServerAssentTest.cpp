// What the server takes only with the assent of somebody else than its author.
#include "core/sync/ServerRules.h"
#include "tests/core/store/ServerDatabase.h"

using namespace lodestar;
using namespace lodestar::sync;
using namespace lodestar::sync::testing;

namespace {

QString reason(const QHash<ChangeId, Verdict>& verdicts, const Change& change) {
    return verdicts.value(change.id).reason;
}

} // namespace

TEST_CASE("a navigator is given a family only with its agreement, whichever way it is written") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    on.world.add(u"NA1"_s, u"family-navigator"_s, u"east"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop navigator(on.world, u"NA1"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    anna.pushes();
    const auto refused = [&](const QJsonObject& fields, const EntryId& entry = EntryId::create()) {
        const Change change = anna.writes(household, u"allotment"_s, fields, entry);
        return reason(anna.pushes(), change) == quarantine::agreement;
    };
    const auto agreement = [](const QString& answer) { return QJsonObject{{u"answer"_s, answer}}; };
    CHECK(refused({{u"staff"_s, u"NA1"_s}}));
    CHECK(refused({{u"staff"_s, u"NA1"_s}, {u"purpose"_s, u"cover"_s}}));
    CHECK(
        refused({{u"staff"_s, u"NA1"_s}, {u"purpose"_s, u"navigation"_s}, {u"agreement"_s, agreement(u"refused"_s)}}));
    CHECK(refused({{u"staff"_s, u"X9"_s}, {u"role"_s, u"family-navigator"_s}}));
    // A colleague's allotment that is turned into hers.
    const EntryId turned = EntryId::create();
    CHECK_FALSE(refused({{u"staff"_s, u"HV1"_s}}, turned));
    CHECK(refused({{u"staff"_s, u"NA1"_s}}, turned));
    CHECK(navigator.scope().isEmpty());

    const EntryId agreed = EntryId::create();
    CHECK_FALSE(refused(
        {{u"staff"_s, u"NA1"_s}, {u"purpose"_s, u"navigation"_s}, {u"agreement"_s, agreement(u"agreed"_s)}}, agreed));
    CHECK(navigator.scope().contains(shared(household)));
    // To withdraw, to end and to take out is always taken.
    QJsonObject withdrawn = agreement(u"agreed"_s);
    withdrawn.insert(u"withdrawn"_s, u"2026-11-20"_s);
    CHECK_FALSE(refused({{u"agreement"_s, withdrawn}, {u"to"_s, u"2026-11-20"_s}}, agreed));
    // A referral rests on an agreement of its own.
    CHECK_FALSE(refused({{u"staff"_s, u"NA1"_s}, {u"purpose"_s, u"referral"_s}}));
}

TEST_CASE("that two records are one is taken from two people, and never from one under two names") {
    EachServer on;
    CAPTURE(on.engine);
    on.world.add(u"HV1"_s, u"health-visitor"_s, u"north"_s);
    on.world.add(u"HV2"_s, u"health-visitor"_s, u"north"_s);
    Laptop anna(on.world, u"HV1"_s);
    Laptop bea(on.world, u"HV2"_s);
    const RecordId household = anna.beginsHousehold(u"HV1"_s);
    const RecordId one = anna.beginsChild(household);
    const RecordId other = anna.beginsChild(household);
    anna.pushes();
    const auto said = [](const QString& why) {
        return QJsonObject{{u"by"_s, u"her"_s}, {u"on"_s, u"2026-11-20"_s}, {u"why"_s, why}};
    };
    const auto refusedOf = [&](Laptop& laptop, const QJsonObject& fields, const EntryId& entry) {
        const Change change = laptop.writes(one, u"same_person"_s, fields, entry);
        return reason(laptop.pushes(), change) == quarantine::secondPerson;
    };
    const QJsonObject proposal{{u"with"_s, other.toString()}, {u"proposed"_s, said(u"one red book"_s)}};
    QJsonObject both = proposal;
    both.insert(u"confirmed"_s, said(u"and I agree"_s));
    CHECK(refusedOf(anna, both, EntryId::create()));
    CHECK(refusedOf(anna, {{u"with"_s, other.toString()}, {u"confirmed"_s, said(u"alone"_s)}}, EntryId::create()));

    const EntryId joining = EntryId::create();
    CHECK_FALSE(refusedOf(anna, proposal, joining));
    CHECK(refusedOf(anna, {{u"confirmed"_s, said(u"I am sure"_s)}}, joining));
    CHECK_FALSE(refusedOf(bea, {{u"confirmed"_s, said(u"I rang the mother"_s)}}, joining));
    // Who confirmed does not also become who proposed.
    CHECK(refusedOf(bea, {{u"proposed"_s, said(u"mine as well"_s)}}, joining));
    CHECK_FALSE(refusedOf(anna, {{u"takenBack"_s, said(u"two cousins"_s)}}, joining));
}
