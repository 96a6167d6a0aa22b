#include "core/base/DateText.h"

#include <QCoreApplication>
#include <QLocale>

namespace lodestar {

namespace {

/// Months and days in the language of the program; the order day, month, year stays.
QLocale spoken() {
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale();
}

/// British English shortens September to "Sept"; the field writes three letters.
QString threeLetters(QString text) {
    return text.replace(QStringLiteral("Sept "), QStringLiteral("Sep "));
}

QString formatted(QDate date, const QString& format, const QLocale& locale = spoken()) {
    if (!date.isValid()) return {};
    QString text = threeLetters(locale.toString(date, format) + u' ');
    text.chop(1);
    return text;
}

} // namespace

QString dateText(QDate date) {
    return formatted(date, QStringLiteral("d MMM yyyy"));
}

QString dateText(QDate date, const QLocale& locale) {
    return formatted(date, QStringLiteral("d MMM yyyy"), locale);
}

QString shortDateText(QDate date, QDate today) {
    return shortDateText(date, today, spoken());
}

QString shortDateText(QDate date, QDate today, const QLocale& locale) {
    return formatted(date, date.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"),
                     locale);
}

QString weekdayText(QDate date, QDate today) {
    return formatted(date,
                     date.year() == today.year() ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy"));
}

QString longDateText(QDate date) {
    return formatted(date, QStringLiteral("dddd d MMMM yyyy"));
}

QString farDateText(QDate date, QDate today) {
    constexpr int near = 183;
    if (today.daysTo(date) > near) return formatted(date, QStringLiteral("MMM yyyy"));
    return formatted(date, QStringLiteral("d MMM"));
}

QString nearDateText(QDate date, QDate today) {
    switch (today.daysTo(date)) {
    case 0:
        return QCoreApplication::translate("Date", "today");
    case 1:
        return QCoreApplication::translate("Date", "tomorrow");
    case -1:
        return QCoreApplication::translate("Date", "yesterday");
    default:
        return weekdayText(date, today);
    }
}

QString timeText(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QDate storedDate(const QString& stored) {
    return QDate::fromString(stored.left(10), Qt::ISODate);
}

QDateTime storedDateTime(const QString& stored) {
    return hasTime(stored) ? QDateTime::fromString(stored, Qt::ISODate) : storedDate(stored).startOfDay();
}

bool hasTime(const QString& stored) {
    return stored.size() > 10;
}

} // namespace lodestar
