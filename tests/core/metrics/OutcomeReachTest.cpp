#include "tests/core/metrics/OutcomeWorld.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 9, 30); ///< the year began on 1 October 2025
const QDate born(2024, 6, 1);

OutcomeChild lived(std::vector<WardSpell> wards, QDate birth = born) {
    OutcomeChild child = childOf("", birth);
    child.wards = std::move(wards);
    return child;
}

WardMoves movesOfWard(const std::vector<OutcomeChild>& children, const QString& ward) {
    for (const WardMoves& each : movesOf(children, on))
        if (each.ward == ward) return each;
    return {};
}

bool is(const WardMoves& moves, qint64 stayed, qint64 in, qint64 out, qint64 both) {
    return moves.stayed == stayed && moves.movedIn == in && moves.movedOut == out && moves.inAndOut == both;
}

OutcomeChild reachedOn(const char* ward, QDate day) {
    OutcomeChild child = childOf(ward, born);
    child.reached = day;
    return child;
}

} // namespace

TEST_CASE(
    "a child is reached once, in the first year, whatever became of it, and every whole year since the start stands") {
    OutcomeChild died = reachedOn("Milton", QDate(2024, 7, 1));
    died.facts.died = true;
    OutcomeChild left = reachedOn("Thorpe", QDate(2025, 4, 1));
    left.facts.homes.front().responsibleTo = QDate(2025, 5, 1);
    const auto years =
        reachOf({died, left, reachedOn("Kursaal", QDate(2025, 3, 31)), reachedOn("Kursaal", QDate(2024, 3, 31)),
                 reachedOn("Kursaal", QDate(2026, 4, 1)), childOf("Kursaal", born)},
                threeWards(), on);
    REQUIRE(years.size() == 2);
    CHECK(years[0].year == u"2024/25"_s);
    CHECK(years[0].targeted == 2);
    CHECK(years[0].rest == 0);
    CHECK(years[1].targeted == 0);
    CHECK(years[1].rest == 1);
    CHECK(years[1].year == u"2025/26"_s);
}

TEST_CASE("a child is reached in the ward that it lived in then") {
    OutcomeChild child = lived({{u"Milton"_s, {}, QDate(2025, 1, 1)}, {u"Thorpe"_s, QDate(2025, 1, 1), {}}});
    child.reached = QDate(2024, 8, 1);
    CHECK(reachOf({child}, threeWards(), on).front().targeted == 1);
}

TEST_CASE("who lived there all year stayed, and so did who was born there") {
    CHECK(is(movesOfWard({lived({{u"Milton"_s, {}, {}}})}, u"Milton"_s), 1, 0, 0, 0));
    const QDate birth(2026, 3, 1);
    CHECK(is(movesOfWard({lived({{u"Milton"_s, birth.addDays(28), {}}}, birth)}, u"Milton"_s), 1, 0, 0, 0));
    CHECK(is(movesOfWard({lived({{u"Milton"_s, birth.addDays(29), {}}}, birth)}, u"Milton"_s), 0, 1, 0, 0));
}

TEST_CASE("a move from ward to ward is out of one and into the other") {
    const std::vector<OutcomeChild> moved{
        lived({{u"Milton"_s, {}, QDate(2026, 2, 1)}, {u"Thorpe"_s, QDate(2026, 2, 1), {}}})};
    CHECK(is(movesOfWard(moved, u"Milton"_s), 0, 0, 1, 0));
    CHECK(is(movesOfWard(moved, u"Thorpe"_s), 0, 1, 0, 0));
}

TEST_CASE("who came and left again within the twelve months is told apart") {
    CHECK(is(movesOfWard({lived({{u"Milton"_s, QDate(2025, 11, 1), QDate(2026, 3, 1)}})}, u"Milton"_s), 0, 0, 0, 1));
}

TEST_CASE("who went and came back, or changed house within the ward, stayed") {
    const std::vector<OutcomeChild> back{
        lived({{u"Milton"_s, {}, QDate(2025, 12, 1)}, {u"Milton"_s, QDate(2026, 3, 1), {}}})};
    CHECK(is(movesOfWard(back, u"Milton"_s), 1, 0, 0, 0));
}

