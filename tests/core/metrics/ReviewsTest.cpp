#include "tests/core/metrics/MetricWorld.h"

using namespace lodestar;
using namespace lodestar::testing;

namespace {

/// A child with one review on a day, in the quarter of the age.
bool countsOn(QDate birth, ContactType type, Code code, QDate on, ContactMode mode = ContactMode::FaceToFace) {
    static const QHash<Code, Cohort> cohorts{{Code::C8i, Cohort::EightWeeks},
                                             {Code::C4, Cohort::TwelveMonths},
                                             {Code::C5, Cohort::FifteenMonths},
                                             {Code::C6i, Cohort::ThirtyMonths}};
    ChildFacts child = childBorn(birth);
    child.contacts.push_back(held(type, on, mode));
    const Quarter when = quarterOfAge(child, cohorts.value(code));
    REQUIRE(isCounted(child, when, code));
    return isIn(child, when, code);
}

} // namespace

TEST_CASE("a 6-8 week review counts up to and with day 56, however early") {
    const QDate birth(2026, 1, 10);
    CHECK(countsOn(birth, ContactType::SixToEightWeek, Code::C8i, birth.addDays(56)));
    CHECK(countsOn(birth, ContactType::SixToEightWeek, Code::C8i, birth.addDays(20)));
    CHECK_FALSE(countsOn(birth, ContactType::SixToEightWeek, Code::C8i, birth.addDays(57)));
    CHECK_FALSE(countsOn(birth, ContactType::NewBirth, Code::C8i, birth.addDays(50)));
}

TEST_CASE("a review by video or telephone counts, one by letter or text message does not") {
    const QDate birth(2026, 1, 10);
    const QDate on = birth.addDays(50);
    for (const ContactMode mode :
         {ContactMode::Video, ContactMode::Telephone, ContactMode::Email, ContactMode::Group, ContactMode::NotKnown})
        CHECK(countsOn(birth, ContactType::SixToEightWeek, Code::C8i, on, mode));
    for (const ContactMode mode : {ContactMode::Letter, ContactMode::Text})
        CHECK_FALSE(countsOn(birth, ContactType::SixToEightWeek, Code::C8i, on, mode));
}

TEST_CASE("12, 15 and 30 months are turned on the same day number, and the review counts on that very day") {
    const QDate birth(2024, 5, 17);
    CHECK(countsOn(birth, ContactType::TwelveMonth, Code::C4, QDate(2025, 5, 17)));
    CHECK_FALSE(countsOn(birth, ContactType::TwelveMonth, Code::C4, QDate(2025, 5, 18)));
    CHECK(countsOn(birth, ContactType::TwelveMonth, Code::C5, QDate(2025, 8, 17)));
    CHECK_FALSE(countsOn(birth, ContactType::TwelveMonth, Code::C5, QDate(2025, 8, 18)));
    CHECK(countsOn(birth, ContactType::TwoYear, Code::C6i, QDate(2026, 11, 17)));
    CHECK_FALSE(countsOn(birth, ContactType::TwoYear, Code::C6i, QDate(2026, 11, 18)));
}

TEST_CASE("a 12-month review that came before 12 months counts for 15 months too") {
    CHECK(countsOn(QDate(2024, 5, 17), ContactType::TwelveMonth, Code::C5, QDate(2025, 4, 2)));
}

TEST_CASE("who is born on 29 February turns 12 months on 28 February and 30 months on 29 August") {
    const QDate leap(2024, 2, 29);
    CHECK(dayOfAge(Cohort::TwelveMonths, leap) == QDate(2025, 2, 28));
    CHECK(dayOfAge(Cohort::FifteenMonths, leap) == QDate(2025, 5, 29));
    CHECK(dayOfAge(Cohort::ThirtyMonths, leap) == QDate(2026, 8, 29));
    CHECK(countsOn(leap, ContactType::TwelveMonth, Code::C4, QDate(2025, 2, 28)));
    CHECK_FALSE(countsOn(leap, ContactType::TwelveMonth, Code::C4, QDate(2025, 3, 1)));
    CHECK(dayOfAge(Cohort::EightWeeks, QDate(2024, 1, 4)) == QDate(2024, 2, 29));
}

TEST_CASE("who is born at a month's end turns an age on the last day of a shorter month") {
    for (const int day : {29, 30, 31})
        CHECK(dayOfAge(Cohort::ThirtyMonths, QDate(2021, 8, day)) == QDate(2024, 2, 29));
    CHECK(dayOfAge(Cohort::ThirtyMonths, QDate(2023, 8, 31)) == QDate(2026, 2, 28));
    CHECK(dayOfAge(Cohort::FifteenMonths, QDate(2024, 8, 31)) == QDate(2025, 11, 30));
    CHECK(countsOn(QDate(2023, 8, 31), ContactType::TwoYear, Code::C6i, QDate(2026, 2, 28)));
    CHECK_FALSE(countsOn(QDate(2023, 8, 31), ContactType::TwoYear, Code::C6i, QDate(2026, 3, 1)));
}

TEST_CASE("an age is due in the quarter in which its day lies, from the first day to the last") {
    const Quarter q4 = quarter("2025/26-Q4");
    for (const auto& [cohort, months] : {std::pair(Cohort::TwelveMonths, 12), std::pair(Cohort::FifteenMonths, 15),
                                         std::pair(Cohort::ThirtyMonths, 30)}) {
        CHECK(isDueIn(cohort, QDate(2026, 1, 1).addMonths(-months), q4, shippedRules()));
        CHECK_FALSE(isDueIn(cohort, QDate(2025, 12, 31).addMonths(-months).addDays(-1), q4, shippedRules()));
        CHECK_FALSE(isDueIn(cohort, QDate(2026, 4, 1).addMonths(-months), q4, shippedRules()));
    }
    CHECK(isDueIn(Cohort::EightWeeks, QDate(2026, 1, 1).addDays(-56), q4, shippedRules()));
    CHECK(isDueIn(Cohort::EightWeeks, QDate(2026, 3, 31).addDays(-56), q4, shippedRules()));
    CHECK_FALSE(isDueIn(Cohort::EightWeeks, QDate(2026, 4, 1).addDays(-56), q4, shippedRules()));
}

TEST_CASE("a review after the age is named as late, one not yet countersigned as waiting") {
    ChildFacts child = childBorn(QDate(2024, 5, 17));
    child.contacts.push_back(held(ContactType::TwelveMonth, QDate(2025, 6, 1)));
    const Quarter when = quarter("2025/26-Q1");
    CHECK(why(child, when, Code::C4) == Reason::ReviewedLate);
    child.contacts[0].waits = true;
    CHECK(why(child, when, Code::C4) == Reason::WaitsForCountersignature);
    child.contacts.clear();
    CHECK(why(child, when, Code::C4) == Reason::NotReviewed);
}

TEST_CASE("any past quarter can be counted again, whatever was recorded for later ones") {
    ChildFacts child = childBorn(QDate(2023, 7, 5));
    child.contacts.push_back(held(ContactType::NewBirth, QDate(2023, 7, 15)));
    const Quarter then = quarter("2023/24-Q2");
    CHECK(isIn(child, then, Code::C2));
    child.contacts.push_back(held(ContactType::TwoYear, QDate(2025, 12, 1)));
    child.homes[0].responsibleTo = QDate(2025, 6, 1);
    child.died = true;
    child.diedOn = QDate(2026, 2, 1);
    CHECK(isIn(child, then, Code::C2));
    CHECK_FALSE(isCounted(child, quarter("2025/26-Q4"), Code::C6i));
}
