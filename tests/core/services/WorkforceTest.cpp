#include "core/services/Bereavement.h"
#include "core/services/Caseload.h"
#include "core/services/Family.h"
#include "core/services/Find.h"
#include "core/services/MatchRequests.h"
#include "core/services/OwnFamily.h"
#include "core/services/PathwayInUse.h"
#include "core/services/TrainingRegister.h"
#include "tests/core/services/WorkforceWorld.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

QList<WorkforceMatter::Sort> sortsOf(const QList<WorkforceMatter>& matters) {
    QList<WorkforceMatter::Sort> sorts;
    for (const WorkforceMatter& each : matters)
        sorts.append(each.sort);
    return sorts;
}

} // namespace

TEST_CASE("a volunteer with everything in place is proposed, those who fit best first") {
    WorkforceWorld world;
    const RecordId vera = world.ready(u"Vera Holt"_s, {u"Romanian"_s}, {u"feeding"_s});
    const RecordId dora = world.ready(u"Dora Quill"_s, {}, {u"practical"_s});
    const auto found = world.candidates({world.popescu, u"feeding"_s, u"Romanian"_s, u"Kursaal"_s});
    REQUIRE(found.size() == 2);
    CHECK(found[0].worker.record == vera);
    CHECK((found[0].forPurpose && found[0].speaks && found[0].inWard));
    CHECK(found[1].worker.record == dora);
    CHECK((found[1].isPossible() && !found[1].speaks && !found[1].forPurpose));
}

TEST_CASE("nobody is matched with a check that is missing or has expired, and it says which") {
    WorkforceWorld world;
    const RecordId vera = world.ready(u"Vera Holt"_s);
    WorkerCheck dbs = world.worker(vera).checks.first();

    SECTION("the DBS certificate has expired") {
        dbs.expires = world.today().addDays(-1);
        world.save(vera, dbs);
        CHECK(world.faults(vera) == QList{MatchFault::DbsExpired});
        // Its last day still holds.
        dbs.expires = world.today();
        world.save(vera, dbs);
        CHECK(world.faults(vera).isEmpty());
    }
    SECTION("it is of a lower level than the area asks for") {
        dbs.sort = u"dbs_basic"_s;
        world.save(vera, dbs);
        CHECK(world.faults(vera) == QList{MatchFault::DbsMissing});
        WorkforceRules rules;
        rules.dbs = u"dbs_basic"_s;
        WorkforceWorld::demand(world.write([=](Work& work) { return saveWorkforceRules(work, rules); }));
        CHECK(world.faults(vera).isEmpty());
    }
    SECTION("it is not clear") {
        dbs.outcome = u"not_clear"_s;
        world.save(vera, dbs);
        CHECK(world.faults(vera) == QList{MatchFault::DbsMissing});
    }
    SECTION("training has expired, and she has room for nobody") {
        Training training = world.worker(vera).training.first();
        training.expires = world.today().addDays(-1);
        WorkforceWorld::take(world.write([=](Work& work) { return saveTraining(work, training); }));
        WorkforceWorld::take(world.write([=](Work& work) { return sayAvailable(work, vera, {}); }));
        CHECK(world.faults(vera) == QList{MatchFault::TrainingExpired, MatchFault::NoFreePlace});
    }
    SECTION("nothing is there at all") {
        const RecordId newcomer = world.volunteer(u"Nia Brook"_s);
        CHECK(world.faults(newcomer) == QList{MatchFault::DbsMissing, MatchFault::ReferencesMissing,
                                              MatchFault::TrainingMissing, MatchFault::NotAvailable});
        const auto refused = world.propose(newcomer);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotAllowed);
    }
}

TEST_CASE("a parent who volunteers is never matched with her own family, nor does she find, list or open it") {
    WorkforceWorld world;
    const RecordId andreea = world.ready(u"Andreea Popescu"_s, {}, {}, u"HV1"_s);
    world.add(world.andreea, u"works_here"_s, {{u"reference"_s, u"HV1"_s}, {u"from"_s, u"2026-01-01"_s}});
    CHECK(world.faults(andreea) == QList{MatchFault::OwnFamily});
    CHECK_FALSE(world.propose(andreea));

    // The laptop of this test is hers: HV1.
    const QDate today = world.today();
    CHECK(world.read([today](Connection& c) { return findPeople(c, u"Popescu"_s, today); }).isEmpty());
    CHECK_FALSE(world.read([today](Connection& c) { return findPeople(c, u"Osei"_s, today); }).isEmpty());
    const auto opened =
        world.session->read([h = world.popescu, today](Connection& c) { return readFamily(c, h, today); }).takeResult();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotAllowed);
    const auto scope = scopeOf(world.session->me(), today);
    const auto rows = world.read([scope](Connection& c) -> Result<QList<CaseloadRow>> {
        LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(c));
        LODESTAR_ASSIGN(const auto caseload, readCaseload(c, *catalogue, scope));
        return caseload.rows;
    });
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().household == world.osei);
}

