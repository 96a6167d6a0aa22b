#include "core/rules/Pathway.h"
#include "core/base/Age.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::rules;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

const PathwayCatalogue& catalogue() {
    static const PathwayCatalogue shipped = [] {
        auto read = PathwayCatalogue::shipped();
        if (!read) throw std::runtime_error(read.error().detail.toStdString());
        return std::move(*read);
    }();
    return shipped;
}

PathwayFacts child(QDate birth) {
    PathwayFacts facts;
    facts.birth = birth;
    facts.gestation = 280;
    return facts;
}

PathwayFacts pregnancy(QDate edd) {
    PathwayFacts facts;
    facts.ofPregnancy = true;
    facts.edd = edd;
    return facts;
}

std::vector<StepState> on(const PathwayFacts& facts, QDate today) {
    const QDate key = facts.birth.isValid() ? facts.birth : facts.edd;
    return pathway(catalogue().editionFor(key), catalogue().immunisations(), facts, today);
}

StepState step(const PathwayFacts& facts, QDate today, const char* id) {
    for (const StepState& state : on(facts, today))
        if (state.step->id == q(id)) return state;
    throw std::runtime_error(std::string("no step ") + id);
}

bool has(const PathwayFacts& facts, QDate today, const char* id) {
    for (const StepState& state : on(facts, today))
        if (state.step->id == q(id)) return true;
    return false;
}

ContactFact visit(QDate date, const char* type, const char* mode = "face_to_face") {
    ContactFact contact;
    contact.on = date;
    contact.type = q(type);
    contact.outcome = q("completed");
    contact.mode = q(mode);
    return contact;
}

const QDate born(2026, 10, 30);

} // namespace

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

TEST_CASE("jabs are done when every dose of their age was given") {
    PathwayFacts facts = child(born);
    const QDate given = born.addDays(57);
    facts.doses = {{q("DTaP/IPV/Hib/HepB (6-in-1)"), q("1"), given}, {q("MenB"), q("1"), given}};
    CHECK(step(facts, born.addDays(60), "JABS_8W").missing == QStringList{q("Rotavirus")});
    facts.doses.push_back({q("Rotavirus"), q("1"), given});
    CHECK(step(facts, born.addDays(60), "JABS_8W").status == StepStatus::Done);
}

TEST_CASE("rotavirus past its age expires and never stays red for ever") {
    PathwayFacts facts = child(born);
    const QDate given = born.addDays(57);
    facts.doses = {{q("DTaP/IPV/Hib/HepB (6-in-1)"), q("1"), given}, {q("MenB"), q("1"), given}};
    CHECK(step(facts, born.addDays(104), "JABS_8W").status == StepStatus::Overdue);
    CHECK(step(facts, born.addDays(105), "JABS_8W").status == StepStatus::Done);
}

TEST_CASE("a child who had PCV at 12 weeks has MenB at 16, another the other way round") {
    const QDate birth(2025, 3, 20);
    const auto names = [&](const std::vector<DoseFact>& doses, int days) {
        QStringList list;
        for (const auto* dose :
             catalogue().immunisations().dosesAt(AgeOffset::days(days), birth, doses, QDate(2025, 8, 1)))
            list.append(dose->vaccine);
        return list;
    };
    CHECK(names({}, 84).contains(q("MenB")));
    CHECK(names({}, 112).contains(q("PCV")));
    const std::vector<DoseFact> crossed{{q("PCV"), q("1"), QDate(2025, 6, 12)}};
    CHECK(names(crossed, 84).contains(q("PCV")));
    CHECK(names(crossed, 112).contains(q("MenB")));
    CHECK_FALSE(names(crossed, 112).contains(q("PCV")));
}

TEST_CASE("several editions are in force for different birth dates") {
    CHECK(has(child(QDate(2024, 7, 1)), QDate(2026, 2, 1), "JABS_18M"));
    CHECK_FALSE(has(child(QDate(2024, 6, 30)), QDate(2026, 2, 1), "JABS_18M"));
    CHECK(catalogue().editionFor(QDate(2024, 6, 30)).id() == q("england-2025-southend"));
    CHECK(catalogue().editionFor(QDate()).id() == q("england-2026-southend"));
}

TEST_CASE("every step of an edition names its source, and every local one says that it is") {
    for (const PathwayEdition& edition : catalogue().editions()) {
        for (const PathwayStep& each : edition.steps()) {
            INFO(each.id.toStdString());
            CHECK_FALSE(each.source.isEmpty());
            if (!each.sourced) CHECK(each.mandate != Mandate::Law);
            if (each.isOurs() && each.screening.isEmpty() && !each.byAnswer) CHECK_FALSE(each.roles.isEmpty());
        }
    }
}

TEST_CASE("the next contact proposed is the earliest of ours that is not booked") {
    PathwayFacts facts = child(born);
    facts.contacts = {visit(born.addDays(12), "new_birth")};
    const auto states = on(facts, born.addDays(12));
    REQUIRE(nextStep(states) != nullptr);
    CHECK(nextStep(states)->step->id == q("HV_6_8W"));
}

TEST_CASE("a faulty edition is refused with the step and the reason") {
    const auto refused = PathwayEdition::read(R"({"id":"x","title":"X","stages":[{"id":"a","title":"A"}],"steps":[
        {"id":"S1","title":"T","cell":"C","stage":"a","subject":"child","clock":"chronological","mandate":"local",
         "due":["1x","2d"],"settledBy":{"contact":"other"},"source":"s"}]})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.startsWith(q("step S1:")));
    CHECK_FALSE(PathwayEdition::read("{").has_value());
}
