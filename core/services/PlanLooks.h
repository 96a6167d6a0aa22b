#pragma once

#include "core/services/CaseloadFacts.h"
#include "core/store/Connection.h"

namespace lodestar {

/// Something of a family's plan with a day: a matter or goal to look at again, a step to be done, a request to be
/// answered. What it says stands in the family, never in a list.
struct PlanLook {
    enum class Sort : std::uint8_t { Matter, Goal, Step, Request };
    Sort sort = Sort::Matter;
    EntryId entry;
    RecordId household;
    QString family;
    QString area; ///< of a matter: benefits, housing ...
    QDate by;
};

/// Of the families of `facts`, by day; nothing of somebody who died.
Result<QList<PlanLook>> readLooks(Connection& connection, const CaseloadFacts& facts);

} // namespace lodestar
