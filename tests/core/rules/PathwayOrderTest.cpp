// What stands first, what gives way, what is no longer owed.
#include "core/base/Age.h"
#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;
using namespace lodestar::rules;

TEST_CASE("a missed review gives way once the one after it is done") {
    PathwayFacts facts = child(born);
    CHECK(step(facts, born.addDays(41), "NBV").status == StepStatus::Overdue);
    facts.contacts = {visit(born.addDays(40), "6_8_week")};
    const StepState missed = step(facts, born.addDays(41), "NBV");
    CHECK(missed.status == StepStatus::Superseded);
    CHECK(missed.instead->id == q("HV_6_8W"));
    CHECK_FALSE(missed.isOpen());
}

TEST_CASE("a review long missed gives way when the one after it is due, after as many days as the edition says") {
    const PathwayFacts facts = child(born);
    CHECK(step(facts, born.addDays(41), "NBV").status == StepStatus::Overdue);
    CHECK(step(facts, born.addDays(42), "NBV").status == StepStatus::Superseded); // 28 days after its last day
    CHECK(step(facts, born.addDays(42), "HV_6_8W").status == StepStatus::Due);
    PathwayEdition patient = catalogue().editionFor(born);
    patient.set(q("givesWayAfterDays"), 35);
    const auto stateOf = [&](int days) {
        const auto states = pathway(patient, catalogue().immunisations(), facts, born.addDays(days));
        return std::ranges::find_if(states, [](const auto& each) { return each.step->id == q("NBV"); })->status;
    };
    CHECK(stateOf(48) == StepStatus::Overdue);
    CHECK(stateOf(49) == StepStatus::Superseded);
}

TEST_CASE("a child of 22 months has no new birth visit in any list, and its reason can still be said") {
    const QDate today = turnsMonths(born, 22);
    for (const char* answer : {"declined", "not_possible", "none"}) {
        INFO(answer);
        PathwayFacts facts = child(born);
        facts.contacts = {visit(turnsMonths(born, 10), "12_month")};
        facts.answers = {{q("HV_6_8W"), q(answer), born.addDays(50), {}}};
        CHECK(step(facts, today, "NBV").status == StepStatus::Superseded);
        facts.answers.push_back({q("NBV"), q("not_possible"), today, q("the family was abroad")});
        CHECK(step(facts, today, "NBV").status == StepStatus::NotPossible);
        CHECK(step(facts, today, "NBV").why == q("the family was abroad"));
    }
}

TEST_CASE("a review refused ahead of its time does not hide a baby whom nobody has seen") {
    PathwayFacts facts = child(born);
    facts.answers = {{q("HV_6_8W"), q("declined"), born.addDays(16), {}}};
    CHECK(step(facts, born.addDays(20), "NBV").status == StepStatus::Overdue);
    CHECK(step(facts, born.addDays(60), "NBV").status == StepStatus::Overdue);
}

TEST_CASE("a child never seen owes one review at a time, never a heap of them") {
    for (int days = 1; days < 365 * 5; ++days) {
        int overdue = 0;
        int open = 0;
        for (const StepState& state : on(child(born), born.addDays(days))) {
            if (state.step->mandate != Mandate::Law) continue;
            overdue += state.status == StepStatus::Overdue ? 1 : 0;
            open += state.isOpen() ? 1 : 0;
        }
        INFO(days);
        REQUIRE(overdue <= 1);
        REQUIRE(open <= 2);
        if (days > 56) REQUIRE(overdue + open > 0);
    }
}

TEST_CASE("a review after the legal window no longer counts in law and is still owed") {
    const QDate today = turnsMonths(born, 16);
    PathwayFacts facts = child(born);
    CHECK(step(facts, today, "HV_9_12M").status == StepStatus::Overdue);
    facts.contacts = {visit(today, "12_month")};
    const StepState late = step(facts, today, "HV_9_12M");
    CHECK(late.status == StepStatus::Done);
    CHECK(late.on > late.lawBy);
}

