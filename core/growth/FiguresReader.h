#pragma once

#include "core/base/Result.h"
#include "core/growth/GrowthReference.h"

namespace lodestar::growth {

/// A row of a file of figures.
struct FiguresRow {
    int line = 0; ///< the first is 1
    Sex sex = Sex::Male;
    GrowthMeasure measure = GrowthMeasure::Weight;
    QByteArray kind; ///< WHO: length, height or nothing; UK90: by-gestation or term-average
    double days = 0; ///< age in days; by gestation counted from 40+0
    Lms lms;
};

/// Reads the file of WHO's figures (`sex,measure,position,age,unit,L,M,S`). InvalidInput names the line.
Result<std::vector<FiguresRow>> readWhoFigures(const QByteArray& csv);
/// Reads `uk90.csv` (`sex,measure,table,gestation,gestation_unit,decimal_age_years,L,M,S`). InvalidInput names the
/// line.
Result<std::vector<FiguresRow>> readUk90Figures(const QByteArray& csv);

} // namespace lodestar::growth
