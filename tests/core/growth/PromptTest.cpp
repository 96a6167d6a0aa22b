// Words for a centile, and what guidance asks to look at.
#include "core/growth/GrowthPrompt.h"
#include "core/growth/GrowthWords.h"
#include "tests/core/growth/Figures.h"

using namespace lodestar;
using namespace lodestar::growth;
using namespace Qt::StringLiterals;
using Kind = GrowthPrompt::Kind;

namespace {

const QDate born(2026, 3, 4);

/// A child's measurements, given as SDS on days of actual age.
class Course {
public:
    Course() = default;

    Course& birth(double kilograms, std::optional<double> sds = std::nullopt) {
        GrowthPoint point{born, GrowthMeasure::Weight, kilograms, true, {}};
        if (sds)
            point.reading.inForce = Placement{*sds, GrowthSource::Uk90TermAverage};
        else
            point.reading.inForce = std::unexpected(NoCentile::Uk90NotInstalled);
        m_points.append(point);
        return *this;
    }
    Course& measured(int day, GrowthMeasure measure, double sds, double value = 5) {
        GrowthPoint point{born.addDays(day), measure, value, false, {}};
        point.reading.actualDays = day;
        point.reading.inForce = Placement{sds, GrowthSource::Who2006};
        m_points.append(point);
        return *this;
    }
    Course& weighed(int day, double kilograms) {
        GrowthPoint point{born.addDays(day), GrowthMeasure::Weight, kilograms, false, {}};
        point.reading.actualDays = day;
        point.reading.inForce = std::unexpected(NoCentile::FirstDays);
        m_points.append(point);
        return *this;
    }
    [[nodiscard]] QList<Kind> kinds() const {
        QList<Kind> kinds;
        for (const GrowthPrompt& each : prompts())
            kinds.append(each.kind);
        return kinds;
    }
    [[nodiscard]] QList<GrowthPrompt> prompts() const { return promptsOf(m_points); }

private:
    QList<GrowthPoint> m_points;
};

} // namespace

TEST_CASE("centiles are said in whole numbers, with a decimal at the ends, and beyond the lines as beyond") {
    CHECK(centileText(0) == u"50th"_s);
    CHECK(centileText(-0.55) == u"29th"_s);
    CHECK(centileText(-2) == u"2nd"_s);
    CHECK(centileText(-2.33) == u"1st"_s);
    CHECK(centileText(-2.46) == u"0.7th"_s);
    CHECK(centileText(-8.0 / 3) == u"0.4th"_s);
    CHECK(centileText(-2.67) == u"below 0.4th"_s);
    CHECK(centileText(8.0 / 3) == u"99.6th"_s);
    CHECK(centileText(2.7) == u"above 99.6th"_s);
    CHECK(centileText(-1.2265) == u"11th"_s);
    CHECK(centileText(-1.128) == u"13th"_s);
    CHECK(centileText(-0.8064) == u"21st"_s);
    CHECK(centileText(-0.7388) == u"23rd"_s);
    CHECK(positionText(-0.6) == u"on the 25th line"_s);
    CHECK(positionText(-1.0) == u"between the 9th and 25th lines"_s);
    CHECK(positionText(-2.84) == u"below the 0.4th line"_s);
    CHECK(positionText(-2.8) == u"on the 0.4th line"_s);
    CHECK(positionText(2.9) == u"above the 99.6th line"_s);
    CHECK(correctedAgeText(-44) == u"33+5 weeks"_s);
    CHECK(correctedAgeText(13) == u"41+6 weeks"_s);
    CHECK(correctedAgeText(14) == u"14 days"_s);
    CHECK(doubtfulSdsText(GrowthMeasure::Weight, -3.9).isEmpty());
    CHECK_FALSE(doubtfulSdsText(GrowthMeasure::Weight, -4.1).isEmpty());
    CHECK(doubtfulSdsText(GrowthMeasure::Bmi, 9) == doubtfulSdsText(GrowthMeasure::Weight, 5));
}

TEST_CASE("a loss of over ten percent in the first days, and a birth weight not regained at three weeks") {
    CHECK(Course().birth(3.5).weighed(4, 3.15).kinds().isEmpty()); // ten percent exactly
    const auto lost = Course().birth(3.5).weighed(4, 3.1).prompts();
    REQUIRE(lost.size() == 1);
    CHECK(lost.first().kind == Kind::EarlyWeightLoss);
    CHECK(promptTitle(lost.first(), born) == u"11.4% below birth weight"_s);
    CHECK(promptText(lost.first()).endsWith(u"You decide."_s));
    CHECK(Course().birth(3.5).measured(20, GrowthMeasure::Weight, -1, 3.4).kinds().isEmpty());
    CHECK(Course().birth(3.5).measured(21, GrowthMeasure::Weight, -1, 3.4).kinds() == QList{Kind::SlowToBirthWeight});
    CHECK(Course().birth(3.5).measured(21, GrowthMeasure::Weight, -1, 3.5).kinds().isEmpty());
}