TEST_CASE("a screen that can no longer be done expires and never stays red for ever") {
    CHECK(step(child(born), born.addDays(4), "NIPE_NEW").status == StepStatus::Overdue);
    CHECK(step(child(born), born.addDays(4), "NIPE_NEW").consequence == Consequence::Harm);
    CHECK(step(child(born), born.addDays(42), "NIPE_NEW").status == StepStatus::Overdue);
    CHECK(step(child(born), born.addDays(43), "NIPE_NEW").status == StepStatus::Expired);
    CHECK(step(child(born), born.addDays(366), "NBS").status == StepStatus::Expired);
}

TEST_CASE("a window that closed before the service became responsible is not owed") {
    PathwayFacts facts = child(born);
    facts.responsibleFrom = born.addDays(100);
    const QDate today = born.addDays(105);
    CHECK(step(facts, today, "NBV").status == StepStatus::BeforeUs);
    CHECK(step(facts, today, "HV_6_8W").status == StepStatus::BeforeUs);
    CHECK(step(facts, today, "HV_3_4M").status == StepStatus::Due);
    facts.responsibleFrom = born.addDays(10); // with four days of the window left it was ours
    CHECK(step(facts, born.addDays(20), "NBV").status == StepStatus::Overdue);
    facts.responsibleFrom = born.addDays(100);
    // A child who moved in without a blood spot is offered one all the same.
    CHECK(step(facts, today, "NBS").status == StepStatus::Overdue);
}

TEST_CASE("a family that left has its settled steps and no other") {
    PathwayFacts facts = child(born);
    facts.contacts = {visit(born.addDays(12), "new_birth")};
    SECTION("moved away") {
        facts.movedAway = true;
    }
    SECTION("another service is responsible from that day on") {
        facts.responsibleTo = born.addDays(40);
        CHECK(has(facts, born.addDays(39), "HV_6_8W"));
    }
    const auto states = on(facts, born.addDays(45));
    for (const StepState& state : states)
        CHECK(state.isSettled());
    CHECK(has(facts, born.addDays(45), "NBV"));
}

TEST_CASE("a video call for the new birth visit is kept as the last try and settles nothing") {
    PathwayFacts facts = child(born);
    facts.contacts = {visit(born.addDays(12), "new_birth", "video")};
    const StepState state = step(facts, born.addDays(12), "NBV");
    CHECK(state.status == StepStatus::Due);
    CHECK(state.tries == 0);
    CHECK(state.lastTryOutcome == q("other_mode"));
}

TEST_CASE("an import that does not say the mode settles a review but never a new birth visit") {
    PathwayFacts facts = child(born);
    facts.contacts = {visit(born.addDays(12), "new_birth", ""), visit(born.addDays(50), "6_8_week", "")};
    CHECK(step(facts, born.addDays(50), "NBV").status == StepStatus::Superseded);
    CHECK(step(facts, born.addDays(50), "HV_6_8W").status == StepStatus::Done);
    facts.contacts = {visit(born.addDays(50), "6_8_week", "letter")};
    CHECK(step(facts, born.addDays(50), "HV_6_8W").status == StepStatus::Due);
    facts.contacts = {visit(born.addDays(12), "new_birth", "")};
    facts.contacts[0].elsewhere = true;
    CHECK(step(facts, born.addDays(12), "NBV").status == StepStatus::Done);
}

TEST_CASE("of twins only the one who was seen is settled") {
    const QDate today = born.addDays(12);
    PathwayFacts first = child(born);
    PathwayFacts second = child(born);
    first.contacts = {visit(today, "new_birth")};
    second.contacts = {visit(today, "new_birth")};
    second.contacts[0].seen = false;
    CHECK(step(first, today, "NBV").status == StepStatus::Done);
    CHECK(step(second, today, "NBV").status == StepStatus::Due);
    CHECK(step(second, today, "NBV").lastTryOutcome == q("not_seen"));
}

TEST_CASE("doors not opened climb to the team lead, cancelled visits do not") {
    PathwayFacts facts = child(born);
    facts.contacts = {attempt(born.addDays(10), "new_birth", "no_access"),
                      attempt(born.addDays(11), "new_birth", "cancelled_by_service")};
    CHECK(step(facts, born.addDays(12), "NBV").tries == 1);
    CHECK_FALSE(step(facts, born.addDays(12), "NBV").toLead);
    facts.contacts.push_back(attempt(born.addDays(12), "new_birth", "was_not_brought"));
    const StepState state = step(facts, born.addDays(12), "NBV");
    CHECK(state.toLead);
    CHECK(state.lastTry == born.addDays(12));
    CHECK(state.lastTryOutcome == q("was_not_brought"));
}

