#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lodestar::rules {

struct BankHoliday {
    QDate on;
    QString name;
};

/// The bank holidays of England in a year, by date: those of the Banking and Financial Dealings Act 1971 and by
/// proclamation since (New Year's Day 1974, early May 1978), computed from Easter and the calendar, with the day in
/// lieu of one that falls on a weekend; days moved or given once are a table of dates (gov.uk, "Bank holidays"). Years
/// from 1978 on; a day that is proclaimed after this version was made counts as a working day.
QList<BankHoliday> bankHolidays(int year);
bool isBankHoliday(QDate day);
/// Not a Saturday, a Sunday or a bank holiday.
bool isWorkingDay(QDate day);

/// The day on which so many working days have passed since `from`, which itself does not count: one after a Friday is
/// the Monday. For 0 the day itself. Invalid for an invalid day.
QDate addWorkingDays(QDate from, int days);
/// How many working days lie after `from`, up to and with `to`; 0 where `to` is not later.
int workingDaysBetween(QDate from, QDate to);

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991).
QDate easterSunday(int year);

} // namespace lodestar::rules
