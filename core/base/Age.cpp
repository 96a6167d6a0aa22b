#include "core/base/Age.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar {

namespace {

// Two English sources for each plural; a translation of the second gives all the forms its language has.
QString days(int n) {
    return n == 1 ? QCoreApplication::translate("Age", "1 day")
                  : QCoreApplication::translate("Age", "%n days", nullptr, n);
}

QString weeks(int n) {
    return n == 1 ? QCoreApplication::translate("Age", "1 week")
                  : QCoreApplication::translate("Age", "%n weeks", nullptr, n);
}

QString months(int n) {
    return n == 1 ? QCoreApplication::translate("Age", "1 month")
                  : QCoreApplication::translate("Age", "%n months", nullptr, n);
}

QString ageInMonths(QDate birth, QDate on) {
    const int completed = completedMonths(birth, on);
    if (completed < 24) return months(completed);
    if (completed % 12 == 0) return QCoreApplication::translate("Age", "%1 y").arg(completed / 12);
    return QCoreApplication::translate("Age", "%1 y %2 m").arg(completed / 12).arg(completed % 12);
}

constexpr int lastDayInDays = 27;
constexpr int firstDayInMonths = 20 * 7;

} // namespace

QDate turnsMonths(QDate birth, int count) {
    return birth.addMonths(count); // QDate takes the month's last day where the day does not exist
}

int completedMonths(QDate birth, QDate on) {
    if (!birth.isValid() || on < birth) return 0;
    int count = (on.year() - birth.year()) * 12 + on.month() - birth.month();
    while (count > 0 && turnsMonths(birth, count) > on)
        --count;
    return count;
}

int correctedDays(QDate birth, Gestation atBirth, QDate on) {
    return static_cast<int>(dueDateOf(birth, atBirth).daysTo(on));
}

QString ageText(QDate birth, QDate on) {
    if (!birth.isValid() || on < birth) return {};
    const int age = static_cast<int>(birth.daysTo(on));
    if (age <= lastDayInDays) return days(age);
    if (age < firstDayInMonths) return weeks(age / 7);
    return ageInMonths(birth, on);
}

QString ageTextExact(QDate birth, QDate on) {
    if (!birth.isValid() || on < birth) return {};
    const int age = static_cast<int>(birth.daysTo(on));
    if (age <= lastDayInDays || age >= firstDayInMonths || age % 7 == 0) return ageText(birth, on);
    return weeks(age / 7) + u' ' + days(age % 7);
}

QString yearsText(QDate birth, QDate on) {
    return birth.isValid() ? QString::number(completedMonths(birth, on) / 12) : QString();
}

QString pregnancyText(QDate edd, QDate on) {
    if (!edd.isValid()) return {};
    const int completed = std::max(0, Gestation::on(on, edd).weeks());
    return QCoreApplication::translate("Age", "%n weeks pregnant", nullptr, completed);
}

QString spanText(int count) {
    if (count < 28) return days(count);
    if (count < firstDayInMonths) return weeks(count / 7);
    const QDate start(2001, 1, 1);
    return ageInMonths(start, start.addDays(count));
}

} // namespace lodestar
