#include "tests/core/metrics/OutcomeWorld.h"

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 9, 30);
const std::optional<double> none; ///< a domain without a score
const QDate grown(2024, 1, 10);   ///< turned two and a half on 10 July 2026

AsqFact asq(QDate when, int form, std::array<std::optional<double>, domainCount> scores) {
    return {when, {}, form, scores, {}};
}

} // namespace

TEST_CASE("a child comes into a count on the day of the age and not before") {
    CHECK(dueOn(Indicator::FedAtBirth, QDate(2026, 8, 31)) == QDate(2026, 9, 30));
    CHECK(dueOn(Indicator::FedAtNewBirth, QDate(2026, 8, 31)) == QDate(2026, 9, 30));
    CHECK(dueOn(Indicator::FedAtSixWeeks, QDate(2026, 8, 5)) == on);
    CHECK(dueOn(Indicator::AllFive, QDate(2024, 2, 29)) == QDate(2026, 8, 29));
    CHECK(dueOn(Indicator::AllFive, QDate(2023, 8, 31)) == QDate(2026, 2, 28));
    CHECK(count({childOf("Milton", QDate(2026, 8, 6))}, on).of(Indicator::FedAtSixWeeks).due() == 0);
    CHECK(count({childOf("Milton", QDate(2026, 8, 5))}, on).of(Indicator::FedAtSixWeeks).due() == 1);
}

TEST_CASE("feeding is taken over all who are due, development over those of whom something is known") {
    const QDate birth(2026, 5, 1);
    const auto fed = [&](Answer answer) {
        return with(childOf("Milton", birth), Indicator::FedAtSixWeeks, birth.addDays(45), answer);
    };
    const Outcomes feeding =
        count({fed(Answer::Met), fed(Answer::NotMet), fed(Answer::NotKnown), childOf("Milton", birth)}, on);
    CHECK(is(feeding.of(Indicator::FedAtSixWeeks), 1, 1, 2));
    CHECK(overAllDue(Indicator::FedAtSixWeeks));
    const Outcomes talking =
        count({with(childOf("Milton", grown), Indicator::Communication, grown.addMonths(25), Answer::Met),
               childOf("Milton", grown)},
              on);
    CHECK(is(talking.of(Indicator::Communication), 1, 0, 1));
    CHECK_FALSE(overAllDue(Indicator::Communication));
}

TEST_CASE("who died by the day of the age, or on a day that nobody knows, is in no count; who died later is") {
    OutcomeChild before = childOf("Milton", grown);
    before.facts.died = true;
    before.facts.diedOn = QDate(2026, 7, 10);
    OutcomeChild unknown = childOf("Milton", grown);
    unknown.facts.died = true;
    OutcomeChild later = childOf("Milton", grown);
    later.facts.died = true;
    later.facts.diedOn = QDate(2026, 7, 11);
    CHECK(count({before, unknown, later}, on).of(Indicator::AllFive).due() == 1);
    CHECK(count({before}, QDate(2024, 3, 31)).of(Indicator::FedAtSixWeeks).due() == 1);
}

TEST_CASE("twins are two, and a child without a birth date is none") {
    OutcomeChild nobody = childOf("Milton", {});
    CHECK(count({childOf("Milton", grown), childOf("Milton", grown), nobody}, on).of(Indicator::AllFive).due() == 2);
}

TEST_CASE("a child whom the service was not responsible for on the day of the age is in no rate") {
    const QDate due(2026, 7, 10);
    OutcomeChild left = childOf("Milton", grown);
    left.facts.homes.front().responsibleTo = due;
    OutcomeChild later = childOf("Milton", grown);
    later.facts.homes.front().responsibleTo = due.addDays(1);
    OutcomeChild came = childOf("Milton", grown);
    came.facts.homes.front().responsibleFrom = due.addDays(1);
    CHECK(count({left, later, came}, on).of(Indicator::AllFive).due() == 1);
}

TEST_CASE("a child who moved counts in the ward where it came to the age") {
    OutcomeChild child = childOf("Thorpe", grown);
    child.wards = {{u"Milton"_s, {}, QDate(2026, 8, 1)}, {u"Thorpe"_s, QDate(2026, 8, 1), {}}};
    CHECK(count({child}, on).ofWard(Indicator::AllFive, u"Milton"_s).due() == 1);
    CHECK(count({child}, on).ofWard(Indicator::AllFive, u"Thorpe"_s).due() == 0);
}

TEST_CASE("a year counts who came to the age in it, both its ends included") {
    const auto bornTo = [](QDate due) { return childOf("Milton", due.addDays(-56)); };
    const Outcomes outcomes =
        count({bornTo(QDate(2025, 9, 30)), bornTo(QDate(2025, 10, 1)), bornTo(on), bornTo(on.addDays(1))}, on);
    CHECK(outcomes.of(Indicator::FedAtSixWeeks).due() == 2);
}

