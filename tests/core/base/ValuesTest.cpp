#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/base/Gestation.h"
#include "core/base/MeasurementInput.h"
#include "core/base/NeedsLevel.h"
#include "core/base/NhsNumber.h"
#include "core/base/Postcode.h"
#include "core/base/Role.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar;

namespace {
QString q(const char* text) {
    return QString::fromUtf8(text);
}
} // namespace

TEST_CASE("an NHS number is taken with its check digit and refused without") {
    CHECK(NhsNumber::parse(u"999 003 1584").has_value() == NhsNumber::parse(u"9990031584").has_value());
    CHECK(NhsNumber::parse(u"9912003888")->toString() == q("991 200 3888"));
    CHECK(NhsNumber::parse(u"944-930-5552").has_value());
    for (const char* wrong : {"9912003814", "4123456879", "0000000000", "991200388", "99120038880", "99120O3888", ""})
        CHECK_FALSE(NhsNumber::parse(q(wrong)).has_value());
}

TEST_CASE("one wrong digit is always noticed") {
    CHECK(rc::check("check digit", [] {
        const int which = *rc::gen::inRange(0, 10);
        const int other = *rc::gen::inRange(1, 10);
        QString digits = q("9912003888");
        digits[which] = QChar(u'0' + (digits[which].digitValue() + other) % 10);
        RC_ASSERT(!NhsNumber::parse(digits).has_value());
    }));
}

TEST_CASE("the check digit of nine digits is found by trying, or there is none") {
    CHECK(rc::check("one of ten at most", [] {
        QString digits = QString::number(*rc::gen::inRange(999000000, 1000000000));
        std::vector<NhsNumber> valid;
        for (const char last : "0123456789") {
            const auto number = NhsNumber::parse(digits + QLatin1Char(last));
            if (number) valid.push_back(*number);
        }
        RC_ASSERT(valid.size() <= 1U);
        for (const NhsNumber& each : valid)
            RC_ASSERT(NhsNumber::parse(each.toString()) == each);
    }));
}

TEST_CASE("ages are said as the field says them") {
    const QDate birth(2026, 9, 22);
    CHECK(ageText(birth, birth) == q("0 days"));
    CHECK(ageText(birth, birth.addDays(1)) == q("1 day"));
    CHECK(ageText(birth, birth.addDays(27)) == q("27 days"));
    CHECK(ageText(birth, birth.addDays(28)) == q("4 weeks"));
    CHECK(ageText(birth, QDate(2026, 11, 11)) == q("7 weeks"));
    CHECK(ageTextExact(birth, QDate(2026, 11, 11)) == q("7 weeks 1 day"));
    CHECK(ageText(birth, birth.addDays(139)) == q("19 weeks"));
    CHECK(ageText(birth, birth.addDays(140)) == q("4 months"));
    CHECK(ageText(QDate(2025, 9, 22), QDate(2026, 11, 11)) == q("13 months"));
    CHECK(ageText(QDate(2024, 8, 2), QDate(2026, 11, 11)) == q("2 y 3 m"));
    CHECK(ageText(birth, birth.addDays(-1)).isEmpty());
    CHECK(pregnancyText(QDate(2027, 1, 11), QDate(2026, 11, 11)) == q("31 weeks pregnant"));
    CHECK(Gestation::on(QDate(2026, 11, 11), QDate(2027, 1, 11)).toString() == q("31+2"));
}

TEST_CASE("months are counted on the same day, else on the month's last") {
    CHECK(turnsMonths(QDate(2024, 8, 31), 6) == QDate(2025, 2, 28));
    CHECK(turnsMonths(QDate(2023, 8, 31), 6) == QDate(2024, 2, 29));
    CHECK(turnsMonths(QDate(2024, 2, 29), 12) == QDate(2025, 2, 28));
    CHECK(completedMonths(QDate(2024, 2, 29), QDate(2025, 2, 28)) == 12);
    CHECK(completedMonths(QDate(2024, 2, 29), QDate(2025, 2, 27)) == 11);
    CHECK(rc::check("months and days agree", [] {
        const QDate birth = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 3000));
        const QDate on = birth.addDays(*rc::gen::inRange(0, 1500));
        const int months = completedMonths(birth, on);
        RC_ASSERT(turnsMonths(birth, months) <= on);
        RC_ASSERT(turnsMonths(birth, months + 1) > on);
    }));
}

TEST_CASE("dates are written 12 Mar 2026 and times with 24 hours") {
    const QDate today(2026, 11, 11);
    CHECK(dateText(QDate(2026, 3, 12)) == q("12 Mar 2026"));
    CHECK(weekdayText(today, today) == q("Wed 11 Nov"));
    CHECK(shortDateText(QDate(2026, 9, 9), today) == q("9 Sep"));
    CHECK(farDateText(QDate(2028, 10, 30), today) == q("Oct 2028"));
    CHECK(nearDateText(today.addDays(1), today) == q("tomorrow"));
    CHECK(timeText(QTime(9, 5)) == q("09:05"));
    CHECK(dateText(QDate()).isEmpty());
}

