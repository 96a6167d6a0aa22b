#pragma once

#include <optional>

namespace lodestar::rules {

/// How old whoever it is about is: in pregnancy, or a child of so many completed months.
struct AgeAsked {
    bool pregnancy = false;
    std::optional<int> months;
};

/// The ages that something is for. Nothing stated: for any.
struct AgeSpan {
    bool pregnancy = false; ///< also, or only, in pregnancy
    std::optional<int> fromMonths;
    std::optional<int> toMonths; ///< the last month it is for

    [[nodiscard]] bool isStated() const { return pregnancy || fromMonths || toMonths; }
    [[nodiscard]] bool hasMonths() const { return fromMonths || toMonths; }
    [[nodiscard]] bool takesMonths(int months) const {
        return months >= fromMonths.value_or(0) && (!toMonths || months <= *toMonths);
    }
    [[nodiscard]] bool takes(const AgeAsked& asked) const {
        if (!isStated() || (!asked.pregnancy && !asked.months)) return true;
        return (pregnancy && asked.pregnancy) || (hasMonths() && asked.months && takesMonths(*asked.months));
    }
    friend bool operator==(const AgeSpan&, const AgeSpan&) = default;
};

} // namespace lodestar::rules
