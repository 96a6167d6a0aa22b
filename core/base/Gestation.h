#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lodestar {

/// Days from the first day of pregnancy to the expected date of delivery: 40 weeks.
inline constexpr int termDays = 280;

/// Completed days of gestation: 280 - (EDD - date).
class Gestation {
public:
    constexpr explicit Gestation(int days)
        : m_days(days) {}
    static Gestation on(QDate date, QDate edd) { return Gestation(termDays - static_cast<int>(date.daysTo(edd))); }
    /// "39+3", "39 + 3" or "39".
    static std::optional<Gestation> parse(QStringView text);

    [[nodiscard]] constexpr int days() const { return m_days; }
    [[nodiscard]] constexpr int weeks() const { return m_days / 7; }
    /// As forms write it: 39+3.
    [[nodiscard]] QString toString() const { return QStringLiteral("%1+%2").arg(m_days / 7).arg(m_days % 7); }

    friend constexpr auto operator<=>(const Gestation&, const Gestation&) = default;

private:
    int m_days;
};

/// Preterm by the UK definition: born before 37+0 (RCPCH UK-WHO Growth Charts Fact Sheet 5).
constexpr bool isPreterm(Gestation atBirth) {
    return atBirth.days() < 37 * 7;
}
/// The due date of a child born on `birth` at this gestation.
inline QDate dueDateOf(QDate birth, Gestation atBirth) {
    return birth.addDays(termDays - atBirth.days());
}

} // namespace lodestar
