#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lodestar {

enum class Measure : std::uint8_t { Weight, Length, Height, HeadCircumference };

/// weight, length, height, head_circumference: the words of records and of the CSV folder.
std::optional<Measure> measureFromName(QStringView name);

/// What probably went wrong with a value that nobody would measure.
enum class Slip : std::uint8_t {
    None,              ///< nothing simple explains it
    GramsForKilograms, ///< 4860 typed as kilograms
    KilogramsForGrams,
    DecimalPoint, ///< ten times too much or too little; also millimetres for centimetres
    PoundsForKilograms,
    InchesForCentimetres,
    MetresForCentimetres,
};

/// A value that must be asked about before it is kept. Amounts as records keep them: grams, tenths of a millimetre.
struct MeasurementDoubt {
    bool impossible = false; ///< outside what any person measures: it cannot be kept, with a reason or without
    Slip slip = Slip::None;
    std::optional<std::int64_t> suggestion; ///< the value that was probably meant
    friend bool operator==(const MeasurementDoubt&, const MeasurementDoubt&) = default;
};

/// Nothing when the amount is usual. `ageDays`: corrected age for a child born early, negative before the due date;
/// without it only what no child under five measures is doubted.
/// Impossible: outside the input limits of the RCPCH growth software (weight 0.15 to 500 kg, length 20 to 300 cm, head
/// 5 to 100 cm). Unusual: more than 6 SD from the WHO 2006 median of either sex, rounded outward; that is a typing
/// check and no clinical statement.
std::optional<MeasurementDoubt> doubtOf(Measure measure, std::int64_t amount, std::optional<int> ageDays);

/// "48.60 kg is far outside what is usual at 7 weeks. Did you mean 4.86 kg?"
QString doubtText(Measure measure, std::int64_t amount, const MeasurementDoubt& doubt, const QString& age);

/// An amount as people read it: "4.86 kg", "53.2 cm".
QString amountText(Measure measure, std::int64_t amount);

} // namespace lodestar