TEST_CASE("a match starts when both have agreed, is met and ended, and the family's page says so") {
    WorkforceWorld world;
    const RecordId vera = world.ready(u"Vera Holt"_s, {}, {}, u"VO1"_s);
    const RecordId match = WorkforceWorld::take(world.propose(vera));
    const QDate today = world.today();
    CHECK(world.match(match).state() == Match::State::Proposed);
    CHECK_FALSE(world.write([=](Work& work) { return startMatch(work, match, today); }));
    const auto agree = [&](const MatchAgreement& agreement) {
        WorkforceWorld::demand(world.write([=](Work& work) { return agreeMatch(work, match, agreement); }));
    };
    agree({.family = today.addDays(-2), .by = u"Andreea"_s, .how = u"at home"_s});
    CHECK(world.match(match).state() == Match::State::Proposed);
    agree({.volunteer = today.addDays(-1)});
    CHECK(world.match(match).state() == Match::State::Agreed);
    // Until it starts the volunteer has nothing of it.
    CHECK(world.entries(match, u"allotment"_s).isEmpty());
    CHECK_FALSE(world.write([=](Work& work) { return startMatch(work, match, today.addDays(-2)); }));
    WorkforceWorld::demand(world.write([=](Work& work) { return startMatch(work, match, today); }));
    REQUIRE(world.entries(match, u"allotment"_s).size() == 1);
    auto inFamily = world.read([&](Connection& c) { return matchesOfFamily(c, world.popescu); });
    REQUIRE(inFamily.size() == 1);
    CHECK(inFamily.first().volunteer == u"Vera Holt"_s);
    CHECK(inFamily.first().from == today);

    MatchContact met = world.met(match);
    WorkforceWorld::take(world.write([=](Work& work) { return recordMatchContact(work, met); }));
    met.at = world.clock.now().addDays(1);
    CHECK_FALSE(world.write([=](Work& work) { return recordMatchContact(work, met); }));
    CHECK(world.match(match).minutes() == 45);

    const auto end = [&](QDate on, const QString& why) {
        return world.write([=](Work& work) { return endMatch(work, match, on, why, {}); });
    };
    CHECK_FALSE(end(today, {}));
    CHECK_FALSE(end(today.addDays(-9), u"done"_s));
    WorkforceWorld::demand(end(today, u"done"_s));
    CHECK(world.match(match).state() == Match::State::Ended);
    CHECK(world.entries(match, u"allotment"_s).first().text(QLatin1StringView("to")) == today.toString(Qt::ISODate));
    inFamily = world.read([&](Connection& c) { return matchesOfFamily(c, world.popescu); });
    CHECK((inFamily.first().to == today && inFamily.first().why == u"done"_s));
}

TEST_CASE("a check that has expired since the proposal keeps a match from starting") {
    WorkforceWorld world;
    const RecordId vera = world.ready(u"Vera Holt"_s);
    const RecordId match = WorkforceWorld::take(world.propose(vera));
    const QDate today = world.today();
    WorkforceWorld::demand(world.write(
        [=](Work& work) { return agreeMatch(work, match, {.family = today, .by = u"A"_s, .volunteer = today}); }));
    WorkerCheck dbs = world.worker(vera).checks.first();
    dbs.expires = today.addDays(-1);
    world.save(vera, dbs);
    const auto started = world.write([=](Work& work) { return startMatch(work, match, today); });
    REQUIRE_FALSE(started);
    CHECK(started.error().code == ErrorCode::NotAllowed);
}

