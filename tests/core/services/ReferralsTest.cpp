#include "core/services/Allotting.h"
#include "core/services/Caseload.h"
#include "core/services/Conflicts.h"
#include "core/services/Moving.h"
#include "core/services/ReferralSettings.h"
#include "tests/core/services/ReferralWorld.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace lodestar;
using namespace Qt::StringLiterals;
using S = rules::ReferralState;
using V = QLatin1StringView;
using O = QJsonObject;
using records::Compartment;

TEST_CASE("a referral is drafted for one named person and waits to be sent") {
    ReferralWorld world;
    const EntryId id = world.draft(world.speech());
    const Referral read = world.referral(id);
    CHECK(read.isDraft());
    CHECK(read.row.person.given == u"Zofia"_s);
    CHECK(read.row.workerName == u"Anna Reed"_s);
    CHECK(read.row.isMyTurn());
    CHECK(read.gaps.isEmpty());
    CHECK(read.usualNext == QList{S::Sent, S::Withdrawn});
    REQUIRE(world.list(world.anna).size() == 1);
    CHECK(world.list(world.anna).first().times.awaits == rules::ReferralAlert::Unsent);
    ReferralDraft nobody = world.speech();
    nobody.person = {};
    CHECK_FALSE(world.work([&](Work& work) { return ReferralWorld::asStatus(draftReferral(work, nobody)); }));
}

TEST_CASE("what must be there before it goes is said, all of it") {
    ReferralWorld world;
    ReferralDraft bare;
    bare.person = world.zofia;
    bare.service = u"Audiology"_s;
    const EntryId id = world.draft(bare);
    using G = ReferralGap;
    CHECK(world.referral(id).gaps == QList{G::Urgency, G::Why, G::Agreement});
    const Status refused = world.send(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.startsWith(u"urgency"_s));
    CHECK(world.referral(id).isDraft());
    // Without agreement there must be another basis, its reason, and whether the parent was told.
    ReferralDraft duty = world.speech();
    duty.agreement = {};
    duty.agreement.consent = u"refused"_s;
    duty.agreement.basis = u"legal_duty"_s;
    const EntryId other = world.draft(duty);
    CHECK(world.referral(other).gaps == QList{G::Agreement});
    duty.agreement.why = u"A court order asks for it."_s;
    REQUIRE(world.work(
        [&](Work& work) { return ReferralWorld::asStatus(changeReferral(work, world.entry(other), duty)); }));
    CHECK(world.referral(other).gaps == QList{G::ParentTold});
}

TEST_CASE("urgent safeguarding is held up by no field") {
    ReferralWorld world;
    ReferralDraft urgent;
    urgent.person = world.zofia;
    urgent.service = u"Children's Single Point of Contact"_s;
    urgent.urgency = u"safeguarding"_s;
    const EntryId id = world.draft(urgent);
    CHECK(world.entry(id).compartment == Compartment::Sealed);
    REQUIRE(world.send(id, u""_s));
    CHECK(world.state(id) == S::Sent);
    CHECK(world.referral(id).row.times.by == QDate(2026, 11, 12));
}

TEST_CASE("every state is reached by recording it, one after the other or with steps left out") {
    ReferralWorld world;
    for (const S first : rules::referralStates()) {
        if (first == S::Draft) continue;
        for (const S then : rules::referralStates()) {
            if (then == S::Draft || then == S::Sent || first == S::Sent) continue;
            const EntryId id = world.sent(world.speech());
            INFO(rules::stateName(first).toStdString() << " then " << rules::stateName(then).toStdString());
            REQUIRE(world.record(id, first, ReferralWorld::needed(first)));
            CHECK(world.state(id) == first);
            const Status moved = world.record(id, then, ReferralWorld::needed(then));
            CHECK(moved.has_value() != rules::isEnded(first));
            CHECK(world.state(id) == (moved ? then : first));
        }
    }
}

TEST_CASE("nothing closes without an outcome and nothing is withdrawn without a reason") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    CHECK_FALSE(world.record(id, S::Closed));
    CHECK_FALSE(world.record(id, S::Withdrawn));
    CHECK_FALSE(world.record(id, S::Declined));
    CHECK_FALSE(world.record(id, S::Accepted, {{u"on"_s, u"2026-12-01"_s}}));
    CHECK(world.state(id) == S::Sent);
    REQUIRE(world.record(id, S::Closed, {{u"outcome"_s, u"partly_met"_s}}));
    CHECK(world.referral(id).isEnded());
    CHECK(world.list(world.anna).isEmpty());
    CHECK(world.list(world.anna, TestFamily::today(), true).size() == 1);
}

