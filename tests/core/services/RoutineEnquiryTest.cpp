#include "core/services/RoutineEnquiry.h"
#include "core/services/EntryWords.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

RoutineEnquiry asked(const TestFamily& home) {
    RoutineEnquiry enquiry;
    enquiry.person = home.magdalena;
    enquiry.household = home.household;
    enquiry.on = TestFamily::today();
    enquiry.answer = u"asked_no_disclosure"_s;
    enquiry.alone = true;
    return enquiry;
}

} // namespace

TEST_CASE("a routine enquiry has one of four answers, was asked alone, and says why it was not asked") {
    TestFamily home;
    RoutineEnquiry enquiry = asked(home);
    CHECK(faultsOf(enquiry).isEmpty());
    enquiry.answer.clear();
    CHECK(faultsOf(enquiry).size() == 1);
    enquiry = asked(home);
    enquiry.alone = false;
    CHECK(faultsOf(enquiry).size() == 1);
    enquiry.answer = u"not_asked_not_safe"_s;
    CHECK(faultsOf(enquiry).size() == 2);
    enquiry.why = u"Partner stayed in the room"_s;
    enquiry.nextTry = TestFamily::today().addDays(7);
    CHECK(faultsOf(enquiry).isEmpty());
    enquiry.dashYes = 25;
    CHECK(faultsOf(enquiry).size() == 1);
    enquiry.dashYes = 24;
    enquiry.interpreter = u"family_in_emergency"_s;
    CHECK(faultsOf(enquiry).size() == 1);
}

TEST_CASE("a routine enquiry is sealed, another try waits in private, and the audit names nobody") {
    TestFamily home;
    RoutineEnquiry enquiry = asked(home);
    enquiry.answer = u"not_asked_not_safe"_s;
    enquiry.why = u"zzmarker: partner stayed"_s;
    enquiry.nextTry = TestFamily::today().addDays(7);
    REQUIRE(home.work([&](Work& work) -> Status {
        const auto made = recordRoutineEnquiry(work, enquiry);
        return made ? Status() : std::unexpected(made.error());
    }));
    const auto entries = TestLog::demand(EntryTable(*home.connection).ofRecord(home.magdalena, u"routine_enquiry"));
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().compartment == records::Compartment::Sealed);
    const auto tasks = TestLog::demand(EntryTable(*home.connection).ofRecord(home.magdalena, u"private_task"));
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().compartment == records::Compartment::Sealed);
    CHECK_FALSE(tasks.front().text(V("what")).contains(u"zzmarker"_s));
    CHECK(home.number("SELECT count(*) FROM audit WHERE instr(CAST(detail AS TEXT), 'zzmarker') > 0") == 0);
}
