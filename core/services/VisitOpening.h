#pragma once

#include "core/services/VisitService.h"

namespace lodestar {

/// Where a visit page was asked to begin.
struct VisitRequest {
    RecordId record; ///< a household, or a person whose household is meant; may be null with a draft or a booking
    DraftId draft;
    VisitAsk ask;
};

/// What a visit page opens with.
struct VisitOpening {
    VisitContext context;
    Visit visit;
    QString keptAt; ///< of the draft; empty for a new visit
};

/// Opens the draft that was asked for, else the one kept for this household, else a new visit.
/// Errors: NotFound when neither household nor draft is here.
Result<VisitOpening> openVisit(Connection& connection, const VisitRequest& request, const QDateTime& now);

} // namespace lodestar
