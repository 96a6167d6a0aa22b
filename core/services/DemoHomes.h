#pragma once

#include "core/services/DemoFamily.h"

namespace lodestar {

/// Where an invented family lives since its record was opened, and where it lived before it moved, if it did between
/// then and today.
QList<Edit> demoHomes(const DemoHousehold& household, const RecordId& home, QDate opened, QDate today);

} // namespace lodestar