TEST_CASE("neither a death nor the fifth birthday is a move out, and what was before the year is none") {
    OutcomeChild died = lived({{u"Milton"_s, {}, QDate(2026, 2, 1)}});
    died.facts.died = true;
    died.facts.diedOn = QDate(2026, 1, 31);
    const OutcomeChild school = lived({{u"Milton"_s, {}, QDate(2026, 2, 1)}}, QDate(2021, 2, 1));
    const OutcomeChild before = lived({{u"Milton"_s, {}, QDate(2025, 9, 30)}});
    CHECK(is(movesOfWard({died, school, before}, u"Milton"_s), 0, 0, 0, 0));
}

TEST_CASE("a move on the first day of the year is in it, and in no other year") {
    const QDate first(2025, 10, 1);
    const std::vector<OutcomeChild> moved{lived({{u"Milton"_s, {}, first}, {u"Thorpe"_s, first, {}}})};
    CHECK(is(movesOfWard(moved, u"Milton"_s), 0, 0, 1, 0));
    CHECK(is(movesOfWard(moved, u"Thorpe"_s), 0, 1, 0, 0));
    const auto yearBefore = movesOf(moved, first.addDays(-1));
    REQUIRE(yearBefore.size() == 1);
    CHECK((yearBefore[0].ward == u"Milton" && is(yearBefore[0], 1, 0, 0, 0)));
    const auto yearAfter = movesOf(moved, first.addYears(2).addDays(-1));
    REQUIRE(yearAfter.size() == 1);
    CHECK((yearAfter[0].ward == u"Thorpe" && is(yearAfter[0], 1, 0, 0, 0)));
}

TEST_CASE("a baby that moves within its first days moves out of one ward and into the other") {
    const QDate birth(2026, 3, 1);
    const std::vector<OutcomeChild> moved{
        lived({{u"Milton"_s, {}, birth.addDays(10)}, {u"Thorpe"_s, birth.addDays(10), {}}}, birth)};
    CHECK(is(movesOfWard(moved, u"Milton"_s), 0, 0, 1, 0));
    CHECK(is(movesOfWard(moved, u"Thorpe"_s), 0, 1, 0, 0));
}

TEST_CASE("where the family lived before the birth is no ward of the child's") {
    const QDate birth(2026, 3, 1);
    const QDate before(2025, 12, 1);
    const std::vector<OutcomeChild> born{lived({{u"Milton"_s, {}, before}, {u"Thorpe"_s, before, {}}}, birth)};
    CHECK(is(movesOfWard(born, u"Milton"_s), 0, 0, 0, 0));
    CHECK(is(movesOfWard(born, u"Thorpe"_s), 1, 0, 0, 0));
}

TEST_CASE("a child who died or turned five stayed nowhere, though nobody ended its place in the household") {
    OutcomeChild died = lived({{u"Milton"_s, {}, {}}});
    died.facts.died = true;
    died.facts.diedOn = QDate(2026, 1, 31);
    OutcomeChild unknown = lived({{u"Milton"_s, {}, {}}});
    unknown.facts.died = true;
    const OutcomeChild school = lived({{u"Milton"_s, {}, {}}}, QDate(2021, 9, 30));
    CHECK(is(movesOfWard({died, unknown, school}, u"Milton"_s), 0, 0, 0, 0));
    CHECK(is(movesOfWard({lived({{u"Milton"_s, {}, {}}}, QDate(2021, 10, 1))}, u"Milton"_s), 1, 0, 0, 0));
}

TEST_CASE("where a child lived is cut from the addresses of the household while the service was responsible") {
    const HomeSpell home{QDate(2024, 1, 1), {}, QDate(2024, 3, 1), QDate(2025, 1, 1), {}, {}};
    const auto wards =
        wardsOf(home, {{u"Thorpe"_s, QDate(2024, 9, 1), {}}, {u"Milton"_s, QDate(2024, 2, 1), {}}}, u"Thorpe"_s);
    REQUIRE(wards.size() == 2);
    CHECK(wards[0].ward == u"Milton"_s);
    CHECK(wards[0].from == QDate(2024, 3, 1));
    CHECK(wards[0].to == QDate(2024, 9, 1));
    CHECK(wards[1].ward == u"Thorpe"_s);
    CHECK(wards[1].to == QDate(2025, 1, 1));
    const auto none = wardsOf({}, {}, u"Milton"_s);
    REQUIRE(none.size() == 1);
    CHECK(none[0].ward == u"Milton"_s);
}
