#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace lodestar::forms {

/// A date, date-time or time as FHIR writes it, with the precision it was written in: "2026" is the whole year.
struct Moment {
    QDateTime first; ///< the earliest instant that it may mean, in UTC
    QDateTime end;   ///< the first instant after it

    /// "2026", "2026-11", "2026-11-23", "2026-11-23T09:30:00+00:00"; nothing for anything else.
    static std::optional<Moment> ofDate(const QString& text);
    static std::optional<Moment> ofDateTime(const QString& text);
    /// "09:30:00", on a day that does not matter.
    static std::optional<Moment> ofTime(const QString& text);

    /// Nothing where the two overlap without being the same.
    [[nodiscard]] std::optional<std::strong_ordering> order(const Moment& other) const;
};

} // namespace lodestar::forms
