#include "tests/core/metrics/OutcomeWorld.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 9, 30);
const QDate asked(2026, 3, 2);

MoodPerson woman(std::vector<MoodScreen> screens) {
    MoodPerson person;
    person.ward = u"Milton"_s;
    person.screens = std::move(screens);
    return person;
}

MoodChain chainOf(const MoodPerson& person) {
    return moodChainOf({person}, on);
}

qint64 at(const MoodChain& chain, MoodStep step) {
    qint64 sum = 0;
    for (const MoodChain::Line& each : chain.lines)
        sum += each.people[static_cast<std::size_t>(step)];
    return sum;
}

CoursePerson place(const char* programme, int person, int attended) {
    CoursePerson made;
    made.programme = QString::fromLatin1(programme);
    made.person = personNumber(person);
    made.ward = u"Milton"_s;
    made.attended = attended;
    return made;
}

} // namespace

TEST_CASE("a woman who was asked three times stands once, by her first concern of the year") {
    const MoodPerson calm = woman({{asked, false, true}, {asked.addDays(40), false, false}});
    CHECK(at(chainOf(calm), MoodStep::NoConcern) == 1);
    const MoodPerson low =
        woman({{asked, false, false}, {asked.addDays(40), true, false}, {asked.addDays(80), true, false}});
    CHECK(at(chainOf(low), MoodStep::Concern) == 1);
    CHECK(at(chainOf(low), MoodStep::NoConcern) == 0);
}

TEST_CASE("screens before the year and after its last day are not counted") {
    CHECK(chainOf(woman({{QDate(2025, 9, 30), true, true}, {on.addDays(1), true, true}})).lines.isEmpty());
    CHECK(at(chainOf(woman({{QDate(2025, 10, 1), true, false}})), MoodStep::Concern) == 1);
    CHECK(at(chainOf(woman({{on, true, false}})), MoodStep::Concern) == 1);
}

TEST_CASE("the chain goes from the screen to the discussion, the referral and being seen, with the days between") {
    MoodPerson person = woman({{asked, true, false}});
    CHECK(at(chainOf(person), MoodStep::Concern) == 1);
    person.discussions = {asked.addDays(-1), asked.addDays(3), asked.addDays(9)};
    CHECK(at(chainOf(person), MoodStep::Discussed) == 1);
    CHECK(chainOf(person).toDiscussed == std::vector{3});
    person.referrals = {{asked.addDays(5), {}}};
    CHECK(at(chainOf(person), MoodStep::Referred) == 1);
    CHECK(chainOf(person).toReferred == std::vector{2});
    person.referrals.push_back({asked.addDays(7), asked.addDays(26)});
    const MoodChain seen = chainOf(person);
    CHECK(at(seen, MoodStep::Seen) == 1);
    CHECK(seen.toSeen == std::vector{21});
}

TEST_CASE("who was referred without a discussion written down counts from the screen") {
    MoodPerson person = woman({{asked, true, false}});
    person.referrals = {{asked.addDays(6), {}}};
    const MoodChain chain = chainOf(person);
    CHECK(at(chain, MoodStep::Referred) == 1);
    CHECK(chain.toDiscussed.empty());
    CHECK(chain.toReferred == std::vector{6});
}

TEST_CASE("a referral before the screen is none of its chain, nor what happened after the last day") {
    MoodPerson person = woman({{asked, true, true}});
    person.referrals = {{asked.addDays(-4), asked.addDays(10)}, {on.addDays(1), {}}};
    CHECK(at(chainOf(person), MoodStep::Discussed) == 1);
    person.referrals = {{on, on.addDays(1)}};
    CHECK(at(chainOf(person), MoodStep::Referred) == 1);
}

TEST_CASE("somebody referred twice for smoking, alcohol or drugs counts once, and as seen if once seen") {
    const RecordId one = personNumber(1);
    const auto wards = substanceOf({{one, u"Milton"_s, asked, {}},
                                    {one, u"Milton"_s, asked.addDays(3), asked.addDays(9)},
                                    {personNumber(2), u"Milton"_s, asked, on.addDays(1)},
                                    {personNumber(3), u"Milton"_s, QDate(2025, 9, 30), {}}},
                                   on);
    REQUIRE(wards.size() == 1);
    CHECK(wards[0].seen == 1);
    CHECK(wards[0].notSeen == 1);
}

TEST_CASE("a person counts once in a programme, by the best that became of her courses") {
    CoursePerson finished = place("HENRY", 1, 6);
    finished.finished = true;
    CoursePerson again = place("HENRY", 1, 1);
    again.stopped = true;
    CoursePerson stopped = place("HENRY", 2, 2);
    stopped.stopped = true;
    CoursePerson emptyFinish = place("HENRY", 3, 0);
    emptyFinish.finished = true;
    const std::vector<CoursePerson> places{
        finished, again, stopped, emptyFinish, place("HENRY", 4, 3), place("Mellow", 1, 1)};
    const auto programmes = programmesOf(places);
    REQUIRE(programmes.size() == 2);
    const ProgrammeCount& henry = programmes[0];
    CHECK(henry.programme == u"HENRY"_s);
    CHECK(henry.completed == 1);
    CHECK(henry.stopped == 1);
    CHECK(henry.stillComing == 1);
    CHECK(henry.neverCame == 1);
    CHECK(henry.attendances == 12);
    const auto reach = programmeReachOf(places);
    REQUIRE(reach.size() == 1);
    CHECK(reach[0].came == 3);
    CHECK(reach[0].neverCame == 1);
}

TEST_CASE("change is better, the same or worse by what the measure says is better") {
    const auto changes = changesOf({{u"HENRY"_s, u"Confidence"_s, 3, 5, true},
                                    {u"HENRY"_s, u"Confidence"_s, 4, 4, true},
                                    {u"HENRY"_s, u"Confidence"_s, 5, 3.5, true},
                                    {u"HENRY"_s, u"Worry"_s, 5, 3, false}});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].better == 1);
    CHECK(changes[0].same == 1);
    CHECK(changes[0].worse == 1);
    CHECK(std::abs(changes[0].mean - 0.5 / 3) < 1e-12);
    CHECK(changes[1].better == 1);
}

TEST_CASE("the middle of days is the middle one, or between the two middle ones") {
    CHECK_FALSE(median({}));
    CHECK(median({9}) == 9);
    CHECK(median({30, 2, 4}) == 4);
    CHECK(median({30, 2, 4, 7}) == 5.5);
}