TEST_CASE("a family that says no asks whether the child is safe without it") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    const Status unasked = world.record(id, S::DeclinedByFamily, {{u"who"_s, u"Magdalena"_s}});
    REQUIRE_FALSE(unasked);
    CHECK(unasked.error().detail.startsWith(u"safeguarding"_s));
    REQUIRE(world.record(id, S::DeclinedByFamily, {{u"safeguarding"_s, u"discussed_with_lead"_s}}));
    CHECK(world.referral(id).row.isMyTurn());
    // Of an adult nobody asks it.
    ReferralDraft hers = world.speech();
    hers.person = world.magdalena;
    const EntryId other = world.sent(hers);
    CHECK(world.record(other, S::DeclinedByFamily));
}

TEST_CASE("what is learnt late goes into its place, keeps both days and moves nothing") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    REQUIRE(world.record(id, S::Waiting));
    REQUIRE(world.record(id, S::Acknowledged, {{u"on"_s, u"2026-11-03"_s}}, false));
    const Referral read = world.referral(id);
    CHECK(read.row.state() == S::Waiting);
    const auto late = std::ranges::find(read.events, u"acknowledged"_s, &ReferralEvent::field);
    REQUIRE(late != read.events.cend());
    CHECK(late->on == QDate(2026, 11, 3));
    CHECK(late->daysLate() == 8);
    CHECK(late->author == u"Anna Reed"_s);
}

TEST_CASE("attendances and times not brought are counted one by one") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    REQUIRE(world.record(id, S::NotBrought, {{u"on"_s, u"2026-11-05"_s}}));
    REQUIRE(world.record(id, S::NotBrought, {{u"on"_s, u"2026-11-09"_s}}));
    CHECK(world.entry(id).object(V("notBrought")).value(V("times")).toInt() == 2);
    REQUIRE(world.record(id, S::Attended, {{u"on"_s, u"2026-11-10"_s}}));
    REQUIRE(world.record(id, S::Attended, {{u"on"_s, u"2026-11-11"_s}}));
    CHECK(world.entry(id).value(V("attendances")).toArray().size() == 2);
    CHECK(world.referral(id).events.first().field == u"attendances"_s);
}

TEST_CASE("a reopened referral is a new one, and each names the other") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    CHECK_FALSE(world.work([&](Work& work) { return ReferralWorld::asStatus(reopenReferral(work, world.entry(id))); }));
    REQUIRE(world.record(id, S::Withdrawn, {{u"why"_s, u"family_wish"_s}}));
    EntryId again;
    REQUIRE(world.work([&](Work& work) -> Status {
        LODESTAR_ASSIGN(again, reopenReferral(work, world.entry(id)));
        return {};
    }));
    CHECK(world.referral(again).isDraft());
    CHECK(world.referral(again).previous == id);
    CHECK(world.referral(id).reopenedAs == again);
    CHECK(world.entry(again).object(V("agreement")).isEmpty());
    CHECK(world.referral(id).isEnded());
}

TEST_CASE("two who close one referral apart disagree in sight, and it is over for nobody") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    const Entry drawn = world.entry(id);
    REQUIRE(world.record(id, S::Closed, {{u"outcome"_s, u"need_met"_s}}));
    world.saveFrom(drawn, {{u"state"_s, O{{u"state"_s, u"offered"_s}, {u"on"_s, u"2026-11-10"_s}, {u"by"_s, u"S2"_s}}},
                           {u"offered"_s, O{{u"on"_s, u"2026-11-10"_s}}}});
    REQUIRE(world.list(world.anna).size() == 1);
    const ReferralRow row = world.list(world.anna).first();
    CHECK(row.conflict);
    CHECK(row.facts.inConflict);
    CHECK(row.isMyTurn());
    CHECK_FALSE(row.over);
    CHECK(world.entry(id).conflicts.contains(u"state"_s));
    // Two who reopen it apart are seen as well: the old one names two.
    const EntryId other = world.sent(world.speech());
    REQUIRE(world.record(other, S::Closed, {{u"outcome"_s, u"need_met"_s}}));
    const Entry before = world.entry(other);
    REQUIRE(world.work([&](Work& work) { return ReferralWorld::asStatus(reopenReferral(work, before)); }));
    world.saveFrom(before, {{u"reopenedAs"_s, EntryId::create().toString()}});
    CHECK(world.entry(other).conflicts == QStringList{u"reopenedAs"_s});
}

