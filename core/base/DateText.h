#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace lodestar {

/// "12 Mar 2026"
QString dateText(QDate date);
/// The same in another language than the program's.
QString dateText(QDate date, const QLocale& locale);
/// "12 Mar" in the year of `today`, else with the year.
QString shortDateText(QDate date, QDate today);
QString shortDateText(QDate date, QDate today, const QLocale& locale);
/// "Wed 11 Nov", with the year when it is another than today's.
QString weekdayText(QDate date, QDate today);
/// "Wednesday 11 November 2026", as a screen reader speaks it.
QString longDateText(QDate date);
/// "11 Dec" when near, "Oct 2028" from half a year on.
QString farDateText(QDate date, QDate today);
/// "today", "tomorrow", "yesterday", else `weekdayText`.
QString nearDateText(QDate date, QDate today);
/// "09:30"
QString timeText(QTime time);
/// The date of a stored date or date-time; invalid for other text.
QDate storedDate(const QString& stored);
/// The moment of a stored date-time as it was written there (its own offset); midnight for a date alone.
QDateTime storedDateTime(const QString& stored);
/// Whether a stored value carries a time.
bool hasTime(const QString& stored);

} // namespace lodestar
