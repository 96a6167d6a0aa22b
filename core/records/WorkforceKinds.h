#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// People who work with families, paid or not: checks, training, availability. Each has a record of her own.
QList<KindDescription> workforceKinds();
/// A match of a volunteer with a family: a record of its own, since a volunteer gets this record and no family's.
QList<KindDescription> matchKinds();

} // namespace lodestar::records
