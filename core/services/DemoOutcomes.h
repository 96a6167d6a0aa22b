#pragma once

#include "core/store/ChangeWriter.h"

namespace lodestar {

/// A child of an invented family whose reviews are to have left something that can be counted.
struct DemoReviewed {
    RecordId child;
    RecordId mother; ///< null where she is not known
    QDate born;
    QDate today;
    int number = 0; ///< the same number makes the same entries
    QString worker; ///< staff reference
};

/// What was fed at birth; a mood screen of the mother with what followed; of who is two, scores of ASQ-3, ELIM, weight
/// and height, and the two-year place; before the first birthday a family assessment.
QList<Edit> demoOutcomes(const DemoReviewed& reviewed);

} // namespace lodestar
