#include "core/services/Transfer.h"
#include "core/services/Allotting.h"
#include "core/services/TodayList.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

/// The Kowalczyks are Anna's; Tom, of the North team, sits at the same store in his turn.
struct Handing : TestFamily {
    Identity anna = person(u"Anna Reed"_s, u"S1"_s, u"West"_s);
    Identity tom = person(u"Tom Ridley"_s, u"S2"_s, u"North"_s);

    Handing() {
        demand(writeIdentity(*connection, tom, clock));
        demand(writeIdentity(*connection, anna, clock));
        add(household, u"allotment",
            {{u"staff"_s, u"S1"_s}, {u"role"_s, u"health-visitor"_s}, {u"from"_s, u"2026-01-01"_s}});
    }
    static Identity person(const QString& name, const QString& reference, const QString& team) {
        Identity made;
        made.name = name;
        made.reference = reference;
        made.role = u"health-visitor"_s;
        made.team = team;
        return made;
    }
    void sits(const Identity& who) { demand(writeIdentity(*connection, who, clock)); }
    Status offer(const QString& to) {
        return work([&](Work& work) -> Status {
            const auto made = offerFamily(work, {household, to, u"health-visitor"_s, u"S1"_s, u"Moves in December."_s});
            return made ? Status() : std::unexpected(made.error());
        });
    }
    QList<Transfer> to(const Identity& who) { return demand(offersTo(*connection, who)); }
    QList<Transfer> of(const Identity& who) { return demand(offersOf(*connection, who, today().addDays(-14))); }
    QString worker() { return read().worker.reference; }
};

} // namespace

TEST_CASE("an offered family stays where it is until the receiver accepts") {
    Handing home;
    REQUIRE(home.offer(u"S2"_s));
    CHECK(home.worker() == u"S1"_s);
    CHECK(home.number("SELECT count(*) FROM household WHERE worker = 'S1'") == 1);
    REQUIRE(home.to(home.tom).size() == 1);
    CHECK(home.to(home.tom).first().byName == u"Anna Reed"_s);
    CHECK(home.to(home.tom).first().summary == u"Moves in December."_s);
    CHECK(home.to(home.anna).isEmpty());
    REQUIRE(home.of(home.anna).size() == 1);
    CHECK(home.of(home.anna).first().state == Transfer::State::Waits);
}

TEST_CASE("an offer needs a receiver and a summary, and one family has one offer at a time") {
    Handing home;
    CHECK_FALSE(home.offer(u""_s));
    REQUIRE(home.offer(u"S2"_s));
    const Status again = home.offer(u"S2"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("on acceptance the family is the receiver's, and its former worker's no more") {
    Handing home;
    REQUIRE(home.offer(u"S2"_s));
    const Entry drawn = home.to(home.tom).first().entry;
    home.sits(home.tom);
    REQUIRE(home.work([&](Work& work) { return acceptTransfer(work, drawn); }));
    CHECK(home.worker() == u"S2"_s);
    CHECK(home.number("SELECT count(*) FROM household WHERE worker = 'S2'") == 1);
    CHECK(home.to(home.tom).isEmpty());
    REQUIRE(home.of(home.anna).size() == 1);
    CHECK(home.of(home.anna).first().state == Transfer::State::Accepted);
    CHECK(home.of(home.anna).first().answeredBy == u"Tom Ridley"_s);
    const Status twice = home.work([&](Work& work) { return acceptTransfer(work, drawn); });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Conflict);
}

TEST_CASE("a refusal needs a reason; the family stays, and the giver reads why") {
    Handing home;
    REQUIRE(home.offer(u"S2"_s));
    const Entry drawn = home.to(home.tom).first().entry;
    home.sits(home.tom);
    CHECK_FALSE(home.work([&](Work& work) { return refuseTransfer(work, drawn, u" "_s); }));
    REQUIRE(home.work([&](Work& work) { return refuseTransfer(work, drawn, u"I am on leave"_s); }));
    CHECK(home.worker() == u"S1"_s);
    REQUIRE(home.of(home.anna).size() == 1);
    CHECK(home.of(home.anna).first().state == Transfer::State::Refused);
    CHECK(home.of(home.anna).first().why == u"I am on leave"_s);
    // What was refused does not stand in the way of the next offer.
    home.sits(home.anna);
    CHECK(home.offer(u"S2"_s));
}

TEST_CASE("an offer to a team becomes that of the colleague who accepts it") {
    Handing home;
    REQUIRE(home.offer(u"North"_s));
    REQUIRE(home.to(home.tom).size() == 1);
    home.sits(home.tom);
    REQUIRE(home.work([&](Work& work) { return acceptTransfer(work, home.to(home.tom).first().entry); }));
    CHECK(home.worker() == u"S2"_s);
}

TEST_CASE("an offer taken back cannot be accepted") {
    Handing home;
    REQUIRE(home.offer(u"S2"_s));
    const Entry drawn = home.to(home.tom).first().entry;
    REQUIRE(home.work([&](Work& work) { return takeBackTransfer(work, drawn); }));
    CHECK(home.to(home.tom).isEmpty());
    home.sits(home.tom);
    CHECK_FALSE(home.work([&](Work& work) { return acceptTransfer(work, drawn); }));
    CHECK(home.worker() == u"S1"_s);
}

TEST_CASE("a family that nobody has and that is offered still stands among those of nobody") {
    TestFamily home;
    Identity anna;
    anna.reference = u"S1"_s;
    anna.name = u"Anna"_s;
    anna.role = u"team-lead"_s;
    TestLog::demand(writeIdentity(*home.connection, anna, home.clock));
    REQUIRE(home.work([&](Work& work) -> Status {
        LODESTAR_TRY(offerFamily(work, {home.household, u"S2"_s, u"health-visitor"_s, {}, u"A new birth."_s}));
        return {};
    }));
    CHECK(TestLog::demand(unallottedFamilies(*home.connection, TestFamily::today())).size() == 1);
}
