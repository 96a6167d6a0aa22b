#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::rules;

namespace {

const ImmunisationSchedule& schedule() {
    return catalogue().immunisations();
}

QStringList vaccinesAt(AgeOffset due, QDate birth, const std::vector<DoseFact>& doses, QDate today) {
    QStringList list;
    for (const auto* dose : schedule().dosesAt(due, birth, doses, today))
        list.append(dose->vaccine);
    return list;
}

} // namespace

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
        return vaccinesAt(AgeOffset::days(days), birth, doses, QDate(2025, 8, 1));
    };
    CHECK(vaccinesAt(AgeOffset::days(84), birth, {}, QDate(2025, 6, 30)).contains(q("PCV")));
    CHECK(names({}, 84).contains(q("MenB")));
    CHECK(names({}, 112).contains(q("PCV")));
    const std::vector<DoseFact> crossed{{q("PCV"), q("1"), QDate(2025, 6, 12)}};
    CHECK(names(crossed, 84).contains(q("PCV")));
    CHECK(names(crossed, 112).contains(q("MenB")));
    CHECK_FALSE(names(crossed, 112).contains(q("PCV")));
}

TEST_CASE("at 18 months nothing is due for a child born before July 2024") {
    CHECK(vaccinesAt(AgeOffset::months(18), QDate(2024, 6, 30), {}, born).isEmpty());
    CHECK(vaccinesAt(AgeOffset::months(18), QDate(2024, 7, 1), {}, born).size() == 2);
}

TEST_CASE("at one year the birth date decides between MMR and MMRV and whether Hib/MenC is due") {
    const AgeOffset year = AgeOffset::months(12);
    CHECK(vaccinesAt(year, QDate(2025, 1, 1), {}, born) == QStringList{q("PCV"), q("MMRV"), q("MenB")});
    CHECK(vaccinesAt(year, QDate(2024, 12, 31), {}, born) == QStringList{q("PCV"), q("MMR"), q("MenB")});
    CHECK(vaccinesAt(year, QDate(2024, 6, 30), {}, born).contains(q("Hib/MenC")));
    const std::vector<DoseFact> standIn{{q("DTaP/IPV/Hib/HepB (6-in-1)"), q("4"), QDate(2025, 7, 3)}};
    for (const ScheduledDose* dose : schedule().dosesAt(year, QDate(2024, 6, 30), standIn, born))
        if (dose->vaccine == q("Hib/MenC")) CHECK(ImmunisationSchedule::givenOn(*dose, standIn) == QDate(2025, 7, 3));
}

TEST_CASE("jabs are due by the birth date and never put off for a baby born early") {
    PathwayFacts early = child(born);
    early.gestation = 26 * 7;
    CHECK(step(early, born, "JABS_8W").from == born.addDays(56));
    CHECK(step(early, born, "JABS_1Y").from == QDate(2027, 10, 30));
}

TEST_CASE("a dose is known by its brand name and numbered by its date where the source does not say") {
    const auto doses = schedule().numbered({{q("Infanrix Hexa"), {}, born.addDays(90)},
                                            {q("6-in-1"), {}, born.addDays(57)},
                                            {q("men b"), q("1"), born.addDays(57)},
                                            {q("Rotarix"), {}, born.addDays(57)},
                                            {q("BCG"), {}, born.addDays(2)}});
    const auto dose = [&](const char* vaccine, const char* number) {
        for (const DoseFact& each : doses)
            if (each.vaccine == q(vaccine) && each.dose == q(number)) return each.on;
        return QDate();
    };
    CHECK(dose("DTaP/IPV/Hib/HepB (6-in-1)", "1") == born.addDays(57));
    CHECK(dose("DTaP/IPV/Hib/HepB (6-in-1)", "2") == born.addDays(90));
    CHECK(dose("MenB", "1") == born.addDays(57));
    CHECK(dose("Rotavirus", "1") == born.addDays(57));
    CHECK(dose("BCG", "1") == born.addDays(2));
}

TEST_CASE("jabs that were all declined are declined, and one given of them is done") {
    PathwayFacts facts = child(born);
    const QDate day = born.addDays(60);
    for (const char* vaccine : {"6-in-1", "MenB", "Rotavirus"})
        facts.doses.push_back({q(vaccine), {}, day, false});
    CHECK(step(facts, born.addDays(70), "JABS_8W").status == StepStatus::Declined);
    facts.doses[0] = {q("6-in-1"), q("1"), day, true};
    CHECK(step(facts, born.addDays(70), "JABS_8W").status == StepStatus::Done);
}

TEST_CASE("a rotavirus course that was begun may be finished until its last age") {
    PathwayFacts facts = child(born);
    for (const char* vaccine : {"6-in-1", "MenB", "Rotavirus"})
        facts.doses.push_back({q(vaccine), q("1"), born.addDays(57)});
    CHECK(step(facts, born.addDays(160), "JABS_12W").missing.contains(q("Rotavirus")));
    CHECK_FALSE(step(facts, born.addDays(168), "JABS_12W").missing.contains(q("Rotavirus")));
}

TEST_CASE("a faulty schedule is refused with the row and the reason") {
    const auto detail = [](const char* json) { return ImmunisationSchedule::read(json).error().detail; };
    CHECK(detail("[").contains(q("not valid JSON")));
    CHECK(detail(R"({"newOrderFrom":"July"})").contains(q("newOrderFrom")));
    CHECK(detail(R"({"newOrderFrom":"2025-07-01","doses":[]})").contains(q("no doses")));
    CHECK(detail(R"({"newOrderFrom":"2025-07-01","doses":[{"due":"8w","vaccine":"A","dose":"1"}]})")
              .startsWith(q("dose row 1")));
    CHECK(
        detail(
            R"({"newOrderFrom":"2025-07-01","doses":[{"due":"8d","vaccine":"A","dose":"1","bornFrom":"2025-02-30"}]})")
            .contains(q("bornFrom")));
    CHECK(detail(R"({"newOrderFrom":"2025-07-01","names":{"A":["x"],"B":["X"]},"doses":[]})")
              .contains(q("names two vaccines")));
}
