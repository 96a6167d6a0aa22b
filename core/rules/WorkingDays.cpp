#include "core/rules/WorkingDays.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <array>

namespace lodestar::rules {

using namespace Qt::StringLiterals;

namespace {

/// A day given or moved once by proclamation. `instead`: the usual day of that year that it replaces; 0 for none.
struct Proclaimed {
    int year, month, day;
    int insteadMonth, insteadDay;
    const char16_t* name;
};

constexpr std::array proclaimed{
    Proclaimed{1981, 7, 29, 0, 0, u"Royal wedding"},
    Proclaimed{1995, 5, 8, 5, 1, u"VE day, fifty years"},
    Proclaimed{1999, 12, 31, 0, 0, u"Millennium"},
    Proclaimed{2002, 6, 3, 0, 0, u"Golden jubilee"},
    Proclaimed{2002, 6, 4, 5, 27, u"Spring bank holiday"},
    Proclaimed{2011, 4, 29, 0, 0, u"Royal wedding"},
    Proclaimed{2012, 6, 4, 5, 28, u"Spring bank holiday"},
    Proclaimed{2012, 6, 5, 0, 0, u"Diamond jubilee"},
    Proclaimed{2020, 5, 8, 5, 4, u"VE day, seventy-five years"},
    Proclaimed{2022, 6, 2, 5, 30, u"Spring bank holiday"},
    Proclaimed{2022, 6, 3, 0, 0, u"Platinum jubilee"},
    Proclaimed{2022, 9, 19, 0, 0, u"State funeral of Queen Elizabeth II"},
    Proclaimed{2023, 5, 8, 0, 0, u"Coronation of King Charles III"},
};

QDate firstMonday(int year, int month) {
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month) {
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

bool isWeekend(QDate day) {
    return day.dayOfWeek() >= Qt::Saturday;
}

bool contains(const QList<BankHoliday>& days, QDate day) {
    return std::ranges::any_of(days, [&](const BankHoliday& each) { return each.on == day; });
}

/// Those on a weekday first; then each of a weekend takes the next weekday that is free.
void addWithLieu(QList<BankHoliday>& days, QList<BankHoliday> fixed) {
    std::ranges::stable_partition(fixed, [](const BankHoliday& each) { return !isWeekend(each.on); });
    for (BankHoliday& each : fixed) {
        while (isWeekend(each.on) || contains(days, each.on))
            each.on = each.on.addDays(1);
        days.append(each);
    }
}

void takeProclaimed(QList<BankHoliday>& days, int year) {
    for (const Proclaimed& each : proclaimed) {
        if (each.year != year) continue;
        if (each.insteadMonth > 0)
            days.removeIf(
                [&](const BankHoliday& day) { return day.on == QDate(year, each.insteadMonth, each.insteadDay); });
        days.append({QDate(each.year, each.month, each.day), QString::fromUtf16(each.name)});
    }
}

QList<BankHoliday> computed(int year) {
    const QDate easter = easterSunday(year);
    QList<BankHoliday> days;
    addWithLieu(days, {{QDate(year, 1, 1), u"New Year's Day"_s}});
    days.append({easter.addDays(-2), u"Good Friday"_s});
    days.append({easter.addDays(1), u"Easter Monday"_s});
    days.append({firstMonday(year, 5), u"Early May bank holiday"_s});
    days.append({lastMonday(year, 5), u"Spring bank holiday"_s});
    days.append({lastMonday(year, 8), u"Summer bank holiday"_s});
    addWithLieu(days, {{QDate(year, 12, 25), u"Christmas Day"_s}, {QDate(year, 12, 26), u"Boxing Day"_s}});
    takeProclaimed(days, year);
    std::ranges::sort(days, {}, &BankHoliday::on);
    return days;
}

} // namespace

QDate easterSunday(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

QList<BankHoliday> bankHolidays(int year) {
    // A list of thousands asks for the same few years; readers stand on several threads.
    static QMutex mutex;
    static QHash<int, QList<BankHoliday>> known;
    const QMutexLocker lock(&mutex);
    auto found = known.find(year);
    if (found == known.end()) found = known.insert(year, computed(year));
    return *found;
}

bool isBankHoliday(QDate day) {
    return day.isValid() && contains(bankHolidays(day.year()), day);
}

bool isWorkingDay(QDate day) {
    return day.isValid() && !isWeekend(day) && !isBankHoliday(day);
}

QDate addWorkingDays(QDate from, int days) {
    QDate day = from;
    for (int left = days; day.isValid() && left > 0;) {
        day = day.addDays(1);
        if (isWorkingDay(day)) --left;
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to) {
    int days = 0;
    if (!from.isValid() || !to.isValid()) return days;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        if (isWorkingDay(day)) ++days;
    return days;
}

} // namespace lodestar::rules
