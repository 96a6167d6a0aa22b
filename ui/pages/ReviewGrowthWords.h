#pragma once

#include "ui/pages/ReviewSheet.h"

namespace lodestar::pages {

/// Where weight, height and BMI of a review stand on the growth chart, in words, never without the age that they were
/// placed by. Of what is typed, else of what was last measured; empty where there is nothing to place.
class ReviewGrowthWords {
public:
    static QString measure(const ReviewSheet& sheet, const QString& measure);
    static QString bmi(const ReviewSheet& sheet);
};

} // namespace lodestar::pages