TEST_CASE("a service that is kept more strictly takes the draft along, and nothing of it stays behind") {
    ReferralWorld world;
    const EntryId id = world.draft(world.speech());
    ReferralDraft changed = ReferralDraft::of(world.entry(id));
    changed.service = u"IDVA service"_s;
    EntryId kept;
    REQUIRE(world.work([&](Work& work) -> Status {
        LODESTAR_ASSIGN(kept, changeReferral(work, world.entry(id), changed));
        return {};
    }));
    CHECK(kept != id);
    CHECK(world.entry(kept).compartment == Compartment::Sealed);
    CHECK(world.entry(id).recalled);
    CHECK(world.entry(id).fields.isEmpty());
    // No list of names has it; what waits is only counted.
    CHECK(world.list(world.anna).isEmpty());
    CHECK(TestFamily::demand(sealedReferralsWaiting(*world.connection, world.anna, TestFamily::today())) == 1);
    CHECK(TestFamily::demand(sealedReferralsWaiting(*world.connection, world.nadia, TestFamily::today())) == 0);
}

TEST_CASE("an agreement that was taken back stops what is not sent") {
    ReferralWorld world;
    const EntryId id = world.draft(world.speech());
    world.add(world.zofia, u"consent",
              {{u"consent"_s, O{{u"agency"_s, u"Speech and Language Therapy"_s},
                                {u"answer"_s, u"withdrawn"_s},
                                {u"on"_s, u"2026-11-11"_s}}}});
    CHECK(world.referral(id).gaps == QList{ReferralGap::AgreementWithdrawn});
    CHECK_FALSE(world.send(id));
    REQUIRE(world.work([&](Work& work) { return withdrawAgreement(work, world.entry(id), TestFamily::today()); }));
    CHECK(world.state(id) == S::Withdrawn);
    // What was sent stays sent; from now on nothing more is shared.
    ReferralDraft toNadia = world.speech();
    toNadia.service = u"Navigation"_s;
    toNadia.receiver = {u"N1"_s, {}, u"Nadia Okoro"_s};
    const EntryId other = world.sent(toNadia, u"lodestar"_s);
    CHECK(world.allotted(world.zofia) == QStringList{u"N1"_s});
    REQUIRE(world.work([&](Work& work) { return withdrawAgreement(work, world.entry(other), TestFamily::today()); }));
    CHECK(world.state(other) == S::Sent);
    CHECK(world.allotted(world.zofia).isEmpty());
}

TEST_CASE("a colleague in Lodestar receives the one person while it is open, and no family") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.receiver = {u"N1"_s, {}, u"Nadia Okoro"_s};
    const EntryId id = world.sent(draft, u"lodestar"_s);
    REQUIRE(world.send(id, u"lodestar"_s)); // sent again: nobody is allotted twice
    CHECK(world.allotted(world.zofia) == QStringList{u"N1"_s});
    world.sits(world.nadia);
    REQUIRE(world.list(world.nadia).size() == 1);
    CHECK(world.list(world.nadia).first().comesToMe);
    CHECK(world.list(world.nadia).first().isMyTurn());
    CHECK(world.referral(id).toReceiver);
    const auto catalogue = TestFamily::demand(rules::PathwayCatalogue::shipped());
    const auto hers = TestFamily::demand(readCaseload(
        *world.connection, catalogue, {.worker = u"N1"_s, .today = TestFamily::today(), .team = u"Hub"_s}));
    CHECK(hers.rows.isEmpty());
    REQUIRE(world.record(id, S::Accepted));
    REQUIRE(world.record(id, S::Offered));
    REQUIRE(world.record(id, S::Attended));
    CHECK(world.allotted(world.zofia) == QStringList{u"N1"_s});
    REQUIRE(world.record(id, S::Closed, {{u"outcome"_s, u"need_met"_s}}));
    CHECK(world.allotted(world.zofia).isEmpty());
    world.sits(world.anna);
    CHECK(world.referral(id).isEnded());
}

TEST_CASE("a family that nobody has goes to no colleague before somebody has it, and hers alone it is nobody's") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.receiver = {u"N1"_s, {}, u"Nadia Okoro"_s};
    for (const RecordId& child : {world.zofia, world.jan}) {
        draft.person = child;
        world.sent(draft, u"lodestar"_s);
    }
    const auto mine = TestFamily::demand(EntryTable(*world.connection).ofRecord(world.household, u"allotment"));
    REQUIRE(world.work([&](Work& work) { return retire(work, mine.first(), u"moved"_s); }));
    CHECK(TestFamily::demand(unallottedFamilies(*world.connection, TestFamily::today())).size() == 1);
    CHECK_FALSE(world.send(world.draft(draft), u"lodestar"_s));
    CHECK(world.send(world.draft(draft), u"email"_s));
}

