#pragma once

#include <QDate>

namespace lodestar::rules {

/// The first day of the term after this one: funded places begin on 1 January, 1 April and 1 September.
inline QDate termAfter(QDate day) {
    const int year = day.year();
    if (day < QDate(year, 4, 1)) return {year, 4, 1};
    return day < QDate(year, 9, 1) ? QDate(year, 9, 1) : QDate(year + 1, 1, 1);
}

} // namespace lodestar::rules
