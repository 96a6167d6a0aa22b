#pragma once

#include "core/forms/AgeWindows.h"
#include "core/services/Work.h"

namespace lodestar {

/// The age windows of ASQ-3 as this service uses them: what ships, with its own in their place.
Result<QList<forms::AgeWindow>> windowsInUse(Connection& connection);
/// Confirms or changes one. InvalidInput when it ends before it begins, or for a form that is not there.
Status confirmWindow(Work& work, const forms::AgeWindow& window);

/// "At 24 months and 3 days: the 24-month form." for a form that is chosen by age and a child; else empty. Says when
/// corrected age was used, and when a window has no source and nobody has confirmed it.
Result<QString> ageHint(Connection& connection, const QString& formUrl, const RecordId& person, QDate on);

} // namespace lodestar
