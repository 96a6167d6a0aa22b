#pragma once

#include "core/services/Chronology.h"
#include "core/services/FamilyMember.h"
#include "ui/reports/ListPrint.h"

namespace lodestar::reports {

/// What stands at the head of a printed chronology beside its lines.
struct ChronologyHead {
    Person child;
    ChronologyAsk ask;
    qsizetype leftOut = 0; ///< entries of the page that were not picked
    QDate today;
};

/// A chronology of a named child for a named reader and purpose, as a list to be printed.
ListPrint::Content chronologyPrint(const QList<ChronologyLine>& lines, const ChronologyHead& head);

} // namespace lodestar::reports
