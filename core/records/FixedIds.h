#pragma once

#include "core/base/Uuid.h"

#include <QString>

/// Ids that every laptop and the server derive alike.
namespace lodestar {

/// The record that holds what belongs to no family: staff, settings of the area, walk-ins not yet matched.
RecordId areaRecord();
/// The entry of a member of staff; the same wherever she is imported.
EntryId staffEntry(const QString& reference);
/// How changes name a member of staff: the id of her entry.
StaffId staffId(const QString& reference);

} // namespace lodestar
