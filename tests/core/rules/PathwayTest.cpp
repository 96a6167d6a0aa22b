#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::rules;

TEST_CASE("the new birth visit is due from day 1, in law to day 14, then overdue") {
    CHECK(step(child(born), born, "NBV").status == StepStatus::Coming);
    CHECK(step(child(born), born.addDays(1), "NBV").status == StepStatus::Due);
    const StepState last = step(child(born), born.addDays(14), "NBV");
    CHECK(last.status == StepStatus::Due);
    CHECK(last.consequence == Consequence::LawClosing);
    CHECK(last.aimFrom == born.addDays(10));
    const StepState late = step(child(born), born.addDays(16), "NBV");
    CHECK(late.status == StepStatus::Overdue);
    CHECK(late.daysOver(born.addDays(16)) == 2);
}

TEST_CASE("only a completed contact in an allowed mode with the child seen settles a step") {
    const QDate today = born.addDays(12);
    PathwayFacts facts = child(born);
    facts.contacts = {visit(today, "new_birth")};
    CHECK(step(facts, today, "NBV").status == StepStatus::Done);
    CHECK(step(facts, today, "NBV").on == today);

    SECTION("not on the phone or by video") {
        for (const char* mode : {"video", "telephone", "text", "letter"}) {
            facts.contacts = {visit(today, "new_birth", mode)};
            CHECK(step(facts, today, "NBV").status == StepStatus::Due);
        }
    }
    SECTION("not when the child was not seen") {
        facts.contacts[0].seen = false;
        CHECK(step(facts, today, "NBV").status == StepStatus::Due);
    }
    SECTION("no access counts as a try and leaves it due") {
        facts.contacts[0].outcome = q("no_access");
        const StepState state = step(facts, today, "NBV");
        CHECK(state.status == StepStatus::Due);
        CHECK(state.tries == 1);
        CHECK(state.lastTry == today);
    }
    SECTION("a student's entry waits for the countersignature") {
        facts.contacts[0].waitsForCountersignature = true;
        CHECK(step(facts, today, "NBV").status == StepStatus::AwaitsCountersignature);
    }
    SECTION("a contact written for another step settles that step alone") {
        facts.contacts[0].step = q("HV_6_8W");
        CHECK(step(facts, today, "NBV").status == StepStatus::Due);
    }
    SECTION("a contact of tomorrow settles nothing today") {
        facts.contacts[0].on = today.addDays(1);
        CHECK(step(facts, today, "NBV").status == StepStatus::Due);
    }
    SECTION("a review may be done by video") {
        facts.contacts = {visit(born.addDays(50), "6_8_week", "video")};
        CHECK(step(facts, born.addDays(50), "HV_6_8W").status == StepStatus::Done);
    }
}

TEST_CASE("declined is a proper end of one step and the next one is offered again") {
    PathwayFacts facts = child(born);
    facts.answers = {{q("NBV"), q("declined"), born.addDays(5), q("prefers the GP")}};
    CHECK(step(facts, born.addDays(20), "NBV").status == StepStatus::Declined);
    CHECK(step(facts, born.addDays(45), "HV_6_8W").status == StepStatus::Due);
}

TEST_CASE("six to eight weeks are 42 to 56 days and never two months") {
    const StepState review = step(child(QDate(2026, 2, 1)), QDate(2026, 3, 20), "HV_6_8W");
    CHECK(review.from == QDate(2026, 3, 15));
    CHECK(review.by == QDate(2026, 3, 29));
}

TEST_CASE("months run by the calendar, also for a child born on 29 February and at the end of a month") {
    CHECK(step(child(QDate(2024, 8, 31)), QDate(2025, 5, 31), "HV_9_12M").from == QDate(2025, 5, 31));
    CHECK(step(child(QDate(2024, 8, 31)), QDate(2025, 5, 31), "HV_9_12M").by == QDate(2025, 11, 30));
    CHECK(step(child(QDate(2024, 2, 29)), QDate(2026, 3, 1), "HV_2Y").from == QDate(2026, 2, 28));
}

