#pragma once

#include "core/base/Gestation.h"

#include <QDate>
#include <QString>

namespace lodestar {

/// The day on which a child born on `birth` turns this many calendar months: the same day of the month, else the
/// month's last day (a child of 31 August turns six months on 28 or 29 February).
QDate turnsMonths(QDate birth, int months);
/// Completed calendar months from birth to `on`; 0 before the first.
int completedMonths(QDate birth, QDate on);
/// Days of corrected age: from the due date; negative before it.
int correctedDays(QDate birth, Gestation atBirth, QDate on);

/// An age as the field says it: to 27 days "12 days", to 19 weeks "7 weeks", under two years "13 months", then
/// "2 y 3 m". Empty before birth or without a date.
QString ageText(QDate birth, QDate on);
/// The same for forms, where weeks carry their days: "7 weeks 1 day".
QString ageTextExact(QDate birth, QDate on);
/// Years, for adults: "31".
QString yearsText(QDate birth, QDate on);
/// "31 weeks pregnant".
QString pregnancyText(QDate edd, QDate on);
/// A length of time in days as people say it: "5 days", "8 weeks", "3 months".
QString spanText(int days);

} // namespace lodestar
