#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar {

/// Weight as kept: whole grams.
struct Grams {
    std::int64_t value = 0;
    friend auto operator<=>(const Grams&, const Grams&) = default;
};
/// Length, height and head circumference as kept: tenths of a millimetre, so that inches convert without loss.
struct TenthsOfMillimetre {
    std::int64_t value = 0;
    friend auto operator<=>(const TenthsOfMillimetre&, const TenthsOfMillimetre&) = default;
};

/// Units that scales and tapes show.
enum class MassUnit : std::uint8_t { Kilograms, Grams, Pounds };
enum class LengthUnit : std::uint8_t { Centimetres, Millimetres, Inches };

/// Reads "4.86", "4,86", "4860 g", "10 lb 11 oz", "10lb 11", "10 11" (pounds and ounces when pounds are chosen).
/// A unit written in the text wins over `chosen`. Nothing when it is no positive amount.
std::optional<Grams> parseMass(QStringView text, MassUnit chosen);
/// Reads "53.2", "532 mm", "20.5 in".
std::optional<TenthsOfMillimetre> parseLength(QStringView text, LengthUnit chosen);

/// "4.86 kg"
QString kilogramsText(Grams mass);
/// "10 lb 11 oz", to the nearest ounce.
QString poundsText(Grams mass);
/// "4.86 kg (10 lb 11 oz)"
QString massText(Grams mass);
/// "53.2 cm"
QString centimetresText(TenthsOfMillimetre length);

/// How much lighter than at birth, in tenths of a percent; negative when heavier. Nothing without a birth weight.
/// Over 10% asks for an assessment and a look at feeding (RCPCH chart instructions).
std::optional<int> weightLossTenths(Grams birth, Grams now);
/// "7.2% below birth weight", "3.0% above birth weight", "at birth weight".
QString weightLossText(int tenths);

} // namespace lodestar
