#pragma once

#include "core/store/Entry.h"

namespace lodestar {

/// An allotment that was offered to somebody who has not accepted it: she may read the family and decide; nothing is
/// hers yet.
inline bool isOnlyOffered(const Entry& allotment) {
    using V = QLatin1StringView;
    return !allotment.object(V("offered")).isEmpty() && allotment.part(V("answered"), V("answer")) != V("accepted");
}

/// Whether it makes the family somebody's to work with. The receiver of a referral and who runs a course have one
/// person while that lasts: her record may be read, and no step of hers is theirs.
inline bool isForCaseload(const Entry& allotment) {
    using V = QLatin1StringView;
    const QString purpose = allotment.text(V("purpose"));
    return purpose.isEmpty() || purpose == V("caseload") || purpose == V("cover") || purpose == V("navigation");
}

} // namespace lodestar