TEST_CASE("how far a weight may fall depends on the birth weight") {
    const auto kinds = [](std::optional<double> birth, double then, double now) {
        return Course()
            .birth(2, birth)
            .measured(60, GrowthMeasure::Weight, then)
            .measured(200, GrowthMeasure::Weight, now)
            .kinds();
    };
    const QList fall{Kind::WeightFall};
    CHECK(kinds(0, 0.5, -0.83).isEmpty());
    CHECK(kinds(0, 0.5, -0.84) == fall);
    CHECK(kinds(std::nullopt, 0.5, -0.84) == fall);
    CHECK(kinds(-1.4, -1.0, -1.66).isEmpty());
    CHECK(kinds(-1.4, -1.0, -1.67) == fall);
    // Above the 91st NICE allows three; RCPCH speaks of two in every child.
    const auto heavy = Course().birth(4.5, 1.5).measured(200, GrowthMeasure::Weight, 0.1).prompts();
    REQUIRE(heavy.size() == 1);
    CHECK_FALSE(heavy.first().byBirthWeight);
    CHECK(promptSource(heavy.first()) == u"RCPCH"_s);
    CHECK(heavy.first().since == born);
    const auto far = Course().birth(4.5, 1.5).measured(200, GrowthMeasure::Weight, -0.6).prompts();
    CHECK(far.first().byBirthWeight);
    // The highest before counts, not the last.
    const auto slow = Course()
                          .measured(98, GrowthMeasure::Weight, 0.6)
                          .measured(150, GrowthMeasure::Weight, -0.2)
                          .measured(252, GrowthMeasure::Weight, -0.87)
                          .prompts();
    REQUIRE(slow.size() == 1);
    CHECK(promptTitle(slow.first(), born) == u"2.2 centile spaces lower than on 10 Jun"_s);
}

TEST_CASE("below the 2nd and below the 0.4th are said, whatever came before") {
    CHECK(Course().measured(100, GrowthMeasure::Weight, -2.0).kinds().isEmpty());
    CHECK(Course().measured(100, GrowthMeasure::Weight, -2.01).kinds() == QList{Kind::WeightBelowSecond});
    CHECK(Course().measured(100, GrowthMeasure::Weight, -2.7).kinds() == QList{Kind::BelowLowest});
    CHECK(Course().measured(100, GrowthMeasure::Length, -2.5).kinds().isEmpty());
    CHECK(Course().measured(100, GrowthMeasure::Length, -2.7).kinds() == QList{Kind::BelowLowest});
    CHECK(Course().measured(100, GrowthMeasure::Length, 3).kinds().isEmpty());
}

TEST_CASE("heads: below the 2nd after six weeks, above the 99.6th, or two spaces up") {
    const auto head = GrowthMeasure::HeadCircumference;
    CHECK(Course().measured(41, head, -2.1).kinds().isEmpty());
    CHECK(Course().measured(42, head, -2.1).kinds() == QList{Kind::HeadBelowSecond});
    CHECK(Course().measured(42, head, 2.7).kinds() == QList{Kind::HeadLargeOrRising});
    CHECK(Course().measured(42, head, -1).measured(90, head, 0.33).kinds().isEmpty());
    CHECK(Course().measured(42, head, -1).measured(90, head, 0.34).kinds() == QList{Kind::HeadLargeOrRising});
}

TEST_CASE("BMI is spoken of from two years on") {
    const auto bmi = [](int day, double sds) { return Course().measured(day, GrowthMeasure::Bmi, sds).kinds(); };
    CHECK(bmi(730, 3).isEmpty());
    CHECK(bmi(731, 1.5).isEmpty());
    CHECK(bmi(731, 1.51) == QList{Kind::BmiOverweight});
    CHECK(bmi(731, 2.2) == QList{Kind::BmiVeryOverweight});
    CHECK(bmi(731, -2.16).isEmpty());
    CHECK(bmi(731, -2.18) == QList{Kind::BmiLow});
    CHECK(bmi(731, -2.84) == QList{Kind::BelowLowest});
}

TEST_CASE("how often a baby need be weighed") {
    const auto soon = [](int last, int now) { return weighedTooSoon(born, born.addDays(last), born.addDays(now)); };
    CHECK_FALSE(soon(4, 5).has_value());
    CHECK(soon(5, 5) == 1);
    CHECK(soon(40, 46) == 7);
    CHECK_FALSE(soon(40, 47).has_value());
    CHECK(soon(200, 213) == 14);
    CHECK_FALSE(soon(200, 214).has_value());
    CHECK(soon(400, 420) == 30);
    CHECK_FALSE(soon(400, 432).has_value());
    CHECK_FALSE(weighedTooSoon({}, born, born.addDays(3)).has_value());
}

TEST_CASE("a child measured standing before two years or lying after is said, and no figure altered") {
    CHECK(positionNote(false, 730).isEmpty());
    CHECK(positionNote(true, 731).isEmpty());
    CHECK(positionNote(true, 730).contains(u"standing before 2 years"_s));
    CHECK(positionNote(false, 731).contains(u"lying after 2 years"_s));
}

TEST_CASE("a change is said in centile spaces") {
    CHECK(spacesFallen(0, -2.0 / 3) == Approx(1));
    CHECK(spacesText(2.24) == u"2.2 centile spaces lower"_s);
    CHECK(spacesText(-0.41) == u"0.4 centile spaces higher"_s);
    CHECK(spacesText(0.04) == u"on the same centile"_s);
}
