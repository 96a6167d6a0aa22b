// A measurement on both ages, and which of them counts.
#include "core/growth/GrowthWords.h"
#include "tests/core/growth/Figures.h"

#include <rapidcheck.h>

#include <cmath>

using namespace lodestar;
using namespace lodestar::growth;

namespace {

const QDate born(2024, 3, 1);

Gestation weeks(int whole, int days = 0) {
    return Gestation(whole * 7 + days);
}

GrowthReading at(const GrowthReference& reference, AgePolicy policy, std::optional<Gestation> gestation, int day,
                 double value = 5, GrowthMeasure measure = GrowthMeasure::Weight) {
    return readingOf(reference, policy, {Sex::Female, born, gestation, false}, measure, value, born.addDays(day));
}

struct Case {
    Sex sex;
    QDate born;
    Gestation gestation;
    QDate on;
    GrowthMeasure measure;
    double value;
    double corrected;
    double actual;
};

} // namespace

TEST_CASE("published cases come out to a thousandth of an SD on both ages") {
    // Validation cases of the RCPCH growth software (rcpchgrowth-python, tests of 2021): boys and girls, early and late
    // births, both sides of two years.
    const QDate may(2017, 5, 15);
    const QDate december(2020, 12, 9);
    const Case cases[] = {
        {Sex::Male, {2012, 1, 28}, weeks(41, 2), {2013, 4, 26}, GrowthMeasure::Weight, 11.67, 1.087248564, 1.144163728},
        {Sex::Male, {2012, 1, 28}, weeks(41, 2), {2013, 4, 26}, GrowthMeasure::Length, 81.9, 0.994007766, 1.126482725},
        {Sex::Male,
         {2012, 1, 28},
         weeks(41, 2),
         {2013, 4, 26},
         GrowthMeasure::Bmi,
         17.39814949,
         0.721155524,
         0.696363986},
        {Sex::Male,
         {2012, 1, 28},
         weeks(41, 2),
         {2013, 4, 26},
         GrowthMeasure::HeadCircumference,
         48.3,
         1.108019948,
         1.157393932},
        {Sex::Male, may, weeks(37, 5), december, GrowthMeasure::Weight, 15.76, 0.184752107, 0.138789803},
        {Sex::Male, may, weeks(37, 5), december, GrowthMeasure::Length, 100.9, 0.215919584, 0.136411518},
        {Sex::Male, may, weeks(37, 5), december, GrowthMeasure::Bmi, 15.48010635, 0.035982721, 0.044715229},
        {Sex::Male, may, weeks(37, 5), december, GrowthMeasure::HeadCircumference, 50.1, 0.142679662, 0.12042591},
        {Sex::Female,
         {2012, 1, 4},
         weeks(37, 2),
         {2012, 8, 28},
         GrowthMeasure::Weight,
         6.09,
         -1.944797158,
         -2.156439543},
        {Sex::Female,
         {2012, 1, 4},
         weeks(37, 2),
         {2012, 8, 28},
         GrowthMeasure::Length,
         63.4,
         -1.777716756,
         -2.142495871},
        {Sex::Male,
         {2013, 8, 11},
         weeks(32, 4),
         {2016, 11, 4},
         GrowthMeasure::Weight,
         12.52,
         -1.228000522,
         -1.381075025},
        {Sex::Male, {2013, 8, 11}, weeks(32, 4), {2016, 11, 4}, GrowthMeasure::Length, 92.2, -1.222761869, -1.48263073},
        {Sex::Female,
         {2015, 8, 19},
         weeks(41, 3),
         {2018, 8, 27},
         GrowthMeasure::Weight,
         11.53,
         -1.523751974,
         -1.489892244},
        {Sex::Female,
         {2015, 8, 19},
         weeks(41, 3),
         {2018, 8, 27},
         GrowthMeasure::Bmi,
         14.39405823,
         -0.794204116,
         -0.799717963},
    };
    const GrowthReference reference = shipped();
    double most = 0;
    for (const Case& each : cases) {
        const auto reading = readingOf(reference, AgePolicy::DigitalChart, {each.sex, each.born, each.gestation, false},
                                       each.measure, each.value, each.on);
        REQUIRE(reading.corrected.has_value());
        REQUIRE(reading.actual.has_value());
        most = std::max(
            {most, std::abs(reading.corrected->sds - each.corrected), std::abs(reading.actual->sds - each.actual)});
    }
    CHECK(most < 0.0005);
}