TEST_CASE("worries, expiring checks, overdue supervision and a request climb to the coordinator, to nobody else") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    const RecordId vera = world.ready(u"Vera Holt"_s);
    CHECK(world.matters().isEmpty());
    using Sort = WorkforceMatter::Sort;

    SECTION("a check that expires within thirty days, and one that has") {
        WorkerCheck dbs = world.worker(vera).checks.first();
        dbs.expires = world.today().addDays(31);
        world.save(vera, dbs);
        CHECK(world.matters().isEmpty());
        dbs.expires = world.today().addDays(30);
        world.save(vera, dbs);
        CHECK(sortsOf(world.matters()) == QList{Sort::CheckExpires});
        dbs.expires = world.today().addDays(-1);
        world.save(vera, dbs);
        CHECK(sortsOf(world.matters()) == QList{Sort::CheckExpired});
        // A newer one of that sort settles it.
        dbs.entry = {};
        dbs.expires = world.today().addYears(3);
        world.save(vera, dbs);
        CHECK(world.matters().isEmpty());
    }
    SECTION("supervision whose day has passed") {
        const WorkerSupervision held{{}, world.today().addDays(-40), 60, u"Pat"_s, {}, world.today().addDays(-1)};
        WorkforceWorld::take(world.write([=](Work& work) { return recordSupervision(work, vera, held); }));
        CHECK(sortsOf(world.matters()) == QList{Sort::SupervisionDue});
    }
    SECTION("a worry, until it is answered") {
        const RecordId match = world.running(vera);
        MatchContact met = world.met(match);
        met.worry = u"Did not answer the door twice"_s;
        const EntryId entry =
            WorkforceWorld::take(world.write([=](Work& work) { return recordMatchContact(work, met); }));
        CHECK(sortsOf(world.matters()) == QList{Sort::Worry});
        CHECK_FALSE(world.write([=](Work& work) { return answerWorry(work, entry, u" "_s); }));
        WorkforceWorld::demand(world.write([=](Work& work) { return answerWorry(work, entry, u"Rang them"_s); }));
        CHECK(world.matters().isEmpty());
    }
    SECTION("a family to be matched") {
        WorkforceWorld::take(
            world.write([h = world.osei](Work& work) { return askForMatch(work, h, u"feeding"_s, u"HV1"_s); }));
        CHECK(sortsOf(world.matters()) == QList{Sort::MatchAsked});
    }
    SECTION("and not to a health visitor") {
        Identity other = world.session->me();
        other.role = u"health-visitor"_s;
        WorkerCheck dbs = world.worker(vera).checks.first();
        dbs.expires = world.today();
        world.save(vera, dbs);
        CHECK(world.read([=, d = world.today()](Connection& c) { return workforceMatters(c, other, d); }).isEmpty());
    }
}

TEST_CASE("the training register tells who did what, for how long and until when it holds, paid and unpaid") {
    WorkforceWorld world;
    const RecordId vera = world.ready(u"Vera Holt"_s);
    const auto staff = world.read([](Connection& c) { return staffWithoutRecord(c); });
    REQUIRE(staff.size() == 1);
    const RecordId joanne =
        WorkforceWorld::take(world.write([w = staff.first()](Work& work) { return saveWorker(work, w); }));
    CHECK(world.read([](Connection& c) { return staffWithoutRecord(c); }).isEmpty());
    const auto trained = [&](const Training& training) {
        return world.write([=](Work& work) { return saveTraining(work, training); });
    };
    const QDate today = world.today();
    WorkforceWorld::take(
        trained({{}, joanne, u"Elklan"_s, u"=cmd"_s, u"7.5"_s, {}, {}, today, today.addDays(10), u"Clinic"_s}));
    CHECK_FALSE(trained({{}, joanne, {}, {}, {}, {}, {}, today, {}, {}}));
    CHECK_FALSE(trained({{}, joanne, u"Elklan"_s, {}, u"many"_s, {}, {}, today, {}, {}}));
    CHECK_FALSE(trained({{}, joanne, u"Elklan"_s, {}, {}, {}, {}, today, today.addDays(-1), {}}));

    const auto ask = [&](const RegisterAsk& asked) {
        return world.read([=](Connection& c) { return trainingRegister(c, asked, today); });
    };
    const TrainingRegister all = ask({});
    CHECK((all.lines.size() == 2 && all.people == 2 && all.expiring == 1 && all.expired == 0));
    CHECK(all.hours == Approx(9.5));
    CHECK(ask({.expiring = true}).lines.size() == 1);
    CHECK(ask({.course = u"safe"_s}).lines.first().training.worker == vera);
    CHECK(ask({.setting = u"clin"_s, .unpaidOnly = true}).lines.isEmpty());
    const QByteArray csv = trainingCsv(ask({.paidOnly = true}).lines);
    CHECK(csv.contains("Joanne Pryor,paid,Elklan,'=cmd,7.5,"));
    CHECK(csv.count("\r\n") == 2);
}

TEST_CASE("a worker with a reference sees her own record, under a new reference no longer under the old") {
    WorkforceWorld world;
    const RecordId vera = world.volunteer(u"Vera Holt"_s, u"VO1"_s);
    Worker held = world.worker(vera);
    Worker second;
    second.name = u"Other"_s;
    second.sort = u"buddy"_s;
    second.reference = u"VO1"_s;
    const auto twice = world.write([=](Work& work) { return saveWorker(work, second); });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::AlreadyExists);
    held.reference = u"VO9"_s;
    WorkforceWorld::take(world.write([=](Work& work) { return saveWorker(work, held); }));
    int open = 0;
    for (const Entry& each : world.entries(vera, u"allotment"_s))
        open += each.text(QLatin1StringView("to")).isEmpty() ? 1 : 0;
    CHECK(open == 1);
}

