#include "core/services/Allotting.h"
#include "core/services/Bereavement.h"
#include "tests/core/services/CourseWorld.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

#include <algorithm>

using namespace lodestar;
using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using S = rules::PlaceState;

TEST_CASE("a course plans weekly sessions, its dates follow, and two who plan alike plan once") {
    CourseWorld world;
    const CourseRegister held = world.held();
    REQUIRE(held.sessions.size() == 8);
    CHECK(held.course.from == QDate(2026, 10, 28));
    CHECK(held.course.to == QDate(2026, 12, 16));
    CHECK(coursePhase(held.course, QDate(2026, 10, 27)) == CoursePhase::Coming);
    CHECK(coursePhase(held.course, QDate(2026, 11, 11)) == CoursePhase::Now);
    // Its last day alone does not end it: a person does.
    CHECK(coursePhase(held.course, QDate(2027, 6, 1)) == CoursePhase::Now);
    CHECK(held.sessionNow(QDate(2026, 11, 11))->number == 3);
    CHECK(world.write([&](Work& work) { return planSessions(work, world.course, {{}, 3, {}, {}}); }).error().code ==
          ErrorCode::InvalidInput);
    Course bad = held.course;
    bad.programme = u"five_to_thrive"_s;
    CHECK(world.write([&](Work& work) { return saveCourse(work, bad); }).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a place gives the person alone to the facilitators, with the agreement, until place or course end") {
    CourseWorld world;
    CourseWorld::take(world.asks(world.andreea, S::Waiting, world.popescu));
    CHECK(world.holders(world.andreea) == QStringList{u"FN1"_s, u"HV1"_s});
    CHECK(world.holders(world.leo).isEmpty());
    const Entry allotment = world.entries(world.andreea, u"allotment"_s).first();
    CHECK(allotment.part(V("agreement"), V("answer")) == u"agreed"_s);
    CHECK(allotment.part(V("agreement"), V("givenBy")) == u"herself"_s);
    CHECK(allotment.text(V("cause")) == world.place(world.andreea).entry.toString());
    // Another facilitator: the new one has her, the former one no more.
    Course course = world.held().course;
    course.facilitators[1] = {u"NN1"_s, u"Priya Nair"_s, true, true};
    CourseWorld::take(world.write([&](Work& work) { return saveCourse(work, course); }));
    CHECK(world.holders(world.andreea) == QStringList{u"HV1"_s, u"NN1"_s});
    CourseWorld::demand(world.moves(world.andreea, S::Declined, u"Works on Wednesdays now"_s));
    CHECK(world.holders(world.andreea).isEmpty());
    CourseWorld::take(world.asks(world.abena, S::Booked, world.osei));
    CourseWorld::demand(world.write([&](Work& work) { return endCourse(work, world.course, false, {}); }));
    CHECK(world.holders(world.abena).isEmpty());
    CHECK(world.place(world.abena).state == S::Finished);
}

TEST_CASE("who leads a course on which somebody has a place is not her health visitor") {
    CourseWorld world;
    const RecordId lone = RecordId::create();
    const RecordId home = RecordId::create();
    world.add(home, u"household"_s, {{u"name"_s, u"Novak"_s}});
    world.person(home, lone, {u"mother"_s, u"Eva"_s, u"Novak"_s, u"1998-01-01"_s, u"female"_s});
    CourseWorld::take(world.asks(lone, S::Booked, home));
    const auto nobodys = world.read([](Connection& c) { return unallottedFamilies(c, QDate(2026, 11, 11)); });
    CHECK(std::ranges::any_of(nobodys, [&](const auto& each) { return each.household == home; }));
}

TEST_CASE("a place needs the family's agreement, a reason for its end, and is not given twice") {
    CourseWorld world;
    CoursePlace place;
    place.course = world.course;
    place.person = world.andreea;
    const auto asks = [&] { return world.write([&](Work& work) { return askForPlace(work, place); }); };
    CHECK(asks().error().detail == u"agreement: is needed"_s);
    place.agreedBy = u"herself"_s;
    place.state = S::Declined;
    CHECK(asks().error().detail == u"why: is needed"_s);
    place.state = S::Asked;
    CourseWorld::take(asks());
    CHECK(asks().error().code == ErrorCode::AlreadyExists);
    CHECK(world.moves(world.andreea, S::Finished).error().code == ErrorCode::InvalidInput);
    CourseWorld::demand(world.moves(world.andreea, S::Booked));
    CHECK(world.moves(world.andreea, S::Dropped).error().code == ErrorCode::InvalidInput);
    CourseWorld::demand(world.moves(world.andreea, S::Dropped, u"New job"_s));
    // Who comes again asks for a new place.
    CourseWorld::take(asks());
}

TEST_CASE("a full course books nobody, and a place that falls free goes to whoever has waited longest") {
    CourseWorld world(1);
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    CHECK(world.asks(world.abena, S::Booked, world.osei).error().detail == u"full"_s);
    CourseWorld::take(world.asks(world.abena, S::Waiting, world.osei, QDate(2026, 11, 2)));
    CourseWorld::take(world.asks(world.mihai, S::Waiting, world.popescu, QDate(2026, 11, 1)));
    const auto up = [&] { return world.write([&](Work& work) { return moveUp(work, world.course); }); };
    CHECK(up().error().detail == u"full"_s);
    CourseWorld::demand(world.moves(world.andreea, S::Dropped, u"Moved away"_s));
    const auto moved = CourseWorld::take(up());
    REQUIRE(moved);
    CHECK(moved->person == world.mihai);
    CHECK(world.place(world.mihai).state == S::Offered);
    CHECK(roomOf(world.held().course, world.held().places()).waiting == 1);
}

TEST_CASE("two who gave the last place apart are told by how many it is too many") {
    CourseWorld world(2);
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    CourseWorld::take(world.asks(world.abena, S::Booked, world.osei));
    // Another laptop booked a third without having heard of these.
    world.add(world.mihai, u"course_place"_s,
              {{u"course"_s, world.course.toString()},
               {u"courseName"_s, u"HENRY at the hub"_s},
               {u"place"_s, QJsonObject{{u"state"_s, u"booked"_s}, {u"on"_s, u"2026-11-11"_s}}}});
    CHECK(roomOf(world.held().course, world.held().places()).over() == 1);
}

TEST_CASE("a register is saved whole, the session counts as held and the course runs") {
    CourseWorld world;
    for (const auto& [who, family] : {std::pair(world.andreea, world.popescu), std::pair(world.mihai, world.popescu),
                                      std::pair(world.abena, world.osei)})
        CourseWorld::take(world.asks(who, S::Booked, family));
    const auto kept =
        world.marks(3, {{world.andreea, u"there"_s}, {world.mihai, u"sent_word"_s}, {world.abena, u"late"_s}});
    CHECK(CourseWorld::take(kept) == 3);
    const CourseRegister held = world.held();
    CHECK(held.course.state == u"running"_s);
    CHECK(held.sessions.at(2).held == true);
    CHECK(held.held() == 1);
    CHECK(held.calledAt(held.sessions.at(2).entry).size() == 3);
    CHECK(world.account().came == 2);
    // Put right: one change of one entry, nothing twice.
    CourseWorld::take(world.marks(3, {{world.mihai, u"there"_s}, {world.abena, u"late"_s}}));
    CHECK(world.entries(world.mihai, u"course_attendance"_s).size() == 1);
    CHECK(world.account().attendances == 3);
    CHECK(world.marks(4, {{world.mihai, u"there"_s}}).error().code == ErrorCode::InvalidInput); // still to come
    CHECK(world.marks(2, {{world.mihai, u"maybe"_s}}).error().code == ErrorCode::InvalidInput);
    CHECK(world.account().attendances == 3);
}

TEST_CASE("two facilitators who mark one person differently offline stand against each other, and nobody comes twice") {
    CourseWorld world;
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    const CourseRegister before = world.held();
    const CourseSession third = before.sessions.at(2);
    for (const QString& there : {u"absent"_s, u"late"_s}) {
        // Both took the register from the same picture, which showed no mark.
        const QList<RegisterMark> marks{{before.rows.first().place, there, {}}};
        CourseWorld::take(world.write([&](Work& work) { return saveRegister(work, third, marks); }));
    }
    const auto marks = world.entries(world.andreea, u"course_attendance"_s);
    REQUIRE(marks.size() == 1);
    CHECK(marks.first().inConflict(V("attendance")));
    CHECK(world.held().rows.first().isDisputed(third.entry));
    CHECK(world.account().attendances == 0); // no figure is made of either
    CourseWorld::take(world.marks(3, {{world.andreea, u"late"_s}}));
    CHECK_FALSE(world.held().rows.first().isDisputed(third.entry));
    CHECK(world.account().attendances == 1);
}

TEST_CASE("a mark of somebody who died meanwhile is left out and the others are kept") {
    CourseWorld world;
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    CourseWorld::take(world.asks(world.abena, S::Booked, world.osei));
    const CourseRegister before = world.held();
    world.dies(world.andreea);
    QList<RegisterMark> marks;
    for (const RegisterRow& each : before.rows)
        marks.append({each.place, u"there"_s, {}});
    CHECK(CourseWorld::take(
              world.write([&](Work& work) { return saveRegister(work, before.sessions.at(2), marks); })) == 1);
    CHECK(world.entries(world.andreea, u"course_attendance"_s).isEmpty());
    CHECK(world.asks(world.andreea, S::Booked, world.popescu).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("who leads a course is told of a death by a person") {
    CourseWorld world;
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    const auto tell = world.read([&](Connection& c) { return whoToTell(c, world.popescu); });
    CHECK(std::ranges::any_of(tell, [](const ToTell& each) { return each.name == u"Dawn Kessell"_s; }));
}

TEST_CASE("an account counts families and not parents, what each had, why some stopped, and what it cost") {
    CourseWorld world;
    for (const auto& [who, family] : {std::pair(world.andreea, world.popescu), std::pair(world.mihai, world.popescu),
                                      std::pair(world.abena, world.osei)})
        CourseWorld::take(world.asks(who, S::Booked, family));
    CourseWorld::take(world.marks(2, {{world.andreea, u"there"_s}, {world.mihai, u"there"_s}}));
    CourseWorld::take(world.marks(3, {{world.andreea, u"late"_s}, {world.abena, u"there"_s}}));
    CourseWorld::demand(world.moves(world.abena, S::Dropped, u"No crèche place"_s));
    const auto costs = [&](const CourseCostLine& line) {
        return world.write([&](Work& work) { return saveCost(work, world.course, line); });
    };
    CourseWorld::demand(costs({u"staff"_s, 80001, 0, {}, {}, {}}));
    CourseWorld::demand(costs({u"volunteer_hours"_s, 0, 1250, u"Two peers"_s, {}, {}}));
    CHECK(costs({u"staff"_s, 0, 0, {}, {}, {}}).error().code == ErrorCode::InvalidInput);
    CHECK(costs({u"staff"_s, -5, 0, {}, {}, {}}).error().code == ErrorCode::InvalidInput);
    CourseWorld::demand(world.write([&](Work& work) { return endCourse(work, world.course, false, {}); }));
    const CourseAccount account = world.account();
    CHECK(account.people == 3);
    CHECK(account.completed == 2);
    CHECK(account.dropped == 1);
    CHECK(account.whys == QStringList{u"No crèche place"_s});
    CHECK(account.cost.families == 2);
    CHECK(account.cost.completed == 1); // Andreea and Mihai are one family
    CHECK(account.cost.pencePerFamily == 40001);
    CHECK(account.cost.pencePerCompleted == 80001);
    CHECK(account.cost.volunteerHundredths == 1250);
    CHECK(account.fidelity.designed == 8);
    CHECK(account.fidelity.held == 2);
    CHECK(account.fidelity.supervised == 1);
    CHECK(rules::fidelityGaps(account.fidelity, true).contains(rules::FidelityGap::FewerHeld));
}

TEST_CASE("a measure is kept within its range, before and after make the change") {
    CourseWorld world;
    Programme henry = *world.read([](Connection& c) { return programmeRow(c, u"henry"_s); });
    henry.measures = {{u"Confidence"_s, 0, 10, true}};
    CourseWorld::take(world.write([&](Work& work) { return saveProgramme(work, henry); }));
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    const auto measures = [&](const QString& at, qint64 value) {
        const CourseMeasure measure{world.andreea, u"Confidence"_s, at, value, {}, {}};
        return world.write([&, held = world.held()](Work& work) { return saveMeasure(work, held, measure); });
    };
    CourseWorld::demand(measures(u"before"_s, 400));
    CHECK(measures(u"after"_s, 1100).error().code == ErrorCode::InvalidInput);
    CHECK(world.account().changes.first().second.people == 0);
    CourseWorld::demand(measures(u"after"_s, 650));
    const rules::MeasureChange change = world.account().changes.first().second;
    CHECK(change.better == 1);
    CHECK(change.meanHundredths == 250);
}

TEST_CASE("a slip has three answers and no name, and an answer to it says both what was said and done") {
    CourseWorld world;
    const auto slip = [&](const ParentSlip& each) {
        return world.write([&](Work& work) { return saveSlip(work, world.course, each); });
    };
    CHECK(slip({}).error().code == ErrorCode::InvalidInput);
    CourseWorld::demand(slip({{}, u"The crèche"_s, {}, u"yes"_s, {}}));
    CHECK(world.write([&](Work& work) { return saveAnswer(work, world.course, {{}, u"Too early"_s, {}, {}}); })
              .error()
              .code == ErrorCode::InvalidInput);
    CourseWorld::demand(world.write(
        [&](Work& work) { return saveAnswer(work, world.course, {{}, u"Too early"_s, u"Begins at 10"_s, {}}); }));
    const CourseAccount account = world.account();
    REQUIRE(account.slips.size() == 1);
    CHECK(account.answers.first().did == u"Begins at 10"_s);
    // It stands in the area's record, with nothing that leads to a family.
    const Entry& kept = account.slips.first().drawn;
    CHECK(kept.record == areaRecord());
    const QString text = QString::fromUtf8(QJsonDocument(kept.fields).toJson());
    for (const RecordId& each : {world.andreea, world.popescu})
        CHECK_FALSE(text.contains(each.toString()));
}

TEST_CASE("no name of a family stands in the area's record of a course") {
    CourseWorld world;
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    CourseWorld::take(world.marks(3, {{world.andreea, u"there"_s}}));
    const auto all = world.read([](Connection& c) { return EntryTable(c).ofRecord(areaRecord()); });
    for (const Entry& each : all) {
        const QString text = QString::fromUtf8(QJsonDocument(each.fields).toJson());
        CHECK_FALSE(text.contains(u"Popescu"_s));
        CHECK_FALSE(text.contains(world.andreea.toString()));
    }
}

TEST_CASE("the exported register holds no formula") {
    CourseWorld world;
    CourseWorld::take(world.asks(world.andreea, S::Booked, world.popescu));
    CourseRegister held = world.held();
    held.rows.first().place.personName = u"=HYPERLINK(\"x\")"_s;
    const QByteArray csv = registerCsv(held);
    CHECK(csv.startsWith("name,place,since,creche_children,interpreter,session_1_2026-10-28"));
    CHECK(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    CHECK(csv.count("\r\n") == 2);
}
