#include "core/services/ChildGrowth.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;
using growth::GrowthMeasure;
using growth::NoCentile;

namespace {

const QDate born(2026, 9, 22);
const QDate today(2026, 11, 11);

GrowthInUse inUse() {
    return {std::move(*readGrowthFigures({})), growth::AgePolicy::PaperChart};
}

VisitPerson leo() {
    VisitPerson child;
    child.record = RecordId::create();
    child.child = true;
    child.born = born;
    child.sex = u"male"_s;
    child.gestation = Gestation(39 * 7 + 4);
    child.measurements = {{u"weight"_s, 3420, born, true, false, false},
                          {u"weight"_s, 3980, QDate(2026, 10, 16), false, false, false}};
    return child;
}

PastMeasurement weight(qint64 grams) {
    return {u"weight"_s, grams, today, false, false, false};
}

} // namespace

TEST_CASE("a typed weight is placed beside the last one, with what guidance says of it") {
    const auto typed = typedGrowth(inUse(), leo(), weight(4860));
    REQUIRE(typed.has_value());
    REQUIRE(typed->now.reading.inForce.has_value());
    CHECK(typed->now.reading.inForce->centile() == Approx(29.0).margin(0.1));
    REQUIRE(typed->before.has_value());
    CHECK(typed->before->on == QDate(2026, 10, 16));
    CHECK(typed->prompts.isEmpty());
    CHECK(typedGrowth(inUse(), leo(), weight(4000))->prompts.size() == 2);
    VisitPerson dead = leo();
    dead.died = true;
    CHECK(typedGrowth(inUse(), dead, weight(4000))->prompts.isEmpty());
}

TEST_CASE("nothing is computed while birth date, birth, sex or the measurement hold two values") {
    const auto reason = [](const VisitPerson& child, const PastMeasurement& measured) {
        return growthPointOf(inUse(), growthChildOf(child), measured)->reading.inForce.error();
    };
    VisitPerson child = leo();
    child.inConflict = true;
    CHECK(reason(child, weight(4860)) == NoCentile::InConflict);
    child = leo();
    child.sexInConflict = true;
    CHECK(reason(child, weight(4860)) == NoCentile::InConflict);
    child = leo();
    child.measurements.first().inConflict = true; // the birth: its gestation stands in it
    CHECK(reason(child, weight(4860)) == NoCentile::InConflict);
    PastMeasurement disputed = weight(4860);
    disputed.inConflict = true;
    CHECK(reason(leo(), disputed) == NoCentile::InConflict);
}

TEST_CASE("a BMI is made of weight and length of one day, and of nothing in conflict") {
    const GrowthInUse growth = inUse();
    VisitPerson child = leo();
    child.measurements.append({u"weight"_s, 4860, today, false, false, false});
    child.measurements.append({u"length"_s, 5630, today, false, false, false});
    const auto bmis = [&] {
        auto points = growthPointsOf(growth, growthChildOf(child), child.measurements);
        points.removeIf([](const auto& each) { return each.measure != GrowthMeasure::Bmi; });
        return points;
    };
    REQUIRE(bmis().size() == 1);
    CHECK(bmis().first().value == Approx(4.86 / (0.563 * 0.563)));
    CHECK(bmis().first().reading.inForce.has_value());
    child.measurements.last().inConflict = true;
    CHECK(bmis().isEmpty());
    child.measurements.removeLast();
    CHECK(bmis().isEmpty());
}

TEST_CASE("a weight beyond 4 SD is worth a second look, and pounds read as kilograms are recognised") {
    const auto doubt = [](qint64 grams) { return growthDoubt(inUse(), leo(), weight(grams)); };
    CHECK_FALSE(doubt(4860).has_value());
    CHECK_FALSE(doubt(6500).has_value());
    // 10.0 typed as kilograms: ten pounds.
    REQUIRE(doubt(10'000).has_value());
    CHECK(doubt(10'000)->suggestion == 4536);
    // 4.86 typed as pounds.
    REQUIRE(doubt(2204).has_value());
    CHECK(doubt(2204)->suggestion == 4859);
    // Heavy, and no slip explains it.
    REQUIRE(doubt(20'000).has_value());
    CHECK_FALSE(doubt(20'000)->suggestion.has_value());
    VisitPerson unknown = leo();
    unknown.sex.clear();
    CHECK_FALSE(growthDoubt(inUse(), unknown, weight(10'000)).has_value());
}