TEST_CASE(
    "after a death in the family nothing else is asked of its match until the volunteer has been told in person") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    const RecordId vera = world.ready(u"Vera Holt"_s);
    const RecordId match = world.running(vera);
    const QDate today = world.today();
    using Sort = WorkforceMatter::Sort;
    world.dies(world.mihai);
    const EntryId death = world.entries(world.mihai, u"death"_s).first().id;
    world.add(world.popescu, u"whereabouts"_s, {{u"state"_s, u"moved_away"_s}, {u"on"_s, today.toString(Qt::ISODate)}});
    CHECK(sortsOf(world.matters()) == QList{Sort::FamilyDied});
    const auto tell = world.read([&](Connection& c) { return whoToTell(c, world.popescu); });
    CHECK(std::ranges::any_of(tell, [](const ToTell& each) { return each.name == u"Vera Holt"_s; }));

    SECTION("the match ends") {
        WorkforceWorld::demand(world.write([=](Work& work) { return endMatch(work, match, today, u"died"_s, {}); }));
        CHECK(world.matters().isEmpty());
    }
    SECTION("it goes on, with other words on the card") {
        MatchFamily told = world.match(match).family;
        told.children = u"Leo"_s;
        WorkforceWorld::demand(world.write([=](Work& work) { return goOnAfterDeath(work, match, told); }));
        CHECK(sortsOf(world.matters()) == QList{Sort::FamilyMoved});
        CHECK((world.match(match).family == told && world.match(match).toldOf == QList{death}));
        // Nobody is told twice; of another death she is told anew.
        CHECK_FALSE(world.write([=](Work& work) { return goOnAfterDeath(work, match, told); }));
        world.dies(world.andreea);
        CHECK(sortsOf(world.matters()) == QList{Sort::FamilyDied});
    }
    SECTION("it was a mistake") {
        WorkforceWorld::demand(world.write([=](Work& work) { return undoDeath(work, death, u"another family"_s); }));
        CHECK(sortsOf(world.matters()) == QList{Sort::FamilyMoved});
    }
}

TEST_CASE("a family is asked for until somebody is matched or the request is closed, and then leaves the coordinator") {
    WorkforceWorld world(u"volunteer-coordinator"_s);
    const RecordId vera = world.ready(u"Vera Holt"_s);
    const QDate today = world.today();
    using Sort = WorkforceMatter::Sort;
    WorkforceWorld::take(
        world.write([h = world.popescu](Work& work) { return askForMatch(work, h, u"feeding"_s, u"HV1"_s); }));
    const auto asked = [&] { return world.read([](Connection& c) { return matchRequests(c, u"HV1"_s); }); };
    const auto isHers = [&] {
        const auto held = world.entries(world.popescu, u"allotment"_s);
        return std::ranges::any_of(held, [](const Entry& each) {
            return each.text(QLatin1StringView("purpose")) == u"coordination" &&
                   each.text(QLatin1StringView("to")).isEmpty();
        });
    };
    REQUIRE(asked().size() == 1);
    CHECK(asked().first().what.contains(u"feeding"_s));
    CHECK(isHers());

    SECTION("a match that began answers it, and takes the family along when it ends") {
        const RecordId match = world.running(vera);
        CHECK(asked().isEmpty());
        CHECK(world.entries(world.popescu, u"request"_s).first().fields.contains(u"answered"_s));
        CHECK(isHers());
        WorkforceWorld::demand(world.write([=](Work& work) { return endMatch(work, match, today, u"done"_s, {}); }));
        CHECK_FALSE(isHers());
    }
    SECTION("a proposal that came to nothing leaves it open") {
        const RecordId match = WorkforceWorld::take(world.propose(vera));
        CHECK(asked().isEmpty());
        WorkforceWorld::demand(
            world.write([=](Work& work) { return endMatch(work, match, today, u"volunteer_wish"_s, {}); }));
        CHECK(asked().size() == 1);
        CHECK(isHers());
    }
    SECTION("nobody is found") {
        const auto close = [&](const QString& why) {
            return world.write([=, h = world.popescu](Work& work) { return closeMatchRequests(work, h, why); });
        };
        CHECK_FALSE(close({}));
        WorkforceWorld::demand(close(u"Nobody speaks Romanian"_s));
        CHECK((asked().isEmpty() && !isHers()));
    }
    SECTION("somebody dies meanwhile: nobody is looked for as if nothing had happened") {
        world.dies(world.leo);
        CHECK(sortsOf(world.matters()) == QList{Sort::FamilyDied});
        CHECK(asked().first().diedOn.isValid());
    }
}
