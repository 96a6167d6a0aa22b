#pragma once

#include "core/rules/DuplicateRules.h"
#include "core/store/Connection.h"

namespace lodestar {

/// Two records that may be about one person or one household.
struct LikelyDouble {
    bool household = false;
    RecordId a; ///< the smaller id
    RecordId b;
    QString nameA;
    QString nameB;
    QDate birthA; ///< of persons
    QDate birthB;
    rules::Likeness likeness;
};

/// The likely doubles among all people and households of this laptop, the likeliest first. Candidates are found by what
/// both have in common (number, birth date, name, address), never by comparing everybody with everybody. Left out:
/// pairs that somebody has proposed to join, joined, taken back or said not to be one, those that somebody put off to a
/// later day, and whatever must never be one (core/rules/DuplicateRules.h).
Result<QList<LikelyDouble>> likelyDoubles(Connection& connection, QDate today);

} // namespace lodestar
