#include "tests/core/rules/PathwayWorld.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace lodestar;
using namespace lodestar::rules;

namespace {

/// What an ordinary record of this age holds: the reviews, some other contacts, jabs and newborn screens.
PathwayFacts ordinary(QDate birth, QDate today) {
    PathwayFacts facts = child(birth);
    const auto until = [&](int days) { return birth.addDays(days) <= today; };
    const std::pair<int, const char*> contacts[] = {{-50, "antenatal"}, {12, "new_birth"}, {20, "other"},
                                                    {50, "6_8_week"},   {60, "other"},     {70, "other"},
                                                    {100, "3_4_month"}, {300, "12_month"}, {760, "2_year"}};
    for (const auto& [day, type] : contacts)
        if (until(day)) facts.contacts.push_back(visit(birth.addDays(day), type));
    const std::pair<const char*, const char*> doses[] = {{"6-in-1", "1"}, {"MenB", "1"}, {"Rotavirus", "1"},
                                                         {"6-in-1", "2"}, {"MenB", "2"}, {"Rotavirus", "2"},
                                                         {"6-in-1", "3"}, {"PCV", "1"}};
    int day = 56;
    for (const auto& [vaccine, dose] : doses) {
        if (until(day)) facts.doses.push_back({q(vaccine), q(dose), birth.addDays(day)});
        day += 9;
    }
    for (const char* test : {"nipe", "hearing", "blood_spot"})
        facts.screenings.push_back({q(test), q("clear"), birth.addDays(5)});
    facts.answers = {{q("MW_DISCH"), q("done_elsewhere"), birth.addDays(11), {}}};
    return facts;
}

} // namespace

TEST_CASE("the pathways of five thousand children are computed") {
    const QDate today(2026, 11, 11);
    std::vector<PathwayFacts> all;
    all.reserve(5000);
    for (int i = 0; i < 5000; ++i)
        all.push_back(ordinary(today.addDays(-(i * 37) % 1100), today));
    QElapsedTimer timer;
    timer.start();
    std::size_t steps = 0;
    for (const PathwayFacts& facts : all)
        steps += on(facts, today).size();
    const qint64 taken = timer.elapsed();
    WARN(steps << " steps in " << taken << " ms");
    CHECK(steps > 100'000);
}