TEST_CASE("at term the paper chart does not correct, nothing is computed from day 1 to 13") {
    const GrowthReference reference = shipped();
    const auto reason = [&](int day) { return at(reference, AgePolicy::PaperChart, weeks(39), day).inForce.error(); };
    CHECK(reason(0) == NoCentile::Uk90NotInstalled);
    CHECK(reason(1) == NoCentile::FirstDays);
    CHECK(reason(13) == NoCentile::FirstDays);
    CHECK(at(reference, AgePolicy::PaperChart, weeks(39), 13, 5, GrowthMeasure::Bmi).inForce.error() ==
          NoCentile::BmiBeforeTwoWeeks);
    const GrowthReading day14 = at(reference, AgePolicy::PaperChart, weeks(39), 14);
    CHECK(day14.basis == AgeBasis::Actual);
    CHECK(day14.inForce->sds == day14.actual->sds);
    CHECK(day14.corrected.error() == NoCentile::Uk90NotInstalled); // 7 days of corrected age
    for (const int late : {37 * 7, 42 * 7, 44 * 7 + 6})
        CHECK(at(reference, AgePolicy::PaperChart, Gestation(late), 100).basis == AgeBasis::Actual);
}

TEST_CASE("the ends of the chart: day 14, 730 and 731, 1460 and 1461") {
    const GrowthReference reference = shipped();
    const auto sds = [&](int day, double value, GrowthMeasure measure) {
        return at(reference, AgePolicy::PaperChart, weeks(40), day, value, measure).inForce;
    };
    CHECK(sds(14, 3.6, GrowthMeasure::Weight)->source == GrowthSource::Who2006);
    // 86 cm: lying on day 730, standing on day 731.
    CHECK(sds(731, 86, GrowthMeasure::Length)->sds - sds(730, 86, GrowthMeasure::Length)->sds > 0.2);
    CHECK(sds(1460, 16, GrowthMeasure::Weight).has_value());
    CHECK(sds(1461, 16, GrowthMeasure::Weight).error() == NoCentile::AfterFourYears);
    CHECK(sds(-1, 3, GrowthMeasure::Weight).error() == NoCentile::BeforeBirth);
}

TEST_CASE("preterm is under 37 weeks, and correction ends at one corrected year, or at two when born before 32") {
    const GrowthReference reference = shipped();
    const auto basis = [&](Gestation gestation, int correctedDay) {
        return at(reference, AgePolicy::PaperChart, gestation, correctedDay + termDays - gestation.days(), 10).basis;
    };
    CHECK(basis(weeks(37), 100) == AgeBasis::Actual);
    CHECK(basis(weeks(36, 6), 100) == AgeBasis::Corrected);
    CHECK(basis(weeks(36, 6), 365) == AgeBasis::Corrected);
    CHECK(basis(weeks(36, 6), 366) == AgeBasis::Actual);
    CHECK(basis(weeks(32), 365) == AgeBasis::Corrected);
    CHECK(basis(weeks(32), 366) == AgeBasis::Actual);
    CHECK(basis(weeks(31, 6), 366) == AgeBasis::Corrected);
    CHECK(basis(weeks(31, 6), 730) == AgeBasis::Corrected);
    CHECK(basis(weeks(31, 6), 731) == AgeBasis::Actual);
    CHECK(correctedUntil(AgePolicy::PaperChart, {Sex::Female, QDate(2026, 3, 4), weeks(33, 5), false}) ==
          QDate(2027, 4, 17));
    CHECK_FALSE(correctedUntil(AgePolicy::PaperChart, {Sex::Female, born, weeks(37), false}).has_value());
    CHECK_FALSE(correctedUntil(AgePolicy::DigitalChart, {Sex::Female, born, weeks(30), false}).has_value());
    // The digital rule corrects everybody, and never stops.
    CHECK(at(reference, AgePolicy::DigitalChart, weeks(30), 1400, 15).basis == AgeBasis::Corrected);
    CHECK(at(reference, AgePolicy::DigitalChart, weeks(41), 1400, 15).basis == AgeBasis::Corrected);
}

TEST_CASE("before 42 weeks a baby born early is read by gestation, from then on by WHO at corrected age") {
    const auto reference = withUk90();
    if (!reference) return;
    const Gestation early = weeks(30);
    const auto on = [&](int day, double value) { return at(*reference, AgePolicy::PaperChart, early, day, value); };
    const GrowthReading birth = on(0, 1.4);
    CHECK(birth.correctedDays == -70);
    CHECK(birth.inForce->source == GrowthSource::Uk90ByGestation);
    CHECK(birth.inForce->sds == Approx(reference->at(Sex::Female, GrowthMeasure::Weight, -70)->lms.sds(1.4)));
    CHECK(on(83, 3.6).correctedDays == 13);
    CHECK(on(83, 3.6).inForce->source == GrowthSource::Uk90ByGestation);
    CHECK(on(84, 3.6).inForce->source == GrowthSource::Who2006);
    // Both plain results stand beside it.
    CHECK(on(84, 3.6).actual->sds < -3);
    // 22+6: below the first row; 44+6 is likely, 45+0 and 21+6 are not.
    CHECK(at(*reference, AgePolicy::PaperChart, weeks(22, 6), 0).inForce.error() == NoCentile::BeforeGestation);
    CHECK(at(*reference, AgePolicy::PaperChart, weeks(21, 6), 0).inForce.error() == NoCentile::GestationUnlikely);
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(45), 0).inForce.error() == NoCentile::GestationUnlikely);
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(45), 0).actual.has_value());
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(44, 6), 0).inForce->source == GrowthSource::Who2006);
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(24, 6), 0, 32, GrowthMeasure::Length).inForce.error() ==
          NoCentile::BeforeGestation);
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(25), 0, 32, GrowthMeasure::Length).inForce.has_value());
}

