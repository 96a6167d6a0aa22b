#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

constexpr auto visit = ContactType::NewBirth;

/// How a baby born on 10 January 2026 stands after face-to-face visits at these ages in days.
ChildFacts visitedAt(const std::vector<int>& days) {
    ChildFacts child = childBorn(QDate(2026, 1, 10));
    for (const int each : days)
        child.contacts.push_back(held(visit, child.birth.addDays(each)));
    return child;
}

const Quarter q4 = quarter("2025/26-Q4");

} // namespace

TEST_CASE("a visit on day 14 is within 14 days, one on day 15 is after, and day 0 is the birth") {
    for (const int day : {0, 1, 14}) {
        INFO(day);
        CHECK(isIn(visitedAt({day}), q4, Code::C2));
        CHECK_FALSE(isIn(visitedAt({day}), q4, Code::C3));
    }
    CHECK_FALSE(isIn(visitedAt({15}), q4, Code::C2));
    CHECK(isIn(visitedAt({15}), q4, Code::C3));
}

TEST_CASE("a first visit on day 30 counts as after 14 days, one on day 31 as none") {
    CHECK(isIn(visitedAt({30}), q4, Code::C3));
    CHECK_FALSE(isIn(visitedAt({31}), q4, Code::C3));
    CHECK(why(visitedAt({31}), q4, Code::C3) == Reason::VisitedAfterThirtyDays);
    CHECK(isCounted(visitedAt({31}), q4, Code::C2));
}

TEST_CASE("repeated visits count once, by the first of them") {
    CHECK(isIn(visitedAt({20, 9, 12}), q4, Code::C2));
    CHECK_FALSE(isIn(visitedAt({20, 9, 12}), q4, Code::C3));
    CHECK(isIn(visitedAt({40, 20, 25}), q4, Code::C3));
    CHECK(in(visitedAt({12, 9}), q4, Code::C2)->on == QDate(2026, 1, 19));
}

TEST_CASE("a visit dated before the birth is no visit, and no later one makes it after 14 days") {
    CHECK_FALSE(isIn(visitedAt({-1}), q4, Code::C2));
    CHECK_FALSE(isIn(visitedAt({-1, 20}), q4, Code::C3));
    CHECK(why(visitedAt({-1, 20}), q4, Code::C3) == Reason::DatedBeforeBirth);
    CHECK(isIn(visitedAt({-1, 10}), q4, Code::C2));
}

TEST_CASE("a new birth visit by video, telephone, letter, in a group or of unknown mode is not face to face") {
    for (const ContactMode mode : {ContactMode::Video, ContactMode::Telephone, ContactMode::Letter, ContactMode::Text,
                                   ContactMode::Email, ContactMode::Group, ContactMode::NotKnown}) {
        ChildFacts child = childBorn(QDate(2026, 1, 10));
        child.contacts.push_back(held(visit, QDate(2026, 1, 20), mode));
        CHECK_FALSE(isIn(child, q4, Code::C2));
        CHECK(why(child, q4, Code::C2) == Reason::NotFaceToFace);
    }
}

TEST_CASE("a visit that was not completed, or whose countersignature is waited for, counts for nobody yet") {
    ChildFacts child = visitedAt({10});
    child.contacts[0].completed = false;
    CHECK(why(child, q4, Code::C2) == Reason::NotCompleted);
    child.contacts[0].completed = true;
    child.contacts[0].waits = true;
    CHECK_FALSE(isIn(child, q4, Code::C2));
    CHECK(why(child, q4, Code::C2) == Reason::WaitsForCountersignature);
    CHECK(why(childBorn(QDate(2026, 1, 10)), q4, Code::C2) == Reason::NotVisited);
}

TEST_CASE("a visit that another service made counts") {
    ChildFacts child = visitedAt({10});
    child.contacts[0].elsewhere = true;
    CHECK(isIn(child, q4, Code::C2));
}

TEST_CASE("twins seen at one contact are two children") {
    AreaFacts facts;
    facts.children = {visitedAt({10}), visitedAt({10})};
    const NationalMetrics counted = countMetrics(facts, q4, shippedRules());
    CHECK(counted.totals.of(Code::C2) == Count{2, 2});
}

TEST_CASE("new birth visits are due by the printed births of a quarter, without gap or overlap over the years") {
    CHECK(isCounted(childBorn(QDate(2025, 12, 3)), q4, Code::C2));
    CHECK_FALSE(isCounted(childBorn(QDate(2025, 12, 2)), q4, Code::C2));
    CHECK(isCounted(childBorn(QDate(2026, 3, 1)), q4, Code::C2));
    CHECK_FALSE(isCounted(childBorn(QDate(2026, 3, 2)), q4, Code::C2));
    CHECK(isCounted(childBorn(QDate(2024, 2, 29)), quarter("2023/24-Q4"), Code::C2));
    for (QDate birth(2023, 1, 1); birth < QDate(2029, 1, 1); birth = birth.addDays(1)) {
        int quarters = 0;
        for (Quarter when = quarter("2021/22-Q1"); when.year < 2031; when = when.after())
            quarters += isDueIn(Cohort::NewBirth, birth, when, shippedRules()) ? 1 : 0;
        if (quarters != 1) FAIL(birth.toString(Qt::ISODate));
    }
}

TEST_CASE("a child whose birth date is missing is in no count") {
    CHECK(standingOf(childBorn({}), q4, shippedRules()).counted.empty());
}
