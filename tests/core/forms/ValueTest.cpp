#include "core/forms/Value.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace lodestar::forms;
using namespace Qt::StringLiterals;

namespace {

ExactDecimal decimal(const char* text) {
    const auto read = ExactDecimal::read(QString::fromLatin1(text));
    REQUIRE(read);
    return *read;
}

Value day(const char* text) {
    return Value::primitive(ValueType::Date, QString::fromLatin1(text));
}

Value moment(const char* text) {
    return Value::primitive(ValueType::DateTime, QString::fromLatin1(text));
}

} // namespace

TEST_CASE("decimals keep their digits and add up without a binary fraction") {
    CHECK((decimal("0.1") + decimal("0.2")).toString() == u"0.3"_s);
    CHECK((decimal("1.50") + decimal("1.50")).toString() == u"3.00"_s);
    CHECK((decimal("-2") + decimal("0.5")).toString() == u"-1.5"_s);
    CHECK((decimal("5") + decimal("-5")).toString() == u"0"_s);
    CHECK(decimal("1.20e3").toString() == u"1200"_s);
    CHECK(decimal("12e-3").toString() == u"0.012"_s);
    CHECK(decimal("1.0") == decimal("1.000"));
    CHECK(decimal("-3") < decimal("-2.99"));
    CHECK(decimal("12345678901234567890.1") > decimal("12345678901234567890.09"));
    CHECK_FALSE(ExactDecimal::read(u"1,5"));
    CHECK_FALSE(ExactDecimal::read(u""));
    CHECK_FALSE(ExactDecimal::read(u"1e999"));
}

TEST_CASE("decimals add up and compare as whole numbers of hundredths do") {
    CHECK(rc::check("sum and order", [](std::int32_t a, std::int32_t b) {
        const auto hundredths = [](std::int64_t n) { return *ExactDecimal::read(QString::number(n) + u"e-2"_s); };
        RC_ASSERT(hundredths(a) + hundredths(b) == hundredths(std::int64_t{a} + b));
        RC_ASSERT((hundredths(a) <=> hundredths(b)) == (a <=> b));
    }));
}

TEST_CASE("dates are compared as far as they are written") {
    CHECK(day("2026-11-23").order(day("2026-11-24")) == std::strong_ordering::less);
    CHECK(day("2026").order(day("2027-01")) == std::strong_ordering::less);
    CHECK(day("2026").order(day("2026-05")) == std::nullopt);
    CHECK(day("2026-05").means(day("2026-05")));
    CHECK(moment("2026-11-23T09:30:00+01:00").means(moment("2026-11-23T08:30:00Z")));
    CHECK(moment("2026-11-23T23:30:00-02:00").order(day("2026-11-24")) == std::nullopt);
    CHECK(moment("2026-11-23T12:00:00Z").order(day("2026-11-24")) == std::strong_ordering::less);
    CHECK_FALSE(wellWritten(ValueType::Date, u"2026-02-30"_s));
    CHECK_FALSE(wellWritten(ValueType::DateTime, u"2026-11-23T09:30:00"_s));
    CHECK(wellWritten(ValueType::Time, u"23:59:60"_s));
}

TEST_CASE("quantities are compared only in the same unit, codings by system and code") {
    const Value kilo = Value::quantity(u"4.5"_s, u"kg"_s, u"http://unitsofmeasure.org"_s, u"kg"_s);
    const Value same = Value::quantity(u"4.50"_s, u"kilogram"_s, u"http://unitsofmeasure.org"_s, u"kg"_s);
    const Value pound = Value::quantity(u"4.5"_s, u"lb"_s, u"http://unitsofmeasure.org"_s, u"[lb_av]"_s);
    CHECK(kilo.means(same));
    CHECK_FALSE(kilo == same);
    CHECK(kilo.order(pound) == std::nullopt);
    const Value yes = Value::coding(u"http://a"_s, u"y"_s, u"Yes"_s);
    CHECK(yes.means(Value::coding(u"http://a"_s, u"y"_s, {})));
    CHECK(yes.means(Value::coding({}, u"y"_s, {})));
    CHECK_FALSE(yes.means(Value::coding(u"http://b"_s, u"y"_s, u"Yes"_s)));
}