TEST_CASE("a cohort is counted once all who were born in it have come to the age, and then for good") {
    const OutcomeRules rules = threeWards();
    const auto many = [&](QDate day) {
        return count({childOf("Milton", QDate(2023, 4, 1)), childOf("Thorpe", QDate(2024, 3, 31))}, day)
            .ofCohort(Indicator::AllFive, u"2023/24"_s, rules, true)
            .due();
    };
    CHECK(many(QDate(2026, 9, 29)) == 0);
    CHECK(many(QDate(2026, 9, 30)) == 1);
    CHECK(many(QDate(2031, 1, 1)) == 1);
}

TEST_CASE("the newest record up to the day of the age counts, of one day the last written") {
    OutcomeChild child = childOf("Milton", grown);
    const QDate review = grown.addMonths(26);
    child = with(child, Indicator::Communication, review, Answer::NotMet);
    child = with(child, Indicator::Communication, review.addDays(5), Answer::Met);
    child = with(child, Indicator::Communication, review.addDays(5), Answer::NotMet);
    CHECK(is(count({child}, on).of(Indicator::Communication), 0, 1, 0));
    child = with(child, Indicator::Communication, grown.addMonths(30), Answer::Met);
    CHECK(is(count({child}, on).of(Indicator::Communication), 1, 0, 0));
    child = with(child, Indicator::Communication, grown.addMonths(30).addDays(1), Answer::NotMet);
    CHECK(is(count({child}, on).of(Indicator::Communication), 1, 0, 0));
    OutcomeChild wrong = with(childOf("Milton", grown), Indicator::Communication, grown.addDays(-1), Answer::Met);
    CHECK(is(count({wrong}, on).of(Indicator::Communication), 0, 0, 1));
}

TEST_CASE("what was recorded after the last day does not change a quarter that is past") {
    const QDate birth(2026, 5, 1);
    const OutcomeChild child = with(childOf("Milton", birth), Indicator::FedAtSixWeeks, on.addDays(1), Answer::Met);
    CHECK(is(count({child}, on).of(Indicator::FedAtSixWeeks), 0, 0, 1));
    CHECK(is(count({child}, on.addDays(1)).of(Indicator::FedAtSixWeeks), 1, 0, 0));
}

TEST_CASE("an ASQ-3 tells of each domain with a valid score, and of all five only with five") {
    const auto& cutoffs = shippedRules().cutoffs;
    const QDate when = grown.addMonths(25);
    OutcomeChild child = childOf("Milton", grown);
    addAsq(child, asq(when, 24, {30.0, 45.0, 35.0, 40.0, 61.0}), cutoffs);
    const Outcomes part = count({child}, on);
    CHECK(is(part.of(Indicator::Communication), 1, 0, 0));
    CHECK(is(part.of(Indicator::FineMotor), 0, 1, 0));
    CHECK(is(part.of(Indicator::PersonalSocial), 0, 0, 1));
    CHECK(is(part.of(Indicator::AllFive), 0, 0, 1));
    OutcomeChild whole = childOf("Milton", grown);
    addAsq(whole, asq(when, 24, {25.17, 38.07, 35.16, 29.78, 31.54}), cutoffs);
    CHECK(is(count({whole}, on).of(Indicator::AllFive), 1, 0, 0));
    OutcomeChild other = childOf("Milton", grown);
    addAsq(other, asq(when, 22, {60.0, 60.0, 60.0, 60.0, 60.0}), cutoffs);
    CHECK(is(count({other}, on).of(Indicator::AllFive), 0, 0, 1));
}

TEST_CASE("all five are those of each domain's newest score, as in C6viii, and so never less than the five") {
    const auto& cutoffs = shippedRules().cutoffs;
    const QDate when = grown.addMonths(25);
    OutcomeChild child = childOf("Milton", grown);
    addAsq(child, asq(when, 24, {10.0, 50.0, 50.0, 50.0, 50.0}), cutoffs);
    addAsq(child, asq(when.addDays(30), 27, {50.0, none, none, none, none}), cutoffs);
    const Outcomes again = count({child}, on);
    CHECK(is(again.of(Indicator::Communication), 1, 0, 0));
    CHECK(is(again.of(Indicator::AllFive), 1, 0, 0));
    OutcomeChild parts = childOf("Milton", grown);
    addAsq(parts, asq(when, 24, {50.0, 50.0, none, none, none}), cutoffs);
    CHECK(is(count({parts}, on).of(Indicator::AllFive), 0, 0, 1));
    addAsq(parts, asq(when.addDays(1), 24, {none, none, 50.0, 50.0, 10.0}), cutoffs);
    CHECK(is(count({parts}, on).of(Indicator::AllFive), 0, 1, 0));
    // What was scored after the age makes no five of what was scored before it.
    OutcomeChild late = childOf("Milton", grown);
    addAsq(late, asq(when, 24, {50.0, 50.0, none, none, none}), cutoffs);
    addAsq(late, asq(grown.addMonths(30).addDays(1), 30, {none, none, 50.0, 50.0, 50.0}), cutoffs);
    CHECK(is(count({late}, on).of(Indicator::AllFive), 0, 0, 1));
}

