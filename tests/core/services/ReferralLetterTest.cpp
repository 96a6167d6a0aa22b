#include "core/services/ReferralLetter.h"
#include "core/services/Audit.h"
#include "core/services/ReferralsBack.h"
#include "tests/core/services/ReferralWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using S = rules::ReferralState;
using V = QLatin1StringView;

namespace {

Result<ReferralLetter> letter(ReferralWorld& world, const EntryId& id, LetterFor whom = LetterFor::Service) {
    return readReferralLetter(*world.connection, id, world.anna, TestFamily::today(), whom);
}

Status keep(ReferralWorld& world, const EntryId& id, LetterFor whom = LetterFor::Service) {
    return world.work(
        [&](Work& work) { return keepReferralLetter(work, world.entry(id), whom, "%PDF-1.4 made", false); });
}

QList<CameBack> back(ReferralWorld& world, const Identity& who, QDate on = TestFamily::today()) {
    return TestFamily::demand(referralsBack(*world.connection, who, on));
}

bool has(const QList<CameBack>& items, CameBack::Kind kind) {
    return std::ranges::any_of(items, [&](const CameBack& each) { return each.kind == kind; });
}

} // namespace

TEST_CASE("a letter holds the person, the reason and the agreement; the copy for the home holds no reason") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.tried = u"Songs and rhymes at the hub."_s;
    const EntryId id = world.draft(draft);
    const auto read = letter(world, id);
    REQUIRE(read);
    CHECK(read->person == u"Zofia Kowalczyk"_s);
    CHECK(read->why == draft.why);
    CHECK(read->home == QStringList{u"14 Pilot Row"_s, u"SS0 9XQ"_s});
    CHECK(read->agreement.givenBy == u"Magdalena"_s);
    const auto copy = letter(world, id, LetterFor::Family);
    REQUIRE(copy);
    CHECK(copy->why.isEmpty());
    CHECK(copy->tried.isEmpty());
    CHECK(copy->home.isEmpty());
}

TEST_CASE("a confidential address stands in no letter, and a phone only where it is safe to ring") {
    ReferralWorld world;
    const EntryId id = world.draft(world.speech());
    const Entry root =
        TestFamily::demand(EntryTable(*world.connection).ofRecord(world.household, u"household")).first();
    world.saveFrom(root, {{u"confidentialAddress"_s, true}});
    const Entry child = TestFamily::demand(EntryTable(*world.connection).ofRecord(world.zofia, u"person")).first();
    world.saveFrom(child, {{u"phone"_s, u"07700 900123"_s}});
    CHECK(letter(world, id)->home.isEmpty());
    CHECK(letter(world, id)->phone.isEmpty());
}

TEST_CASE("a letter is kept where its referral is kept, with its hash in the referral and a line in the audit") {
    ReferralWorld world;
    const EntryId id = world.draft(world.speech());
    REQUIRE(keep(world, id));
    const auto documents = TestFamily::demand(EntryTable(*world.connection).ofRecord(world.zofia, u"document"));
    REQUIRE(documents.size() == 1);
    CHECK(documents.first().compartment == records::Compartment::Shared);
    CHECK(world.entry(id).text(V("letter")) == documents.first().part(V("document"), V("content")));
    const auto given = TestFamily::demand(EntryTable(*world.connection).ofRecord(world.zofia, u"given"));
    REQUIRE(given.size() == 1);
    CHECK(given.first().part(V("given"), V("to")) == u"Speech and language therapy"_s);
    const auto lines = TestFamily::demand(auditOf(*world.connection, world.zofia, 5));
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.first().act == u"printed"_s);
}

TEST_CASE("of a sealed referral no copy goes home, and its letter is in no list") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.service = u"IDVA service"_s;
    const EntryId id = world.draft(draft);
    CHECK(letter(world, id).has_value());
    CHECK_FALSE(letter(world, id, LetterFor::Family).has_value());
    CHECK_FALSE(keep(world, id, LetterFor::Family));
    REQUIRE(keep(world, id));
    CHECK(TestFamily::demand(EntryTable(*world.connection).ofRecord(world.zofia, u"given")).isEmpty());
    const auto documents = TestFamily::demand(EntryTable(*world.connection).ofRecord(world.zofia, u"document"));
    REQUIRE(documents.size() == 1);
    CHECK(documents.first().compartment == records::Compartment::Sealed);
    // What is kept with health names no service in the shared list.
    draft.service = u"Perinatal mental health team"_s;
    REQUIRE(keep(world, world.draft(draft)));
    const auto given = TestFamily::demand(EntryTable(*world.connection).ofRecord(world.zofia, u"given"));
    REQUIRE(given.size() == 1);
    CHECK_FALSE(given.first().part(V("given"), V("to")).contains(u"mental"_s));
}

TEST_CASE("no letter is made on an agreement that was taken back") {
    ReferralWorld world;
    const EntryId id = world.sent(world.speech());
    REQUIRE(world.work([&](Work& work) { return withdrawAgreement(work, world.entry(id), TestFamily::today()); }));
    CHECK_FALSE(letter(world, id).has_value());
}

TEST_CASE("Today names what came back, what is not sent and what waits too long") {
    ReferralWorld world;
    using K = CameBack::Kind;
    world.draft(world.speech());
    CHECK(has(back(world, world.anna), K::ReferralsUnsent));
    const EntryId id = world.sent(world.speech());
    CHECK_FALSE(has(back(world, world.anna), K::ReferralsLate));
    CHECK(has(back(world, world.anna, {2026, 11, 16}), K::ReferralsLate));
    REQUIRE(world.record(id, S::Declined, {{u"why"_s, u"age"_s}}));
    const auto items = back(world, world.anna);
    const auto declined = std::ranges::find(items, K::ReferralBack, &CameBack::kind);
    REQUIRE(declined != items.cend());
    CHECK(declined->people.first().given == u"Zofia"_s);
    CHECK(declined->service == u"Speech and language therapy"_s);
    CHECK(back(world, world.nadia).isEmpty());
    Identity lead = world.tom;
    lead.role = u"team-lead"_s;
    CHECK(has(back(world, lead, {2027, 1, 11}), K::ReferralsClimbed));
    CHECK_FALSE(has(back(world, world.anna, {2027, 1, 11}), K::ReferralsClimbed));
}

TEST_CASE("Today names no service whose name would say too much") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.service = u"Perinatal mental health team"_s;
    const EntryId id = world.sent(draft);
    REQUIRE(world.record(id, S::Declined, {{u"why"_s, u"threshold"_s}}));
    REQUIRE(back(world, world.anna).size() == 1);
    CHECK(back(world, world.anna).first().service.isEmpty());
}

TEST_CASE("what a colleague sends stands in the receiver's Today until she has answered") {
    ReferralWorld world;
    ReferralDraft draft = world.speech();
    draft.receiver = {u"N1"_s, {}, u"Nadia Okoro"_s};
    const EntryId id = world.sent(draft, u"lodestar"_s);
    REQUIRE(has(back(world, world.nadia), CameBack::Kind::ReferralIn));
    CHECK(back(world, world.nadia).first().who == u"Anna Reed"_s);
    CHECK_FALSE(has(back(world, world.tom), CameBack::Kind::ReferralIn));
    world.sits(world.nadia);
    REQUIRE(world.record(id, S::InfoRequested, {{u"what"_s, u"Which nursery?"_s}}));
    CHECK(back(world, world.nadia).isEmpty());
    CHECK(has(back(world, world.anna), CameBack::Kind::ReferralBack));
}
