#pragma once

#include "core/store/Entry.h"

namespace lodestar {

/// An allotment that was offered to somebody who has not accepted it: she may read the family and decide; nothing is
/// hers yet.
inline bool isOnlyOffered(const Entry& allotment) {
    using V = QLatin1StringView;
    return !allotment.object(V("offered")).isEmpty() && allotment.part(V("answered"), V("answer")) != V("accepted");
}

} // namespace lodestar
