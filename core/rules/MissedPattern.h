#pragma once

#include <QDate>
#include <QList>

namespace lodestar::rules {

/// When so many missed contacts of one family, over all its members and services, ask for a look. Figures of the area:
/// no published source gives them. It counts; it weighs nothing and is no score.
struct MissedLimits {
    int times = 3;
    int days = 183; ///< looked back
};

/// One contact, appointment or session that was offered and is over.
struct OfferedContact {
    QDate on;
    bool missed = false; ///< was not brought, no access, or cancelled by the family
    int times = 1;
};

struct MissedPattern {
    int offered = 0; ///< from the first missed one on
    int missed = 0;
    QDate since; ///< the first missed one; invalid for none
    bool met = false;
};

/// "3 of 5 since 4 March": from the first missed one of the window on, those missed and those that took place.
MissedPattern missedPattern(const QList<OfferedContact>& contacts, const MissedLimits& limits, QDate today);

} // namespace lodestar::rules