TEST_CASE("a team's referral is each one's until one of them accepts it") {
    ReferralWorld world;
    world.sits(ReferralWorld::person(u"Ola Vance"_s, u"N2"_s, u"family-navigator"_s, u"Hub"_s));
    world.sits(world.anna);
    ReferralDraft draft = world.speech();
    draft.receiver = {{}, u"Hub"_s, u"Hub"_s};
    const EntryId id = world.sent(draft, u"lodestar"_s);
    CHECK(world.allotted(world.zofia) == QStringList{u"N1"_s, u"N2"_s});
    CHECK(world.list(world.nadia).first().comesToMe);
    world.sits(world.nadia);
    REQUIRE(world.record(id, S::Accepted));
    CHECK(world.allotted(world.zofia) == QStringList{u"N1"_s});
}

TEST_CASE("what is kept with health goes to nobody who may not read it, and what is sealed not through Lodestar") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.service = u"Perinatal mental health team"_s;
    draft.receiver = {u"N1"_s, {}, u"Nadia Okoro"_s};
    const EntryId id = world.draft(draft);
    CHECK(world.entry(id).compartment == Compartment::Health);
    CHECK_FALSE(world.send(id, u"lodestar"_s));
    draft.receiver = {u"S2"_s, {}, u"Tom Ridley"_s};
    REQUIRE(
        world.work([&](Work& work) { return ReferralWorld::asStatus(changeReferral(work, world.entry(id), draft)); }));
    CHECK(world.send(id, u"lodestar"_s));
    draft.service = u"IDVA"_s;
    const EntryId sealed = world.draft(draft);
    CHECK_FALSE(world.send(sealed, u"lodestar"_s));
    CHECK(world.send(sealed, u"phone"_s));
}

TEST_CASE("a death or a move proposes the end, and a person decides") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    CHECK_FALSE(world.referral(id).proposedEnd);
    REQUIRE(world.work([&](Work& work) {
        return recordWhereabouts(work, {world.household, u"moved_away"_s, TestFamily::today(), u"Leeds"_s, {}, {}});
    }));
    REQUIRE(world.referral(id).proposedEnd);
    CHECK(world.referral(id).proposedEnd->fields.value(V("why")).toString() == u"moved"_s);
    CHECK(world.state(id) == S::Sent);
    REQUIRE(
        world.work([&](Work& work) { return recordReferral(work, world.entry(id), *world.referral(id).proposedEnd); }));
    CHECK(world.referral(id).isEnded());
}

TEST_CASE("past its time it climbs to the lead, after as many days as the area has set") {
    ReferralWorld world;
    world.sent(world.speech()); // to be acknowledged by Friday 13 November
    CHECK_FALSE(world.list(world.anna, {2026, 11, 20}).first().climbs);
    CHECK(world.list(world.anna, {2026, 11, 23}).first().climbs);
    REQUIRE(world.work([](Work& work) { return setReferralNumber(work, u"climbsAfterWorkingDays"_s, 1); }));
    CHECK(world.list(world.anna, {2026, 11, 17}).first().climbs);
    CHECK_FALSE(world.work([](Work& work) { return setReferralNumber(work, u"colour"_s, 1); }));
    CHECK_FALSE(world.work([](Work& work) { return setReferralNumber(work, u"outcomeDays"_s, 0); }));
    Identity lead = world.tom;
    lead.role = u"team-lead"_s;
    CHECK(world.list(world.tom).isEmpty());
    CHECK(world.list(lead).size() == 1);
}

TEST_CASE("however a referral is moved about, the table says what the entry says") {
    ReferralWorld world;
    CHECK(rc::check([&] {
        const EntryId id = world.sent(world.speech());
        const auto states = rules::referralStates();
        const int steps = *rc::gen::inRange(1, 6);
        for (int i = 0; i < steps; ++i) {
            const S state = states[*rc::gen::inRange<qsizetype>(2, states.size())];
            const bool moves = *rc::gen::arbitrary<bool>();
            const S before = world.state(id);
            const Status done = world.record(id, state, ReferralWorld::needed(state), moves);
            RC_ASSERT(world.state(id) == (done && moves ? state : before));
            RC_ASSERT(world.list(world.anna).size() + world.list(world.anna, TestFamily::today(), true).size() > 0);
        }
        RC_ASSERT(world.referral(id).row.over == rules::isEnded(world.state(id)));
    }));
    CHECK(world.verified().faults.isEmpty());
}
