#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// The kinds of the integrated review at two to two and a half, and of the two-year nursery place. A part of allKinds.
QList<KindDescription> reviewKinds();
/// Settings of early years and local rules of the two-year place: entries of the area.
QList<KindDescription> earlyYearsAreaKinds();

} // namespace lodestar::records
