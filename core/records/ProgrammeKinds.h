#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// Programmes, courses and sessions of an area, and the places, attendances and measures of the people who come. Names
/// of families stand in their own records alone, never in the area's.
QList<KindDescription> programmeKinds();

} // namespace lodestar::records