TEST_CASE("a two-year place is counted of those found eligible, and once taken up stays so") {
    const QDate asked = grown.addMonths(24);
    const OutcomeChild eligible = with(childOf("Milton", grown), Indicator::TwoYearPlace, asked, Answer::NotMet);
    const OutcomeChild placed = with(eligible, Indicator::TwoYearPlace, asked.addDays(40), Answer::Met);
    const OutcomeChild askedAgain = with(placed, Indicator::TwoYearPlace, asked.addDays(60), Answer::NotMet);
    const OutcomeChild noMore = with(eligible, Indicator::TwoYearPlace, asked.addDays(9), Answer::NotKnown);
    const Outcomes outcomes = count({eligible, placed, askedAgain, noMore, childOf("Milton", grown)}, on);
    CHECK(is(outcomes.of(Indicator::TwoYearPlace), 2, 1, 0));
}

TEST_CASE("wards, cohorts and the targeted wards beside the rest add up to all") {
    const auto reviewed = [](const char* ward, QDate birth, Answer answer) {
        return with(childOf(ward, birth), Indicator::AllFive, birth.addMonths(27), answer);
    };
    const Outcomes outcomes =
        count({reviewed("Milton", grown, Answer::Met), reviewed("Kursaal", grown, Answer::NotMet),
               reviewed("Thorpe", QDate(2023, 3, 31), Answer::Met), reviewed("", QDate(2023, 4, 1), Answer::Met)},
              on);
    const OutcomeRules rules = threeWards();
    CHECK(is(outcomes.of(Indicator::AllFive), 2, 1, 0)); // born on 31 March 2023: of age on 30 September 2025
    CHECK(is(outcomes.ofTargeted(Indicator::AllFive, rules, true), 1, 1, 0));
    CHECK(is(outcomes.ofTargeted(Indicator::AllFive, rules, false), 1, 0, 0));
    CHECK(is(outcomes.ofWard(Indicator::AllFive, u"Thorpe"_s), 0, 0, 0));
    CHECK(is(outcomes.ofCohort(Indicator::AllFive, u"2022/23"_s, rules, false), 1, 0, 0));
    CHECK(is(outcomes.ofCohort(Indicator::AllFive, u"2023/24"_s, rules, false), 1, 0, 0));
    CHECK(is(outcomes.ofCohort(Indicator::AllFive, u"2023/24"_s, rules, true), 1, 1, 0));
    CHECK(cohortOf(QDate(2023, 3, 31)) == u"2022/23"_s);
    CHECK(cohortEnd(QDate(2023, 4, 1)) == QDate(2024, 3, 31));
}

TEST_CASE("the rules that ship name their sources, the six target wards and England's figures") {
    QFile json(u":/metrics/outcomes.json"_s);
    QFile wards(u":/codes/wards.json"_s);
    REQUIRE((json.open(QIODevice::ReadOnly) && wards.open(QIODevice::ReadOnly)));
    const OutcomeRules rules = OutcomeRules::read(json.readAll(), wards.readAll(), shippedRules()).value();
    CHECK(rules.targetedWards.size() == 6);
    CHECK(rules.isTargeted(u"Kursaal"_s));
    CHECK_FALSE(rules.isTargeted(u"Thorpe"_s));
    CHECK(rules.reachTarget == 13000);
    CHECK_FALSE(rules.reachTargetSource.isEmpty());
    CHECK(rules.observes(Indicator::Attachment));
    CHECK_FALSE(rules.observes(Indicator::Substance));
    REQUIRE(rules.englandOf(Indicator::AllFive) != nullptr);
    CHECK(rules.englandOf(Indicator::AllFive)->percent == 81.4);
    CHECK(rules.englandOf(Indicator::HealthyWeight) == nullptr);
    for (const MoodRule& each : rules.mood)
        CHECK_FALSE(each.source.isEmpty());
}

TEST_CASE("rules without a version, with a target of nobody's, or with an unknown observation are refused") {
    const QByteArray wards = R"({"wards": [{"name": "Milton"}]})";
    const auto refused = [&](const QByteArray& json) {
        return !OutcomeRules::read(json, wards, shippedRules()).has_value();
    };
    CHECK(refused("{}"));
    CHECK(refused(R"({"version": "1", "reach": {"from": "2024-04-01", "target": 5}})"));
    CHECK(refused(R"({"version": "1", "reach": {"from": "2024-04-01"}, "observations": [{"indicator": "all_five"}]})"));
    CHECK(refused(R"({"version": "1", "reach": {"from": "2024-04-01"}, "mood": [{"instrument": "epds"}]})"));
    CHECK_FALSE(refused(R"({"version": "1", "reach": {"from": "2024-04-01"}})"));
}

TEST_CASE("every indicator has a word of its own, and is found by it") {
    QStringList codes;
    for (const Indicator each : allIndicators()) {
        codes.append(indicatorCode(each));
        CHECK(indicatorFromCode(indicatorCode(each)) == each);
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(indicatorFromCode(u"happiness"));
}
