#pragma once

#include "core/services/PathwayInUse.h"
#include "core/services/Work.h"

namespace lodestar {

/// From which number on a count may be shown in what leaves the service; smaller ones, but for none at all, are left
/// out (`metrics::suppress`). 5 until the area chooses another; many bodies use 5, no source fixes it.
Result<qint64> smallCountThreshold(Connection& connection);
/// The same worded for the settings.
Result<LocalNumber> smallCountNumber(Connection& connection);
bool isSmallCountNumber(const QString& id);
/// Errors: InvalidInput for a number below 2, which would leave out nothing, or above 100.
Status setSmallCountNumber(Work& work, int value);

} // namespace lodestar
