#pragma once

#include "core/services/Absences.h"
#include "core/services/Allotting.h"

#include <optional>

namespace lodestar {

/// A member of staff as a team lead needs her.
struct TeamMember {
    CaseWorker who;
    QString role; ///< as in roleName(); empty for a team, and for a name that nobody knows
    QString team;
    int wholeTime = 100;          ///< per cent of a whole post
    QDate left;                   ///< her last day; invalid while she works here
    bool known = true;            ///< false: families are allotted to this name, and no such member of staff is known
    std::optional<Absence> away;  ///< the one of this day
    std::optional<Absence> ahead; ///< else the next within four weeks
    EntryId entry;

    [[nodiscard]] bool hasLeft(QDate day) const { return left.isValid() && left < day; }
    /// Whether somebody works with her families on that day: she does, or a cover.
    [[nodiscard]] bool isManned(QDate day) const {
        return known && !hasLeft(day) && (!away || !away->covers.isEmpty());
    }
    /// Whether families can be allotted to her for their care.
    [[nodiscard]] bool holdsFamilies() const;
    /// Whether she is a family navigator: she works with families by their agreement.
    [[nodiscard]] bool navigates() const;
};

/// All of this laptop, by name; `holdings`: after that day.
Result<QList<TeamMember>> teamMembers(Connection& connection, QDate day, const Holdings& holdings);

/// Her share of a whole post, and her last day (invalid: she works here). Errors: InvalidInput (a share outside of 1 to
/// 100), NotFound, NotAllowed for who leads no team.
Status changeMember(Work& work, const EntryId& member, int wholeTimePercent, QDate left);

} // namespace lodestar
