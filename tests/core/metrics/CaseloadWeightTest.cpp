#include "core/metrics/CaseloadWeight.h"
#include "resources/Resources.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::metrics;
using namespace Qt::StringLiterals;

namespace {

CaseloadWeights shipped(bool on) {
    lodestarInitData();
    CaseloadWeights weights = CaseloadWeights::shipped().value();
    weights.setOn(on);
    return weights;
}

const WeighedChild baby{.ageMonths = 3, .needsLevel = u"specialist"_s, .statuses = {u"child_protection_plan"_s}};
const WeighedChild two{.ageMonths = 25, .needsLevel = u"universal"_s};

} // namespace

TEST_CASE("weights ship switched off: each child counts one, whatever else there is") {
    const CaseloadWeights weights = shipped(false);
    CHECK_FALSE(weights.isOn());
    CHECK(weights.weigh(baby) == 100);
    CHECK(weights.weigh(WeighedFamily{{baby, two}, 1, true, true, true}) == 200);
    CHECK(weights.weigh(WeighedFamily{.pregnancies = 1}) == 0);
    CHECK_FALSE(CaseloadWeights::shipped().value().isOn());
}

TEST_CASE("switched on, age, needs level and statuses of a child are added, and the family's own once") {
    CaseloadWeights weights = shipped(true);
    CHECK(weights.weigh(two) == 100);
    CHECK(weights.weigh(baby) == 100 + 100 + 300 + 400);
    CHECK(weights.weigh(WeighedFamily{.children = {two, two}, .travel = true}) == 250);
    // Who needs an interpreter is not counted a second time for the language.
    CHECK(weights.weigh(WeighedFamily{.children = {two}, .interpreter = true, .otherLanguage = true}) == 200);
    CHECK(weights.weigh(WeighedFamily{.children = {two}, .otherLanguage = true}) == 150);
    CHECK(weights.weigh(WeighedFamily{.pregnancies = 1}) == 50);
    weights.setPoints(u"pregnancy"_s, 100);
    CHECK(weights.weigh(WeighedFamily{.pregnancies = 1}) == 100);
}

TEST_CASE("a child turns one on its birthday, and one whose birth date is not known is not taken for a baby") {
    const CaseloadWeights weights = shipped(true);
    CHECK(weights.weigh(WeighedChild{.ageMonths = 11}) == 200);
    CHECK(weights.weigh(WeighedChild{.ageMonths = 12}) == 100);
    CHECK(weights.weigh(WeighedChild{}) == 100);
}

TEST_CASE("the yardstick is 250 children for a whole post, and less for a part of one") {
    const CaseloadWeights weights = shipped(false);
    CHECK(weights.yardstickFor(100) == 250);
    CHECK(weights.yardstickFor(60) == 150);
    CHECK(weights.yardstickFor(0) == 1);
    CHECK(weights.yardstickSource().contains(u"Institute of Health Visiting"_s));
}

TEST_CASE("usual wards are that of most families and each with a tenth of them") {
    const CaseloadWeights weights = shipped(true);
    QStringList wards = QStringList(18, u"Milton"_s) + QStringList(2, u"Kursaal"_s) + QStringList{u"Thorpe"_s};
    CHECK(weights.usualWards(wards) == QStringList{u"Milton"_s});
    wards += u"Kursaal"_s;
    CHECK(weights.usualWards(wards) == QStringList{u"Kursaal"_s, u"Milton"_s});
    CHECK(weights.usualWards({u""_s}).isEmpty());
}

TEST_CASE("weights without a source, or with a factor that nobody knows, are refused") {
    CHECK_FALSE(CaseloadWeights::fromJson("{}"));
    CHECK_FALSE(CaseloadWeights::fromJson(R"({"source": "x", "yardstick": {"children": 250, "source": "y"},
                                              "weights": [{"id": "a", "factor": "shoe", "points": 1}]})"));
    CHECK(weightText(21200) == u"212");
    CHECK(weightText(150) == u"1.5");
    CHECK(weightText(105) == u"1.05");
}
