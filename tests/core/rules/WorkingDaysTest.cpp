#include "core/rules/WorkingDays.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <rapidcheck.h>

using namespace lodestar::rules;
using namespace Qt::StringLiterals;

namespace {

QStringList daysOf(int year) {
    QStringList days;
    for (const BankHoliday& each : bankHolidays(year))
        days.append(each.on.toString(u"MM-dd"));
    return days;
}

QDate anyDay() {
    return QDate(1980, 1, 1).addDays(*rc::gen::inRange(0, 25000));
}

} // namespace

TEST_CASE("Easter is where the calendar has it") {
    CHECK(easterSunday(2018) == QDate(2018, 4, 1));
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2025) == QDate(2025, 4, 20));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
}

TEST_CASE("the bank holidays of a year are those that gov.uk published for England") {
    CHECK(daysOf(2020).join(u' ') == u"01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"_s);
    CHECK(daysOf(2021).join(u' ') == u"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"_s);
    CHECK(daysOf(2022).join(u' ') == u"01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"_s);
    CHECK(daysOf(2023).join(u' ') == u"01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"_s);
    CHECK(daysOf(2025).join(u' ') == u"01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"_s);
    CHECK(daysOf(2026).join(u' ') == u"01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"_s);
    CHECK(daysOf(2027).join(u' ') == u"01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"_s);
}

TEST_CASE("a working day is counted over weekends and bank holidays") {
    CHECK(addWorkingDays({2026, 11, 13}, 1) == QDate(2026, 11, 16)); // a Friday
    CHECK(addWorkingDays({2026, 11, 14}, 1) == QDate(2026, 11, 16)); // sent on a Saturday
    CHECK(addWorkingDays({2026, 12, 24}, 1) == QDate(2026, 12, 29));
    CHECK(addWorkingDays({2026, 4, 2}, 2) == QDate(2026, 4, 8));
    CHECK(addWorkingDays({2026, 11, 11}, 0) == QDate(2026, 11, 11));
    CHECK_FALSE(addWorkingDays({}, 2).isValid());
    CHECK(workingDaysBetween({2026, 12, 24}, {2026, 12, 29}) == 1);
    CHECK(workingDaysBetween({2026, 12, 24}, {2026, 12, 28}) == 0);
    CHECK(workingDaysBetween({2026, 11, 11}, {2026, 11, 9}) == 0);
}

TEST_CASE("adding working days and counting them agree, and land on a working day") {
    CHECK(rc::check([] {
        const QDate from = anyDay();
        const int days = *rc::gen::inRange(1, 40);
        const QDate to = addWorkingDays(from, days);
        RC_ASSERT(isWorkingDay(to));
        RC_ASSERT(workingDaysBetween(from, to) == days);
        RC_ASSERT(addWorkingDays(from, days + 1) > to);
    }));
}

TEST_CASE("no year has a bank holiday on a weekend, nor two on one day") {
    for (int year = 1980; year <= 2060; ++year) {
        const auto days = bankHolidays(year);
        CHECK(days.size() >= 8);
        for (qsizetype i = 0; i < days.size(); ++i) {
            INFO(days[i].on.toString(Qt::ISODate).toStdString());
            CHECK(days[i].on.dayOfWeek() < Qt::Saturday);
            CHECK((i == 0 || days[i - 1].on < days[i].on));
        }
    }
}