TEST_CASE("a term birth is read against the term average on paper and by its gestation digitally") {
    const auto reference = withUk90();
    if (!reference) return;
    const GrowthReading paper = at(*reference, AgePolicy::PaperChart, weeks(37), 0, 2.9);
    CHECK(paper.inForce->source == GrowthSource::Uk90TermAverage);
    CHECK(paper.inForce->sds == Approx((2.9 / 3.36 - 1) / 0.1408).epsilon(1e-9)); // L is 1
    const GrowthReading digital = at(*reference, AgePolicy::DigitalChart, weeks(37), 0, 2.9);
    CHECK(digital.inForce->source == GrowthSource::Uk90ByGestation);
    CHECK(digital.inForce->sds > paper.inForce->sds + 0.5);
    CHECK(digital.inForce->sds == digital.corrected->sds);
    // A digital chart has figures in the first two weeks, too.
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(40), 5, 3.2).inForce.has_value());
    // 42+0 at birth is 14 days of corrected age.
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(42), 0, 3.9).inForce->source == GrowthSource::Who2006);
    CHECK(at(*reference, AgePolicy::DigitalChart, weeks(41, 6), 0, 3.9).inForce->source ==
          GrowthSource::Uk90ByGestation);
}

TEST_CASE("an unknown gestation is taken as 40 weeks, and says so") {
    const GrowthReference reference = shipped();
    const GrowthReading reading = at(reference, AgePolicy::DigitalChart, std::nullopt, 50);
    CHECK(reading.gestationAssumed);
    CHECK(reading.correctedDays == 50);
    CHECK(reading.corrected->sds == reading.actual->sds);
    CHECK_FALSE(at(reference, AgePolicy::DigitalChart, weeks(40), 50).gestationAssumed);
}

TEST_CASE("what cannot be placed has a reason") {
    const GrowthReference reference = shipped();
    const auto why = [&](GrowthChild child, double value, QDate on) {
        return readingOf(reference, AgePolicy::PaperChart, child, GrowthMeasure::Weight, value, on).inForce.error();
    };
    const QDate on = born.addDays(60);
    CHECK(why({std::nullopt, born, weeks(40), false}, 5, on) == NoCentile::SexUnknown);
    CHECK(why({Sex::Male, {}, weeks(40), false}, 5, on) == NoCentile::BirthUnknown);
    CHECK(why({Sex::Male, born, weeks(40), true}, 5, on) == NoCentile::InConflict);
    CHECK(why({Sex::Male, born, weeks(40), false}, 0, on) == NoCentile::NoAmount);
    CHECK(why({Sex::Male, born, weeks(40), false}, std::nan(""), on) == NoCentile::NoAmount);
    for (int i = 0; i <= static_cast<int>(NoCentile::GestationUnlikely); ++i)
        CHECK(noCentileText(static_cast<NoCentile>(i)).size() > 10);
}

TEST_CASE("whatever the birth and the day, corrected age is actual age less what was missing to 40 weeks") {
    const GrowthReference reference = shipped();
    CHECK(rc::check("ages", [&reference] {
        const Gestation gestation(*rc::gen::inRange(22 * 7, 45 * 7));
        const int day = *rc::gen::inRange(0, lastDayOfChart + 1);
        const auto policy = *rc::gen::element(AgePolicy::PaperChart, AgePolicy::DigitalChart);
        const GrowthReading reading = at(reference, policy, gestation, day, 8);
        RC_ASSERT(reading.actualDays == day);
        RC_ASSERT(reading.correctedDays == day - (280 - gestation.days()));
        if (reading.inForce) {
            const Placed& plain = reading.basis == AgeBasis::Corrected ? reading.corrected : reading.actual;
            RC_ASSERT(plain.has_value());
            RC_ASSERT(plain->sds == reading.inForce->sds);
        }
    }));
}
