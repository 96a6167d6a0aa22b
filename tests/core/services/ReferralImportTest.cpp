#include "core/services/ReferralActs.h"
#include "core/services/ReferralList.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using S = rules::ReferralState;
using V = QLatin1StringView;

namespace {

struct Referred : ImportWorld {
    Referred() {
        writeExpectingFamily();
        rows("R1,F1,2026-11-02,Audiology,sent,P1,routine,given,,,\n");
    }
    void rows(const QByteArray& lines) const {
        write(u"referrals.csv"_s, "referral_ref,family_ref,made_on,service,state,person_ref,urgency,consent,"
                                  "answered_on,outcome,closed_on\n" +
                                      lines);
    }
    QList<ReferralRow> list(bool ended = false) {
        ReferralAsk ask;
        ask.me.role = u"team-lead"_s;
        ask.today = clock.today();
        ask.ended = ended;
        return demand(readReferrals(*connection, ask));
    }
    Entry referral() { return only(person(u"P1"_s), u"referral"); }
};

} // namespace

TEST_CASE("an imported referral stands in the list with its times, and a second import doubles nothing") {
    Referred world;
    world.import();
    REQUIRE(world.list().size() == 1);
    CHECK(world.list().first().person.given == u"Jade"_s);
    CHECK(world.list().first().times.by == QDate(2026, 11, 4));
    CHECK(world.list().first().times.isOverdue(world.clock.today()));
    const qint64 changes = world.changes();
    world.import();
    CHECK(world.changes() == changes);
    // A newer file moves what nobody touched here.
    world.rows("R1,F1,2026-11-02,Audiology,closed,P1,routine,given,2026-11-05,need_met,2026-11-09\n");
    world.import();
    CHECK(world.list().isEmpty());
    REQUIRE(world.list(true).size() == 1);
    CHECK(world.list(true).first().outcome == u"need_met"_s);
}

TEST_CASE("an import never moves back what was recorded here since: it proposes") {
    Referred world;
    world.import();
    TestLog::demand(writeIdentity(*world.connection, {}, world.clock));
    TestLog::demand(world.work([&](Work& work) {
        return recordReferral(work, world.referral(), {S::Accepted, {{u"on"_s, u"2026-11-10"_s}}});
    }));
    world.rows("R1,F1,2026-11-02,Audiology,declined,P1,routine,given,2026-11-09,,\n");
    world.import();
    CHECK(world.list().first().state() == S::Accepted);
    CHECK(world.entries(world.person(u"P1"_s), u"proposal").size() == 1);
}

TEST_CASE("words of another system are kept as written, and closed without a known outcome asks for one") {
    Referred world;
    world.rows("R1,F1,2026-11-02,Audiology,Completed,P1,as soon as,given,,Discharged to GP,2026-11-09\n");
    world.import();
    REQUIRE(world.list().size() == 1);
    CHECK(world.list().first().state() == S::Closed);
    CHECK(world.list().first().times.awaits == rules::ReferralAlert::NoOutcome);
    CHECK(world.referral().part(V("asWritten"), V("outcome")) == u"Discharged to GP"_s);
    CHECK(world.referral().part(V("asWritten"), V("urgency")) == u"as soon as"_s);
}

TEST_CASE("an imported referral is kept as carefully as one that was typed") {
    Referred world;
    world.rows("R1,F1,2026-11-02,IDVA service,sent,P1,urgent,not_asked,,,\n");
    world.import();
    CHECK(world.referral().compartment == records::Compartment::Sealed);
    CHECK(world.list().isEmpty());
}
