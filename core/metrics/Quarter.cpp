#include "core/metrics/Quarter.h"

#include "core/base/FinancialYear.h"

namespace lodestar::metrics {

namespace {

constexpr int monthsInQuarter = 3;
constexpr int quarters = 4;
constexpr int firstMonth = 4;       // April
constexpr qsizetype shapeSize = 10; // 2025/26-Q4
constexpr int monthsInYear = 12;

} // namespace

Result<Quarter> Quarter::fromText(const QString& text) {
    const QString written = text.trimmed();
    const auto year = FinancialYear::fromText(QStringView(written).chopped(std::min<qsizetype>(3, written.size())));
    const int number = written.right(1).toInt();
    if (!year || written.size() != shapeSize || written.mid(shapeSize - 3, 2) != u"-Q" || number < 1 ||
        number > quarters)
        return fail(ErrorCode::InvalidInput, QStringLiteral("quarter: ") + text);
    return Quarter{year->begins, number};
}

Quarter Quarter::of(QDate day) {
    const int months = (day.month() + monthsInYear - firstMonth) % monthsInYear;
    return {FinancialYear::of(day).begins, months / monthsInQuarter + 1};
}

QString Quarter::text() const {
    return QStringLiteral("%1-Q%2").arg(FinancialYear{year}.text()).arg(number);
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
