#pragma once

#include "core/growth/GrowthReading.h"

#include <QString>

namespace lodestar::growth {

/// "29th", "0.7th", "99.2th", "below 0.4th", "above 99.6th": whole centiles, one decimal below 1 and above 99
/// (RCPCH chart instructions).
QString centileText(double sds);
/// The same without its ending: "29", "0.7"; for languages that write ordinals otherwise. Within the outer lines.
QString centileNumber(double sds);
/// Where a measurement lies among the nine lines: "on the 25th line" within a quarter of a space, else "between the 9th
/// and 25th lines" (RCPCH chart instructions).
QString positionText(double sds);
/// The name of one of the nine lines: "0.4th" to "99.6th".
QString lineText(std::size_t line);

/// Why there is no centile, in a sentence.
QString noCentileText(NoCentile reason);
/// "corrected age" or "actual age".
QString basisText(AgeBasis basis);
/// "paper-chart rule" or "digital-chart rule".
QString policyText(AgePolicy policy);
/// "WHO 2006", "British 1990 by gestation", "British 1990 term average".
QString sourceText(GrowthSource source);
/// An age in days from the due date as charts write it: "33+5 weeks" before 42+0, then as any age.
QString correctedAgeText(int correctedDays);

/// Beyond 4 SD a value is worth checking, beyond 8 (BMI 15) it is hardly right (RCPCH growth software, 2026); empty
/// within.
QString doubtfulSdsText(GrowthMeasure measure, double sds);

/// That a child was measured standing before 2 years, or lying after: no figure is altered for it, it is said. `days`
/// of the age in force; empty where position and age fit.
QString positionNote(bool standing, int days);

/// "weight", "length", "head_circumference", "bmi" (or "height"): the words of records and of the CSV folder.
std::optional<GrowthMeasure> growthMeasureFromName(QStringView name);
/// "female" and "male"; nothing for any other word.
std::optional<Sex> sexFromName(QStringView name);

} // namespace lodestar::growth
