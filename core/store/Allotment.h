#pragma once

#include "core/records/AllotmentSaid.h"
#include "core/store/Entry.h"

namespace lodestar {

/// See records::isOnlyOffered.
inline bool isOnlyOffered(const Entry& allotment) {
    return records::isOnlyOffered(allotment.fields);
}

/// Whether it makes the family somebody's to work with. The receiver of a referral and who runs a course have one
/// person while that lasts: her record may be read, and no step of hers is theirs.
inline bool isForCaseload(const Entry& allotment) {
    using V = QLatin1StringView;
    const QString purpose = allotment.text(V("purpose"));
    return purpose.isEmpty() || purpose == V("caseload") || purpose == V("cover") || purpose == V("navigation");
}

/// The family no longer agrees to it (a navigator's): it ends on that day, whatever else was said.
inline bool isWithdrawn(const Entry& allotment) {
    using V = QLatin1StringView;
    return !allotment.part(V("agreement"), V("withdrawn")).isEmpty();
}

/// See records::isForCare.
inline bool isForCare(const Entry& allotment) {
    return records::isForCare(allotment.fields);
}

} // namespace lodestar
