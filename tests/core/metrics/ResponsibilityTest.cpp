#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

const Quarter q4 = quarter("2025/26-Q4");
const QDate last(2026, 3, 31);

ChildFacts with(const HomeSpell& home) {
    ChildFacts child = childBorn(QDate(2026, 1, 10));
    child.homes = {home};
    return child;
}

} // namespace

TEST_CASE("a child who moved in by the quarter's last day is counted, one who came the day after is not") {
    CHECK(isCounted(with({.responsibleFrom = last}), q4, Code::C2));
    CHECK_FALSE(isCounted(with({.responsibleFrom = last.addDays(1)}), q4, Code::C2));
}

TEST_CASE("a child who moved out on the quarter's last day is not counted, one who left the day after is") {
    CHECK_FALSE(isCounted(with({.responsibleTo = last}), q4, Code::C2));
    CHECK(isCounted(with({.responsibleTo = last.addDays(1)}), q4, Code::C2));
    const ChildStanding left = standingOf(with({.responsibleTo = last}), q4, shippedRules());
    REQUIRE(left.leftOut.size() == 2);
    CHECK(left.leftOut[0].reason == Reason::NotResponsible);
}

TEST_CASE("where nothing is said of the child the household's opening and closing count") {
    CHECK(isCounted(with({}), q4, Code::C2));
    CHECK_FALSE(isCounted(with({.openFrom = last.addDays(1)}), q4, Code::C2));
    CHECK_FALSE(isCounted(with({.openTo = last}), q4, Code::C2));
    CHECK(isCounted(with({.openTo = last.addDays(1)}), q4, Code::C2));
}

TEST_CASE("each end that is said of the child stands before the household's, the other is the household's") {
    CHECK(isCounted(with({.responsibleTo = last.addDays(1), .openTo = last.addDays(-30)}), q4, Code::C2));
    CHECK_FALSE(isCounted(with({.responsibleFrom = last.addDays(-60), .openTo = last}), q4, Code::C2));
    CHECK_FALSE(isCounted(with({.responsibleTo = last.addDays(9), .openFrom = last.addDays(1)}), q4, Code::C2));
}

TEST_CASE("a child who leaves alone is not counted though the household stays open") {
    ChildFacts stays = with({});
    const ChildFacts leaves = with({.responsibleTo = QDate(2026, 2, 20)});
    AreaFacts facts;
    facts.children = {stays, leaves};
    CHECK(countMetrics(facts, q4, shippedRules()).totals.of(Code::C2) == Count{0, 1});
}

TEST_CASE("a child who moved to another household is its child from that day on, and the closed one's no more") {
    ChildFacts child = with({.to = QDate(2026, 2, 1), .openTo = QDate(2026, 2, 1)});
    CHECK_FALSE(isCounted(child, q4, Code::C2));
    child.homes.push_back({.from = QDate(2026, 2, 1), .openFrom = QDate(2026, 2, 1)});
    CHECK(isCounted(child, q4, Code::C2));
    CHECK(isResponsibleOn(child, QDate(2026, 1, 31)));
}

TEST_CASE("a child who came back is the service's in both times") {
    ChildFacts child = with({.responsibleFrom = QDate(2025, 1, 1), .responsibleTo = QDate(2025, 6, 1)});
    child.homes.push_back({.responsibleFrom = QDate(2026, 3, 1)});
    CHECK(isResponsibleOn(child, QDate(2025, 5, 31)));
    CHECK_FALSE(isResponsibleOn(child, QDate(2025, 6, 1)));
    CHECK(isResponsibleOn(child, last));
}

TEST_CASE("a child who died on or before the day of turning an age is left out, one who died the day after is not") {
    for (const Cohort cohort : allCohorts) {
        static const QHash<Cohort, Code> codes{{Cohort::NewBirth, Code::C2},
                                               {Cohort::EightWeeks, Code::C8i},
                                               {Cohort::TwelveMonths, Code::C4},
                                               {Cohort::FifteenMonths, Code::C5},
                                               {Cohort::ThirtyMonths, Code::C6i}};
        ChildFacts child = childBorn(QDate(2024, 2, 29));
        child.died = true;
        const Quarter when = quarterOfAge(child, cohort);
        const QDate age = dayOfAge(cohort, child.birth);
        INFO(codeText(codes.value(cohort)).toStdString());
        child.diedOn = age.addDays(-1);
        CHECK_FALSE(isCounted(child, when, codes.value(cohort)));
        child.diedOn = age;
        CHECK_FALSE(isCounted(child, when, codes.value(cohort)));
        child.diedOn = age.addDays(1);
        CHECK(isCounted(child, when, codes.value(cohort)));
        child.diedOn = {};
        CHECK_FALSE(isCounted(child, when, codes.value(cohort)));
    }
}