TEST_CASE("a refusal stands until the step is offered or booked again, and a later visit settles it") {
    const QDate refused = born.addDays(5);
    PathwayFacts facts = child(born);
    facts.contacts = {attempt(refused, "new_birth", "declined")};
    CHECK(step(facts, born.addDays(6), "NBV").status == StepStatus::Declined);
    SECTION("offered again") {
        facts.answers = {{q("NBV"), q("offered"), born.addDays(7), {}}};
        CHECK(step(facts, born.addDays(8), "NBV").status == StepStatus::Due);
        CHECK(step(facts, born.addDays(8), "NBV").offered == born.addDays(7));
    }
    SECTION("booked again") {
        facts.bookings = {{q("NBV"), QDateTime(born.addDays(12), QTime(9, 0))}};
        CHECK(step(facts, born.addDays(8), "NBV").status == StepStatus::Booked);
    }
    SECTION("done after all") {
        facts.contacts.push_back(visit(born.addDays(12), "new_birth"));
        CHECK(step(facts, born.addDays(13), "NBV").status == StepStatus::Done);
        CHECK(step(facts, born.addDays(13), "NBV").on == born.addDays(12));
    }
    SECTION("a refusal after the visit takes nothing back") {
        facts.contacts = {visit(born.addDays(12), "new_birth"), attempt(born.addDays(13), "new_birth", "declined")};
        CHECK(step(facts, born.addDays(14), "NBV").status == StepStatus::Done);
        CHECK(step(facts, born.addDays(14), "NBV").on == born.addDays(12));
    }
    SECTION("not possible, with why") {
        facts.contacts.clear();
        facts.answers = {{q("NBV"), q("not_possible"), born.addDays(9), q("in the neonatal unit")}};
        CHECK(step(facts, born.addDays(10), "NBV").status == StepStatus::NotPossible);
        CHECK(step(facts, born.addDays(10), "NBV").why == q("in the neonatal unit"));
        CHECK(step(facts, born.addDays(8), "NBV").status == StepStatus::Due); // as it stood the day before
    }
}

TEST_CASE("of two due dates or birth dates in conflict the earlier duty is kept") {
    const QDate edd(2027, 1, 11);
    PathwayFacts facts = pregnancy(edd);
    facts.eddInConflict = edd.addDays(-10);
    CHECK(step(facts, QDate(2026, 10, 1), "ANT_HV").from == edd.addDays(-94));
    PathwayFacts baby = child(born);
    baby.birthInConflict = born.addDays(-1);
    CHECK(step(baby, born.addDays(5), "NBV").by == born.addDays(13));
    baby.birthInConflict = born.addDays(1);
    CHECK(step(baby, born.addDays(5), "NBV").by == born.addDays(14));
}

TEST_CASE("each surviving sibling's step is confirmed by a person before it is offered") {
    PathwayFacts facts = child(born);
    facts.awaitsConfirmation = true;
    facts.confirmedSteps = {q("HV_6_8W")};
    CHECK(step(facts, born.addDays(45), "HV_6_8W").status == StepStatus::Due);
    CHECK(step(facts, born.addDays(90), "HV_3_4M").status == StepStatus::Unconfirmed);
    CHECK(step(facts, born.addDays(45), "HV_3_4M").status == StepStatus::Coming);
}

TEST_CASE("the birth itself closes the question whether it was heard of") {
    CHECK(step(child(born), born.addDays(30), "BIRTH").status == StepStatus::Done);
    CHECK(step(child(born), born.addDays(30), "BIRTH").on == born);
    PathwayFacts ended = pregnancy(born);
    ended.ended = true;
    CHECK_FALSE(has(ended, born.addDays(30), "BIRTH"));
}

TEST_CASE("an antenatal review undone in the last week and after the due date stands among the first") {
    const QDate edd(2027, 1, 11);
    CHECK(step(pregnancy(edd), edd.addDays(-8), "ANT_HV").consequence == Consequence::InTime);
    CHECK(step(pregnancy(edd), edd.addDays(-7), "ANT_HV").consequence == Consequence::LawClosing);
    CHECK(step(pregnancy(edd), edd.addDays(3), "ANT_HV").consequence == Consequence::LawClosing);
}

