#pragma once

#include "core/records/Change.h"

#include <QHash>

namespace lodestar::sync {

/// That two records are one is said by two people (records::JoiningKinds). Whether the last of these changes, all of
/// one entry of such a kind, has one person say both: who confirms what she proposed, or proposes what she confirmed,
/// and who confirms what nobody proposed. Who said what is read from the signed changes. `people`: other ids under
/// which a person signed before she was enrolled, and hers now.
bool lacksSecondPerson(const QList<records::Change>& entry, const QHash<StaffId, StaffId>& people);

} // namespace lodestar::sync