TEST_CASE("reviews in law run on the child's own age also when it was born early") {
    PathwayFacts early = child(born);
    early.gestation = 31 * 7;
    CHECK(step(early, born.addDays(14), "NBV").by == born.addDays(14));
    CHECK(step(early, born.addDays(60), "JABS_8W").from == born.addDays(56));
}

TEST_CASE("the hearing screen's last day runs on corrected age, and never makes a late baby younger") {
    PathwayFacts early = child(born);
    early.gestation = 33 * 7;
    CHECK(step(early, born.addDays(20), "NHSP").by == born.addDays(49 + 28));
    PathwayFacts late = child(born);
    late.gestation = 41 * 7 + 3;
    CHECK(step(late, born.addDays(20), "NHSP").by == born.addDays(28));
}

TEST_CASE("the antenatal review opens at 28+0, moves with the due date and does not count before") {
    const QDate edd(2027, 1, 11);
    const QDate at28 = edd.addDays(-84);
    CHECK(step(pregnancy(edd), at28, "ANT_HV").from == at28);
    CHECK(step(pregnancy(edd.addDays(10)), at28, "ANT_HV").from == at28.addDays(10));
    PathwayFacts tooSoon = pregnancy(edd);
    tooSoon.contacts = {visit(at28.addDays(-1), "antenatal")};
    CHECK(step(tooSoon, at28, "ANT_HV").status == StepStatus::Due);
    tooSoon.contacts = {visit(at28, "antenatal")};
    CHECK(step(tooSoon, at28, "ANT_HV").status == StepStatus::Done);
}

TEST_CASE("past the due date with no birth heard of it says ask maternity, never overdue") {
    const QDate edd(2026, 11, 1);
    CHECK(step(pregnancy(edd), edd.addDays(3), "ANT_HV").status == StepStatus::Due);
    CHECK(step(pregnancy(edd), edd.addDays(6), "BIRTH").status == StepStatus::Coming);
    const StepState birth = step(pregnancy(edd), edd.addDays(7), "BIRTH");
    CHECK(birth.status == StepStatus::AskMaternity);
    CHECK(birth.consequence == Consequence::Harm);
    int asked = 0;
    for (const StepState& state : on(pregnancy(edd), edd.addDays(7)))
        asked += state.isOpen() ? 1 : 0;
    CHECK(asked == 1); // one question, and our own steps wait for the answer
    CHECK(step(pregnancy(edd), edd.addDays(7), "ANT_HV").status == StepStatus::Unconfirmed);
    for (const StepState& state : on(pregnancy(edd), edd.addDays(30)))
        CHECK(state.status != StepStatus::Overdue);
}

TEST_CASE("a baby that came before the antenatal review leaves it as born before, not overdue") {
    CHECK(step(child(born), born.addDays(3), "ANT_HV").status == StepStatus::BornBefore);
}

TEST_CASE("for a person who died nothing at all is offered") {
    PathwayFacts facts = child(born);
    facts.died = true;
    CHECK(on(facts, born.addDays(400)).empty());
    PathwayFacts lost = pregnancy(QDate(2027, 1, 11));
    lost.died = true;
    CHECK(on(lost, QDate(2026, 12, 1)).empty());
}

TEST_CASE("after a twin's death the steps wait for a person to confirm them") {
    PathwayFacts facts = child(born);
    facts.awaitsConfirmation = true;
    CHECK(step(facts, born.addDays(5), "NBV").status == StepStatus::Unconfirmed);
    for (const StepState& state : on(facts, born.addDays(60)))
        CHECK_FALSE(state.isOpen());
}

TEST_CASE("a booking inside the window is booked, one that is past is not") {
    PathwayFacts facts = child(born);
    facts.bookings = {{q("NBV"), QDateTime(born.addDays(12), QTime(9, 30))}};
    CHECK(step(facts, born.addDays(10), "NBV").status == StepStatus::Booked);
    CHECK(step(facts, born.addDays(13), "NBV").status == StepStatus::Due);
    CHECK(step(facts, born.addDays(20), "NBV").status == StepStatus::Overdue);
}
