#include "core/rules/ReviewComparison.h"
#include "tests/support/catch.h"

using namespace lodestar::rules;
using namespace Qt::StringLiterals;

TEST_CASE("two views agree, differ, are one alone, or nobody has looked") {
    using A = ReviewAgreement;
    using V = ReviewView;
    CHECK(compareViews(V::Help, V::Help) == A::AgreeHelp);
    CHECK(compareViews(V::Watch, V::Help) == A::AgreeHelp);
    CHECK(compareViews(V::Fine, V::Fine) == A::AgreeStrength);
    CHECK(compareViews(V::Fine, V::Help) == A::Differ);
    CHECK(compareViews(V::Watch, V::Fine) == A::Differ);
    CHECK(compareViews(V::Help, V::NotLooked) == A::OneView);
    CHECK(compareViews(V::NotLooked, V::Fine) == A::OneView);
    CHECK(compareViews(V::NotLooked, V::NotLooked) == A::NobodyLooked);
}

TEST_CASE("a score on the cut-off is at or above expected, and the monitoring zone ends with its highest score") {
    CHECK(viewOfScore(24, 24.02, -1) == ReviewView::Help);
    CHECK(viewOfScore(25, 25, -1) == ReviewView::Fine);
    CHECK(viewOfScore(35, 25.17, 35) == ReviewView::Watch);
    CHECK(viewOfScore(40, 25.17, 35) == ReviewView::Fine);
}

TEST_CASE("what a setting could not judge is not looked at, and never taken for well") {
    CHECK(viewOfJudgement(u"not_enough_information"_s) == ReviewView::NotLooked);
    CHECK(viewOfJudgement(QString()) == ReviewView::NotLooked);
    CHECK(viewOfJudgement(u"concern"_s) == ReviewView::Help);
}

TEST_CASE("problem solving and the senses have no prime area") {
    CHECK(isPrimeArea(ReviewArea::Talking));
    CHECK_FALSE(isPrimeArea(ReviewArea::Thinking));
    CHECK_FALSE(isPrimeArea(ReviewArea::Senses));
}
