#include "core/base/FinancialYear.h"

#include <QRegularExpression>

namespace lodestar {

namespace {

constexpr int firstMonth = 4; // April

} // namespace

std::optional<FinancialYear> FinancialYear::fromText(QStringView text) {
    static const QRegularExpression shape(QStringLiteral("^((?:19|20|21)[0-9]{2})/([0-9]{2})$"));
    const auto match = shape.match(text.trimmed().toString());
    const int begins = match.captured(1).toInt();
    if (!match.hasMatch() || match.captured(2).toInt() != (begins + 1) % 100) return std::nullopt;
    return FinancialYear{begins};
}

FinancialYear FinancialYear::of(QDate day) {
    return {day.month() < firstMonth ? day.year() - 1 : day.year()};
}

QString FinancialYear::text() const {
    return QStringLiteral("%1/%2").arg(begins).arg((begins + 1) % 100, 2, 10, QLatin1Char('0'));
}

QDate FinancialYear::first() const {
    return {begins, firstMonth, 1};
}

QDate FinancialYear::last() const {
    return first().addYears(1).addDays(-1);
}

} // namespace lodestar
