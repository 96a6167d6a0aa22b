#include "core/metrics/Quarter.h"

#include <QRegularExpression>

namespace lodestar::metrics {

namespace {

constexpr int monthsInQuarter = 3;
constexpr int quarters = 4;
constexpr int firstMonth = 4; // April
constexpr int monthsInYear = 12;

} // namespace

Result<Quarter> Quarter::fromText(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})/(\\d{2})-Q([1-4])$"));
    const auto match = shape.match(text.trimmed());
    const int year = match.captured(1).toInt();
    if (!match.hasMatch() || match.captured(2).toInt() != (year + 1) % 100)
        return fail(ErrorCode::InvalidInput, QStringLiteral("quarter: ") + text);
    return Quarter{year, match.captured(3).toInt()};
}

Quarter Quarter::of(QDate day) {
    const int months = (day.month() + monthsInYear - firstMonth) % monthsInYear;
    return {day.month() < firstMonth ? day.year() - 1 : day.year(), months / monthsInQuarter + 1};
}

QString Quarter::text() const {
    return QStringLiteral("%1/%2-Q%3").arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0')).arg(number);
}

QDate Quarter::first() const {
    return QDate(year, firstMonth, 1).addMonths(monthsInQuarter * (number - 1));
}

QDate Quarter::last() const {
    return first().addMonths(monthsInQuarter).addDays(-1);
}

Quarter Quarter::before() const {
    return number == 1 ? Quarter{year - 1, quarters} : Quarter{year, number - 1};
}

Quarter Quarter::after() const {
    return number == quarters ? Quarter{year + 1, 1} : Quarter{year, number + 1};
}

} // namespace lodestar::metrics
