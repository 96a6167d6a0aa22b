#pragma once

#include "core/records/Kind.h"

namespace lodestar::records {

/// That two records are about one person, or one household. The entry stands in the record that is no longer begun with
/// and names the one under which both are read; `core/records/Joining.h` says which joinings stand.
inline constexpr QLatin1StringView samePersonKind("same_person");
inline constexpr QLatin1StringView sameHouseholdKind("same_household");

QList<KindDescription> joiningKinds();

} // namespace lodestar::records