TEST_CASE("what is booked inside its window needs nobody's attention") {
    PathwayFacts facts = child(born);
    facts.bookings = {{q("new_birth"), QDateTime(born.addDays(13), QTime(9, 0))}};
    CHECK(step(facts, born.addDays(12), "NBV").consequence == Consequence::InTime);
    facts.bookings = {{q("NBV"), QDateTime(born.addDays(16), QTime(9, 0))}};
    CHECK(step(facts, born.addDays(12), "NBV").status == StepStatus::Due);
    CHECK(step(facts, born.addDays(12), "NBV").consequence == Consequence::LawClosing);
}

TEST_CASE("a worklist puts harm first, then the legal window that closes, then what is late") {
    StepState harm;
    harm.consequence = Consequence::Harm;
    harm.by = born.addDays(20);
    StepState closing = harm;
    closing.consequence = Consequence::LawClosing;
    closing.by = born.addDays(10);
    StepState late = harm;
    late.consequence = Consequence::Late;
    late.by = born;
    StepState later = late;
    later.by = born.addDays(1);
    CHECK(moreUrgent(harm, closing));
    CHECK(moreUrgent(closing, late));
    CHECK(moreUrgent(late, later));
    CHECK_FALSE(moreUrgent(late, late));
}

TEST_CASE("who may do a step: health visitor, student with countersignature, navigator not") {
    const PathwayStep* visitStep = catalogue().editionFor(born).step(q("NBV"));
    const auto may = [](const PathwayStep* step, Role role) { return step->mayBeDoneBy(roleName(role)); };
    CHECK(may(visitStep, Role::HealthVisitor) == MayDo::Yes);
    CHECK(may(visitStep, Role::Student) == MayDo::WithCountersignature);
    CHECK(may(visitStep, Role::NurseryNurse) == MayDo::No);
    CHECK(may(catalogue().editionFor(born).step(q("HV_9_12M")), Role::NurseryNurse) == MayDo::Yes);
    CHECK(may(visitStep, Role::FamilyNavigator) == MayDo::No);
}

TEST_CASE("a funded place begins with the term after the second birthday") {
    CHECK(step(child(QDate(2024, 8, 2)), born, "PLACE_2Y").from == QDate(2026, 9, 1));
    CHECK(step(child(QDate(2024, 9, 1)), born, "PLACE_2Y").from == QDate(2027, 1, 1));
    CHECK(step(child(QDate(2024, 12, 31)), born, "PLACE_2Y").from == QDate(2027, 1, 1));
    CHECK(step(child(QDate(2025, 3, 31)), born, "PLACE_2Y").from == QDate(2027, 4, 1));
    CHECK(step(child(QDate(2025, 4, 1)), born, "PLACE_2Y").from == QDate(2027, 9, 1));
}

TEST_CASE("every state is whole on every day of five years, for every birth date") {
    CHECK(rc::check("windows stand in order and nothing is both open and settled", [] {
        PathwayFacts facts = child(QDate(2022, 1, 1).addDays(*rc::gen::inRange(0, 1800)));
        facts.gestation = *rc::gen::inRange(23 * 7, 43 * 7);
        const QDate today = facts.birth.addDays(*rc::gen::inRange(0, 1900));
        for (const char* type : {"new_birth", "6_8_week", "12_month", "2_year"}) {
            if (*rc::gen::arbitrary<bool>())
                facts.contacts.push_back(visit(facts.birth.addDays(*rc::gen::inRange(0, 900)), type));
        }
        for (const StepState& state : on(facts, today)) {
            RC_ASSERT(state.step != nullptr);
            RC_ASSERT(state.from.isValid());
            RC_ASSERT(state.from <= state.by);
            RC_ASSERT(!(state.isOpen() && state.isSettled()));
            if (state.status == StepStatus::Overdue) RC_ASSERT(state.by < today);
            if (state.status == StepStatus::Coming) RC_ASSERT(today < state.from);
            if (state.isSettled()) RC_ASSERT(state.on.isValid() && state.on <= today);
            if (state.status == StepStatus::Superseded) RC_ASSERT(state.instead != nullptr);
        }
    }));
}
