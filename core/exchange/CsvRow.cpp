#include "core/exchange/CsvRow.h"

#include "core/base/Fold.h"

namespace lodestar::exchange {

QString CsvRow::value(QStringView column) const {
    const int at = file->indexOf(column);
    return at < 0 ? QString() : values[static_cast<size_t>(at)];
}

std::optional<qint64> CsvRow::whole(QStringView column) const {
    bool ok = false;
    const qint64 number = value(column).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QDate CsvRow::date(QStringView column) const {
    return QDate::fromString(value(column).left(10), Qt::ISODate);
}

std::optional<bool> CsvRow::yes(QStringView column) const {
    const QString text = value(column);
    return text.isEmpty() ? std::nullopt : std::optional(text == u'y');
}

QString CsvRow::ref() const {
    const QString own = value(file->ownRef);
    if (!own.isEmpty() || file->knownBy.isEmpty()) return own;
    QStringList parts;
    for (const QString& each : file->knownBy)
        parts.append(folded(value(each)));
    return parts.join(u'|');
}

} // namespace lodestar::exchange
