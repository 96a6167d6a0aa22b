#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace lodestar::metrics {

/// The national health visiting metrics, in the order of the return (interfaces.md, "report metrics --csv").
enum class Code : std::uint8_t {
    C1,
    C2,
    C3,
    C8i,
    C8ii,
    C8iii,
    C8iv,
    C4,
    C5,
    C6i,
    C6ii,
    C6iii,
    C6iv,
    C6v,
    C6vi,
    C6vii,
    C6viii,
};

inline constexpr std::size_t codeCount = 17;

/// All, in the order of the return.
const std::array<Code, codeCount>& allCodes();
/// "C8ii".
QString codeText(Code code);
std::optional<Code> codeFromText(QStringView text);
/// The name in the return, in English: it is part of the CSV.
QString codeName(Code code);

/// The age at which a child comes into a count.
enum class Cohort : std::uint8_t {
    NewBirth,      ///< 30 days, by the printed ranges of births
    EightWeeks,    ///< 56 days
    TwelveMonths,  ///< calendar months, from here on
    FifteenMonths, //
    ThirtyMonths,
};

inline constexpr std::array allCohorts{Cohort::NewBirth, Cohort::EightWeeks, Cohort::TwelveMonths,
                                       Cohort::FifteenMonths, Cohort::ThirtyMonths};

} // namespace lodestar::metrics