TEST_CASE("weights and lengths are taken in every unit and say what they became") {
    CHECK(parseMass(u"4.86", MassUnit::Kilograms) == Grams{4860});
    CHECK(parseMass(u"4,86 kg", MassUnit::Grams) == Grams{4860});
    CHECK(parseMass(u"4860 g", MassUnit::Kilograms) == Grams{4860});
    CHECK(parseMass(u"10 lb 11 oz", MassUnit::Kilograms) == Grams{4848});
    CHECK(parseMass(u"10lb11", MassUnit::Kilograms) == Grams{4848});
    CHECK(parseMass(u"10 11", MassUnit::Pounds) == Grams{4848});
    CHECK(parseMass(u"10.5", MassUnit::Pounds) == Grams{4763});
    CHECK(massText(Grams{4860}) == q("4.86 kg (10 lb 11 oz)"));
    CHECK(parseLength(u"53.2", LengthUnit::Centimetres) == TenthsOfMillimetre{5320});
    CHECK(parseLength(u"532 mm", LengthUnit::Centimetres) == TenthsOfMillimetre{5320});
    CHECK(parseLength(u"21 in", LengthUnit::Centimetres) == TenthsOfMillimetre{5334});
    CHECK(centimetresText(TenthsOfMillimetre{5320}) == q("53.2 cm"));
    for (const char* wrong : {"", "-4", "abc", "0", "4.8.6", "1e400", "10 lb 17 oz", "4 furlongs"})
        CHECK_FALSE(parseMass(q(wrong), MassUnit::Kilograms).has_value());
}

TEST_CASE("names are found without their accents") {
    CHECK(folded(u"Łucja Wójcik-Ștefănescu") == q("lucja wojcikstefanescu"));
    CHECK(folded(u"O'Brien,  Zoë") == q("obrien zoe"));
    CHECK(phoneDigits(u"+44 7700 900123") == q("07700900123"));
    CHECK(phoneDigits(u"(01702) 555-010") == q("01702555010"));
    CHECK(phoneDigits(u"+44 (0)7700 900123") == q("07700900123"));
    CHECK(phoneDigits(u"0044 7700 900123") == q("07700900123"));
    CHECK(phoneDigits(u"+48 22 123 45 67") == q("48221234567"));
    CHECK(phoneText(q("+447700900123")) == q("07700 900123"));
    CHECK(phoneText(q("02079460123")) == q("020 7946 0123"));
    CHECK(phoneText(q("ask the hostel")) == q("ask the hostel"));
    CHECK(folded(u"Þóra Œuvrard Đorđe Ionuț") == q("thora oeuvrard dorde ionut"));
}

TEST_CASE("postcodes are normalised or refused") {
    CHECK(normalisePostcode(u"ss09xq") == q("SS0 9XQ"));
    CHECK(normalisePostcode(u" SS1 2 BB") == q("SS1 2BB"));
    CHECK(normalisePostcode(u"zz99 3vz") == q("ZZ99 3VZ"));
    CHECK_FALSE(normalisePostcode(u"SS0 9X").has_value());
    CHECK_FALSE(normalisePostcode(u"12345").has_value());
}

TEST_CASE("gestation is read and written in weeks and days") {
    CHECK(Gestation::parse(u"39+3")->days() == 276);
    CHECK(Gestation::parse(u"37")->days() == 259);
    CHECK_FALSE(Gestation::parse(u"39+7").has_value());
    CHECK_FALSE(isPreterm(Gestation(37 * 7)));
    CHECK(isPreterm(Gestation(37 * 7 - 1)));
    CHECK(correctedDays(QDate(2026, 3, 1), Gestation(33 * 7 + 5), QDate(2026, 3, 1)) == -44);
}

TEST_CASE("weight against birth weight is said in percent") {
    CHECK(weightLossTenths(Grams{3400}, Grams{3155}) == 72);
    CHECK(weightLossText(72) == q("7.2% below birth weight"));
    CHECK(weightLossText(*weightLossTenths(Grams{3000}, Grams{3300})) == q("10.0% above birth weight"));
    CHECK(weightLossText(0) == q("at birth weight"));
    CHECK_FALSE(weightLossTenths(Grams{0}, Grams{3000}).has_value());
}

TEST_CASE("needs levels have the words of the records") {
    for (const char* name : {"community", "universal", "targeted", "specialist"})
        CHECK(needsLevelName(*needsLevelFromName(q(name))) == q(name));
    CHECK(*needsLevelFromName(u"community") < *needsLevelFromName(u"specialist"));
    CHECK(needsLevelTitle(NeedsLevel::Targeted) == q("Targeted"));
    CHECK_FALSE(needsLevelFromName(u"partnership").has_value());
}

TEST_CASE("every role has its word of the command line") {
    for (const QString& name : roleNames())
        CHECK(roleName(*roleFromName(name)) == name);
    CHECK_FALSE(roleFromName(u"nurse").has_value());
}
