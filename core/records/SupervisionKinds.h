#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// Supervision of people who work with families. Each session is a record of its own, allotted to who was there and to
/// nobody else; so is what one of them thought of hers, which then reaches her and her supervisor alone.
QList<KindDescription> supervisionKinds();

} // namespace lodestar::records
