#include "ui/widgets/TypedDate.h"

#include "core/base/DateText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

namespace {

QString word(const char* english) {
    return QCoreApplication::translate("lodestar::widgets::TypedDate", english).toLower();
}

int fullYear(const QString& typed) {
    const int year = typed.toInt();
    return typed.size() <= 2 ? 2000 + year : year;
}

std::optional<QDate> valid(const QDate& date) {
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QDate TypedDate::nearest(int day, int month, QDate today) {
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

std::optional<int> TypedDate::monthNamed(const QString& word, const QLocale& locale) {
    if (word.size() < 3) return std::nullopt;
    for (const QLocale& language : {locale, QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            if (language.monthName(month).startsWith(word, Qt::CaseInsensitive) ||
                language.standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive))
                return month;
    return std::nullopt;
}

std::optional<QDate> TypedDate::parse(const QString& text, QDate today, const QLocale& locale) {
    const QString typed = text.simplified().toLower();
    if (typed.isEmpty()) return std::nullopt;
    if (typed == u"today"_s || typed == word(QT_TRANSLATE_NOOP("lodestar::widgets::TypedDate", "today"))) return today;
    if (typed == u"yesterday"_s || typed == word(QT_TRANSLATE_NOOP("lodestar::widgets::TypedDate", "yesterday")))
        return today.addDays(-1);
    if (typed == u"tomorrow"_s || typed == word(QT_TRANSLATE_NOOP("lodestar::widgets::TypedDate", "tomorrow")))
        return today.addDays(1);

    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto m = iso.match(typed); m.hasMatch())
        return valid(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    static const QRegularExpression run(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"_s);
    if (const auto m = run.match(typed); m.hasMatch())
        return valid(QDate(fullYear(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt()));
    static const QRegularExpression numbers(u"^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?$"_s);
    if (const auto m = numbers.match(typed); m.hasMatch()) {
        const int day = m.captured(1).toInt();
        const int month = m.captured(2).toInt();
        return valid(m.captured(3).isEmpty() ? nearest(day, month, today) : QDate(fullYear(m.captured(3)), month, day));
    }
    // A weekday in front says nothing that the date does not say.
    static const QRegularExpression words(u"^(?:\\p{L}+,? )?(\\d{1,2}) ?(\\p{L}+)\\.? ?(\\d{2}|\\d{4})?$"_s);
    if (const auto m = words.match(typed); m.hasMatch()) {
        const std::optional<int> month = monthNamed(m.captured(2), locale);
        if (!month) return std::nullopt;
        const int day = m.captured(1).toInt();
        return valid(m.captured(3).isEmpty() ? nearest(day, *month, today)
                                             : QDate(fullYear(m.captured(3)), *month, day));
    }
    return std::nullopt;
}

std::optional<QTime> TypedDate::parseTime(const QString& text) {
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:. h]?(\\d{2}))?$"_s);
    const auto m = clock.match(text.trimmed());
    if (!m.hasMatch()) return std::nullopt;
    const QTime time(m.captured(1).toInt(), m.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString TypedDate::show(QDate date, const QLocale& locale) {
    return dateText(date, locale);
}

} // namespace lodestar::widgets
