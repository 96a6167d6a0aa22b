#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// Notes, documents, what is given on paper, messages from elsewhere and what waits to be placed.
QList<KindDescription> paperKinds();

} // namespace lodestar::records
