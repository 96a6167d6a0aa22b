#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

const Quarter q4 = quarter("2025/26-Q4");
constexpr std::array domainCodes{Code::C6iii, Code::C6iv, Code::C6v, Code::C6vi, Code::C6vii};

/// Turns 30 months on 10 February 2026; reviewed once, as contact 1.
ChildFacts reviewed() {
    ChildFacts child = childBorn(QDate(2023, 8, 10));
    child.contacts.push_back(held(ContactType::TwoYear, QDate(2026, 1, 20)));
    child.contacts[0].contact = contactNumber(1);
    return child;
}

AsqFact asq(int form, double score, const char* ref = "a") {
    AsqFact made{QDate(2026, 1, 20), QLatin1String(ref), form, {}, contactNumber(1)};
    made.scores.fill(score);
    return made;
}

} // namespace

TEST_CASE("ASQ-3 is asked of the children reviewed alone, and used where it is ticked or linked") {
    ChildFacts child = reviewed();
    CHECK(isCounted(child, q4, Code::C6ii));
    CHECK(why(child, q4, Code::C6ii) == Reason::AsqNotUsed);
    child.contacts[0].asq3Used = true;
    CHECK(isIn(child, q4, Code::C6ii));
    child.contacts[0].asq3Used = false;
    child.assessments.push_back(asq(33, 40));
    CHECK(isIn(child, q4, Code::C6ii));
    child.contacts[0].on = QDate(2026, 2, 11);
    CHECK_FALSE(isIn(child, q4, Code::C6i));
    CHECK_FALSE(isCounted(child, q4, Code::C6ii));
}

TEST_CASE("a score at the cut-off of its own form is as expected, one below it is not") {
    ChildFacts child = reviewed();
    child.assessments.push_back(asq(30, 33.30));
    CHECK(isIn(child, q4, Code::C6iii));
    CHECK_FALSE(isIn(child, q4, Code::C6iv));
    CHECK(isIn(child, q4, Code::C6v));
    CHECK_FALSE(isIn(child, q4, Code::C6viii));
    child.assessments[0].form = 27;
    for (const Code code : domainCodes)
        CHECK(isIn(child, q4, code));
    CHECK(isIn(child, q4, Code::C6viii));
}

TEST_CASE("an ASQ-3 on the form of 22 or 33 months is used and has no band") {
    for (const int form : {22, 33, 0}) {
        ChildFacts child = reviewed();
        child.assessments.push_back(asq(form, 50));
        CHECK(isIn(child, q4, Code::C6ii));
        for (const Code code : domainCodes)
            CHECK_FALSE(isCounted(child, q4, code));
        CHECK_FALSE(isCounted(child, q4, Code::C6viii));
    }
}

TEST_CASE("a score that is missing or not within 0 to 60 is none, and then there are not all five") {
    for (const std::optional<double> wrong :
         {std::optional<double>(), std::optional<double>(60.5), std::optional<double>(-1)}) {
        ChildFacts child = reviewed();
        child.assessments.push_back(asq(24, 60));
        child.assessments[0].scores[2] = wrong;
        CHECK(isIn(child, q4, Code::C6iv));
        CHECK_FALSE(isCounted(child, q4, Code::C6v));
        CHECK_FALSE(isCounted(child, q4, Code::C6viii));
    }
    ChildFacts child = reviewed();
    child.assessments.push_back(asq(24, 0));
    CHECK(isCounted(child, q4, Code::C6v));
}

TEST_CASE("of several ASQ-3 the newest valid score of each domain counts, of one day by reference") {
    ChildFacts child = reviewed();
    child.assessments = {asq(24, 60, "b"), asq(24, 10, "a"), asq(24, 10, "z")};
    child.assessments[2].on = QDate(2026, 1, 19);
    CHECK(isIn(child, q4, Code::C6viii));
    child.assessments[1].on = QDate(2026, 1, 21);
    CHECK_FALSE(isIn(child, q4, Code::C6viii));
    child.assessments[1].scores[0] = std::nullopt;
    CHECK(isIn(child, q4, Code::C6iii));
    CHECK_FALSE(isIn(child, q4, Code::C6iv));
}

TEST_CASE("an ASQ-3 that is linked to no contact, or to one that does not count, gives no score") {
    ChildFacts child = reviewed();
    child.assessments.push_back(asq(24, 60));
    child.assessments[0].contact = {};
    CHECK_FALSE(isIn(child, q4, Code::C6ii));
    child.contacts.push_back(held(ContactType::TwoYear, QDate(2026, 2, 11)));
    child.contacts[1].contact = contactNumber(2);
    child.assessments[0].contact = contactNumber(2);
    CHECK_FALSE(isIn(child, q4, Code::C6ii));
    CHECK_FALSE(isCounted(child, q4, Code::C6iii));
}
