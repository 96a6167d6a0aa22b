#pragma once

#include <QJsonObject>
#include <QStringList>

/// What the values of an `allotment` entry say; for entries of a store see core/store/Allotment.h.
namespace lodestar::records {

/// An allotment that was offered to somebody who has not accepted it: she may read the family and decide; nothing is
/// hers yet.
inline bool isOnlyOffered(const QJsonObject& allotment) {
    using V = QLatin1StringView;
    return !allotment.value(V("offered")).toObject().isEmpty() &&
           allotment.value(V("answered")).toObject().value(V("answer")).toString() != V("accepted");
}

/// Whether it makes somebody responsible for the family's care: not a navigator, nor who has one person for a referral
/// or a course. Without one a family is nobody's.
inline bool isForCare(const QJsonObject& allotment) {
    using V = QLatin1StringView;
    static const QStringList beside{QStringLiteral("navigation"), QStringLiteral("referral"), QStringLiteral("course"),
                                    QStringLiteral("coordination")};
    return !beside.contains(allotment.value(V("purpose")).toString()) &&
           allotment.value(V("role")).toString() != V("family-navigator");
}

} // namespace lodestar::records
