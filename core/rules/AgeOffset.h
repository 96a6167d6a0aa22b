#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lodestar::rules {

/// A distance from an anchor date as pathway files write it: "14d" days, "9m" calendar months.
class AgeOffset {
public:
    constexpr AgeOffset() = default;
    static constexpr AgeOffset days(int count) { return {count, false}; }
    static constexpr AgeOffset months(int count) { return {count, true}; }
    static std::optional<AgeOffset> parse(QStringView text);

    /// The date at this distance; months as `turnsMonths` counts them.
    [[nodiscard]] QDate from(QDate anchor) const;
    [[nodiscard]] QString toString() const;

    friend constexpr bool operator==(const AgeOffset&, const AgeOffset&) = default;

private:
    constexpr AgeOffset(int count, bool months)
        : m_count(count)
        , m_months(months) {}
    int m_count = 0;
    bool m_months = false;
};

} // namespace lodestar::rules
