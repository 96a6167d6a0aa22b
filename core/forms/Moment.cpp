#include "core/forms/Moment.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace lodestar::forms {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 msPerSecond = 1000;

QDateTime midnight(QDate date) {
    return {date, QTime(0, 0), Qt::UTC};
}

std::optional<QTime> timeOf(const QString& text) {
    static const QRegularExpression form(u"^([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?$"_s);
    if (!form.match(text).hasMatch()) return std::nullopt;
    // A leap second is the last one of its minute.
    const QTime time =
        QTime::fromString(text.left(6) + (text.mid(6, 2) == u"60" ? u"59"_s : text.mid(6, 2)), u"HH:mm:ss"_s);
    if (!time.isValid()) return std::nullopt;
    const QString fraction = text.mid(8, 4);
    return fraction.isEmpty() ? time : time.addMSecs(static_cast<int>((u"0"_s + fraction).toDouble() * msPerSecond));
}

} // namespace

std::optional<Moment> Moment::ofDate(const QString& text) {
    static const QRegularExpression form(u"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const bool month = match.hasCaptured(2);
    const bool day = match.hasCaptured(3);
    const QDate first(match.captured(1).toInt(), month ? match.captured(2).toInt() : 1,
                      day ? match.captured(3).toInt() : 1);
    if (!first.isValid()) return std::nullopt;
    const QDate end = day ? first.addDays(1) : month ? first.addMonths(1) : first.addYears(1);
    return Moment{midnight(first), midnight(end)};
}

std::optional<Moment> Moment::ofDateTime(const QString& text) {
    const qsizetype t = text.indexOf(u'T');
    if (t < 0) return ofDate(text);
    static const QRegularExpression zone(u"(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"_s);
    const auto match = zone.match(text);
    const auto day = t == 10 ? ofDate(text.left(t)) : std::nullopt;
    const auto time = match.hasMatch() ? timeOf(text.mid(t + 1, match.capturedStart() - t - 1)) : std::nullopt;
    if (!day || !time) return std::nullopt;
    int offset = 0;
    if (const QString sign = match.captured(1); sign != u"Z")
        offset = (sign.mid(1, 2).toInt() * 60 + sign.mid(4, 2).toInt()) * (sign.startsWith(u'-') ? -60 : 60);
    const QDateTime first = QDateTime(day->first.date(), *time, Qt::UTC).addSecs(-offset);
    return Moment{first, first.addMSecs(1)};
}

std::optional<Moment> Moment::ofTime(const QString& text) {
    const auto time = timeOf(text);
    if (!time) return std::nullopt;
    const QDateTime first(QDate(2000, 1, 1), *time, Qt::UTC);
    return Moment{first, first.addMSecs(1)};
}

std::optional<std::strong_ordering> Moment::order(const Moment& other) const {
    if (first == other.first && end == other.end) return std::strong_ordering::equal;
    if (end <= other.first) return std::strong_ordering::less;
    if (other.end <= first) return std::strong_ordering::greater;
    return std::nullopt;
}

} // namespace lodestar::forms
