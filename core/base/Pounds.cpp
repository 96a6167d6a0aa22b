#include "core/base/Pounds.h"

#include <QRegularExpression>

namespace lodestar {

namespace {

constexpr qint64 penceInPound = 100;

} // namespace

std::optional<qint64> penceFrom(const QString& typed) {
    static const QRegularExpression shape(
        QStringLiteral("^£?\\s*([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.([0-9]{1,2}))?$"));
    const auto match = shape.match(typed.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const qint64 pounds = match.captured(1).remove(u',').toLongLong();
    return pounds * penceInPound + match.captured(2).leftJustified(2, u'0').toLongLong();
}

QString poundsText(qint64 pence) {
    return QStringLiteral("%1.%2").arg(pence / penceInPound).arg(pence % penceInPound, 2, 10, QLatin1Char('0'));
}

} // namespace lodestar
