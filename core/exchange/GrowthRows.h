#pragma once

#include "core/exchange/CsvFault.h"
#include "core/growth/GrowthReading.h"

#include <functional>

class QIODevice;

namespace lodestar::exchange {

/// What became of a file of measurements.
struct GrowthCounts {
    qint64 rows = 0;
    qint64 placed = 0;  ///< with a centile
    qint64 refused = 0; ///< no row of CSV: told, and not in the output
};

/// Adds `age_days,corrected_age_days,sds_chronological,sds_corrected,centile,age_basis,reference,note` to each row of a
/// CSV file with the columns `sex,birth_date,on,measure,value` (kg, cm or kg/m2) and, where known,
/// `gestation_weeks,gestation_days`; other columns pass through. Both SDS are plain arithmetic on both ages; the
/// centile follows the policy, which `age_basis` names. What cannot be placed stays empty and says why in `note`.
/// InvalidInput names a column that is missing; other errors are those of the devices.
Result<GrowthCounts> addGrowth(
    QIODevice& in, QIODevice& out, const growth::GrowthReference& reference, growth::AgePolicy policy,
    const std::function<void(const RowFault&)>& refused = [](const RowFault&) {});

} // namespace lodestar::exchange
