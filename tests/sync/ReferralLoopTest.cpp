// A referral between laptops: two who end it apart, and a colleague who receives the one person and nothing more.
#include "core/services/Conflicts.h"
#include "core/services/Referral.h"
#include "tests/support/catch.h"
#include "tests/sync/FieldLaptop.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;
using S = rules::ReferralState;
using V = QLatin1StringView;

namespace {

/// A laptop on which somebody writes and answers referrals.
struct ReferralLaptop : FieldLaptop {
    ReferralLaptop(ServerWorld& world, const QString& person)
        : FieldLaptop(world, person) {
        enrol(world.code(person));
        // What the server says of her holds from now on.
        close();
        open();
    }
    Status act(const std::function<Status(Work&)>& what) {
        Log log(connection());
        Work given{connection(), writer(), log};
        const Status done = what(given);
        remember();
        return done;
    }
    EntryId refer(const ReferralReceiver& receiver) {
        ReferralDraft draft;
        draft.person = child;
        draft.service = u"Family navigation"_s;
        draft.urgency = u"routine"_s;
        draft.why = u"Housing."_s;
        draft.agreement.consent = u"given"_s;
        draft.agreement.givenBy = u"mother"_s;
        draft.receiver = receiver;
        EntryId made;
        taken(act([&](Work& work) -> Status {
            LODESTAR_ASSIGN(made, draftReferral(work, draft));
            return {};
        }));
        const QString method = receiver.isNobody() ? u"email"_s : u"lodestar"_s;
        taken(act([&](Work& work) { return sendReferral(work, entry(made), {{}, method, {}, {}}); }));
        return made;
    }
    Status record(const EntryId& id, S state, QJsonObject fields = {}) {
        fields.insert(u"on"_s, clock.today().toString(Qt::ISODate));
        return act([&](Work& work) { return recordReferral(work, entry(id), {state, fields}); });
    }
    Referral referral(const EntryId& id) {
        return taken(readReferral(connection(), id, taken(readIdentity(connection())), clock.today()));
    }
};

} // namespace

TEST_CASE("two who close and reopen one referral without a network disagree in sight on both laptops") {
    ServerWorld world(ServerWorld::Store::SqlCipher);
    world.addPerson(u"ann"_s);
    world.addPerson(u"ben"_s);
    world.start();
    ReferralLaptop ann(world, u"ann"_s);
    ReferralLaptop ben(world, u"ben"_s);
    ann.beginFamily({u"ann"_s, u"ben"_s});
    const EntryId id = ann.refer({});
    REQUIRE(ann.syncUntilQuiet());
    REQUIRE(ben.syncUntilQuiet());
    REQUIRE(ben.referral(id).row.state() == S::Sent);

    REQUIRE(ann.record(id, S::Closed, {{u"outcome"_s, u"need_met"_s}}));
    REQUIRE(ben.record(id, S::Withdrawn, {{u"why"_s, u"family_wish"_s}}));
    REQUIRE(ben.act([&](Work& work) -> Status {
        const auto made = reopenReferral(work, ben.entry(id));
        return made ? Status() : std::unexpected(made.error());
    }));
    REQUIRE(ann.syncUntilQuiet());
    REQUIRE(ben.syncUntilQuiet());
    REQUIRE(ann.syncUntilQuiet());
    for (ReferralLaptop* each : {&ann, &ben}) {
        CHECK(each->entry(id).conflicts.contains(u"state"_s));
        const Referral shown = each->referral(id);
        CHECK(shown.row.conflict);
        CHECK_FALSE(shown.row.over);
        CHECK(shown.row.isMyTurn());
        const auto desk =
            taken(readConflicts(each->connection(), taken(readIdentity(each->connection())), each->clock.today()));
        CHECK(std::ranges::any_of(desk.conflicts, [&](const Conflict& found) { return found.entry().id == id; }));
    }
    checkAgreement({&ann, &ben});
}

TEST_CASE("a navigator receives one person's shared record, answers, and the sender hears it") {
    ServerWorld world(ServerWorld::Store::SqlCipher);
    world.addPerson(u"ann"_s);
    world.addPerson(u"nadia"_s, u"family-navigator"_s);
    world.start();
    ReferralLaptop ann(world, u"ann"_s);
    ReferralLaptop nadia(world, u"nadia"_s);
    ann.beginFamily({u"ann"_s});
    ann.visit(u"in confidence"_s, 4200);
    const EntryId id = ann.refer({u"nadia"_s, {}, u"Nadia"_s});
    REQUIRE(ann.syncUntilQuiet());
    REQUIRE(nadia.syncUntilQuiet());

    const Referral received = nadia.referral(id);
    CHECK(received.toReceiver);
    CHECK(received.row.isMyTurn());
    CHECK(nadia.number("SELECT count(*) FROM person") == 1);
    CHECK(nadia.number("SELECT count(*) FROM household") == 0);
    CHECK(nadia.number("SELECT count(*) FROM change WHERE compartment > 1") == 0);

    REQUIRE(nadia.record(id, S::Accepted));
    REQUIRE(nadia.record(id, S::Attended));
    REQUIRE(nadia.syncUntilQuiet());
    REQUIRE(ann.syncUntilQuiet());
    CHECK(ann.referral(id).row.state() == S::Attended);
    REQUIRE(nadia.record(id, S::Closed, {{u"outcome"_s, u"need_met"_s}}));
    REQUIRE(nadia.syncUntilQuiet());
    CHECK(nadia.waiting() == 0);
    REQUIRE(ann.syncUntilQuiet());
    CHECK(ann.referral(id).row.over);
    const auto allotments = taken(EntryTable(ann.connection()).ofRecord(ann.child, u"allotment"));
    REQUIRE(allotments.size() == 1);
    CHECK_FALSE(allotments.first().text(V("to")).isEmpty());
}
