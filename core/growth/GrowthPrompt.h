#pragma once

#include "core/growth/GrowthReading.h"

#include <QList>
#include <QString>

#include <span>

namespace lodestar::growth {

/// One measurement of a child, placed.
struct GrowthPoint {
    QDate on;
    GrowthMeasure measure = GrowthMeasure::Weight;
    double value = 0; ///< kg, cm, kg/m2
    bool atBirth = false;
    GrowthReading reading;
    bool standing = false; ///< of a length: measured as height
};

/// What guidance asks to look at. A prompt for judgement, never a diagnosis.
struct GrowthPrompt {
    enum class Kind : std::uint8_t {
        EarlyWeightLoss,   ///< over 10% below birth weight in the first three weeks (RCPCH; NICE NG75)
        SlowToBirthWeight, ///< below birth weight at three weeks or later (RCPCH)
        WeightFall,        ///< through centile spaces (RCPCH: two; NICE NG75: by birth weight)
        WeightBelowSecond, ///< below the 2nd whatever the birth weight (NICE NG75)
        BelowLowest,       ///< below the 0.4th: assess at some point (RCPCH)
        HeadBelowSecond,   ///< after six weeks of age (RCPCH)
        HeadLargeOrRising, ///< above the 99.6th, or two spaces up (RCPCH)
        BmiOverweight,     ///< from two years (RCPCH)
        BmiVeryOverweight,
        BmiLow,
    };
    Kind kind = Kind::WeightFall;
    GrowthMeasure measure = GrowthMeasure::Weight;
    QDate on;                   ///< of the measurement it is about
    QDate since;                ///< of the one it is compared with
    double amount = 0;          ///< percent, or centile spaces
    bool byBirthWeight = false; ///< the fall reaches NICE's threshold for this birth weight
};

/// What guidance says of the newest measurement of each measure, given those before it. Points in any order.
QList<GrowthPrompt> promptsOf(std::span<const GrowthPoint> points);

/// Centile spaces fallen between two SDS of one measure; negative when risen.
double spacesFallen(double sdsThen, double sdsNow);
/// "2.2 centile spaces lower", "0.4 centile spaces higher", "on the same centile".
QString spacesText(double fallen);

/// The first line of a prompt: "2.2 centile spaces lower than on 10 Jun".
QString promptTitle(const GrowthPrompt& prompt, QDate today);
/// What guidance suggests, ending with "You decide."
QString promptText(const GrowthPrompt& prompt);
/// "RCPCH chart instructions; NICE NG75".
QString promptSource(const GrowthPrompt& prompt);

/// Days that guidance leaves between two weighings at this age, where these two are closer (RCPCH: daily under 1 month,
/// weekly to 6 months, fortnightly to a year, monthly after).
std::optional<int> weighedTooSoon(QDate born, QDate last, QDate on);

} // namespace lodestar::growth
