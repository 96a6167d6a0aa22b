#pragma once

#include <QDate>
#include <QLocale>
#include <QTime>

#include <optional>

namespace lodestar::widgets {

/// Dates and times as people type them.
class TypedDate {
public:
    /// "12 Mar 2026", "12 mar", "12/3/26", "12.3.2026", "2026-03-12", "120326", and the words for today, yesterday
    /// and tomorrow. Without a year, the one that lies nearest to `today`. Two-digit years are in 20xx.
    static std::optional<QDate> parse(const QString& text, QDate today, const QLocale& locale = QLocale());
    /// "9:30", "9.30", "0930", "930", "9".
    static std::optional<QTime> parseTime(const QString& text);
    /// "12 Mar 2026": how dates are shown everywhere.
    static QString show(QDate date, const QLocale& locale = QLocale());

private:
    static std::optional<int> monthNamed(const QString& word, const QLocale& locale);
    static QDate nearest(int day, int month, QDate today);
};

} // namespace lodestar::widgets
