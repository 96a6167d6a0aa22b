#pragma once

#include "core/services/ReviewContext.h"
#include "core/services/Work.h"

namespace lodestar {

/// The changes that saving a review makes: each of the four facts by itself, scores and measurements typed there, the
/// contact where none is in the record yet, the plan and its referrals. Ids derive from the draft.
QList<Edit> reviewEdits(const Review& review, const ReviewContext& context, const QDateTime& now);

} // namespace lodestar
