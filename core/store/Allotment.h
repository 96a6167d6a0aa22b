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

/// The family no longer agrees to it (a navigator's): it ends on that day, whatever else was said.
inline bool isWithdrawn(const Entry& allotment) {
    using V = QLatin1StringView;
    return !allotment.part(V("agreement"), V("withdrawn")).isEmpty();
}

/// Whether it makes somebody responsible for the family's care: not a navigator, nor who has one person for a referral
/// or a course. Without one a family is nobody's.
inline bool isForCare(const Entry& allotment) {
    using V = QLatin1StringView;
    static const QStringList beside{QStringLiteral("navigation"), QStringLiteral("referral"), QStringLiteral("course"),
                                    QStringLiteral("coordination")};
    return !beside.contains(allotment.text(V("purpose"))) && allotment.text(V("role")) != V("family-navigator");
}

} // namespace lodestar
