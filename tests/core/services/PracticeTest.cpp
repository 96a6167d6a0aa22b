#include "core/services/Practice.h"

#include "core/services/CaseMeetings.h"
#include "core/services/PathwayInUse.h"
#include "tests/core/services/AtPractice.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

struct PracticeWorld : ReviewWorld {
    PracticeWorld() {
        for (const RecordId& each : {elena, daria})
            registerAt(*this, each);
    }
    void agree(const RecordId& person) { agreeToList(*this, person); }
    PracticeList list() {
        return read([day = today()](Connection& connection) -> Result<PracticeList> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            return practiceList(connection, *catalogue, {QString(), day}, pierRoad());
        });
    }
    CaseDiscussion discussed() {
        CaseDiscussion made;
        made.about = daria;
        made.on = today();
        made.practice = pierRoad().name;
        made.with = u"Dr Hale, practice nurse"_s;
        made.words = u"Slow to talk; the practice has seen her ears."_s;
        made.actions = {{u"Hearing test"_s, u"Dr Hale"_s, today().addDays(14), {}},
                        {u"Ring the nursery"_s, u"Ann Example"_s, {}, {}}};
        return made;
    }
    QList<OpenCaseAction> actions() {
        return read([me = session->me(), day = today()](Connection& connection) {
            return openCaseActions(connection, me, day);
        });
    }
};

} // namespace

TEST_CASE("a practice is found by its code, with how many people it has here") {
    PracticeWorld world;
    const auto found = world.read([](Connection& connection) { return practices(connection); });
    REQUIRE(found.size() == 1);
    CHECK(found.first().people == 2);
    CHECK(found.first().key() == u"F99901");
}

TEST_CASE("the monthly list names only those whose agreement stands, and counts the others") {
    PracticeWorld world;
    CHECK(world.list().rows.isEmpty());
    CHECK(world.list().peopleLeftOut == 2);
    world.agree(world.daria);
    const PracticeList list = world.list();
    REQUIRE(list.rows.size() == 1);
    REQUIRE(list.rows.first().people.size() == 1);
    CHECK(list.rows.first().people.first().name == u"Daria Ionescu");
    CHECK(list.peopleLeftOut == 1);
    CHECK_FALSE(practiceCsv(list).contains("Elena"));
    REQUIRE(world.write([list](Work& work) { return recordPracticeList(work, list); }));
    const auto shared = world.read([&](Connection& connection) { return sharedAbout(connection, {world.daria}); });
    REQUIRE(shared.size() == 1);
    CHECK(shared.first().basis == u"agreement");
}

TEST_CASE("a withdrawal takes a person off the list, and a list made before it is not sent") {
    PracticeWorld world;
    world.agree(world.daria);
    const PracticeList before = world.list();
    const auto answers = world.read([&](Connection& connection) { return sharingAnswers(connection, world.daria); });
    REQUIRE(world.write([drawn = answers.first()](Work& work) {
        return withdrawSharing(work, drawn, work.clock().today(), u"Elena Ionescu"_s);
    }));
    CHECK(world.list().rows.isEmpty());
    const Status late = world.write([before](Work& work) { return recordPracticeList(work, before); });
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::NotAllowed);
    CHECK(world.read([&](Connection& connection) { return sharedAbout(connection, {world.daria}); }).isEmpty());
}

TEST_CASE("a family whose alert says to ask the safeguarding lead first is on no list") {
    PracticeWorld world;
    world.agree(world.daria);
    world.add(world.ionescu, u"alert"_s, {{u"face"_s, u"ask_safeguarding_lead_first"_s}});
    CHECK(world.list().rows.isEmpty());
    CHECK(world.list().heldBack == 1);
}

TEST_CASE("a meeting names no family; what was said about one stands in its record, and actions stay open until done") {
    PracticeWorld world;
    CaseMeeting meeting;
    meeting.on = world.today();
    meeting.practice = pierRoad().name;
    meeting.people = {{u"Dr Hale"_s, u"GP"_s, pierRoad().name}};
    const EntryId entry =
        PracticeWorld::take(world.write([meeting](Work& work) { return saveCaseMeeting(work, meeting); }));
    CaseDiscussion made = world.discussed();
    made.meeting = entry.toString();
    PracticeWorld::take(world.write([made](Work& work) { return recordDiscussion(work, made); }));
    const auto open = world.actions();
    REQUIRE(open.size() == 2);
    CHECK(open.first().action.what == u"Hearing test");
    CHECK(open.first().family == u"Ionescu");
    REQUIRE(world.write([done = open.first()](Work& work) { return finishCaseAction(work, done); }));
    CHECK_FALSE(world.write([done = open.first()](Work& work) { return finishCaseAction(work, done); }));
    CHECK(world.actions().size() == 1);
    const auto meetings = world.read([](Connection& connection) { return caseMeetings(connection); });
    REQUIRE(meetings.size() == 1);
    CHECK(meetings.first().people.first().name == u"Dr Hale");
}

TEST_CASE("what was shared at a meeting needs its basis, and an agreement only where one stands") {
    PracticeWorld world;
    CaseDiscussion made = world.discussed();
    made.shared = u"The words of the review"_s;
    const auto record = [&world](const CaseDiscussion& discussion) {
        return world.write([discussion](Work& work) { return recordDiscussion(work, discussion); }).has_value();
    };
    CHECK_FALSE(record(made));
    made.basis = u"agreement"_s;
    CHECK_FALSE(record(made));
    world.agree(world.daria);
    CHECK(record(made));
    made.basis = u"safeguarding_or_public_interest"_s;
    made.compartment = records::Compartment::Sealed;
    CHECK(record(made));
    // What is sealed is in no list of actions.
    CHECK(world.actions().size() == 2);
}
