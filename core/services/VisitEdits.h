#pragma once

#include "core/services/Visit.h"
#include "core/services/Work.h"

namespace lodestar {

/// Who completes a visit and when: what the entries say beside what was typed.
struct VisitWriting {
    QString practitioner; ///< reference
    QString role;
    QString writtenAt;
    QList<RecordId> died; ///< nothing is booked for them
};

/// The changes that a completed visit makes: shared ones for who met whom, health ones for what was found, sealed ones
/// for what is finished in private. Ids derive from the draft, so that the same visit is never written twice.
QList<Edit> visitEdits(const Visit& visit, const VisitWriting& writing);

} // namespace lodestar
